import { isCellError } from "../../workbook/port/grid";
import { heightOfText } from "../../workbook/port/rowHeights";
import type { BookDraft } from "./bookDraft";
import type { SheetDraft } from "./sheetDraft";
import type { BookCell, BookState, CellStyle } from "./types";

function heightOf(cell: BookCell, plain: CellStyle, width: number | undefined): number {
  const { content } = cell;
  const text = isCellError(content) ? content.error : typeof content === "boolean" ? "" : content;
  return heightOfText(text, cell.style ?? plain, width);
}

/** Gives rows the height that their text needs, as Excel does for rows whose height nobody set. */
export function fitRows(sheet: SheetDraft, rows: readonly number[], plain: CellStyle): void {
  const { rowHeights, setHeights, columnWidths, defaultHeight } = sheet.sheet;
  const fitted = new Map(rowHeights);
  for (const row of rows) {
    if (setHeights.has(row)) continue;
    const needed = sheet
      .row(row)
      .reduce(
        (most, cell, column) => Math.max(most, cell ? heightOf(cell, plain, columnWidths.get(column)) : 0),
        0,
      );
    if (needed > defaultHeight) fitted.set(row, needed);
    else fitted.delete(row);
  }
  const same =
    fitted.size === rowHeights.size && [...fitted].every(([row, height]) => rowHeights.get(row) === height);
  if (!same) sheet.set({ rowHeights: fitted });
}

const looksOther = (a: BookCell | undefined, b: BookCell | undefined): boolean =>
  a !== b && (a?.style !== b?.style || (b?.style?.wrap === true && a?.content !== b.content));

/** Fits the rows in which the looks of cells, or words that wrap, are other than before. */
export function fitChanged(draft: BookDraft, before: BookState): void {
  for (const sheet of draft.sheets) {
    const earlier = before.sheets.find(({ id }) => id === sheet.id)?.rows ?? [];
    const { rows } = sheet.sheet;
    if (earlier === rows) continue;
    const changed: number[] = [];
    for (let row = 0; row < Math.max(earlier.length, rows.length); row += 1) {
      const [a = [], b = []] = [earlier[row], rows[row]];
      if (earlier[row] === rows[row]) continue;
      const longer = a.length > b.length ? a : b;
      if (longer.some((_, column) => looksOther(a[column], b[column]))) changed.push(row);
    }
    fitRows(sheet, changed, draft.plain);
  }
}
