import { useCallback, useRef, useState } from "react";
import { HostError } from "../../workbook/port/host";
import type { Book, BookSheet, CellStyle } from "../book/types";
import { cellAt } from "./cells";
import type { Place } from "./cells";
import { typedText } from "./typed";

/** A cell being typed into. */
export interface Draft {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** Typed over, so that arrows finish it; or opened for changing, so that arrows move within it. */
  readonly mode: "over" | "within";
  readonly at: "cell" | "bar";
}

export interface Drafting {
  readonly draft: Draft | undefined;
  readonly begin: (place: Place, at: Draft["at"], typed?: string) => void;
  readonly change: (text: string) => void;
  /** Keys now move within the text. */
  readonly settle: () => void;
  /** Puts what was typed into its cell; false where the workbook refuses it. */
  readonly finish: () => boolean;
  readonly drop: () => void;
}

/** What is being typed into a cell, in the cell itself or in the formula bar. */
export function useDraft(
  book: Book,
  sheet: BookSheet,
  plain: CellStyle,
  refused: (error: HostError) => void,
): Drafting {
  const [draft, draw] = useState<Draft>();
  // Closing an editor takes the focus from it, which closes it again before anything is drawn anew.
  const latest = useRef<Draft>(undefined);
  const set = useCallback((next: Draft | undefined) => {
    latest.current = next;
    draw(next);
  }, []);
  const textAt = useCallback(
    (place: Place) => {
      const cell = cellAt(sheet, place);
      return typedText(cell, cell?.style ?? plain);
    },
    [sheet, plain],
  );
  const begin = useCallback(
    (place: Place, at: Draft["at"], typed?: string) => {
      set({
        sheet: sheet.id,
        place,
        at,
        text: typed ?? textAt(place),
        mode: typed === undefined ? "within" : "over",
      });
    },
    [set, sheet, textAt],
  );
  const change = useCallback(
    (text: string) => {
      if (latest.current) set({ ...latest.current, text });
    },
    [set],
  );
  const settle = useCallback(() => {
    if (latest.current) set({ ...latest.current, mode: "within" });
  }, [set]);
  const drop = useCallback(() => {
    set(undefined);
  }, [set]);
  const finish = useCallback(() => {
    const typed = latest.current;
    set(undefined);
    if (!typed || (typed.sheet === sheet.id && typed.text === textAt(typed.place))) return true;
    try {
      book.enter(typed.sheet, typed.place.row, typed.place.column, typed.text);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error);
      return false;
    }
  }, [book, set, sheet, textAt, refused]);
  return { draft, begin, change, settle, finish, drop };
}
