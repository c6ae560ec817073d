import { cellName } from "../port/address";
import type { Area, SheetGrid, WorkbookGrid } from "../port/grid";
import type { Candidate } from "./candidate";
import { cellAt, isBlank } from "./cells";
import { headingName } from "./located";
import { headingsOf } from "./named";
import { placesOf } from "./places";
import { columnKey, type SaidAt } from "./said";
import { headingRows } from "./segments";
import { mergeLookup } from "./stack";
import { tables } from "./tables";
import type { ColumnSpec, TableName } from "./tableSpec";

/** A heading in a range, and the column of the table that it is read as. */
export interface HeadingRead {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `kind` or `places.2025`; absent where the heading is not understood. */
  readonly key?: string;
  /** The canonical heading, or the year's. */
  readonly heading?: string;
  /** Present where a person has said so. */
  readonly said?: true;
  /** Present where another heading of the range already is that column. */
  readonly repeated?: true;
}

/** How the headings in a range read as those of one table. */
export interface HeadingsRead {
  readonly headings: readonly HeadingRead[];
  /** Columns that the table cannot do without and that no heading is read as. */
  readonly missing: readonly ColumnSpec[];
  /** The rows and columns that the headings take up; absent where the range holds no text. */
  readonly area?: Area;
}

/** Reads a range's headings as those of a table, complete or not. Saved names of the grid are heeded. */
export function headingsAt(grid: WorkbookGrid, table: TableName, sheet: SheetGrid, area: Area): HeadingsRead {
  const places = placesOf(grid);
  const candidate = headingsOf(table, sheet, area, places);
  return candidate ? understood(candidate, area) : textsOnly(table, sheet, area, places.saidOn(sheet));
}

function understood({ heading, columns, repeated, ignored, missing }: Candidate, area: Area): HeadingsRead {
  const read: HeadingRead[] = [
    ...columns.map((found) => ({
      ...told(found),
      ...known(found),
      ...(found.said ? { said: found.said } : {}),
    })),
    ...repeated.map((found) => ({ ...told(found), ...known(found), repeated: true as const })),
    ...ignored.filter(({ column }) => area.left <= column && column <= area.right).map(told),
  ];
  return { headings: read.sort((one, other) => one.column - other.column), missing, area: heading };
}

const told = ({ row, column, text }: { row: number; column: number; text: string }): HeadingRead => ({
  cell: cellName(row, column),
  row,
  column,
  text: text.replace(/\s+/g, " ").trim(),
});

const known = (found: Candidate["columns"][number]): { key: string; heading: string } => ({
  key: columnKey(found.spec, found.year),
  heading: headingName(found),
});

/** True for a row of texts that name columns which the row above leaves open, as the second of two heading rows does. */
function continues(sheet: SheetGrid, row: number, { left, right }: Area): boolean {
  let opens = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined && typeof cell.content !== "string") return false;
    if (!isBlank(cell) && isBlank(cellAt(sheet, row - 1, column))) opens += 1;
  }
  return opens > 0;
}

const deepest = 2;

/** Nothing is understood: the first row of the range with two texts or more is taken for its headings. */
function textsOnly(table: TableName, sheet: SheetGrid, area: Area, saidAt: SaidAt): HeadingsRead {
  const missing = tables[table].columns.filter(({ required }) => required);
  const aids = { mergeAt: mergeLookup(sheet), saidAt };
  for (let top = area.top; top <= Math.min(area.bottom, sheet.rows.length - 1); top += 1) {
    let bottom = top;
    while (bottom < Math.min(top + deepest, area.bottom) && continues(sheet, bottom + 1, area)) bottom += 1;
    const stacks = headingRows(sheet, aids, top, bottom, area).segments.flat();
    const [first] = stacks;
    const last = stacks.at(-1);
    if (first && last && stacks.length > 1)
      return {
        headings: stacks.map(told),
        missing,
        area: { top, bottom, left: first.column, right: last.column },
      };
  }
  return { headings: [], missing };
}
