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

function tableMarkup(table: TablePlan, id: number, columns: readonly string[]): string {
  const ref = areaName(table.area);
  const listed = columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: name.replace(/\n/g, "_x000a_") }),
  );
  // No filter buttons: sorting would part our formulas from the rows they read.
  const root = element(
    "table",
    { xmlns: main, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
    [
      element("tableColumns", { count: columns.length }, listed),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
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

/** Makes the plan's tables real Excel tables. */
export function addTables(draft: Draft, part: string, sheet: Element, plan: SheetPlan): void {
  for (const table of plan.tables) {
    if (table.area.bottom <= table.area.top)
      throw planFault(`The table ${table.name} has no row below its headings.`);
    const columns = headings(plan, table);
    const present = partsOfType(draft.open("[Content_Types].xml"), contentType).map((each) =>
      draft.open(each),
    );
    if (present.some((each) => attribute(each, "displayName")?.toLowerCase() === table.name.toLowerCase())) {
      throw inTheWay(
        `The workbook has a table called ${table.name} already, and it is not the model's.`,
        `the name ${table.name} to be free`,
        `Rename that table (Table Design, Table Name), then run again.`,
      );
    }
    const id = freeNumber(present.map((each) => Number(attribute(each, "id"))));
    const name = draft.freeName("xl/tables/table", ".xml");
    draft.put(name, tableMarkup(table, id, columns), contentType);
    const list = childNamed(sheet, "tableParts") ?? element("tableParts", { count: 0 });
    list.children.push(element("tablePart", { "r:id": addLink(draft, part, "table", name) }));
    setAttribute(list, "count", String(elementsOf(list).length));
    place(sheet, list, sheetOrder);
  }
}
