/** How wide and high the columns and rows of a sheet are on the screen. */
import type { BookCell, BookSheet, CellStyle } from "../book/types";
import { shown } from "../shown";
import { axisOf } from "./axis";
import type { Axis } from "./axis";
import { usedEnd } from "./cells";
import type { Place } from "./cells";
import { linesIn, pixels } from "./text";

/** The width of a figure in the usual font, in pixels: what column widths are counted in. */
const figure = 7;
const sidePadding = 4;

/** Pixels of a column so many characters wide, as the file counts them: with the white space at its sides. */
export const columnPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / figure)) / 256) * figure);

const leading = 1.3;
const fitted = new WeakMap<readonly (BookCell | undefined)[], { widths: unknown; height: number }>();

/** The height in points of a row that is fitted to its text, as Excel does where nobody set it. */
function fittedHeight(row: readonly (BookCell | undefined)[], sheet: BookSheet, plain: CellStyle): number {
  const known = fitted.get(row);
  if (known?.widths === sheet.columnWidths) return known.height;
  let height = sheet.defaultHeight;
  row.forEach((cell, column) => {
    const style = cell?.style ?? plain;
    if (!cell || cell.content === "" || (style.size <= 11 && !style.wrap)) return;
    const width = columnPixels(sheet.columnWidths.get(column) ?? sheet.defaultWidth) - sidePadding;
    const { text } = shown(cell.content, style.format);
    const lines = style.wrap && typeof cell.content === "string" ? linesIn(text, style, width) : 1;
    height = Math.max(height, Math.ceil(lines * style.size * leading));
  });
  fitted.set(row, { widths: sheet.columnWidths, height });
  return height;
}

/** Empty rows and columns that are shown beyond what is used. */
const spare = { rows: 120, columns: 16 };
const least = { rows: 300, columns: 30 };

/** The two axes of a sheet, in pixels at a zoom of 1 for full size; they reach at least as far as `reach`. */
export function axesOf(
  sheet: BookSheet,
  plain: CellStyle,
  zoom: number,
  reach: Place,
): { rows: Axis; columns: Axis } {
  const end = usedEnd(sheet);
  const rowCount = Math.max(end.row + spare.rows, reach.row + 40, least.rows);
  const columnCount = Math.max(end.column + spare.columns, reach.column + 8, least.columns);
  return {
    rows: axisOf(Math.min(rowCount, 1_048_576), (row) => {
      if (sheet.hiddenRows.has(row)) return 0;
      const cells = sheet.rows[row];
      const points =
        sheet.rowHeights.get(row) ?? (cells ? fittedHeight(cells, sheet, plain) : sheet.defaultHeight);
      return Math.round(pixels(points) * zoom);
    }),
    columns: axisOf(Math.min(columnCount, 16_384), (column) =>
      sheet.hiddenColumns.has(column)
        ? 0
        : Math.round(columnPixels(sheet.columnWidths.get(column) ?? sheet.defaultWidth) * zoom),
    ),
  };
}
