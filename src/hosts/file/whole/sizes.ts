import type { WholeSheet } from "./types";

export type Sizes = Pick<
  WholeSheet,
  "columnWidths" | "defaultWidth" | "hiddenColumns" | "rowHeights" | "defaultHeight" | "hiddenRows"
>;

/** The width of a figure in pixels; a file's widths count figures, the space beside them included. */
const figure = 7;

/** A column's width in pixels. */
export const columnPixels = (sheet: Sizes, column: number): number =>
  sheet.hiddenColumns.has(column)
    ? 0
    : Math.round((sheet.columnWidths.get(column) ?? sheet.defaultWidth) * figure);

/** A row's height in pixels at 96 to the inch. */
export const rowPixels = (sheet: Sizes, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : Math.round(((sheet.rowHeights.get(row) ?? sheet.defaultHeight) * 96) / 72);
