/** What the judges judge: the sample workbooks as the command line writes them, read back from the file. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { command } from "../../src/cli/command";
import { fileHost } from "../../src/hosts/file";
import type { RunResult } from "../../src/tasks/result";
import { assumptionsMark, ownSheets, scenariosMark } from "../../src/workbook/marks";
import type { SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";

const folder = join(__dirname, "../../samples");

/** A sample workbook after a run. */
export interface Written {
  readonly name: string;
  readonly path: string;
  readonly result: RunResult;
  readonly grid: WorkbookGrid;
  /** Sheets that the model wrote and nobody enters anything on; every other sheet is the forum's. */
  readonly ours: readonly SheetGrid[];
}

export async function samplePaths(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(".xlsx"))
    .sort()
    .map((file) => join(folder, file));
}

/** The sheets of ours by their marks; the input sheets that a run may add count as the forum's. */
export function sheetsOfOurs(grid: WorkbookGrid): readonly SheetGrid[] {
  const own = new Map(ownSheets(grid));
  own.delete(assumptionsMark);
  own.delete(scenariosMark);
  const names = new Set(own.values());
  return grid.sheets.filter(({ name }) => names.has(name));
}

/** Runs the command line over a workbook, into the folder. Throws with all that it said where it fails. */
export async function written(input: string, into: string): Promise<Written> {
  const name = basename(input);
  const [path, json] = [join(into, name), join(into, `${name}.json`)];
  const said: string[] = [];
  const code = await command(["run", input, "--out", path, "--json", json], (line) => said.push(line));
  if (code !== 0) throw new Error(`${name} was not modelled (exit ${String(code)}):\n${said.join("\n")}`);
  const grid = await fileHost({ input: path }).read();
  const result = JSON.parse(await readFile(json, "utf8")) as RunResult;
  return { name, path, result, grid, ours: sheetsOfOurs(grid) };
}

/** A folder that is there while the work is, and not after. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const made = await mkdtemp(join(tmpdir(), "forum-model-"));
  try {
    return await work(made);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
