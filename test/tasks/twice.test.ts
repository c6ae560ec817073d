import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { inTemporaryFolder, written, type Written } from "../../scripts/judges/written";
import { drawnOn, type DrawnChart } from "../workbook/sheets/drawn";

const samples = [
  "barking-and-dagenham",
  "barking-and-dagenham-years-ahead",
  "barking-and-dagenham-replay",
  "messy-forum-paper",
  "inner-london-section-251",
];

interface Run extends Written {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly charts: readonly DrawnChart[];
}

/** Parts of a file that say what is in it, which any new sheet must enter itself into. */
const registers = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

const hex = (part: Uint8Array | undefined): string => Buffer.from(part ?? []).toString("hex");

/** The parts of one file that another lacks or holds otherwise. */
const changed = (
  of: Readonly<Record<string, Uint8Array>>,
  against: Readonly<Record<string, Uint8Array>>,
): readonly string[] => Object.keys(of).filter((name) => hex(of[name]) !== hex(against[name]));

/** The sample run, the output run again, and that output run once more. */
async function threeRuns(sample: string): Promise<{ input: Run["parts"]; runs: readonly Run[] }> {
  return inTemporaryFolder(async (folder) => {
    const input = join("samples", `${sample}.xlsx`);
    const runs: Run[] = [];
    for (const time of ["first", "second", "third"]) {
      const into = join(folder, time);
      await mkdir(into);
      const run = await written(runs.at(-1)?.path ?? input, into);
      const bytes = new Uint8Array(await readFile(run.path));
      const charts = run.ours.flatMap(({ name }) => drawnOn(bytes, name));
      runs.push({ ...run, parts: unzipSync(bytes), charts });
    }
    return { input: unzipSync(new Uint8Array(await readFile(input))), runs };
  });
}

describe.each(samples)("%s, run and run again", (sample) => {
  let input: Run["parts"];
  let runs: readonly Run[];
  beforeAll(async () => {
    ({ input, runs } = await threeRuns(sample));
  });

  it("has the same sheets, names, tables and cells: contents, formulas and formats", () => {
    const [first, ...later] = runs;
    expect(first?.ours.length).toBeGreaterThan(5);
    for (const run of later) {
      expect(run.grid.sheets.map(({ name }) => name)).toEqual(first?.grid.sheets.map(({ name }) => name));
      expect(run.grid.names).toEqual(first?.grid.names);
      expect(run.grid.sheets).toEqual(first?.grid.sheets);
    }
  });

  it("has the same charts, and tells the same results", () => {
    const [first, ...later] = runs;
    expect(first?.charts.length).toBeGreaterThan(3);
    for (const run of later) {
      expect(run.charts).toEqual(first?.charts);
      expect(run.result).toEqual(first?.result);
    }
  });

  it("comes out the same in every part of the file, to the last byte", () => {
    const [first, second, third] = runs.map(({ parts }) => parts);
    if (!first || !second || !third) throw new Error("a run is missing");
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    expect(changed(second, first)).toEqual([]);
    expect(changed(third, second)).toEqual([]);
  });

  it("leaves every part of the forum's own as it was, to the last byte", () => {
    expect(Object.keys(input).length).toBeGreaterThan(10);
    for (const { parts } of runs)
      expect(changed(input, parts).filter((name) => !registers.includes(name))).toEqual([]);
  });
});
