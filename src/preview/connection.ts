import type { LocalBook } from "./book/book";
import { faultFrom } from "./faults";
import { installOffice } from "./interpreter/install";
import type { Interpreter } from "./interpreter/external";
import type { Settings } from "./settings";

/** The Excel that the pane's window finds around it. */
export interface LocalExcel {
  readonly book: LocalBook;
  readonly interpreter: Interpreter;
}

declare global {
  interface Window {
    /** Set by the preview for the pane's frame, which calls it before Office.js loads there. */
    connectPane?: (pane: Window) => void;
    /** For tests: what the pane is joined to at present. */
    localExcel?: LocalExcel;
  }
}

/** Joins panes to books, one at a time. */
export interface Connection {
  /** Makes a book what the pane that loads next finds as its Excel. */
  readonly offer: (book: LocalBook) => void;
  /** A cell is open for typing, or no longer: Excel answers no add-in meanwhile. */
  readonly typing: (open: boolean) => void;
}

/** Waits on a page for panes. */
export function connectionOn(page: Window, { api, fault }: Settings): Connection {
  let offered: LocalBook | undefined;
  let isTyping = false;
  const faults = faultFrom(fault);
  page.connectPane = (pane) => {
    page.localExcel?.interpreter.stop();
    if (!offered) return;
    const interpreter = installOffice(pane, offered, {
      isEditing: () => isTyping,
      ...(api === undefined ? {} : { api }),
      ...faults,
    });
    page.localExcel = { book: offered, interpreter };
  };
  return {
    offer: (book) => {
      offered = book;
      isTyping = false;
    },
    typing: (open) => {
      isTyping = open;
    },
  };
}
