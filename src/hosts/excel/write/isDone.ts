import { cellName } from "../../../workbook/port/address";
import type { Cell } from "../../../workbook/port/grid";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import { gridSeen, sameText, sheetSeen } from "../seen";
import type { Seen } from "../seen";
import { isOurChart, isWaitingChart } from "./charts";
import { areaAddress } from "../addresses";

const isThere = ({ content }: CellPlan, cell: Cell | undefined): boolean => {
  if (typeof content === "object") return cell?.formula === content.formula;
  return content === "" ? cell === undefined : cell?.content === content && cell.formula === undefined;
};

function isSheetDone(plan: SheetPlan, now: Seen): boolean {
  const grid = gridSeen(now, plan.name);
  const seen = sheetSeen(now, plan.name);
  if (!grid || !seen) return false;
  const charts = seen.charts.filter(isOurChart).length === plan.charts.length;
  const tables = plan.tables.every(({ name, area }) =>
    grid.tables.some((table) => sameText(table.name, name) && areaAddress(table.area) === areaAddress(area)),
  );
  return (
    charts &&
    tables &&
    !seen.charts.some(isWaitingChart) &&
    plan.cells.every((cell) => isThere(cell, grid.rows[cell.row]?.[cell.column]))
  );
}

/** Excel leaves needless quotes out of what a name refers to. */
const plain = (refersTo: string): string => refersTo.replaceAll("'", "").toLowerCase();

/**
 * True where the workbook holds all that the plan writes. It tells whether a write whose answer was lost had been
 * carried out: all of it, because the charts get their names last.
 */
export function isDone(plan: WorkbookPlan, now: Seen): boolean {
  const named = (name: string) =>
    now.grid.names.find((each) => each.scope === undefined && sameText(each.name, name));
  const entries = (plan.entries ?? []).every(({ sheet, row, column, content }) =>
    isThere({ row, column, content, role: "input" }, gridSeen(now, sheet)?.rows[row]?.[column]),
  );
  const extents = (plan.extents ?? []).every(({ name, area }) =>
    now.tables.some(
      (table) =>
        sameText(table.name, name) &&
        cellName(table.area.bottom, table.area.right) === cellName(area.bottom, area.right),
    ),
  );
  return (
    entries &&
    extents &&
    plan.names.every(({ name, refersTo }) => plain(named(name)?.refersTo ?? "") === plain(refersTo)) &&
    plan.dropNames.every((name) => named(name) === undefined) &&
    plan.sheets.every((sheet) => isSheetDone(sheet, now))
  );
}
