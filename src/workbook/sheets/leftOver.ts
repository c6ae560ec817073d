import { assumptionsMark, ownSheets, scenariosMark } from "../marks";
import type { WorkbookGrid } from "../port/grid";
import type { Problem } from "../problem";

/** Sheets of an earlier run that this one leaves as they are: what they show is no longer entered. */
export function leftOver(grid: WorkbookGrid, written: readonly string[]): readonly string[] {
  const names = new Set(written);
  return [...ownSheets(grid)].flatMap(([mark, name]) =>
    mark === assumptionsMark || mark === scenariosMark || names.has(name) ? [] : [name],
  );
}

/** Their formulas go on pointing at sheets that this run writes anew, so that their figures may be anything. */
export const leftOverWarnings = (grid: WorkbookGrid, written: readonly string[]): readonly Problem[] =>
  leftOver(grid, written).map((sheet) => ({
    severity: "warning",
    sheet,
    cell: "A1",
    found: `“${sheet}” was written by an earlier run, and what it shows is no longer entered: its figures are not to be relied on.`,
    wanted: "no sheet of a scenario, of new provision or of plans that are not entered",
    remedy: "Delete the sheet, or enter again what it shows.",
  }));
