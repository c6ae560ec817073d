import { areaName, columnLetters } from "../../../workbook/port/address";
import type { SheetPlan } from "../../../workbook/port/plan";
import { area } from "../run";

/** A width in characters as a file counts them, all space included, in points: 7 pixels each, at 96 to the inch. */
const widthInPoints = (characters: number): number => characters * 7 * 0.75;

/** Our widths; columns to the right of ours stay as a person set them. */
function writeWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  let first = 0;
  columnWidths.forEach((width, column) => {
    if (columnWidths[column + 1] === width) return;
    const columns = `${columnLetters(first)}:${columnLetters(column)}`;
    area(sheet, columns).format.columnWidth = widthInPoints(width);
    first = column + 1;
  });
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  const panes = sheet.freezePanes;
  panes.unfreeze();
  if (rows > 0 && columns > 0) {
    panes.freezeAt(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) {
    panes.freezeRows(rows);
  } else if (columns > 0) {
    panes.freezeColumns(columns);
  }
}

/** What a person sees first: no gridlines, headings that stay, columns wide enough. */
export function writeFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  freeze(sheet, plan.frozen);
  writeWidths(sheet, plan);
}

/** Rows as high as their words need. Only of a new sheet: in another, a person may have set them. */
export function fitRows(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  area(sheet, `1:${String(last + 1)}`).format.autofitRows();
}
