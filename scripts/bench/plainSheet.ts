/** Sheets of plain cells, for workbooks that the bench makes itself. */
import type { SheetGrid } from "../../src/workbook/port/grid";
import type { CellPlan, SheetPlan } from "../../src/workbook/port/plan";

/** A sheet of its own with these cells. */
export function plainSheet(name: string, cells: readonly CellPlan[]): SheetPlan {
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return {
    mark: `bench.${name.replaceAll(" ", "")}`,
    name,
    exists: false,
    moves: [],
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    cells,
    tables: [],
    charts: [],
    validations: [],
    print: { area: { top: 0, left: 0, bottom, right }, landscape: true, pagesWide: 1, pagesTall: 1 },
  };
}

/** A sheet as it was read, to be written: its numbers and texts with their number formats. */
export const asPlanned = ({ name, rows }: SheetGrid): SheetPlan =>
  plainSheet(
    name,
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): readonly CellPlan[] =>
        typeof cell?.content === "number" || typeof cell?.content === "string"
          ? [{ row, column, content: cell.content, role: "figure", format: cell.format }]
          : [],
      ),
    ),
  );
