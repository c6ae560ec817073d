/** A sample run through the whole path to a file and read back: what a person would open. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileHost } from "../../src/hosts/file";
import type { Operators } from "../../src/model/excel";
import { model, type Ran } from "../../src/tasks/model";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import { ownSheets } from "../../src/workbook/marks";

export const samples = ["barking-and-dagenham", "messy-forum-paper", "inner-london-section-251"] as const;

/** Those with sheets of years ahead too. */
export const allSamples = [
  ...samples,
  "barking-and-dagenham-replay",
  "barking-and-dagenham-years-ahead",
] as const;

export interface Written {
  readonly ran: Ran;
  /** The written file, read back. */
  readonly grid: WorkbookGrid;
  /** The names of our sheets. */
  readonly ours: ReadonlySet<string>;
}

/** Runs a sample to a temporary file and reads that file back. */
export async function writeSample(sample: string, operators?: Operators): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), "forum-model-"));
  try {
    const output = join(folder, "out.xlsx");
    const options = { version: "test", at: "in a test", write: true, ...(operators ? { operators } : {}) };
    const ran = await model(fileHost({ input: `samples/${sample}.xlsx`, output }), options);
    const grid = await fileHost({ input: output }).read();
    return { ran, grid, ours: new Set(ownSheets(grid).values()) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
