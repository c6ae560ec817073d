import type { YearStart } from "../../model/inputs";
import { parseReference } from "../port/address";
import type { NameGrid, SheetGrid, WorkbookGrid } from "../port/grid";
import { mappingPrefix } from "./mappingName";
import { tableList } from "./tables";
import type { ColumnSpec, TableName } from "./tableSpec";

/** A column of which a person has said what it is, by a name that points at its heading. */
export interface SaidColumn {
  readonly table: TableName;
  readonly spec: ColumnSpec;
  /** For a column by year. */
  readonly year?: YearStart;
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
}

/** What was said of the column whose heading stands in a cell of one sheet. */
export type SaidAt = (row: number, column: number) => readonly SaidColumn[];

export const nothingSaid: SaidAt = () => [];

/** `kind`, or for a column by year `places.2025`: a column of a table, as the saved names and the pane call it. */
export const columnKey = (spec: ColumnSpec, year?: YearStart): string =>
  spec.byYear && year !== undefined ? `${spec.key}.${String(year)}` : spec.key;

/** The column of a table that a key stands for; undefined where it has none such. */
export function columnOfKey(
  table: TableName,
  key: string,
): { readonly spec: ColumnSpec; readonly year?: YearStart } | undefined {
  const [name = "", year] = key.toLowerCase().split(".");
  const spec = tableList
    .find((each) => each.name === table)
    ?.columns.find((each) => each.key.toLowerCase() === name);
  if (!spec) return undefined;
  if (!spec.byYear) return year === undefined ? { spec } : undefined;
  return year !== undefined && /^\d{4}$/.test(year) ? { spec, year: Number(year) } : undefined;
}

/** `HNB.map.Provision.places.2025`: the name that points at the heading of a column. */
export const columnName = (table: TableName, key: string): string =>
  `${mappingPrefix}${table.replaceAll(" ", "")}.${key}`;

/** The table and column of such a name; undefined for a name of any other sort. */
export function columnNamed({ name, scope }: NameGrid): { table: TableName; key: string } | undefined {
  if (scope !== undefined || !name.toLowerCase().startsWith(mappingPrefix.toLowerCase())) return undefined;
  const [written, ...key] = name.slice(mappingPrefix.length).split(".");
  const table = tableList.find(
    (each) => each.name.replaceAll(" ", "").toLowerCase() === written?.toLowerCase(),
  );
  return table && key.length > 0 ? { table: table.name, key: key.join(".") } : undefined;
}

/** Everything that was said of columns; `broken` are the names whose heading is gone. */
export function saidColumns(
  grid: WorkbookGrid,
  isOut: (sheet: SheetGrid) => boolean,
): { readonly said: readonly SaidColumn[]; readonly broken: readonly { name: string; table: TableName }[] } {
  const said: SaidColumn[] = [];
  const broken: { name: string; table: TableName }[] = [];
  for (const saved of grid.names) {
    const named = columnNamed(saved);
    const column = named && columnOfKey(named.table, named.key);
    if (!named || !column) continue;
    const target = parseReference(saved.refersTo);
    const sheet =
      target && grid.sheets.find((each) => each.name.toLowerCase() === target.sheet.toLowerCase());
    if (sheet && !isOut(sheet))
      said.push({ ...column, table: named.table, sheet, row: target.area.top, column: target.area.left });
    else broken.push({ name: saved.name, table: named.table });
  }
  return { said, broken };
}

/** Looks up what was said of one sheet's columns. */
export function saidOn(said: readonly SaidColumn[], sheet: SheetGrid): SaidAt {
  const here = said.filter((each) => each.sheet === sheet);
  if (here.length === 0) return nothingSaid;
  return (row, column) => here.filter((each) => each.row === row && each.column === column);
}
