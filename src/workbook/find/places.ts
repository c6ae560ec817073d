import { areaName } from "../port/address";
import type { Area, SheetGrid, WorkbookGrid } from "../port/grid";
import { assumptionsMark, ownSheets, scenariosMark } from "../marks";
import type { Candidate } from "./candidate";
import { candidatesOn, type SheetCandidates } from "./candidates";
import { extentOf } from "./extent";
import { nameKey } from "../read/name";
import { locate, type How, type LocatedTable } from "./located";
import { tableNamed } from "./named";
import { saidColumns, saidOn, type SaidAt } from "./said";
import type { TableName } from "./tableSpec";
import { titlesAbove } from "./titles";

/** What the search may look at, and what it found on each sheet. */
export interface Places {
  /** Visible sheets of the forum's. */
  readonly sheets: readonly SheetGrid[];
  readonly hidden: readonly SheetGrid[];
  readonly isOut: (sheet: SheetGrid) => boolean;
  /** Our own sheets that a person edits, by the table each may hold. */
  readonly own: ReadonlyMap<TableName, SheetGrid>;
  readonly on: (sheet: SheetGrid) => SheetCandidates;
  readonly contextOf: (candidate: Candidate) => number;
  readonly saidOn: (sheet: SheetGrid) => SaidAt;
  /** Names that say what a column is, whose heading is gone. */
  readonly brokenColumns: readonly { readonly name: string; readonly table: TableName }[];
  readonly locate: (candidate: Candidate, how: How, within?: Area) => LocatedTable;
}

/** Looks over the workbook once; each sheet is searched when first asked for. */
export function placesOf(grid: WorkbookGrid): Places {
  const marks = ownSheets(grid);
  const ownNames = new Set([...marks.values()].map((name) => name.toLowerCase()));
  const isOwn = (sheet: SheetGrid): boolean => ownNames.has(sheet.name.toLowerCase());
  const ownSheet = (mark: string): SheetGrid | undefined =>
    grid.sheets.find(({ name, visible }) => visible && name === marks.get(mark));
  const own = new Map<TableName, SheetGrid>();
  const [assumptions, scenarios] = [ownSheet(assumptionsMark), ownSheet(scenariosMark)];
  if (assumptions) own.set("Assumptions", assumptions);
  if (scenarios) own.set("Scenarios", scenarios);

  const isOut = (sheet: SheetGrid): boolean => !sheet.visible || isOwn(sheet);
  const { said, broken } = saidColumns(grid, isOut);

  const searched = new Map<SheetGrid, SheetCandidates>();
  const on = (sheet: SheetGrid): SheetCandidates => {
    const found = searched.get(sheet) ?? candidatesOn(sheet, contextOf, saidOn(said, sheet));
    searched.set(sheet, found);
    return found;
  };
  return {
    sheets: grid.sheets.filter((sheet) => sheet.visible && !isOwn(sheet)),
    hidden: grid.sheets.filter((sheet) => !sheet.visible && !isOwn(sheet)),
    isOut,
    own,
    on,
    contextOf,
    saidOn: (sheet) => saidOn(said, sheet),
    brokenColumns: broken,
    locate: (candidate, how, within) => locateOn(candidate, how, on(candidate.sheet), within),
  };
}

/** How strongly the words around a heading row name the table: its title, or its sheet's name. */
function contextOf({ table, sheet, heading }: Candidate): number {
  const wanted = nameKey(table);
  const titles = titlesAbove(sheet, heading, []).slice(0, 3);
  if (titles.some(({ text }) => text.toLowerCase().includes(wanted))) return 2;
  return tableNamed(sheet.name) === table || sheet.name.toLowerCase().includes(wanted) ? 1 : 0;
}

function locateOn(
  candidate: Candidate,
  how: How,
  { complete }: SheetCandidates,
  within?: Area,
): LocatedTable {
  const { sheet, heading } = candidate;
  const others = complete
    .map((other) => other.heading)
    .filter(
      (area) => area.bottom !== heading.bottom || area.left > heading.right || area.right < heading.left,
    );
  const excelTable = sheet.tables.find(
    ({ area }) => area.top === heading.bottom && area.left <= heading.left && area.right >= heading.right,
  );
  const stops = new Set<number>();
  const crossing = [
    ...others,
    ...sheet.tables
      .filter((table) => table !== excelTable)
      .map(({ area }) => ({ ...area, bottom: area.top })),
  ];
  for (const area of crossing) {
    if (area.left > heading.right || heading.left > area.right) continue;
    for (let row = area.top; row <= area.bottom; row += 1) if (row > heading.bottom) stops.add(row);
  }
  const named = within && within.bottom > heading.bottom ? within : undefined;
  const limits = excelTable
    ? {
        by: "table" as const,
        last: excelTable.area.bottom,
        ...(excelTable.totalsRow ? { totalsRow: excelTable.area.bottom } : {}),
      }
    : named
      ? { by: "name" as const, last: named.bottom }
      : { by: "what follows" as const, last: sheet.rows.length - 1 };
  const extent = extentOf(candidate, { ...limits, stops });
  const topmost = Math.min(heading.top, ...others.map(({ top }) => top));
  return locate(candidate, how, extent, titlesAbove(sheet, heading, others), topmost);
}

/** `'Sheet 1' A4:F4`, as messages name a place. */
export const placeName = (sheet: SheetGrid, area: Area): string => `sheet “${sheet.name}”, ${areaName(area)}`;
