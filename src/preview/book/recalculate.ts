import type { BookDraft } from "./bookDraft";
import type { BookState } from "./types";

/** Works formulas out. One belongs to one book, and remembers what it has seen of it. */
export interface Recalculation {
  /** Takes in the book as it was opened; its own results stand until something that they rest on changes. */
  begin(state: BookState): void;
  /** Brings the results of formulas up to date with whatever changed since the last time. */
  bring(draft: BookDraft): void;
}

/** For a book whose formulas nobody works out: a formula without a result stays so. */
export const noRecalculation: Recalculation = {
  begin: () => undefined,
  bring: () => undefined,
};
