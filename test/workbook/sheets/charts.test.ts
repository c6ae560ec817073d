import { readFile } from "node:fs/promises";
import { samplePaths, inTemporaryFolder, written, type Written } from "../../../scripts/judges/written";
import { kinds } from "../../../src/model/kinds";
import type { ScenarioResult } from "../../../src/tasks/result";
import { parseReference } from "../../../src/workbook/port/address";
import type { Cell } from "../../../src/workbook/port/grid";
import { drawnOn, type DrawnChart } from "./drawn";

const files = ["barking-and-dagenham.xlsx", "inner-london-section-251.xlsx", "messy-forum-paper.xlsx"];

interface Sample extends Written {
  readonly charts: readonly DrawnChart[];
}

/** Every chart of our sheets in a written sample, with the sheet that it stands on. */
async function sample(file: string): Promise<Sample> {
  return inTemporaryFolder(async (folder) => {
    const path = (await samplePaths()).find((one) => one.endsWith(file));
    const found = await written(path ?? file, folder);
    const bytes = await readFile(found.path);
    return { ...found, charts: found.ours.flatMap(({ name }) => drawnOn(bytes, name)) };
  });
}

/** The cells of a reference, in order; throws where it is broken or its sheet is not there. */
function cellsOf({ grid }: Sample, reference: string): readonly (Cell | undefined)[] {
  const target = parseReference(reference);
  const sheet = grid.sheets.find(({ name }) => name === target?.sheet);
  if (!target || !sheet) throw new Error(`${reference} points at nothing`);
  const { top, bottom, left, right } = target.area;
  const cells: (Cell | undefined)[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(sheet.rows[row]?.[column]);
  return cells;
}

const contents = (from: Sample, reference: string): readonly unknown[] =>
  cellsOf(from, reference).map((cell) => cell?.content);

/** Spend by kind in each year: places, top-ups and placements, from the JSON; only kinds that spend something. */
function spendByKind({ lines }: ScenarioResult): readonly (readonly number[])[] {
  const of = (id: string, year: number): number => lines.find((line) => line.id === id)?.values[year] ?? 0;
  const years = lines[0]?.values.map((_, year) => year) ?? [];
  return kinds
    .map((kind) =>
      years.map((year) =>
        ["places", "topUps", "placements"].reduce((sum, id) => sum + of(`${id}.${kind}`, year), 0),
      ),
    )
    .filter((spend) => spend.some((amount) => amount !== 0));
}

/** Charts of years; those of HNB Ranges and HNB Bridge run along scenarios, changes or what may turn out otherwise. */
const alongYears = ({ sheet }: DrawnChart): boolean => !["HNB Ranges", "HNB Bridge"].includes(sheet);

describe.each(files)("the charts written for %s", (file) => {
  let found: Sample;
  beforeAll(async () => {
    found = await sample(file);
  });

  it("are three on each scenario's sheet, two on HNB Compare, and more on HNB Ranges and HNB Bridge", () => {
    const count = (sheet: string): number => found.charts.filter((chart) => chart.sheet === sheet).length;
    for (const { sheet } of found.result.scenarios)
      expect(`${sheet}: ${String(count(sheet))}`).toBe(`${sheet}: 3`);
    expect(count("HNB Compare")).toBe(2);
    expect(found.charts.filter(alongYears)).toHaveLength(found.result.scenarios.length * 3 + 2);
    // Best and worst in all scenarios, and what matters in each.
    expect(count("HNB Ranges")).toBe(1 + found.result.scenarios.length);
    // The reserve and the in-year balance of each scenario but the Baseline.
    expect(count("HNB Bridge")).toBe(2 * (found.result.scenarios.length - 1));
  });

  it("have a title, titles on both axes with the unit on the values, and words for who cannot see them", () => {
    for (const chart of found.charts) {
      const { title, categoryTitle, valueTitle, alternativeText } = chart;
      expect(title).not.toBe("");
      if (alongYears(chart)) expect(categoryTitle).toBe("Financial year");
      expect(categoryTitle).not.toBe("");
      expect(valueTitle).toMatch(/^£ (million|thousand)/);
      expect(alternativeText).toMatch(/[a-z].*£\d/);
    }
    const titles = found.charts.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("draw cells that are there: a name, the years, and as many numbers as years", () => {
    const { years } = found.result;
    const all = found.charts.flatMap((chart) =>
      chart.series.map((series) => ({ ...series, isYearly: alongYears(chart) })),
    );
    expect(all.length).toBeGreaterThan(found.charts.length);
    for (const { name, categories, values, shown, isYearly } of all) {
      expect(contents(found, name)).toEqual([expect.stringMatching(/\S/)]);
      const along = contents(found, categories);
      if (isYearly) expect(along).toEqual(years);
      expect(along.every((one) => typeof one === "string" && one !== "")).toBe(true);
      const numbers = contents(found, values);
      expect(numbers.every((one) => typeof one === "number")).toBe(true);
      expect(numbers).toHaveLength(along.length);
      expect(shown).toEqual(numbers);
    }
  });

  it("of spend have a series for every kind that spends, which together are the JSON's spend", () => {
    for (const scenario of found.result.scenarios) {
      const chart = found.charts.find(
        ({ sheet, title }) => sheet === scenario.sheet && title.includes("spend by kind"),
      );
      const expected = spendByKind(scenario);
      expect(expected.length).toBeGreaterThan(3);
      expect(chart?.series).toHaveLength(expected.length);
      expect(chart?.series.map(({ shown }) => shown.map(Math.round))).toEqual(
        expected.map((spend) => spend.map(Math.round)),
      );
    }
  });
});
