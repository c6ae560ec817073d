import type { SheetPlan, TablePlan, WorkbookPlan } from "../../../workbook/port/plan";
import { holds } from "../addresses";
import { inTheWay, planFault } from "../refusals";
import { sameText } from "../seen";
import type { Seen, TableSeen } from "../seen";

/** Tables whose heading cell stands in what the plan clears are ours from an earlier run. */
export const tablesToGo = ({ name, clears }: SheetPlan, seen: Seen): readonly TableSeen[] =>
  clears
    ? seen.tables.filter(
        ({ sheet, area }) => sameText(sheet, name) && holds(clears, { row: area.top, column: area.left }),
      )
    : [];

function checkHeadings(plan: SheetPlan, table: TablePlan): void {
  const { top, left, right, bottom } = table.area;
  if (bottom <= top) throw planFault(`The table ${table.name} has no row below its headings.`);
  const row = new Map(
    plan.cells.filter((cell) => cell.row === top).map((cell) => [cell.column, cell.content]),
  );
  const known = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const text = row.get(column);
    if (typeof text !== "string" || text === "" || known.has(text.toLowerCase())) {
      throw planFault(`The table ${table.name} on “${plan.name}” needs a different text over each column.`);
    }
    known.add(text.toLowerCase());
  }
}

/** Throws where a table cannot be made, or one of ours cannot be taken away as it stands. */
export function checkTables(plan: WorkbookPlan, seen: Seen): void {
  const going = plan.sheets.flatMap((sheet) => tablesToGo(sheet, seen));
  const filtered = going.find(({ isFiltered }) => isFiltered);
  if (filtered) {
    throw inTheWay(
      `The table ${filtered.name} on “${filtered.sheet}” is filtered, so that some of its rows are hidden.`,
      "no filter on the model's own tables",
      "In Excel choose Data, Clear to take the filter off, then run again.",
    );
  }
  const taken = new Set(
    seen.tables.filter((table) => !going.includes(table)).map(({ name }) => name.toLowerCase()),
  );
  for (const sheet of plan.sheets) {
    for (const table of sheet.tables) {
      checkHeadings(sheet, table);
      if (taken.has(table.name.toLowerCase())) {
        throw inTheWay(
          `The workbook has a table called ${table.name} already, and it is not the model's.`,
          `the name ${table.name} to be free`,
          "Rename that table (Table Design, Table Name), then run again.",
        );
      }
      taken.add(table.name.toLowerCase());
    }
  }
}
