import { areaName, cellName } from "../../../workbook/port/address";
import type { SheetPlan } from "../../../workbook/port/plan";
import { rowHeights } from "../../../workbook/port/rowHeights";
import { attribute, childNamed, element, place, setAttribute } from "../package/element";
import { attach, clearAttached, moveLinks } from "./attached";
import { cellMarkup } from "./cells";
import { moveComments } from "./comments";
import type { Draft } from "./draft";
import { declaration } from "./draft";
import { addCharts, clearCharts } from "./drawing";
import { inTheWay } from "./faults";
import { setFrame, sheetOrder } from "./frame";
import { filedFormula } from "./functions";
import { setPrint } from "./print";
import type { Planned } from "./planned";
import { Rows } from "./rows";
import type { StyleFor } from "./styles";
import { addTables, clearTables } from "./tables";

/** The namespace in which parts name their links. */
export const officeLinks = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet with nothing on it. */
export const emptySheet =
  `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
  ` xmlns:r="${officeLinks}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** What the sheets of one writing have in common. */
export interface Writing {
  readonly draft: Draft;
  readonly style: StyleFor;
  readonly planned: Planned;
  readonly from1904: boolean;
}

const freeUp = "Move it to the right of the model's block or to another sheet, then run again.";

function refuseOverwriting(rows: Rows, sheet: string, row: number, column: number): void {
  if (!rows.occupied(row, column)) return;
  throw inTheWay(
    `${cellName(row, column)} of “${sheet}” holds something that the model did not write there.`,
    "that cell to be free",
    freeUp,
  );
}

/** All moved cells are taken up before any is put down, so that they may change places. */
function clearAndMove(rows: Rows, plan: SheetPlan): void {
  const taken = plan.moves.map((move) => ({ ...move, cell: rows.take(move.from.row, move.from.column) }));
  if (plan.clears) rows.clear(plan.clears);
  for (const { to, cell, formula } of taken) {
    if (!cell) continue;
    refuseOverwriting(rows, plan.name, to.row, to.column);
    rows.settle(to.row, to.column, cell, formula === undefined ? undefined : filedFormula(formula));
  }
}

function writeCells(rows: Rows, plan: SheetPlan, { style, from1904 }: Writing): void {
  for (const cell of plan.cells) {
    refuseOverwriting(rows, plan.name, cell.row, cell.column);
    rows.put(cell.row, cell.column, cellMarkup(cell, style, from1904));
  }
}

/** Carries out one sheet's plan on its part, whether the sheet is new or there from an earlier run. */
export function writeSheet(part: string, plan: SheetPlan, writing: Writing): void {
  const { draft, planned } = writing;
  const sheet = draft.open(part);
  if (attribute(sheet, "xmlns:r") === undefined) setAttribute(sheet, "xmlns:r", officeLinks);
  const rows = new Rows(childNamed(sheet, "sheetData"));
  clearAndMove(rows, plan);
  if (plan.clears) {
    clearAttached(sheet, plan.clears);
    clearTables(draft, part, sheet, plan.clears);
    clearCharts(draft, part, sheet);
  }
  moveLinks(sheet, plan);
  moveComments(draft, part, plan);
  writeCells(rows, plan, writing);
  const data = childNamed(sheet, "sheetData") ?? element("sheetData");
  data.children = [rows.markup(rowHeights(plan))];
  place(sheet, data, sheetOrder);
  const extent = rows.extent();
  if (extent) place(sheet, element("dimension", { ref: areaName(extent) }), sheetOrder);
  setFrame(sheet, plan);
  setPrint(sheet, plan);
  attach(sheet, plan);
  addCharts(draft, part, sheet, plan, planned);
  addTables(draft, part, sheet, plan);
}
