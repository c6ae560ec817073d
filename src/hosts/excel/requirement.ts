/** What the Excel host asks of Excel. */

/** The version of ExcelApi that everything here needs; the manifest declares the same. */
export const declaredMinimum = "1.13";

/** What is used where a later ExcelApi has it, and done without where it has not. */
export const usedWhereThere = {
  /** One step of undo for a whole run. */
  undoGroups: "1.20",
  /** To hear of a sheet that was renamed. */
  sheetNames: "1.17",
} as const;

/** True where this Excel has what is named. */
export const isThere = (what: keyof typeof usedWhereThere): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", usedWhereThere[what]);
