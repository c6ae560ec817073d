import type { SheetGrid } from "../port/grid";
import type { Candidate, FoundColumn } from "./candidate";
import { cellAt, isBlank, textAt } from "./cells";
import { readsLikeNote, rowSorter, type RowSort } from "./rowSort";

/** The rows of a table under its headings. */
export interface Extent {
  readonly dataRows: readonly number[];
  readonly totalsRows: readonly number[];
  /** Rows that came after a totals row and were read all the same. */
  readonly afterTotals: readonly number[];
  /** Rows straight below an Excel table's last, read with it. */
  readonly belowTable: readonly number[];
  /** Rows that fit the table but stand below the note or title that ended it. */
  readonly afterEnd?: { readonly endedBy: number; readonly rows: readonly number[] };
  /** Rows that fit the table but lie below the range that a name gives it. */
  readonly belowName: readonly number[];
  /** Rows below a totals row that hold something but are no rows of the table. */
  readonly unread: readonly number[];
  /** A row straight under the headings that names units. */
  readonly unitsRow?: number;
}

/** How far the rows of a table may reach. */
export interface Limits {
  /** An Excel table's rows are all within its area; a name's too, with what else it takes in. */
  readonly by: "what follows" | "table" | "name";
  /** The last row of the area, or of the sheet. */
  readonly last: number;
  /** Rows in which other headings stand, over this table's columns. */
  readonly stops: ReadonlySet<number>;
  /** The row that an Excel table itself holds to be its totals, whatever it says. */
  readonly totalsRow?: number;
}

const unitWord =
  /^\(?\s*(?:£|gbp)?\s*(?:['’]?000['’]?s?|k|m|million|thousands?|no\.?s?|number|fte|%|pupils|places|y\s*\/\s*n|yes\s*\/\s*no|years?|date|dd\/mm\/yyyy|text|£)?\s*\)?$/i;

/** True where every cell of the row that says anything names a unit. */
function isUnitsRow(sheet: SheetGrid, row: number, columns: readonly FoundColumn[]): boolean {
  let units = 0;
  for (const { column } of columns) {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined || isBlank(cell)) continue;
    if (typeof cell.content !== "string" || !unitWord.test(cell.content)) return false;
    units += 1;
  }
  return units > 0;
}

const blanksThatEnd = 3;

/** A row of the table, sound or with a fault that is to be told. */
const isOfTable = (sort: RowSort): boolean => sort === "whole" || sort === "nearly";

/** Goes down from a table's headings and tells its rows from totals, notes and what else stands below. */
export function extentOf({ sheet, heading, columns }: Candidate, limits: Limits): Extent {
  const dataRows: number[] = [];
  const totalsRows: number[] = [];
  const afterTotals: number[] = [];
  const afterEnd: number[] = [];
  const unread: number[] = [];
  const sortOf = rowSorter(sheet, heading, columns);
  const unitsRow = isUnitsRow(sheet, heading.bottom + 1, columns) ? heading.bottom + 1 : undefined;
  let blanks = 0;
  let endedBy: number | undefined;
  let last = unitsRow ?? heading.bottom;
  for (let row = last + 1; row <= limits.last; row += 1) {
    if (limits.by !== "table" && limits.stops.has(row)) break;
    const sort = row === limits.totalsRow ? "totals" : sortOf(row);
    if (sort === "blank") {
      blanks += 1;
      if (blanks === blanksThatEnd && limits.by === "what follows") break;
      continue;
    }
    blanks = 0;
    const apart = row > last + 1;
    const follows = { sheet, row, columns, apart, stops: limits.stops, sortOf };
    last = row;
    if (sort === "totals") {
      if (endedBy === undefined) totalsRows.push(row);
    } else if (limits.by === "table") dataRows.push(row);
    else if (endedBy !== undefined) {
      if (isOfTable(sort)) afterEnd.push(row);
      else if (sort === "words") break;
    } else if (sort === "words" && apart) break;
    else if (totalsRows.length > 0) {
      if (isOfTable(sort)) {
        dataRows.push(row);
        afterTotals.push(row);
      } else if (sort === "part") unread.push(row);
    } else if ((sort === "single" || sort === "words") && isTitleOrNote(follows)) {
      // Before the first row it names a group of rows; after it, it ends the table.
      if (dataRows.length > 0) endedBy = row;
    } else dataRows.push(row);
  }
  const below: number[] = [];
  if (limits.by !== "what follows" && (totalsRows.at(-1) ?? -1) < limits.last)
    for (let row = limits.last + 1; !limits.stops.has(row) && isOfTable(sortOf(row)); row += 1)
      below.push(row);
  const belowTable = limits.by === "table" ? below : [];
  return {
    dataRows: [...dataRows, ...belowTable],
    totalsRows,
    afterTotals,
    belowTable,
    belowName: limits.by === "name" ? below : [],
    unread,
    ...(unitsRow === undefined ? {} : { unitsRow }),
    ...(endedBy !== undefined && afterEnd.length > 0 ? { afterEnd: { endedBy, rows: afterEnd } } : {}),
  };
}

interface Follows {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly columns: readonly FoundColumn[];
  /** True where blank rows stand before it. */
  readonly apart: boolean;
  readonly stops: ReadonlySet<number>;
  readonly sortOf: (row: number) => RowSort;
}

/** A row of words only: a title or note, unless it follows the rows closely and reads like a name. */
function isTitleOrNote({ sheet, row, columns, apart, stops, sortOf }: Follows): boolean {
  const first = Math.min(
    ...columns.map(({ column }) => column).filter((column) => !isBlank(cellAt(sheet, row, column))),
  );
  const text = textAt(sheet, row, first);
  if (text === undefined) return false;
  const headsSomething = stops.has(row + 1) || stops.has(row + 2) || sortOf(row + 1) === "words";
  const merged = sheet.merges.some((area) => area.top === row && area.left === first && area.right > first);
  return apart || merged || readsLikeNote(text) || headsSomething;
}
