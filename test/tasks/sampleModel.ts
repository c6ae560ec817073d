import { join } from "node:path";
import { fileHost } from "../../src/hosts/file";
import type { Modelled } from "../../src/model/forumModel";
import { modelGrid, type Ran } from "../../src/tasks/model";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import type { Planned } from "../../src/workbook/sheets/planWorkbook";

export const samples = ["barking-and-dagenham", "messy-forum-paper", "inner-london-section-251"] as const;

/** A sample's workbook as the file host reads it. */
export const sampleGrid = (name: string): Promise<WorkbookGrid> =>
  fileHost({ input: join(__dirname, "../../samples", `${name}.xlsx`) }).read();

export interface Sample extends Ran {
  readonly grid: WorkbookGrid;
  readonly modelled: Modelled;
  readonly planned: Planned;
}

/** A grid with its model; throws where it has errors. */
export function modelled(grid: WorkbookGrid): Sample {
  const ran = modelGrid(grid, { version: "test", at: "in a test", write: false });
  if (!ran.modelled || !ran.planned) throw new Error(ran.problems.map(({ found }) => found).join("\n"));
  return { ...ran, modelled: ran.modelled, planned: ran.planned, grid };
}

/** A sample with its model. */
export const sample = async (name: string): Promise<Sample> => modelled(await sampleGrid(name));
