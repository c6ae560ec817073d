import type { NamePlan, WorkbookPlan } from "../../../workbook/port/plan";
import { sameText } from "../seen";
import type { Seen } from "../seen";

const nameSeen = (seen: Seen, name: string) =>
  seen.grid.names.find((each) => each.scope === undefined && sameText(each.name, name));

export function setName(workbook: Excel.Workbook, seen: Seen, { name, refersTo }: NamePlan): void {
  if (nameSeen(seen, name)) workbook.names.getItem(name).formula = `=${refersTo}`;
  else workbook.names.add(name, `=${refersTo}`);
}

/** Our names as the plan has them, in place of the present ones; those that stand for nothing any more go. */
export function writeNames(workbook: Excel.Workbook, plan: WorkbookPlan, seen: Seen): void {
  for (const name of plan.dropNames) {
    if (nameSeen(seen, name)) workbook.names.getItem(name).delete();
  }
  for (const name of plan.names) setName(workbook, seen, name);
}
