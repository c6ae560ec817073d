import { fontName } from "../workbook/port/looks";

/** Where a workbook's font is not on the machine, one as wide as the usual one is looked for first. */
export const fontStack = (name: string): string =>
  [`"${name.replaceAll('"', "")}"`, `"${fontName}"`, "Carlito", '"Segoe UI"', "Arial", "sans-serif"].join(
    ", ",
  );
