import type { WorkbookPlan } from "../../../workbook/port/plan";
import { areaAddress } from "../addresses";
import { area } from "../run";
import { asTyped } from "./texts";

/** What a person entered through the pane, and their tables taking in more rows or columns or giving some up. */
export function writeEntries({ workbook }: Excel.RequestContext, plan: WorkbookPlan): void {
  // First, because Excel puts words of its own over a column of a table whose heading is emptied.
  for (const { name, area: of } of plan.extents ?? []) {
    workbook.tables.getItem(name).resize(areaAddress(of));
  }
  for (const { sheet, row, column, content, format } of plan.entries ?? []) {
    const at = { top: row, left: column, bottom: row, right: column };
    const cell = area(workbook.worksheets.getItem(sheet), areaAddress(at));
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[typeof content === "string" ? asTyped(content) : content]];
  }
}
