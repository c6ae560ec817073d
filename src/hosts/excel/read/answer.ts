import { parseArea, parseReference } from "../../../workbook/port/address";
import type { Area, NameGrid, SheetGrid } from "../../../workbook/port/grid";
import { HostError } from "../../../workbook/port/host";
import type { SheetSeen, TableSeen } from "../seen";
import type { BookAsked, Merged, SheetAsked } from "./ask";
import { placeCells } from "./cells";
import type { Rows } from "./cells";

/** The area of an address, with or without its sheet. Throws `HostError` where it is none. */
export function areaOf(address: string): Area {
  const area = parseReference(address)?.area ?? parseArea(address);
  if (!area) {
    throw new HostError({
      found: `Excel named a range “${address}”, which is none that the model knows.`,
      wanted: "a range such as A1:C9",
      remedy: "Try again; if it happens again, save the workbook as .xlsx and use that.",
    });
  }
  return area;
}

/** The names that Excel keeps for itself: print areas, filters. */
const excelsOwn = /^(?:_xlnm\..*|Print_Area|Print_Titles|_FilterDatabase)$/i;

const refersTo = (formula: unknown): string => String(formula).replace(/^=/, "");

export function bookNames({ names }: BookAsked): NameGrid[] {
  return names.items
    .filter(({ scope }) => scope === "Workbook")
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula }) => ({ name, refersTo: refersTo(formula) }));
}

const sheetNames = ({ names }: SheetAsked, scope: string): NameGrid[] =>
  names.items
    .filter(({ name }) => !excelsOwn.test(name))
    .map(({ name, formula }) => ({ name, scope, refersTo: refersTo(formula) }));

export interface SheetAnswered {
  readonly seen: SheetSeen;
  readonly grid: SheetGrid;
  readonly names: readonly NameGrid[];
}

/** True where Excel answered for the sheet but left the values out, as it may where they are too many. */
export const isLeftOut = ({ used }: SheetAsked): boolean => {
  if (used.isNullObject) return false;
  const values: unknown = used.values;
  return values === null;
};

/** Puts together what Excel answered about a sheet; `apart` is what was asked for in pieces. */
export function answered(
  asked: SheetAsked,
  listed: Excel.Worksheet,
  tables: readonly TableSeen[],
  apart: { readonly rows?: Rows | undefined; readonly merges?: readonly Area[] | undefined } = {},
): SheetAnswered {
  const { name } = listed;
  const { used, merged, charts, sheet } = asked;
  const area = used.isNullObject ? undefined : areaOf(used.address);
  const cells: Rows = apart.rows ?? [];
  if (area && !apart.rows) placeCells(cells, area.top, area.left, used);
  const merges = apart.merges ?? (merged ? mergesIn(merged) : []);
  return {
    seen: {
      id: listed.id,
      name,
      isProtected: sheet.protection.protected,
      ...(area && { used: area }),
      charts: charts.items.map((chart) => chart.name),
    },
    grid: {
      name,
      visible: listed.visibility === "Visible",
      rows: cells,
      merges,
      tables: tables
        .filter((table) => table.sheet === name)
        .map(({ name: tableName, area: of, totalsRow }) => ({ name: tableName, area: of, totalsRow })),
    },
    names: sheetNames(asked, name),
  };
}

export const mergesIn = ({ found, areas }: Merged): Area[] =>
  found.isNullObject ? [] : areas.items.map(({ address }) => areaOf(address));

export function tablesSeen({ tables, sheets }: BookAsked, ranges: readonly Excel.Range[]): TableSeen[] {
  const nameOf = new Map(sheets.items.map(({ id, name }) => [id, name]));
  return tables.items.flatMap((table, index): TableSeen[] => {
    const range = ranges[index];
    if (!range) return [];
    return [
      {
        name: table.name,
        sheet: nameOf.get(table.worksheet.id) ?? "",
        area: areaOf(range.address),
        totalsRow: table.showTotals,
        isFiltered: table.autoFilter.isDataFiltered,
      },
    ];
  });
}
