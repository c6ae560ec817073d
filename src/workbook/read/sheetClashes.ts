import type { WorkbookGrid } from "../port/grid";
import type { Problem } from "../problem";
import { ownSheets } from "../marks";

const always = ["HNB Baseline", "HNB Compare", "HNB Workings", "HNB Checks", "HNB Sources"];

/**
 * Sheets of the forum's that are called like a sheet that a run would write. The Assumptions and Scenarios sheets
 * are written only where the forum has no such table, `further` ones because it entered what they show.
 */
export function sheetClashes(
  grid: WorkbookGrid,
  scenarios: readonly string[],
  without: { readonly assumptions: boolean; readonly scenarios: boolean },
  further: readonly string[] = [],
): Problem[] {
  const ours = new Set([...ownSheets(grid).values()].map((name) => name.toLowerCase()));
  const wanted = new Set(
    [
      ...always,
      ...scenarios.map((name) => `HNB ${name}`),
      ...(without.assumptions ? ["HNB Assumptions"] : []),
      ...(without.scenarios ? ["HNB Scenarios"] : []),
      ...further,
    ].map((name) => name.toLowerCase()),
  );
  return grid.sheets
    .filter(({ name }) => wanted.has(name.toLowerCase()) && !ours.has(name.toLowerCase()))
    .map(({ name, visible }) => ({
      severity: "error",
      sheet: name,
      cell: "A1",
      found: `This workbook already has a ${visible ? "" : "hidden "}sheet called “${name}”, which the model did not make.`,
      wanted: `the name “${name}” free for the model's own sheet`,
      remedy: `Rename your sheet, such as “${name.slice(4)} (ours)”; nothing is written until then.`,
    }));
}
