import { areaName, cellName, parseCell } from "../../../workbook/port/address";
import { isCellError } from "../../../workbook/port/grid";
import type { Area } from "../../../workbook/port/grid";
import type { MovePlan } from "../../../workbook/port/plan";
import { attribute, childNamed, element, place, setAttribute } from "../package/element";
import type { Element } from "../package/markup";
import { choicesOf } from "../write/choices";
import { append, clearAttached, dropLinksAt, dropMerges } from "../write/attached";
import { moveComments } from "../write/comments";
import type { Draft } from "../write/draft";
import { drawCharts, dropCharts } from "../write/drawing";
import { setColumn, setViews, sheetOrder } from "../write/frame";
import type { Planned } from "../write/planned";
import { setPage } from "../write/print";
import { Rows } from "../write/rows";
import { officeLinks } from "../write/sheet";
import { addLink } from "../write/links";
import type { StyleNumber } from "../write/styles";
import { changeTable, dropTable, putTable } from "../write/tables";
import { wholeCellMarkup } from "./cellMarkup";
import { chartId } from "./drawings";
import { usualPage } from "./page";
import type { CellStyle, WholeCell, WholeSheet } from "./types";

/** What the sheets of one writing have in common. */
export interface Changing {
  readonly style: StyleNumber;
  readonly plain: CellStyle;
  readonly shown: Planned;
  readonly from1904: boolean;
}

const nowhere: WholeSheet["rows"] = [];

/** Visits the cells in which two states of a sheet differ. */
export function eachDifference(
  before: WholeSheet["rows"],
  after: WholeSheet["rows"],
  visit: (row: number, column: number, was: WholeCell | undefined, is: WholeCell | undefined) => void,
): void {
  if (before === after) return;
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [a, b] = [before[row], after[row]];
    if (a === b) continue;
    for (let column = 0; column < Math.max(a?.length ?? 0, b?.length ?? 0); column += 1) {
      if (a?.[column] !== b?.[column]) visit(row, column, a?.[column], b?.[column]);
    }
  }
}

const isBare = (cell: WholeCell | undefined): boolean =>
  cell === undefined || (cell.content === "" && cell.formula === undefined && cell.style === undefined);

function writeRows(
  sheet: Element,
  before: WholeSheet | undefined,
  after: WholeSheet,
  changing: Changing,
): void {
  const { style, plain, from1904 } = changing;
  const heightsChanged = before?.rowHeights !== after.rowHeights || before.setHeights !== after.setHeights;
  if (before?.rows === after.rows && !heightsChanged) return;
  const rows = new Rows(childNamed(sheet, "sheetData"));
  eachDifference(before?.rows ?? nowhere, after.rows, (row, column, was, is) => {
    const present = rows.take(row, column);
    if (!is || isBare(is)) return;
    // A formula that stays keeps what else the file says of it: that it is an array's, for one.
    const formula = was?.formula === is.formula ? present && childNamed(present, "f") : undefined;
    const name = cellName(row, column);
    rows.put(row, column, wholeCellMarkup(name, is, style(is.style ?? plain), from1904, formula));
  });
  if (heightsChanged) rows.setHeights(after.setHeights, after.rowHeights);
  const data = childNamed(sheet, "sheetData") ?? element("sheetData");
  data.children = [rows.markup(after.rowHeights)];
  place(sheet, data, sheetOrder);
  const extent = rows.extent();
  if (extent) place(sheet, element("dimension", { ref: areaName(extent) }), sheetOrder);
}

/** Notes and comments go along with their cells. */
function moveNotes(draft: Draft, part: string, before: WholeSheet | undefined, after: WholeSheet): void {
  const moves: MovePlan[] = [];
  eachDifference(before?.rows ?? nowhere, after.rows, (row, column, _, is) => {
    const from = parseCell(is?.note ?? "");
    if (from && (from.row !== row || from.column !== column)) moves.push({ from, to: { row, column } });
  });
  moveComments(draft, part, { moves });
}

function writeColumns(sheet: Element, before: WholeSheet | undefined, after: WholeSheet): void {
  if (before?.columnWidths === after.columnWidths) return;
  for (const [column, width] of [...after.columnWidths].sort(([a], [b]) => a - b)) {
    if (before?.columnWidths.get(column) !== width) setColumn(sheet, column, width);
  }
}

function writeLinks(
  draft: Draft,
  part: string,
  sheet: Element,
  before: WholeSheet | undefined,
  after: WholeSheet,
): void {
  const gone: string[] = [];
  const made: Element[] = [];
  eachDifference(before?.rows ?? nowhere, after.rows, (row, column, was, is) => {
    if (was?.linksTo === is?.linksTo && was?.address === is?.address) return;
    const ref = cellName(row, column);
    if (was?.linksTo !== undefined || was?.address !== undefined) gone.push(ref);
    if (is?.address !== undefined) {
      const outside = { "r:id": addLink(draft, part, "hyperlink", is.address, true) };
      made.push(element("hyperlink", { ref, ...outside }));
    } else if (is?.linksTo !== undefined) made.push(element("hyperlink", { ref, location: is.linksTo }));
  });
  dropLinksAt(sheet, new Set(gone));
  append(sheet, "hyperlinks", made, false);
}

const sameArea = (a: Area, b: Area): boolean => areaName(a) === areaName(b);

function writeMerges(sheet: Element, before: readonly Area[], after: readonly Area[]): void {
  if (before === after) return;
  const gone = before.filter((area) => !after.some((each) => sameArea(each, area)));
  dropMerges(sheet, new Set(gone.map(areaName)));
  const made = after.filter((area) => !before.some((each) => sameArea(each, area)));
  append(
    sheet,
    "mergeCells",
    made.map((area) => element("mergeCell", { ref: areaName(area) })),
    true,
  );
}

function writeValidations(sheet: Element, before: WholeSheet | undefined, after: WholeSheet): void {
  const earlier = before?.validations ?? [];
  if (earlier === after.validations) return;
  for (const rule of earlier)
    if (!after.validations.includes(rule)) clearAttached(sheet, rule.area, "validations");
  const made = after.validations.filter((rule) => !earlier.includes(rule));
  append(sheet, "dataValidations", made.map(choicesOf), true);
}

function writeTables(
  draft: Draft,
  part: string,
  sheet: Element,
  before: WholeSheet | undefined,
  after: WholeSheet,
): void {
  const earlier = before?.tables ?? [];
  const headings = ({ top, left, right }: Area): string[] =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const content = after.rows[top]?.[left + index]?.content ?? "";
      return isCellError(content) ? content.error : String(content);
    });
  for (const table of earlier) {
    if (!after.tables.some(({ id }) => id === table.id)) dropTable(draft, part, sheet, table.name);
  }
  for (const table of after.tables) {
    const was = earlier.find(({ id }) => id === table.id);
    const named = headings(table.area);
    if (!was) putTable(draft, part, sheet, table, named);
    else if (was !== table || before?.rows[was.area.top] !== after.rows[was.area.top]) {
      changeTable(draft, part, was, table, named);
    }
  }
}

function writeCharts(
  draft: Draft,
  part: string,
  sheet: Element,
  before: WholeSheet | undefined,
  after: WholeSheet,
  shown: Planned,
): void {
  const earlier = before?.charts ?? [];
  if (earlier === after.charts) return;
  const stays = new Set(after.charts.filter((chart) => earlier.includes(chart)).map(({ id }) => id));
  const gone = new Set(earlier.filter(({ id }) => !stays.has(id)).map(({ id }) => id));
  dropCharts(draft, part, sheet, (_, index) => gone.has(chartId(after.id, index)));
  const made = after.charts.filter((chart) => !earlier.includes(chart));
  drawCharts(draft, part, sheet, made, shown);
}

function writeView(sheet: Element, before: WholeSheet | undefined, after: WholeSheet): void {
  const same =
    before?.gridlines === after.gridlines &&
    before.frozen.rows === after.frozen.rows &&
    before.frozen.columns === after.frozen.columns;
  const plain = !before && after.gridlines && after.frozen.rows === 0 && after.frozen.columns === 0;
  if (!same && !plain) setViews(sheet, after.frozen, after.gridlines);
  if (before?.tabColour === after.tabColour || after.tabColour === undefined) return;
  const properties = childNamed(sheet, "sheetPr") ?? element("sheetPr");
  place(properties, element("tabColor", { rgb: `FF${after.tabColour}` }), [
    "tabColor",
    "outlinePr",
    "pageSetUpPr",
  ]);
  place(sheet, properties, sheetOrder);
}

/** Brings a sheet's part from one state of the sheet to another; without `before`, from a sheet with nothing on it. */
export function writeSheetChanges(
  draft: Draft,
  part: string,
  before: WholeSheet | undefined,
  after: WholeSheet,
  changing: Changing,
): void {
  const sheet = draft.open(part);
  if (attribute(sheet, "xmlns:r") === undefined) setAttribute(sheet, "xmlns:r", officeLinks);
  writeRows(sheet, before, after, changing);
  moveNotes(draft, part, before, after);
  writeColumns(sheet, before, after);
  writeView(sheet, before, after);
  if ((before?.page ?? usualPage) !== after.page) setPage(sheet, after.page);
  writeMerges(sheet, before?.merges ?? [], after.merges);
  writeValidations(sheet, before, after);
  writeLinks(draft, part, sheet, before, after);
  writeCharts(draft, part, sheet, before, after, changing.shown);
  writeTables(draft, part, sheet, before, after);
}
