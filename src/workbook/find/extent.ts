import type { Area, SheetGrid } from "../port/grid";
import type { Candidate, FoundColumn } from "./candidate";
import { cellAt, isBlank } from "./cells";
import { fits, takesAnyText } from "./fits";
import { saysTotal } from "./totalsRow";

/** The rows of a table under its headings. */
export interface Extent {
  readonly dataRows: readonly number[];
  readonly totalsRows: readonly number[];
  /** Rows that came after a totals row and were read all the same. */
  readonly afterTotals: readonly number[];
  /** Rows that fit the table but stand below the note or title that ended it. */
  readonly afterEnd?: { readonly endedBy: number; readonly rows: readonly number[] };
  /** Rows below a totals row that hold something but are no rows of the table. */
  readonly unread: readonly number[];
  /** A row straight under the headings that names units. */
  readonly unitsRow?: number;
}

/** How far the rows of a table may reach. */
export interface Limits {
  /** The last row to look at; rows beyond are not this table's. */
  readonly last: number;
  /** True where the area is given (an Excel table, a named range): then nothing but its end ends it. */
  readonly exact: boolean;
  /** Rows in which other headings stand, over this table's columns. */
  readonly stops: ReadonlySet<number>;
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

type RowSort = "blank" | "totals" | "single" | "headings" | "data" | "whole";

/** Goes down from a table's headings and tells its rows from totals, notes and what else stands below. */
export function extentOf({ sheet, heading, columns }: Candidate, limits: Limits): Extent {
  const dataRows: number[] = [];
  const totalsRows: number[] = [];
  const afterTotals: number[] = [];
  const afterEnd: number[] = [];
  const unread: number[] = [];
  const needed = columns.filter(({ spec }) => spec.required);
  const byColumn = [...columns].sort((one, other) => one.column - other.column);
  const unitsRow = isUnitsRow(sheet, heading.bottom + 1, columns) ? heading.bottom + 1 : undefined;
  let blanks = 0;
  let endedBy: number | undefined;
  let last = unitsRow ?? heading.bottom;
  const sortOf = (row: number): RowSort => {
    const filled = byColumn.filter(({ column }) => !isBlank(cellAt(sheet, row, column)));
    if (saysTotal(sheet, row, heading, byColumn)) return "totals";
    if (filled.length === 0) return "blank";
    const fit = filled.filter(({ spec, column }) => {
      const cell = cellAt(sheet, row, column);
      return cell !== undefined && fits(spec, cell);
    });
    if (needed.every((column) => fit.includes(column))) return "whole";
    if (filled.length === 1) return "single";
    const telling = filled.filter(({ spec }) => !takesAnyText(spec));
    const texts = telling.every(({ column }) => typeof cellAt(sheet, row, column)?.content === "string");
    const apart = row > last + 1;
    if (apart && texts && telling.length > 0 && !telling.some((column) => fit.includes(column)))
      return "headings";
    return "data";
  };
  for (let row = (unitsRow ?? heading.bottom) + 1; row <= limits.last; row += 1) {
    if (limits.stops.has(row)) break;
    const sort = sortOf(row);
    if (sort === "blank") {
      blanks += 1;
      if (blanks === 3 && !limits.exact) break;
      continue;
    }
    blanks = 0;
    if (sort === "totals") {
      if (endedBy === undefined) totalsRows.push(row);
    } else if (limits.exact) dataRows.push(row);
    else if (endedBy !== undefined) {
      if (sort === "whole") afterEnd.push(row);
      else if (sort === "headings") break;
    } else if (sort === "headings") break;
    else if (totalsRows.length > 0) {
      if (sort === "whole" || (sort === "data" && isNearlyWhole(sheet, row, needed))) {
        dataRows.push(row);
        afterTotals.push(row);
      } else if (sort === "data") unread.push(row);
    } else if (sort === "single" && isTitleOrNote(sheet, row, byColumn, row > last + 1, limits)) {
      // Before the first row it names a group of rows; after it, it ends the table.
      if (dataRows.length > 0) endedBy = row;
    } else dataRows.push(row);
    last = row;
  }
  return {
    dataRows,
    totalsRows,
    afterTotals,
    unread,
    ...(unitsRow === undefined ? {} : { unitsRow }),
    ...(endedBy !== undefined && afterEnd.length > 0 ? { afterEnd: { endedBy, rows: afterEnd } } : {}),
  };
}

/** True where all required cells hold something and some of it fits: a row of the table with a fault in it. */
function isNearlyWhole(sheet: SheetGrid, row: number, needed: readonly FoundColumn[]): boolean {
  const cells = needed.map(({ spec, column }) => ({ spec, cell: cellAt(sheet, row, column) }));
  return (
    cells.every(({ cell }) => !isBlank(cell)) &&
    cells.some(({ spec, cell }) => cell !== undefined && !takesAnyText(spec) && fits(spec, cell))
  );
}

const noteLike = /^\s*(?:notes?\b|source\b|sources\b|nb\b|n\.b\.|\*|†|‡|\(\w\)|\[\w\])|[.:]\s*$/i;

/** A row with one text in it: a title or note, unless it follows the rows closely and reads like a name. */
function isTitleOrNote(
  sheet: SheetGrid,
  row: number,
  columns: readonly FoundColumn[],
  apart: boolean,
  limits: Limits,
): boolean {
  const [only] = columns.filter(({ column }) => !isBlank(cellAt(sheet, row, column)));
  const content = only && cellAt(sheet, row, only.column)?.content;
  if (typeof content !== "string") return false;
  const merged = sheet.merges.some(
    (area: Area) => area.top === row && area.left === only?.column && area.right > area.left,
  );
  return (
    apart ||
    merged ||
    noteLike.test(content) ||
    content.length > 60 ||
    limits.stops.has(row + 1) ||
    limits.stops.has(row + 2)
  );
}
