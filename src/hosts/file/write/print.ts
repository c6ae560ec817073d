import type { SheetPlan } from "../../../workbook/port/plan";
import { childNamed, element, place, remove } from "../package/element";
import type { Element } from "../package/markup";
import { sheetOrder } from "./frame";
import { margins, pageScale } from "../../../workbook/port/paper";

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
    : { paperSize: 9, scale: pageScale(plan), orientation };
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
