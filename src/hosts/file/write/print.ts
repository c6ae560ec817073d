import type { SheetPlan } from "../../../workbook/port/plan";
import { childNamed, element, place, remove } from "../package/element";
import type { Element } from "../package/markup";
import { sheetOrder } from "./frame";
import { rowHeights, usual } from "./heights";

/** A4 in points. */
const paper = { short: 595.3, long: 841.9 } as const;
/** In inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
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
function scale(plan: SheetPlan, newPages: readonly number[]): number {
  const { area, landscape, headingRows } = plan.print;
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

/** Excel minds breaks only where it is told a scale, and pages only where it is told no scale. */
function setPages(sheet: Element, plan: SheetPlan): void {
  const { print } = plan;
  const newPages = print.newPages ?? [];
  const fitted = newPages.length === 0;
  const properties = childNamed(sheet, "sheetPr") ?? element("sheetPr");
  const fit = element("pageSetUpPr", { fitToPage: fitted ? 1 : 0 });
  place(properties, fit, ["tabColor", "outlinePr", "pageSetUpPr"]);
  place(sheet, properties, sheetOrder);
  const orientation = print.landscape ? "landscape" : "portrait";
  const setup = fitted
    ? { paperSize: 9, orientation, fitToWidth: print.pagesWide, fitToHeight: print.pagesTall }
    : { paperSize: 9, scale: scale(plan, newPages), orientation };
  place(sheet, element("pageSetup", setup), sheetOrder);
  const earlier = childNamed(sheet, "rowBreaks");
  if (earlier) remove(sheet, earlier);
  if (fitted) return;
  const breaks = newPages.map((row) => element("brk", { id: row, max: 16_383, man: 1 }));
  const count = breaks.length;
  place(sheet, element("rowBreaks", { count, manualBreakCount: count }, breaks), sheetOrder);
}

/** A4, on the pages that the plan asks for, with the sheet's name and page numbers below. */
export function setPrint(sheet: Element, plan: SheetPlan): void {
  place(sheet, element("pageMargins", margins), sheetOrder);
  setPages(sheet, plan);
  const footer = element("oddFooter", {}, ["&amp;L&amp;A&amp;RPage &amp;P of &amp;N"]);
  place(sheet, element("headerFooter", {}, [footer]), sheetOrder);
}
