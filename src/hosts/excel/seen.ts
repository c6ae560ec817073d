import type { Area, TableGrid, WorkbookGrid } from "../../workbook/port/grid";

/** One sheet as Excel had it at the last reading. */
export interface SheetSeen {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** The area that holds everything with content; absent where the sheet is empty. */
  readonly used?: Area;
  readonly charts: readonly string[];
}

export interface TableSeen extends TableGrid {
  readonly sheet: string;
  /** True while a filter hides some of its rows. */
  readonly isFiltered: boolean;
}

/** The workbook at one reading: the grid, and what a write must know besides. */
export interface Seen {
  readonly grid: WorkbookGrid;
  readonly sheets: readonly SheetSeen[];
  readonly tables: readonly TableSeen[];
  readonly isReadOnly: boolean;
  /** True where no sheet may be added. */
  readonly isStructureProtected: boolean;
}

export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const sheetSeen = (seen: Seen, name: string): SheetSeen | undefined =>
  seen.sheets.find((each) => sameText(each.name, name));

export const gridSeen = (seen: Seen, name: string): WorkbookGrid["sheets"][number] | undefined =>
  seen.grid.sheets.find((each) => sameText(each.name, name));
