/** Has LibreOffice work every formula of the written samples out anew, and holds what it finds against ours. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileHost } from "../../src/hosts/file";
import { isCellError, type CellContent, type WorkbookGrid } from "../../src/workbook/port/grid";
import { named, type Spot } from "./blocks";
import { allFigures } from "./figures";
import { converted, NotInstalled } from "./soffice";
import { spoilt, wrongResult } from "./spoilt";
import { inTemporaryFolder, samplePaths, written, type Written } from "./written";

/** In pounds. */
const tolerance = 0.01;

interface Comparison {
  readonly figures: number;
  readonly formulas: number;
  readonly faults: readonly string[];
}

const contentAt = (grid: WorkbookGrid, { sheet, row, column }: Spot): CellContent | undefined =>
  grid.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.content;

const shown = (content: CellContent | undefined): string =>
  content === undefined ? "nothing" : isCellError(content) ? content.error : JSON.stringify(content);

function agree(found: CellContent | undefined, expected: CellContent): boolean {
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(found - expected) <= tolerance;
  return expected === "" ? found === undefined || found === "" : found === expected;
}

/** Every cell of our sheets with a formula, or with anything in it at all. */
function ownSpots({ ours }: Pick<Written, "ours">, which: "formulas" | "all"): readonly Spot[] {
  return ours.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): readonly Spot[] =>
        cell && (which === "all" || cell.formula !== undefined) ? [{ sheet: name, row, column }] : [],
      ),
    ),
  );
}

/** Holds a recalculated workbook against what the run said and against what it wrote. */
function compare(sample: Written, judged: WorkbookGrid): Comparison {
  const figures = allFigures(sample.result);
  const formulas = ownSpots(sample, "formulas");
  const wrong = (spot: Spot, expected: CellContent): readonly string[] => {
    const found = contentAt(judged, spot);
    return agree(found, expected)
      ? []
      : [`${named(spot)} should be ${shown(expected)} and came to ${shown(found)}`];
  };
  return {
    figures: figures.length,
    formulas: formulas.length,
    faults: [
      ...figures.flatMap(({ spot, value }) => wrong(spot, value)),
      ...formulas.flatMap((spot) => wrong(spot, contentAt(sample.grid, spot) ?? "")),
      ...ownSpots(sample, "all").flatMap((spot) => {
        const found = contentAt(judged, spot);
        return found !== undefined && isCellError(found) ? [`${named(spot)} shows ${found.error}`] : [];
      }),
    ],
  };
}

/** Writes beside each sample a copy with wrong results throughout. Throws where one of its formulas kept its own. */
async function spoiltCopy(sample: Written, into: string): Promise<string> {
  const names = sample.ours.map(({ name }) => name);
  const { bytes, formulas } = spoilt(await readFile(sample.path), names);
  const path = join(into, `spoilt-${sample.name}`);
  await writeFile(path, bytes);
  const grid = await fileHost({ input: path }).read();
  const spots = ownSpots(sample, "formulas");
  const kept = spots.filter((spot) => contentAt(grid, spot) !== wrongResult);
  if (kept.length > 0 || formulas !== spots.length)
    throw new Error(
      `${sample.name}: ${String(kept.length)} formulas kept their results, ${String(formulas)} were changed`,
    );
  return path;
}

async function judged(folder: string): Promise<boolean> {
  const samples: Written[] = [];
  const spoiltPaths: string[] = [];
  for (const path of await samplePaths()) {
    const sample = await written(path, folder);
    samples.push(sample);
    spoiltPaths.push(await spoiltCopy(sample, folder));
  }
  const into = join(folder, "recalculated");
  await mkdir(into);
  const files = [...samples.map(({ path }) => path), ...spoiltPaths];
  const outputs = await converted(files, "xlsx", into);
  let faults = 0;
  for (const [i, output] of outputs.entries()) {
    const sample = samples[i % samples.length];
    if (!sample) continue;
    const result = compare(sample, await fileHost({ input: output }).read());
    faults += result.faults.length;
    const which = i < samples.length ? "as written" : "with every saved result spoilt beforehand";
    const lines = [
      `${sample.name}, ${which}: ${String(result.figures)} figures of the JSON and ${String(result.formulas)} formulas recalculated, ${String(result.faults.length)} differences`,
      ...result.faults.slice(0, 20).map((fault) => `  WRONG ${fault}`),
    ];
    for (const line of lines) process.stdout.write(`${line}\n`);
  }
  return faults === 0;
}

inTemporaryFolder(judged).then(
  (agreed) => {
    process.exitCode = agreed ? 0 : 1;
  },
  (error: unknown) => {
    if (!(error instanceof NotInstalled)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
