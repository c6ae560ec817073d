/** A committed sample as the file host reads it, and its tables as records, for tests that look at the file itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileHost } from "../../src/hosts/file";
import type { Cell, CellContent, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";

export const sampleFiles = [
  "barking-and-dagenham.xlsx",
  "messy-forum-paper.xlsx",
  "inner-london-section-251.xlsx",
  "barking-and-dagenham-replay.xlsx",
  "barking-and-dagenham-years-ahead.xlsx",
] as const;
export type SampleFile = (typeof sampleFiles)[number];

const root = join(__dirname, "../..");

export const samplePath = (file: SampleFile): string => join(root, "samples", file);

export const readSample = (file: SampleFile): Promise<WorkbookGrid> => fileHost({ input: samplePath(file) }).read();

export function sheetOf(book: WorkbookGrid, name: string): SheetGrid {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export type Row = ReadonlyMap<string, CellContent>;

/** The rows under a heading row (the first that starts with `first`), until column A is empty. */
export function rowsUnder(sheet: SheetGrid, first: string): readonly Row[] {
  const at = sheet.rows.findIndex((row) => row?.[0]?.content === first);
  if (at < 0) throw new Error(`${sheet.name} has no row that begins with ${first}.`);
  const headings = sheet.rows[at] ?? [];
  const rows: Row[] = [];
  for (let row = at + 1; sheet.rows[row]?.[0] !== undefined; row += 1) {
    const cells: readonly (Cell | undefined)[] = sheet.rows[row] ?? [];
    rows.push(
      new Map(
        headings.flatMap((heading, column): [string, CellContent][] => {
          const content = cells[column]?.content;
          return typeof heading?.content === "string" && content !== undefined ? [[heading.content, content]] : [];
        }),
      ),
    );
  }
  return rows;
}

/** A number of a row; fails where there is none. */
export function number(row: Row, heading: string): number {
  const content = row.get(heading);
  if (typeof content !== "number") throw new Error(`${heading} holds ${String(content)}, not a number.`);
  return content;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A data file's rows by column name, read here without the scripts that made the samples. */
export function dataRows(file: string): readonly ReadonlyMap<string, string>[] {
  const [heading = "", ...rows] = readFileSync(join(root, "data", file), "utf8").trim().split(/\r?\n/);
  const columns = heading.split(",");
  return rows.map((row) => new Map(row.split(",").map((cell, i) => [columns[i] ?? "", cell])));
}
