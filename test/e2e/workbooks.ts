/** Workbooks that a person might open in the preview, as files in memory. */
import { readFileSync } from "node:fs";
import { carryOut } from "../../src/hosts/file/write/book";
import { blankWorkbook } from "../../src/hosts/file/write/blank";
import { readWorkbook } from "../../src/hosts/file/read/workbook";
import type { EntryPlan, SheetPlan } from "../../src/workbook/port/plan";

const empty: SheetPlan = {
  mark: "Sheet1.mark",
  name: "Sheet1",
  exists: false,
  moves: [],
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  cells: [],
  tables: [],
  charts: [],
  validations: [],
  print: { area: { top: 0, left: 0, bottom: 1, right: 1 }, landscape: false, pagesWide: 1, pagesTall: 1 },
};

/** One empty sheet, as Excel's own new workbook. */
export const emptyWorkbook = (): Uint8Array =>
  carryOut(blankWorkbook(), { sheets: [empty], names: [], dropNames: [] });

/** A sample with a sheet of the forum's own, empty, under this name. */
export const sampleWithSheet = (name: string, sheet: string): Uint8Array =>
  carryOut(sample(name), { sheets: [{ ...empty, name: sheet }], names: [], dropNames: [] });

/** A sample among so many more sheets of the forum's own, all empty. */
export const withManySheets = (name: string, count: number): Uint8Array =>
  carryOut(sample(name), {
    sheets: Array.from({ length: count }, (_, i) => ({
      ...empty,
      mark: `Other${String(i)}.mark`,
      name: `Other ${String(i)}`,
    })),
    names: [],
    dropNames: [],
  });

export const sample = (name: string): Uint8Array => readFileSync(`samples/${name}.xlsx`);

/** A sample with other things in some of its cells. */
export function sampleWith(name: string, typed: readonly Omit<EntryPlan, "held">[]): Uint8Array {
  const bytes = sample(name);
  const grid = readWorkbook(bytes);
  const entries = typed.map((entry) => ({
    ...entry,
    held: grid.sheets.find((each) => each.name === entry.sheet)?.rows[entry.row]?.[entry.column]?.content,
  }));
  return carryOut(bytes, { sheets: [], names: [], dropNames: [], entries });
}
