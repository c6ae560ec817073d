import { cellName } from "../../../workbook/port/address";
import type { CellContent } from "../../../workbook/port/grid";
import type { EntryPlan, TableExtent, WorkbookPlan } from "../../../workbook/port/plan";
import { inTheWay, planFault } from "../refusals";
import { gridSeen, sameText, sheetSeen } from "../seen";
import type { Seen } from "../seen";

const sameContent = (a: CellContent | undefined, b: CellContent | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a.error === b.error : a === b;

const shown = (content: CellContent | undefined): string =>
  content === undefined ? "nothing" : typeof content === "object" ? content.error : `“${String(content)}”`;

function checkEntry(entry: EntryPlan, seen: Seen, refuseProtected: (sheet: string) => Error): void {
  const { sheet, row, column, held, content } = entry;
  const name = `${cellName(row, column)} of “${sheet}”`;
  const there = sheetSeen(seen, sheet);
  if (!there) {
    throw inTheWay(
      `There is no sheet “${sheet}” any more.`,
      "the workbook as it was read",
      "Run again, so that the model sees the workbook as it is.",
    );
  }
  if (there.isProtected) throw refuseProtected(sheet);
  const cell = gridSeen(seen, sheet)?.rows[row]?.[column];
  if (cell?.formula !== undefined) {
    throw inTheWay(
      `${name} holds the formula =${cell.formula}.`,
      "a cell that holds a plain value",
      "Change what the formula rests on, or put a plain value in its place in Excel.",
    );
  }
  if (!sameContent(cell?.content, held)) {
    throw inTheWay(
      `${name} holds ${shown(cell?.content)} by now, where it held ${shown(held)}.`,
      "the cell as it was when it was read",
      "Someone has changed it meanwhile. Look at it, then enter it again.",
    );
  }
  if (typeof content === "number" && !Number.isFinite(content)) {
    throw planFault(`${name} would hold ${String(content)}, which is no number.`);
  }
}

function checkExtent({ sheet, name, area }: TableExtent, seen: Seen): void {
  const table = seen.tables.find((each) => sameText(each.name, name));
  if (!table || !sameText(table.sheet, sheet)) {
    throw inTheWay(
      `There is no table ${name} on “${sheet}” any more.`,
      "the workbook as it was read",
      "Run again, so that the model sees the workbook as it is.",
    );
  }
  if (table.isFiltered) {
    throw inTheWay(
      `The table ${name} on “${sheet}” is filtered, so that some of its rows are hidden.`,
      "a table that shows all its rows",
      "In Excel choose Data, Clear to take the filter off, then try again.",
    );
  }
  if (table.area.top !== area.top || area.bottom <= area.top) {
    throw planFault(`The table ${name} would lose its heading row or all the others.`);
  }
}

/** Throws where what a person entered through the pane cannot be put into the workbook as it is by now. */
export function checkEntries(
  { entries = [], extents = [] }: WorkbookPlan,
  seen: Seen,
  refuseProtected: (sheet: string) => Error,
): void {
  for (const entry of entries) checkEntry(entry, seen, refuseProtected);
  for (const extent of extents) checkExtent(extent, seen);
}
