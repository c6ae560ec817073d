import type { Area } from "../../../workbook/port/grid";
import type { SheetPlan } from "../../../workbook/port/plan";
import { areaAddress } from "../addresses";
import { area } from "../run";
import { gridSeen, sameText, sheetSeen } from "../seen";
import type { Seen, TableSeen } from "../seen";
import { tablesToGo } from "../check/tables";

/** What there is to clear on a sheet: the earlier block, or all that an attempt that failed has left on a new sheet. */
export const toClear = (plan: SheetPlan, now: Seen): Area | undefined =>
  plan.exists ? plan.clears : sheetSeen(now, plan.name)?.used;

/** The tables on a sheet that were not there before: a failed attempt has made them, with or without their name. */
export const tablesMade = ({ name }: SheetPlan, before: Seen, now: Seen): readonly TableSeen[] =>
  now.tables.filter(
    (table) => sameText(table.sheet, name) && !before.tables.some((each) => sameText(each.name, table.name)),
  );

/** The tables to take away: ours of an earlier run, and those that a failed attempt has made. */
export const tablesGoing = (plan: SheetPlan, before: Seen, now: Seen): readonly TableSeen[] => [
  ...new Set([...tablesToGo(plan, now), ...tablesMade(plan, before, now)]),
];

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Empties an area: contents, looks, links and choices; notes that people left on it stay. */
export function clearArea(sheet: Excel.Worksheet, cleared: Area): void {
  const range = area(sheet, areaAddress(cleared));
  range.clear("RemoveHyperlinks");
  range.clear("Contents");
  range.clear("Formats");
  range.dataValidation.clear();
}

/** Clears what an earlier run wrote on a sheet, merges that meet it included. */
export function clearSheet(sheet: Excel.Worksheet, plan: SheetPlan, now: Seen): void {
  const cleared = toClear(plan, now);
  if (!cleared) return;
  for (const merge of gridSeen(now, plan.name)?.merges ?? []) {
    if (meets(merge, cleared)) area(sheet, areaAddress(merge)).unmerge();
  }
  clearArea(sheet, cleared);
}
