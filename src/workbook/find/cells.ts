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
