import { cellName } from "../../../workbook/port/address";
import type { CellPlan, SheetPlan } from "../../../workbook/port/plan";
import { holds } from "../addresses";
import { inTheWay, planFault } from "../refusals";
import { gridSeen } from "../seen";
import type { Seen } from "../seen";

const longestFormula = 8192;
const longestText = 32_767;

function checkContent({ row, column, content }: CellPlan): void {
  const name = cellName(row, column);
  const value = typeof content === "object" ? content.value : content;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw planFault(`${name} would hold ${String(value)}, which is no number.`);
  }
  if (typeof value === "string" && value.length > longestText) {
    throw planFault(`${name} would hold ${String(value.length)} characters of text.`);
  }
  if (typeof content === "object" && content.formula.length >= longestFormula) {
    throw planFault(`${name} would hold a formula of ${String(content.formula.length)} characters.`);
  }
}

/** The cells of a sheet that hold something, by name. */
function occupied(plan: SheetPlan, seen: Seen): Set<string> {
  const taken = new Set<string>();
  gridSeen(seen, plan.name)?.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) taken.add(cellName(row, column));
    });
  });
  return taken;
}

/** The moves of cells that are there; a plan may speak of cells that have gone since. */
export function movesOf(plan: SheetPlan, seen: Seen): SheetPlan["moves"] {
  const rows = gridSeen(seen, plan.name)?.rows;
  return plan.moves.filter(({ from }) => rows?.[from.row]?.[from.column] !== undefined);
}

/** Throws where a cell would hold what Excel cannot, or would go over a person's cell. */
export function checkCells(plan: SheetPlan, seen: Seen): void {
  const taken = occupied(plan, seen);
  const moves = movesOf(plan, seen);
  for (const { from } of moves) taken.delete(cellName(from.row, from.column));
  const { clears } = plan;
  if (clears) {
    gridSeen(seen, plan.name)?.rows.forEach((cells, row) => {
      cells?.forEach((_, column) => {
        if (holds(clears, { row, column })) taken.delete(cellName(row, column));
      });
    });
  }
  const take = (row: number, column: number): void => {
    const name = cellName(row, column);
    if (taken.has(name)) {
      throw inTheWay(
        `${name} of “${plan.name}” holds something that the model did not write there.`,
        "that cell to be free",
        "Move it to the right of the model's block or to another sheet, then run again.",
      );
    }
    taken.add(name);
  };
  for (const { to } of moves) take(to.row, to.column);
  for (const cell of plan.cells) {
    take(cell.row, cell.column);
    checkContent(cell);
  }
}
