import type { SheetPlan, ValidationPlan } from "../../../workbook/port/plan";
import { areaAddress } from "../addresses";
import { area } from "../run";
import type { TableSeen } from "../seen";

function writeChoices(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { dataValidation } = area(sheet, areaAddress(plan.area));
  const source = typeof plan.choices === "string" ? `=${plan.choices}` : plan.choices.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: plan.title, message: plan.message };
  // Another word is warned of, not refused: a person may know better.
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
}

export const writeValidations = (sheet: Excel.Worksheet, { validations }: SheetPlan): void => {
  for (const plan of validations) writeChoices(sheet, plan);
};

/** Makes the plan's tables real Excel tables. */
export function writeTables(sheet: Excel.Worksheet, { tables }: SheetPlan): void {
  for (const plan of tables) {
    const table = sheet.tables.add(areaAddress(plan.area), true);
    table.name = plan.name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    // Sorting would part our formulas from the rows they read.
    table.showFilterButton = false;
  }
}

/** Takes the table away and leaves its cells, which are cleared after. */
export function dropTables(workbook: Excel.Workbook, tables: readonly TableSeen[]): void {
  for (const { name } of tables) workbook.tables.getItem(name).convertToRange().untrack();
}
