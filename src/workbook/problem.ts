/** Something in the workbook that a person must know of. An error stops the run; a warning or note never does. */
export interface Problem {
  readonly severity: "error" | "warning" | "note";
  /** The sheet as the workbook names it; absent only where a whole table is missing. */
  readonly sheet?: string;
  /** `C12`; absent where no one cell is meant. */
  readonly cell?: string;
  /** What stands there. */
  readonly found: string;
  /** What was needed instead. */
  readonly wanted: string;
  /** What to do, as one sentence to the person. */
  readonly remedy: string;
}
