/** The tables of our sheets as the file has them: rows over the years, or lists with a record a row. */
import { cellName } from "../../src/workbook/port/address";
import type { Cell, SheetGrid, TableGrid } from "../../src/workbook/port/grid";
import { references } from "./formula";

export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const named = ({ sheet, row, column }: Spot): string => `${sheet}!${cellName(row, column)}`;

/** One row over the years, or one column of a list: what must hold the same formula throughout. */
export interface Run {
  readonly label: string;
  readonly cells: readonly { readonly spot: Spot; readonly cell: Cell | undefined }[];
}

export const textAt = (sheet: SheetGrid, row: number, column: number): string => {
  const content = sheet.rows[row]?.[column]?.content;
  return typeof content === "string" ? content : "";
};

export const headings = (sheet: SheetGrid, { area }: TableGrid): readonly string[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, i) => textAt(sheet, area.top, area.left + i));

const at = (sheet: SheetGrid, row: number, column: number): Run["cells"][number] => ({
  spot: { sheet: sheet.name, row, column },
  cell: sheet.rows[row]?.[column],
});

const numbersFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** True where the table's rows run over the years: years stand between the two headings that frame them. */
export function runsOverYears(sheet: SheetGrid, table: TableGrid): boolean {
  const found = headings(sheet, table);
  return found[0] === "Line" && found.includes("Brought forward") && found.includes("How it is worked out");
}

/** The rows over the years of a table; section headings are no rows. */
export function yearRuns(sheet: SheetGrid, table: TableGrid): readonly Run[] {
  const found = headings(sheet, table);
  const first = table.area.left + found.indexOf("Brought forward") + 1;
  const last = table.area.left + found.indexOf("How it is worked out") - 1;
  return numbersFrom(table.area.top + 1, table.area.bottom).flatMap((row): readonly Run[] => {
    const cells = numbersFrom(first, last).map((column) => at(sheet, row, column));
    if (cells.every(({ cell }) => cell === undefined || cell.content === "")) return [];
    const kind = textAt(sheet, row, table.area.left + 1);
    const label = textAt(sheet, row, table.area.left) + (kind === "" ? "" : `: ${kind}`);
    return [{ label, cells }];
  });
}

/** The columns of a list, each from its first record to its last. */
export function columnRuns(sheet: SheetGrid, table: TableGrid): readonly Run[] {
  return headings(sheet, table).map((label, i) => ({
    label,
    cells: numbersFrom(table.area.top + 1, table.area.bottom).map((row) =>
      at(sheet, row, table.area.left + i),
    ),
  }));
}

/** True where a formula takes in a cell of a sheet that is not ours. */
export const takesIn = (formula: string, isOurs: (sheet: string) => boolean): boolean =>
  references(formula).some(({ sheet }) => sheet !== undefined && !isOurs(sheet));

/** True where some cell takes in a cell of the forum's, or none is worked out: such a run need not be uniform. */
export const isInput = (run: Run, isOurs: (sheet: string) => boolean): boolean =>
  run.cells.every(({ cell }) => cell?.formula === undefined) ||
  run.cells.some(({ cell }) => takesIn(cell?.formula ?? "", isOurs));
