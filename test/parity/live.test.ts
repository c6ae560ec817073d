import { parseCell } from "../../src/workbook/port/address";
import type { Cell, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";
import { runResult, type RunResult } from "../../src/tasks/result";
import { engine } from "./ironcalc";
import { writeSample, type Written } from "./written";

const sample = "barking-and-dagenham";

/** The workbook with two rows of a sheet exchanged, as sorting would. */
function exchanged(grid: WorkbookGrid, sheet: string, rows: readonly [number, number]): WorkbookGrid {
  const swap = (one: SheetGrid): SheetGrid => {
    const [a, b] = rows;
    const all: (readonly (Cell | undefined)[] | undefined)[] = [...one.rows];
    [all[a], all[b]] = [one.rows[b], one.rows[a]];
    return { ...one, rows: all };
  };
  return { ...grid, sheets: grid.sheets.map((one) => (one.name === sheet ? swap(one) : one)) };
}

/** Every figure that the JSON names, by scenario and line, as the engine works it out. */
function figures(grid: WorkbookGrid, result: RunResult): Readonly<Record<string, readonly number[]>> {
  const judge = engine(grid);
  return Object.fromEntries(
    result.scenarios.flatMap(({ name, sheet, lines }) =>
      lines.map(({ id, cells }) => [
        `${name}: ${id}`,
        cells.map((cell) => {
          const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
          const found = judge.at(sheet, row, column);
          return "number" in found ? Math.round(found.number * 100) / 100 : NaN;
        }),
      ]),
    ),
  );
}

function resultOf({ ran }: Written): RunResult {
  if (!ran.modelled || !ran.planned) throw new Error("the sample did not run");
  return runResult(ran.modelled, ran.planned, { version: "test", problems: [] });
}

describe("the sheets are live", () => {
  let written: Written;
  let result: RunResult;
  beforeAll(async () => {
    written = await writeSample(sample);
    result = resultOf(written);
  });

  /** Data rows of a table that the reader found, first and last. */
  const rowsOf = (table: string): { sheet: string; top: number; bottom: number } => {
    const found = written.ran.reading.found.find((one) => one.table === table);
    if (!found?.dataArea) throw new Error(`${table} was not found`);
    return { sheet: found.sheet, top: found.dataArea.top, bottom: found.dataArea.bottom };
  };

  it.each(["Provision", "Placements", "Services", "Bands", "Band pupils", "Reserve movements"])(
    "sorting %s changes no figure",
    (table) => {
      const { sheet, top, bottom } = rowsOf(table);
      const before = figures(written.grid, result);
      expect(bottom).toBeGreaterThan(top);
      expect(figures(exchanged(written.grid, sheet, [top, bottom]), result)).toStrictEqual(before);
    },
  );

  it("exchanging two rows of Scenarios, which the sheets point at one by one, is told as stale", () => {
    const { sheet, top, bottom } = rowsOf("Scenarios");
    const at = (grid: WorkbookGrid): unknown => engine(grid).at("HNB Baseline", 4, 0);
    expect(at(written.grid)).toStrictEqual({ text: expect.stringMatching(/^Up to date/) as string });
    expect(at(exchanged(written.grid, sheet, [top, bottom]))).toStrictEqual({
      text: expect.stringMatching(/^STALE/) as string,
    });
  });
});
