import { parseReference } from "../port/address";
import type { Area, NameGrid, SheetGrid, WorkbookGrid } from "../port/grid";
import type { Candidate } from "./candidate";
import { betterFirst, runsAt } from "./candidates";
import { mappingName, mappingPrefix } from "./mappingName";
import { mergeLookup } from "./stack";
import type { SaidAt } from "./said";
import { tableNames, type TableName } from "./tableSpec";

/** An Excel table or a defined name that bears a table's name. */
export interface NamedPlace {
  readonly table: TableName;
  readonly how: "table" | "name";
  /** As the workbook writes it. */
  readonly name: string;
  readonly sheet: SheetGrid;
  readonly area: Area;
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_.]/g, "")
    .replace(/^(?:hnb)?(?:tbl|table)?(?:hnb)?/, "");

const byBareName = new Map(tableNames.map((name) => [bare(name), name]));

/** The table that an Excel table's or a defined name's own name stands for: `HNB_BandPupils`, `tblFunding`. */
export const tableNamed = (name: string): TableName | undefined => byBareName.get(bare(name));

const sheetOf = (grid: WorkbookGrid, name: string): SheetGrid | undefined =>
  grid.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** All places named as a table; sheets that are left out (hidden ones, our own) are told by `isOut`. */
export function namedPlaces(grid: WorkbookGrid, isOut: (sheet: SheetGrid) => boolean): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const sheet of grid.sheets) {
    for (const { name, area } of sheet.tables) {
      const table = tableNamed(name);
      if (table && !isOut(sheet)) places.push({ table, how: "table", name, sheet, area });
    }
  }
  for (const { name, refersTo } of grid.names) {
    const table = name.toLowerCase().startsWith(mappingPrefix.toLowerCase()) ? undefined : tableNamed(name);
    const target = table && parseReference(refersTo);
    const sheet = target && sheetOf(grid, target.sheet);
    if (table && sheet && !isOut(sheet)) places.push({ table, how: "name", name, sheet, area: target.area });
  }
  return places;
}

/** Names of the workbook that are called like a table, but refer to no single block of cells. */
export function unreadableNames(grid: WorkbookGrid): NameGrid[] {
  return grid.names.filter(
    ({ name, refersTo }) =>
      !name.toLowerCase().startsWith(mappingPrefix.toLowerCase()) &&
      tableNamed(name) !== undefined &&
      parseReference(refersTo) === undefined,
  );
}

/** Where a saved mapping points; undefined where it is broken or its sheet is gone. */
export function mappedPlace(
  grid: WorkbookGrid,
  table: TableName,
): { sheet: SheetGrid; area: Area } | "broken" | undefined {
  const wanted = mappingName(table).toLowerCase();
  const saved = grid.names.find(({ name, scope }) => scope === undefined && name.toLowerCase() === wanted);
  if (!saved) return undefined;
  const target = parseReference(saved.refersTo);
  const sheet = target && sheetOf(grid, target.sheet);
  return sheet ? { sheet, area: target.area } : "broken";
}

/** What stands around headings, and what was said of them. */
export interface HeadingContext {
  readonly contextOf: (candidate: Candidate) => number;
  readonly saidOn: (sheet: SheetGrid) => SaidAt;
}

/**
 * The headings of one table in or just above an area: the best reading, complete or not. The area may begin with
 * the heading rows or, for a name given to the data alone, straight under them.
 */
export function headingsOf(
  table: TableName,
  sheet: SheetGrid,
  area: Area,
  { contextOf, saidOn }: HeadingContext,
): Candidate | undefined {
  const aids = { mergeAt: mergeLookup(sheet), saidAt: saidOn(sheet) };
  const within = { left: area.left, right: area.right };
  const read = (row: number): Candidate[] =>
    runsAt(sheet, aids, row, { tables: [table], within }).map(({ candidate }) => candidate);
  const order = betterFirst(contextOf);
  const best = (candidates: Candidate[]): Candidate | undefined =>
    candidates.sort((one, other) => one.missing.length - other.missing.length || order(one, other))[0];
  const inside: Candidate[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 5); row += 1) inside.push(...read(row));
  const first = best(inside);
  if (first?.missing.length === 0 || area.top === 0) return first;
  const above = best(read(area.top - 1));
  return above && (!first || above.missing.length < first.missing.length) ? above : first;
}
