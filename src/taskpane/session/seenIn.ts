import { headline } from "../../tasks/headline";
import { hasOutlook } from "../../outlook/outlook";
import { lookAheadFrom, type LookAhead } from "../../tasks/lookAhead";
import { modelGrid, type Ran } from "../../tasks/model";
import { outputStanding } from "../../tasks/standing";
import type { WorkbookGrid } from "../../workbook/port/grid";
import type { Seen } from "./state";

/** Reads and models a workbook. In a part of its own, which is fetched while the workbook is read. */
export function seenIn(grid: WorkbookGrid, stamp: { readonly version: string; readonly at: string }): Seen {
  // How scenarios may turn out takes seconds: it is worked out away from this thread, when it is asked for.
  const ran = modelGrid(grid, { ...stamp, write: false, scenarios: false });
  return {
    grid,
    ran,
    output: outputStanding(grid, ran.reading.inputs),
    headline: ran.modelled && headline(ran.modelled),
  };
}

/** What to work out of the years ahead; undefined where it is there already, or there is nothing to say. */
export const orderFor = ({ modelled, reading, scenarios }: Ran): LookAhead | undefined =>
  modelled && !scenarios && hasOutlook(modelled.model) ? lookAheadFrom(reading) : undefined;
