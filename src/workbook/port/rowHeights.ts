import { looks } from "./looks";
import type { Look } from "./looks";
import type { CellPlan, SheetPlan } from "./plan";

/** The height in points of a row that needs no more. */
export const usual = 15;
/** Points that a line of text takes for each point of its size. */
const leading = 1.3;
const usualSize = 11;
const usualWidth = 8.43;
/** Columns are measured in the width of a figure; the letters of a sentence are narrower. */
const narrower = 1.08;

/** Lines that a wrapped text takes in a column so many characters wide. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);

/** The points that a text or number takes in a column so many characters wide. */
export function heightOfText(
  text: string | number,
  { size, bold, wrap }: Pick<Look, "size" | "bold" | "wrap">,
  characters = usualWidth,
): number {
  const width = (characters * usualSize * narrower) / size / (bold ? 1.1 : 1);
  return Math.ceil(size * leading * (wrap && typeof text === "string" ? linesOf(text, width) : 1));
}

const heightOf = ({ content, role, column }: CellPlan, widths: readonly number[]): number =>
  heightOfText(typeof content === "object" ? content.value : content, looks[role], widths[column]);

/** The height in points of each row that needs more than the usual: readers other than Excel do not fit rows. */
export function rowHeights(plan: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of plan.cells) {
    const height = heightOf(cell, plan.columnWidths);
    if (height > Math.max(usual, heights.get(cell.row) ?? 0)) heights.set(cell.row, height);
  }
  return heights;
}
