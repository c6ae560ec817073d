import { headingName, type How, type LocatedTable } from "../find/located";
import { mappingName } from "../find/mappingName";
import type { TableName } from "../find/tableSpec";
import { fixedAreaName, quotedSheet } from "../port/address";
import type { Area } from "../port/grid";
import type { NamePlan } from "../port/plan";

/** A column that was understood. `heading` is the canonical one, or names the year: `2025/26 places`. */
export interface FoundHeading {
  readonly heading: string;
  /** As the workbook writes it; of several heading rows, from top to bottom. */
  readonly text: string;
  readonly cell: string;
  /** Pounds that one of a column of money stands for: 1,000 for £000; 1 for everything else. */
  readonly scale: 1 | 1000 | 1000000;
  /** Present where a person has said in the pane that this is the column, whatever its heading. */
  readonly said?: true;
}

/** Where a table was found and how it was understood. Rows and areas count from 0. */
export interface FoundTable {
  readonly table: TableName;
  readonly how: How;
  readonly sheet: string;
  /** True on a sheet that the model made, which holds a table that the forum had none of. */
  readonly ours: boolean;
  /** The heading rows, from the first to the last column that was understood. */
  readonly headingArea: Area;
  /** From the first to the last data row; absent where there is none. */
  readonly dataArea: Area | undefined;
  readonly headings: readonly FoundHeading[];
  readonly rows: number;
  readonly totalsRows: readonly number[];
  /** Headings that were not understood, whose columns are not read. */
  readonly ignored: readonly { readonly text: string; readonly cell: string }[];
}

/** What a person, and a later run, needs to know of a table. */
export function foundTable(
  { table, how, sheet, heading, columns, extent, ignored }: LocatedTable,
  ownSheetNames: ReadonlySet<string>,
): FoundTable {
  const first = extent.dataRows[0];
  const last = extent.dataRows.at(-1);
  return {
    table,
    how,
    sheet: sheet.name,
    ours: ownSheetNames.has(sheet.name),
    headingArea: heading,
    dataArea:
      first === undefined || last === undefined
        ? undefined
        : { top: first, bottom: last, left: heading.left, right: heading.right },
    headings: columns.map((column) => ({
      heading: headingName(column),
      text: column.text,
      cell: column.cell,
      scale: column.scale,
      ...(column.said ? { said: column.said } : {}),
    })),
    rows: extent.dataRows.length,
    totalsRows: extent.totalsRows,
    ignored,
  };
}

/**
 * The names that keep for the next run where each table was found by its headings. A table that bears a name is
 * found by it again; one on a sheet of our own is left out, so that a table that the forum adds later is preferred.
 */
export const mappingNames = (found: readonly FoundTable[]): NamePlan[] =>
  found
    .filter(({ ours, how }) => !ours && (how === "headings" || how === "mapping"))
    .map(({ table, sheet, headingArea }) => ({
      name: mappingName(table),
      refersTo: `${quotedSheet(sheet)}!${fixedAreaName(headingArea)}`,
    }));
