import { cellName } from "../port/address";
import type { Area, SheetGrid, WorkbookGrid } from "../port/grid";
import type { Candidate } from "./candidate";
import { textAt } from "./cells";
import { headingName } from "./located";
import { headingsOf } from "./named";
import { placesOf } from "./places";
import { columnKey } from "./said";
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
  const candidate = headingsOf(table, sheet, area, placesOf(grid));
  return candidate ? understood(candidate, area) : textsOnly(table, sheet, area);
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

/** Nothing is understood: the first row of the range with two texts or more is taken for its headings. */
function textsOnly(table: TableName, sheet: SheetGrid, area: Area): HeadingsRead {
  const missing = tables[table].columns.filter(({ required }) => required);
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1) {
    const texts: HeadingRead[] = [];
    const last = Math.min(area.right, (sheet.rows[row]?.length ?? 0) - 1);
    for (let column = area.left; column <= last; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== undefined) texts.push(told({ row, column, text }));
    }
    const [first] = texts;
    const end = texts.at(-1);
    if (first && end && texts.length > 1)
      return {
        headings: texts,
        missing,
        area: { top: row, bottom: row, left: first.column, right: end.column },
      };
  }
  return { headings: [], missing };
}
