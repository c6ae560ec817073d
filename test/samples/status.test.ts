import type { Cell, SheetGrid } from "../../src/workbook/port/grid";
import { readSample, sampleFiles } from "./book";

const status =
  /^(?:Pupils published: DfE SEN2|Published: DfE SEN2 2025 release|Published rate, (?:verified|reported|unverified): |Illustrative|Derived|Test data: DfE FBIT|Recorded: (?:case study, line \d|DfE SEN2)|Worked out: |Assumed: )/;

const numberAsText = /^\(?£?(?!20\d\d$)\d[\d,.]*[km]?%?\)?$/;

const holdsFigure = (cell: Cell | undefined): boolean =>
  typeof cell?.content === "number" ||
  (typeof cell?.content === "string" && numberAsText.test(cell.content) && !/^\d+(?:\.\d+){2}$/.test(cell.content));

const texts = (row: readonly (Cell | undefined)[]): string[] =>
  row.flatMap((cell) => (typeof cell?.content === "string" ? [cell.content] : []));

/** Rows with a figure, less the totals of the messy paper. */
function figureRows(sheet: SheetGrid): { at: number; texts: string[] }[] {
  return sheet.rows.flatMap((row, at) => {
    const words = texts(row ?? []);
    const isTotal = words.some((text) => /^(?:sub-)?total/i.test(text));
    return row?.some(holdsFigure) && !isTotal ? [{ at: at + 1, texts: words }] : [];
  });
}

describe.each(sampleFiles)("%s", (file) => {
  it("says of every row of figures where they come from", async () => {
    const { sheets } = await readSample(file);
    const rows = sheets.flatMap((sheet) => figureRows(sheet).map((row) => ({ sheet: sheet.name, ...row })));
    const unmarked = rows.filter((row) => !row.texts.some((text) => status.test(text)));
    expect(rows.length).toBeGreaterThan(25);
    expect(unmarked).toEqual([]);
  });

  it("says on its first sheet that it is a sample", async () => {
    const { sheets } = await readSample(file);
    const first = sheets[0]?.rows.slice(0, 5).flatMap((row) => texts(row ?? [])) ?? [];
    expect(first.some((text) => /^A sample\b/.test(text))).toBe(true);
  });

  it("shows no error value and leaves no formula without a number", async () => {
    const { sheets } = await readSample(file);
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    const bad = cells.filter(
      (cell) =>
        cell !== undefined &&
        (typeof cell.content === "object" || (cell.formula !== undefined && typeof cell.content !== "number")),
    );
    expect(bad).toEqual([]);
  });
});

it("the test would see a figure without a status", () => {
  const cell = (content: string | number): Cell => ({ content, format: "General" });
  const rows = [[cell("Band 1"), cell("£1.2m")], [cell("Total"), cell(5)]];
  const sheet: SheetGrid = { name: "S", visible: true, rows, merges: [], tables: [] };
  expect(figureRows(sheet).map(({ at }) => at)).toEqual([1]);
});
