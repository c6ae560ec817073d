import type { Cell, SheetGrid } from "../port/grid";

const spaces = /^[\s\u00a0]*$/;

/** True where a person sees nothing: no cell, or only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell.content === "string" && spaces.test(cell.content));
}

export const cellAt = (sheet: SheetGrid, row: number, column: number): Cell | undefined =>
  sheet.rows[row]?.[column];

/** The text of a cell, undefined where it holds none. */
export function textAt(sheet: SheetGrid, row: number, column: number): string | undefined {
  const content = sheet.rows[row]?.[column]?.content;
  return typeof content === "string" && !spaces.test(content) ? content : undefined;
}

type TopOf = ReadonlyMap<number, ReadonlyMap<number, number>>;

const tops = new WeakMap<SheetGrid, TopOf>();

/** For each column, the top row of the merge down it that covers a row. */
function mergesDown(sheet: SheetGrid): TopOf {
  const known = tops.get(sheet);
  if (known) return known;
  const found = new Map<number, Map<number, number>>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left !== right) continue;
    const column = found.get(left) ?? new Map<number, number>();
    found.set(left, column);
    for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length); row += 1) column.set(row, top);
  }
  tops.set(sheet, found);
  return found;
}

/**
 * The row in which a person sees the content of a place among a table's rows: its own, or for the lower cells of a
 * merge down a column of words, the row at its top.
 */
export function rowSeen(sheet: SheetGrid, row: number, column: number): number {
  if (sheet.merges.length === 0 || !isBlank(cellAt(sheet, row, column))) return row;
  const top = mergesDown(sheet).get(column)?.get(row);
  return top !== undefined && textAt(sheet, top, column) !== undefined ? top : row;
}
