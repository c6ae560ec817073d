import { fingerprint } from "../workbook/fingerprint";
import type { Inputs } from "../model/inputs";
import type { WorkbookGrid } from "../workbook/port/grid";
import { stampCell, stateCell } from "../workbook/sheets/header";
import { sheetNames } from "../workbook/sheets/names";

/**
 * How the sheets that a run wrote stand to what the workbook now says.
 * `none`: there are none. `current`: written from just these inputs. `followed`: a value has changed, and the
 * sheets' formulas have followed it. `stale`: rows or settings have come or gone, so they must be written again.
 */
export type OutputStanding = "none" | "current" | "followed" | "stale";

const contentAt = (
  grid: WorkbookGrid,
  sheet: string,
  { row, column }: { row: number; column: number },
): unknown => grid.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.content;

/** Tells by the stamp and by the live state of HNB Checks. `inputs` is absent where the workbook has errors. */
export function outputStanding(grid: WorkbookGrid, inputs: Inputs | undefined): OutputStanding {
  const names = sheetNames(grid);
  if (!names.exists("checks") || !names.exists("sources")) return "none";
  const stamp = contentAt(grid, names.sources, stampCell);
  const isSame =
    inputs !== undefined && typeof stamp === "string" && stamp.includes(`inputs ${fingerprint(inputs)}.`);
  if (isSame) return "current";
  const state = contentAt(grid, names.checks, stateCell);
  return inputs !== undefined && typeof state === "string" && !/^stale/i.test(state) ? "followed" : "stale";
}
