import { headline } from "../../tasks/headline";
import { modelGrid } from "../../tasks/model";
import { outputStanding } from "../../tasks/standing";
import type { WorkbookGrid } from "../../workbook/port/grid";
import type { Seen } from "./state";

/** Reads and models a workbook. In a part of its own, which is fetched while the workbook is read. */
export function seenIn(grid: WorkbookGrid, stamp: { readonly version: string; readonly at: string }): Seen {
  const ran = modelGrid(grid, { ...stamp, write: false });
  return {
    grid,
    ran,
    output: outputStanding(grid, ran.reading.inputs),
    headline: ran.modelled && headline(ran.modelled),
  };
}
