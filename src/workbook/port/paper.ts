/** The paper that our sheets are printed on: A4, the same in every host. */
import type { SheetPlan } from "./plan";
import { rowHeights, usual } from "./rowHeights";

/** A4 in points. */
const paper = { short: 595.3, long: 841.9 } as const;
/** The white space around a printed page, in inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const points = (inches: number): number => inches * 72;
/** A column's width in points; a character is 7 pixels wide, with 5 to spare, at 96 to the inch. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
const usualWidth = 8.43;
/** Programs do not measure rows quite alike. */
const allowance = 0.96;

const total = (from: number, to: number, of: (at: number) => number): number => {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += of(at);
  return sum;
};

/** In per cent, what makes every part of the printed area that begins a page fit on one. */
export function pageScale(plan: SheetPlan): number {
  const { area, landscape, headingRows, newPages = [] } = plan.print;
  const heights = rowHeights(plan);
  const height = (row: number): number => heights.get(row) ?? usual;
  const width = total(area.left, area.right, (column) =>
    columnPoints(plan.columnWidths[column] ?? usualWidth),
  );
  const repeated = headingRows ? total(headingRows.first, headingRows.last, height) : 0;
  const starts = [area.top, ...newPages];
  const parts = starts.map((first, i) => {
    const last = (starts[i + 1] ?? area.bottom + 1) - 1;
    return total(first, last, height) + (i > 0 ? repeated : 0);
  });
  const [across, down] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const fitsAcross = (across - points(margins.left + margins.right)) / width;
  const fitsDown = (down - points(margins.top + margins.bottom)) / Math.max(...parts);
  return Math.max(10, Math.floor(100 * Math.min(1, fitsAcross * allowance, fitsDown * allowance)));
}
