import { readWorkbook } from "../../src/workbook/read";
import { fileHost } from "../../src/hosts/file";
import { modelGrid } from "../../src/tasks/model";
import { runResult, type RunResult } from "../../src/tasks/result";
import { cellName, parseCell } from "../../src/workbook/port/address";
import type { Cell, WorkbookGrid } from "../../src/workbook/port/grid";
import { engine } from "./ironcalc";
import { writeSample, type Written } from "./written";

const sample = "barking-and-dagenham";
const options = { version: "test", at: "in a test", write: false };

/** The workbook with something else typed into a cell that held something. */
function typed(grid: WorkbookGrid, sheet: string, cell: string, content: number | string): WorkbookGrid {
  const at = parseCell(cell) ?? { row: -1, column: -1 };
  const sheets = grid.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const rows = [...one.rows];
    const cells: (Cell | undefined)[] = [...(rows[at.row] ?? [])];
    cells[at.column] = { content, format: cells[at.column]?.format ?? "General" };
    rows[at.row] = cells;
    return { ...one, rows };
  });
  return { ...grid, sheets };
}

function resultOf(grid: WorkbookGrid): RunResult {
  const { modelled, planned } = modelGrid(grid, options);
  if (!modelled || !planned) throw new Error("the workbook was not modelled");
  return runResult(modelled, planned, { version: "test", problems: [] });
}

type Figures = Readonly<Record<string, readonly number[]>>;
const pence = (value: number): number => Math.round(value * 100) / 100;

/** What a new run would give. */
const anew = ({ scenarios }: RunResult): Figures =>
  Object.fromEntries(
    scenarios.flatMap(({ name, lines }) =>
      lines.map(({ id, values }) => [`${name}: ${id}`, values.map(pence)] as const),
    ),
  );

/** What the sheets that an earlier run wrote come to, by somebody else's engine and without a run. */
function live(grid: WorkbookGrid, { scenarios }: RunResult): Figures {
  const judge = engine(grid);
  return Object.fromEntries(
    scenarios.flatMap(({ name, sheet, lines }) =>
      lines.map(({ id, cells }) => {
        const found = cells.map((cell) => {
          const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
          return judge.at(sheet, row, column);
        });
        return [`${name}: ${id}`, found.map((one) => ("number" in one ? pence(one.number) : NaN))] as const;
      }),
    ),
  );
}

const changes = [
  ["a lever's Value", "Scenarios", "F5", 90],
  ["a share that a lever transfers", "Scenarios", "F10", 0.01],
  ["a lever's From", "Scenarios", "D9", "2027-28"],
  ["a lever's To", "Scenarios", "E10", "2028-29"],
  ["a lever's Ramp", "Scenarios", "H7", 1],
  ["an assumption", "Assumptions", "D5", 0.11],
  ["the price of a band", "Bands", "C5", 15_555],
  ["the cost of placements", "Placements", "D5", 80_000],
  ["the places of a setting", "Provision", "D20", 200],
  ["the high needs block", "Funding", "E6", 66_000_000],
  ["the reserve", "Reserve and transfers", "A5", -1_000_000],
] as const;

describe("a change without a new run", () => {
  let written: Written;
  let before: RunResult;
  beforeAll(async () => {
    written = await writeSample(sample);
    before = resultOf(await fileHost({ input: `samples/${sample}.xlsx` }).read());
  });

  it.each(changes)("of %s makes the sheets give what a new run would", (_, sheet, cell, content) => {
    const changed = typed(written.grid, sheet, cell, content);
    const expected = anew(resultOf(changed));
    expect(expected).not.toEqual(anew(before));
    expect(live(changed, before)).toEqual(expected);
  });

  it("of the number of rows of any of the forum's tables is told as stale on every sheet", () => {
    const below = readWorkbook(written.grid).found.flatMap(({ table, sheet, dataArea }) => {
      if (!dataArea) return [];
      const [row, column] = [dataArea.bottom + 1, dataArea.left];
      const rows = written.grid.sheets.find(({ name }) => name === sheet)?.rows;
      // Where a total stands there a person inserts a row, and Excel widens the range by itself.
      return rows?.[row]?.[column] ? [] : [{ table, sheet, cell: cellName(row, column) }];
    });
    expect(below.length).toBeGreaterThan(8);
    for (const { table, sheet, cell } of below) {
      const judge = engine(typed(written.grid, sheet, cell, "One more"));
      const told = [...written.ours].map((ours) => [table, ours, judge.at(ours, 4, 0)]);
      const stale = { text: expect.stringMatching(/^STALE/) as string };
      expect(told).toEqual([...written.ours].map((ours) => [table, ours, stale]));
    }
  });
});
