import type { Line } from "../../model/line";
import { inDraw } from "../../model/number";
import { cellName, fixedAreaName, fixedCellName, quotedSheet } from "../port/address";
import type { Area } from "../port/grid";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { placeOf } from "./places";

const upToDate = "up to date";
const stale = "stale: run again";

/** A link to a line's own cell of one year. */
export function liveFigure(book: Book, line: Line, year: number): FormulaPlan {
  const { sheet, row, column } = placeOf(book.places, line);
  return {
    formula: `${quotedSheet(sheet)}!${fixedCellName(row, column + year)}`,
    value: inDraw(book.values.number(line, year), 0),
  };
}

/** The cell that holds the difference at which amounts still count as equal. */
function tolerance(book: Book): string {
  const { sheet, row } = placeOf(book.places, book.model.workings.sources.moneyTolerance);
  return `${quotedSheet(sheet)}!$B$${String(row + 1)}`;
}

/** Whether what was written still equals what the sheets now have; both are cells of one sheet. */
export const stillFits = (
  book: Book,
  written: { row: number; column: number },
  now: { row: number; column: number },
): FormulaPlan => ({
  formula: `IF(ABS(${cellName(written.row, written.column)}-${cellName(now.row, now.column)})<=${tolerance(book)},"${upToDate}","${stale}")`,
  value: upToDate,
});

/** What a sheet of written figures says at its top where any of its states is no longer up to date. */
export function staleWarning(states: Area, what: string): FormulaPlan {
  const words = `STALE: ${what} no longer fit the sheets that they were worked out from. Run Forum Model again.`;
  return { formula: `IF(COUNTIF(${fixedAreaName(states)},"${stale}")=0,"","${words}")`, value: "" };
}
