import { useCallback, useState } from "react";
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
  const [draft, set] = useState<Draft>();
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
    [sheet, textAt],
  );
  const change = useCallback((text: string) => {
    set((now) => now && { ...now, text });
  }, []);
  const settle = useCallback(() => {
    set((now) => now && { ...now, mode: "within" });
  }, []);
  const drop = useCallback(() => {
    set(undefined);
  }, []);
  const finish = useCallback(() => {
    set(undefined);
    if (!draft || (draft.sheet === sheet.id && draft.text === textAt(draft.place))) return true;
    try {
      book.enter(draft.sheet, draft.place.row, draft.place.column, draft.text);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error);
      return false;
    }
  }, [book, draft, sheet, textAt, refused]);
  return { draft, begin, change, settle, finish, drop };
}
