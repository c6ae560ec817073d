import { areaName, parseArea } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import type { SheetPlan, TablePlan } from "../../../workbook/port/plan";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  place,
  remove,
  setAttribute,
} from "../package/element";
import { writeElement } from "../package/markup";
import type { Element } from "../package/markup";
import { partsOfType } from "../package/contentTypes";
import type { WholeTable } from "../whole/types";
import type { Draft } from "./draft";
import { declaration } from "./draft";
import { inTheWay, planFault } from "./faults";
import { sheetOrder } from "./frame";
import { addLink, dropLink, linksOf, relationshipId, removePart } from "./links";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Tables whose heading cell stands in the area are ours from an earlier run: they go, with their parts. */
export function clearTables(draft: Draft, part: string, sheet: Element, area: Area): void {
  const list = childNamed(sheet, "tableParts");
  if (!list) return;
  for (const link of linksOf(draft, part)) {
    if (link.kind !== "table" || link.part === undefined) continue;
    const at = parseArea(attribute(draft.open(link.part), "ref") ?? "");
    if (!at || at.top < area.top || at.top > area.bottom || at.left < area.left || at.left > area.right)
      continue;
    removePart(draft, link.part);
    dropLink(draft, part, link.id);
    for (const each of childrenNamed(list, "tablePart")) {
      if (relationshipId(each) === link.id) remove(list, each);
    }
  }
  if (elementsOf(list).length === 0) remove(sheet, list);
  else setAttribute(list, "count", String(elementsOf(list).length));
}

function headings(plan: SheetPlan, table: TablePlan): string[] {
  const row = new Map(
    plan.cells.filter((cell) => cell.row === table.area.top).map((cell) => [cell.column, cell.content]),
  );
  const width = table.area.right - table.area.left + 1;
  const texts = Array.from({ length: width }, (_, index) => row.get(table.area.left + index));
  const known = new Set<string>();
  return texts.map((text) => {
    if (typeof text !== "string" || text === "" || known.has(text.toLowerCase())) {
      throw planFault(`The table ${table.name} on “${plan.name}” needs a different text over each column.`);
    }
    known.add(text.toLowerCase());
    return text;
  });
}

const columnsMarkup = (columns: readonly string[]): Element =>
  element(
    "tableColumns",
    { count: columns.length },
    columns.map((name, index) =>
      element("tableColumn", { id: index + 1, name: name.replace(/\n/g, "_x000a_") }),
    ),
  );

const styleMarkup = ({ style, stripedRows }: TableLook): Element =>
  element("tableStyleInfo", {
    name: style === "" ? undefined : style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: stripedRows ? 1 : 0,
    showColumnStripes: 0,
  });

type TableLook = Pick<WholeTable, "name" | "area" | "style" | "stripedRows" | "filterButtons">;

function tableMarkup(table: TableLook, id: number, columns: readonly string[]): string {
  const ref = areaName(table.area);
  const root = element(
    "table",
    { xmlns: main, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
    [
      ...(table.filterButtons ? [element("autoFilter", { ref })] : []),
      columnsMarkup(columns),
      styleMarkup(table),
    ],
  );
  return declaration + writeElement(root);
}

/** The least number from 1 that is free, so that a second run gives its tables the numbers of the first. */
function freeNumber(taken: readonly number[]): number {
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}

/** Makes a table over cells that are there. */
export function putTable(
  draft: Draft,
  part: string,
  sheet: Element,
  table: TableLook,
  columns: readonly string[],
): void {
  const present = partsOfType(draft.open("[Content_Types].xml"), contentType).map((each) => draft.open(each));
  const id = freeNumber(present.map((each) => Number(attribute(each, "id"))));
  const name = draft.freeName("xl/tables/table", ".xml");
  draft.put(name, tableMarkup(table, id, columns), contentType);
  const list = childNamed(sheet, "tableParts") ?? element("tableParts", { count: 0 });
  list.children.push(element("tablePart", { "r:id": addLink(draft, part, "table", name) }));
  setAttribute(list, "count", String(elementsOf(list).length));
  place(sheet, list, sheetOrder);
}

/** The part and link of a sheet's table. */
function found(
  draft: Draft,
  part: string,
  name: string,
): { id: string; root: Element; part: string } | undefined {
  for (const link of linksOf(draft, part)) {
    if (link.kind !== "table" || link.part === undefined) continue;
    const root = draft.open(link.part);
    if (attribute(root, "displayName")?.toLowerCase() === name.toLowerCase()) {
      return { id: link.id, root, part: link.part };
    }
  }
  return undefined;
}

/** Takes a table away; its cells stay. */
export function dropTable(draft: Draft, part: string, sheet: Element, name: string): void {
  const table = found(draft, part, name);
  const list = childNamed(sheet, "tableParts");
  if (!table || !list) return;
  removePart(draft, table.part);
  dropLink(draft, part, table.id);
  for (const each of childrenNamed(list, "tablePart"))
    if (relationshipId(each) === table.id) remove(list, each);
  if (elementsOf(list).length === 0) remove(sheet, list);
  else setAttribute(list, "count", String(elementsOf(list).length));
}

/** Gives a table another area: rows or columns are taken in or given up. */
export function resizeTable(root: Element, area: Area): void {
  const ref = areaName(area);
  setAttribute(root, "ref", ref);
  const filter = childNamed(root, "autoFilter");
  if (!filter) return;
  const totals = Number(attribute(root, "totalsRowCount") ?? "0");
  // The filter leaves the totals row out.
  setAttribute(filter, "ref", totals > 0 ? areaName({ ...area, bottom: area.bottom - totals }) : ref);
}

/** Changes a table of the sheet as far as it differs from what it was. */
export function changeTable(
  draft: Draft,
  part: string,
  before: WholeTable,
  after: WholeTable,
  columns: readonly string[],
): void {
  const root = found(draft, part, before.name)?.root;
  if (!root) throw planFault(`The table ${before.name} is not on its sheet.`);
  if (before.name !== after.name) {
    setAttribute(root, "name", after.name);
    setAttribute(root, "displayName", after.name);
  }
  if (areaName(before.area) !== areaName(after.area)) resizeTable(root, after.area);
  const list = childNamed(root, "tableColumns");
  const present = list ? childrenNamed(list, "tableColumn") : [];
  if (!list) place(root, columnsMarkup(columns), tableOrder);
  else {
    for (const column of present.splice(columns.length)) remove(list, column);
    for (const [index, column] of present.entries()) {
      const name = (columns[index] ?? "").replace(/\n/g, "_x000a_");
      if (attribute(column, "name") !== name) setAttribute(column, "name", name);
    }
    let id = Math.max(0, ...present.map((column) => Number(attribute(column, "id"))));
    for (const name of columns.slice(present.length)) {
      id += 1;
      list.children.push(element("tableColumn", { id, name: name.replace(/\n/g, "_x000a_") }));
    }
    setAttribute(list, "count", String(columns.length));
  }
  if (before.style !== after.style || before.stripedRows !== after.stripedRows) {
    place(root, styleMarkup(after), tableOrder);
  }
  const filter = childNamed(root, "autoFilter");
  if (!after.filterButtons && filter) remove(root, filter);
  if (after.filterButtons && (!filter || (before.filtered && !after.filtered))) {
    place(root, element("autoFilter", { ref: areaName(after.area) }), tableOrder);
  }
}

const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Makes the plan's tables real Excel tables. */
export function addTables(draft: Draft, part: string, sheet: Element, plan: SheetPlan): void {
  for (const table of plan.tables) {
    if (table.area.bottom <= table.area.top)
      throw planFault(`The table ${table.name} has no row below its headings.`);
    const columns = headings(plan, table);
    const types = draft.open("[Content_Types].xml");
    const present = partsOfType(types, contentType).map((each) => draft.open(each));
    if (present.some((each) => attribute(each, "displayName")?.toLowerCase() === table.name.toLowerCase())) {
      throw inTheWay(
        `The workbook has a table called ${table.name} already, and it is not the model's.`,
        `the name ${table.name} to be free`,
        `Rename that table (Table Design, Table Name), then run again.`,
      );
    }
    // No filter buttons: sorting would part our formulas from the rows they read.
    const look = { ...table, style: "TableStyleLight1", stripedRows: false, filterButtons: false };
    putTable(draft, part, sheet, look, columns);
  }
}
