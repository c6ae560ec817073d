import type { Area, WorkbookGrid } from "../../src/workbook/port/grid";
import { cellName } from "../../src/workbook/port/address";
import type { CellPlan, PlannedContent, SheetPlan, WorkbookPlan } from "../../src/workbook/port/plan";

/** Cells of a sheet from its rows, A1 first; undefined leaves a gap. */
export const cellsOf = (
  rows: readonly (readonly (PlannedContent | undefined)[])[],
  look: Partial<CellPlan> = {},
): CellPlan[] =>
  rows.flatMap((contents, row) =>
    contents.flatMap((content, column): CellPlan[] =>
      content === undefined ? [] : [{ row, column, content, role: "figure", ...look }],
    ),
  );

/** A plain sheet of ours called `HNB Baseline`. */
export const sheet = (cells: readonly CellPlan[], changes: Partial<SheetPlan> = {}): SheetPlan => ({
  mark: "HNB.mark.baseline",
  name: "HNB Baseline",
  exists: false,
  moves: [],
  columnWidths: [20, 12, 12],
  frozen: { rows: 1, columns: 1 },
  cells,
  tables: [],
  charts: [],
  validations: [],
  print: { area: { top: 0, left: 0, bottom: 30, right: 5 }, landscape: true, pagesWide: 1, pagesTall: 2 },
  ...changes,
});

/** A plan of these sheets, each with its mark. */
export const planOf = (sheets: readonly SheetPlan[], changes: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  sheets,
  names: sheets.map(({ mark, name }) => ({ name: mark, refersTo: `'${name}'!$A$1` })),
  dropNames: [],
  ...changes,
});

/** The same sheet on a later run, which clears what this run wrote. */
export const again = (plan: SheetPlan, clears: Area, changes: Partial<SheetPlan> = {}): SheetPlan => ({
  ...plan,
  exists: true,
  clears,
  ...changes,
});

/** What a sheet shows, by cell: its content, or its formula with the result. */
export function shown(grid: WorkbookGrid, name: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, cells] of (grid.sheets.find((each) => each.name === name)?.rows ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell) continue;
      found[cellName(row, column)] =
        cell.formula === undefined ? cell.content : [`=${cell.formula}`, cell.content];
    }
  }
  return found;
}
