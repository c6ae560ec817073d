import type { YearStart } from "../model/inputs";
import { headingsAt, type HeadingRead } from "../workbook/find/headingsAt";
import { headingName } from "../workbook/find/located";
import { mappingName } from "../workbook/find/mappingName";
import { columnKey, columnName, columnNamed } from "../workbook/find/said";
import { tables } from "../workbook/find/tables";
import type { TableName } from "../workbook/find/tableSpec";
import { wantedHeading } from "../workbook/find/findProblems";
import { fixedAreaName, fixedCellName, quotedSheet } from "../workbook/port/address";
import type { Area, NameGrid, WorkbookGrid } from "../workbook/port/grid";
import type { NamePlan, WorkbookPlan } from "../workbook/port/plan";
import type { Problem } from "../workbook/problem";
import type { FoundTable } from "../workbook/read";
import { readForum } from "./demand";
import { yearWithin } from "../workbook/read/year";
import { suggestedBaseYear } from "../workbook/template";

/** A table shown to the model by hand: the range that holds its headings, and columns that a person has named. */
export interface Mapping {
  readonly table: TableName;
  readonly sheet: string;
  readonly area: Area;
  /** By heading cell, what its column is: `kind`, `places.2025`. Headings that are not here read for themselves. */
  readonly columns: readonly { readonly row: number; readonly column: number; readonly key: string }[];
}

/** What would be read if a mapping were kept. */
export interface MappingPreview {
  readonly headings: readonly HeadingRead[];
  /** What the table cannot do without and still lacks, in words: `“Kind”`. */
  readonly missing: readonly string[];
  /** Present where the mapping would be good: the table as it would be read. */
  readonly found?: FoundTable;
  /** What would be said of the sheet that the table stands on. */
  readonly problems: readonly Problem[];
  readonly errorsBefore: number;
  readonly errorsAfter: number;
}

const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter(({ severity }) => severity === "error").length;

/** All saved names of a table's place and columns. */
const savedNames = (grid: WorkbookGrid, table: TableName): readonly NameGrid[] =>
  grid.names.filter(
    (each) =>
      each.scope === undefined &&
      (each.name.toLowerCase() === mappingName(table).toLowerCase() || columnNamed(each)?.table === table),
  );

const columnNames = ({ table, sheet, columns }: Mapping): readonly NamePlan[] =>
  columns.map(({ row, column, key }) => ({
    name: columnName(table, key),
    refersTo: `${quotedSheet(sheet)}!${fixedCellName(row, column)}`,
  }));

const withNames = (grid: WorkbookGrid, table: TableName, names: readonly NamePlan[]): WorkbookGrid => {
  const before = savedNames(grid, table);
  return { ...grid, names: [...grid.names.filter((each) => !before.includes(each)), ...names] };
};

function namesOf(grid: WorkbookGrid, mapping: Mapping): readonly NamePlan[] {
  const { table, sheet, area } = mapping;
  const columns = columnNames(mapping);
  const on = grid.sheets.find(({ name }) => name === sheet);
  const read = on && headingsAt(withNames(grid, table, columns), table, on, area);
  const place = read?.area ?? area;
  const all = mapping.columns.reduce(
    (wide, { column }) => ({
      ...wide,
      left: Math.min(wide.left, column),
      right: Math.max(wide.right, column),
    }),
    place,
  );
  return [{ name: mappingName(table), refersTo: `${quotedSheet(sheet)}!${fixedAreaName(all)}` }, ...columns];
}

/** Reads the workbook as if the mapping were kept; changes nothing. */
export function previewMapping(grid: WorkbookGrid, mapping: Mapping): MappingPreview {
  const { table, sheet, area } = mapping;
  const tried = withNames(grid, table, namesOf(grid, mapping));
  const on = tried.sheets.find(({ name }) => name === sheet);
  const read = on ? headingsAt(tried, table, on, area) : { headings: [], missing: [] };
  const reading = readForum(tried);
  const found = reading.found.find((each) => each.table === table && each.how === "mapping");
  return {
    headings: read.headings,
    missing: read.missing.map(wantedHeading),
    ...(found?.sheet === sheet ? { found } : {}),
    problems: reading.problems.filter((problem) => problem.sheet === sheet),
    errorsBefore: errorsIn(readForum(grid).problems),
    errorsAfter: errorsIn(reading.problems),
  };
}

/** The plan that keeps a mapping in the workbook, in place of the table's earlier one. Names only. */
export function keepMapping(grid: WorkbookGrid, mapping: Mapping): WorkbookPlan {
  const names = namesOf(grid, mapping);
  const kept = new Set(names.map(({ name }) => name.toLowerCase()));
  const dropNames = savedNames(grid, mapping.table)
    .map(({ name }) => name)
    .filter((name) => !kept.has(name.toLowerCase()));
  return { sheets: [], names, dropNames };
}

/** The plan that forgets where a table is; undefined where nothing was saved of it. */
export function forgetMapping(grid: WorkbookGrid, table: TableName): WorkbookPlan | undefined {
  const dropNames = savedNames(grid, table).map(({ name }) => name);
  return dropNames.length > 0 ? { sheets: [], names: [], dropNames } : undefined;
}

/** A found table as a mapping: where it is, with the columns that a person has named. To change, and keep. */
export function mappingOf(grid: WorkbookGrid, found: FoundTable): Mapping {
  const { table, sheet, headingArea: area } = found;
  const on = grid.sheets.find(({ name }) => name === sheet);
  const headings = on ? headingsAt(grid, table, on, area).headings : [];
  const columns = headings.flatMap(({ said, key, row, column }) =>
    said && key ? [{ row, column, key }] : [],
  );
  return { table, sheet, area, columns };
}

const yearsBefore = 1;
const yearsAfter = 5;
const mostYears = 16;

/** The years that a table's headings name, with some before and after them, for a person to choose from. */
function yearsAround(headings: readonly HeadingRead[], years: readonly YearStart[]): readonly YearStart[] {
  const named = headings.flatMap(({ text }) => {
    const found = yearWithin(text);
    return found && found !== "broken" ? [found.year.start] : [];
  });
  const known = [...named, ...years];
  const first = Math.min(...(known.length > 0 ? known : [suggestedBaseYear])) - yearsBefore;
  const last = Math.max(...(known.length > 0 ? known : [suggestedBaseYear])) + yearsAfter;
  return Array.from({ length: Math.min(mostYears, last - first + 1) }, (_, index) => first + index);
}

/** One of the columns that a table may have. */
export interface ColumnChoice {
  readonly key: string;
  /** The canonical heading: `Kind`, `2025/26 places`. */
  readonly label: string;
  readonly required: boolean;
}

/**
 * What a column of a table may be, for a person to choose from. A column by year comes once for each year that the
 * headings or the model's years (`years`, may be empty) name, and some around them.
 */
export function columnChoices(
  table: TableName,
  headings: readonly HeadingRead[],
  years: readonly YearStart[],
): readonly ColumnChoice[] {
  return tables[table].columns.flatMap((spec): readonly ColumnChoice[] => {
    const { required } = spec;
    if (!spec.byYear) return [{ key: columnKey(spec), label: headingName({ spec }), required }];
    return yearsAround(headings, years).map((year) => ({
      key: columnKey(spec, year),
      label: headingName({ spec, year }),
      required,
    }));
  });
}
