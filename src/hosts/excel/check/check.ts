import { parseReference } from "../../../workbook/port/address";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import { inTheWay, planFault } from "../refusals";
import { sameText, sheetSeen } from "../seen";
import type { Seen } from "../seen";
import { checkCells } from "./cells";
import { checkEntries } from "./entries";
import { checkTables } from "./tables";
import { checkChoices } from "./choices";

const markOf = (seen: Seen, mark: string) =>
  parseReference(
    seen.grid.names.find(({ name, scope }) => scope === undefined && sameText(name, mark))?.refersTo ?? "",
  );

function checkExisting(seen: Seen, { mark, name }: SheetPlan): void {
  const marked = markOf(seen, mark);
  const sheet = sheetSeen(seen, name);
  if (!marked || !sheet || !sameText(marked.sheet, name)) {
    throw planFault(`The model's own sheet “${name}” is not in the workbook under its mark ${mark}.`);
  }
  if (sheet.isProtected) throw protectedSheet(name);
}

const protectedSheet = (name: string): Error =>
  inTheWay(
    `The sheet “${name}” is protected.`,
    "a sheet that may be changed",
    "In Excel choose Review, Unprotect Sheet on it, then run again.",
  );

/** The most characters of a sheet's name, and those that it may not hold. */
const longestName = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/;

function checkNew(seen: Seen, { mark, name }: SheetPlan): void {
  if (sheetSeen(seen, name)) {
    throw inTheWay(
      `The workbook has a sheet called “${name}” already, and it is not the model's.`,
      `the name “${name}” to be free`,
      "Rename that sheet, then run again.",
    );
  }
  if (name === "" || name.length > longestName || forbidden.test(name)) {
    throw planFault(`“${name}” cannot be the name of a sheet.`);
  }
  if (seen.isStructureProtected) {
    throw inTheWay(
      "The workbook's structure is protected, so no sheet can be added.",
      "a workbook whose structure is not protected",
      "In Excel choose Review, Protect Workbook to take the protection off, then run again.",
    );
  }
  const marked = markOf(seen, mark);
  if (marked && sheetSeen(seen, marked.sheet)) {
    throw planFault(`The mark ${mark} stands on the sheet “${marked.sheet}” already.`);
  }
}

function checkNoneTwice(plan: WorkbookPlan): void {
  const names = new Set<string>();
  for (const { name } of plan.sheets) {
    if (names.has(name.toLowerCase())) {
      throw inTheWay(
        `The plan has two sheets called “${name}”.`,
        "a different name for each sheet",
        "Rename one of the scenarios, then run again.",
      );
    }
    names.add(name.toLowerCase());
  }
}

/** Throws `HostError` where the plan cannot be carried out on the workbook as it was last seen. */
export function checkPlan(plan: WorkbookPlan, seen: Seen): void {
  if (seen.isReadOnly) {
    throw inTheWay(
      "The workbook is open read-only.",
      "a workbook that may be changed",
      "Save a copy of your own (File, Save As), then run again there.",
    );
  }
  checkNoneTwice(plan);
  for (const sheet of plan.sheets) {
    if (sheet.exists) checkExisting(seen, sheet);
    else checkNew(seen, sheet);
    checkCells(sheet, seen);
    sheet.validations.forEach(checkChoices);
  }
  checkTables(plan, seen);
  checkEntries(plan, seen, protectedSheet);
}
