import type { Area } from "../port/grid";
import type { CellPlan, CellRole, ChartPlan, PlannedContent, TablePlan, ValidationPlan } from "../port/plan";

/** A sheet in the making. */
export interface Draft {
  readonly cells: CellPlan[];
  readonly tables: TablePlan[];
  readonly charts: ChartPlan[];
  readonly validations: ValidationPlan[];
  put(
    row: number,
    column: number,
    content: PlannedContent,
    role: CellRole,
    more?: Pick<CellPlan, "format" | "linksTo">,
  ): void;
  /** The rectangle from A1 that holds everything put so far. */
  extent(): Area;
}

export function draft(): Draft {
  const cells: CellPlan[] = [];
  return {
    cells,
    tables: [],
    charts: [],
    validations: [],
    put: (row, column, content, role, more) => {
      cells.push({ row, column, content, role, ...more });
    },
    extent: () => ({
      top: 0,
      left: 0,
      bottom: cells.reduce((last, cell) => Math.max(last, cell.row), 0),
      right: cells.reduce((last, cell) => Math.max(last, cell.column), 0),
    }),
  };
}
