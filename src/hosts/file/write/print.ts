import { margins, pageScale } from "../../../workbook/port/paper";
import type { SheetPlan } from "../../../workbook/port/plan";
import { childNamed, element, escapeText, place, remove } from "../package/element";
import type { Element } from "../package/markup";
import type { PageLayout } from "../whole/types";
import { sheetOrder } from "./frame";

function drop(sheet: Element, name: string): void {
  const present = childNamed(sheet, name);
  if (present) remove(sheet, present);
}

/** Excel minds breaks only where it is told a scale, and pages only where it is told no scale. */
function setPages(sheet: Element, page: PageLayout): void {
  const { paper: paperSize, scale, pagesWide, pagesTall, newPages } = page;
  const fitted = pagesWide !== undefined || pagesTall !== undefined;
  const properties = childNamed(sheet, "sheetPr") ?? element("sheetPr");
  const fit = element("pageSetUpPr", { fitToPage: fitted ? 1 : 0 });
  place(properties, fit, ["tabColor", "outlinePr", "pageSetUpPr"]);
  place(sheet, properties, sheetOrder);
  const orientation = page.landscape ? "landscape" : "portrait";
  const setup = fitted
    ? { paperSize, orientation, fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 }
    : { paperSize, scale, orientation };
  place(sheet, element("pageSetup", setup), sheetOrder);
  drop(sheet, "rowBreaks");
  const breaks = newPages.map((row) => element("brk", { id: row, max: 16_383, man: 1 }));
  const count = breaks.length;
  if (count === 0) return;
  place(sheet, element("rowBreaks", { count, manualBreakCount: count }, breaks), sheetOrder);
}

/** How a sheet is printed; what is printed of it stands among the workbook's names. */
export function setPage(sheet: Element, page: PageLayout): void {
  if (page.margins) place(sheet, element("pageMargins", page.margins), sheetOrder);
  setPages(sheet, page);
  const lines = [
    ...(page.header === "" ? [] : [element("oddHeader", {}, [escapeText(page.header)])]),
    ...(page.footer === "" ? [] : [element("oddFooter", {}, [escapeText(page.footer)])]),
  ];
  if (lines.length === 0) drop(sheet, "headerFooter");
  else place(sheet, element("headerFooter", {}, lines), sheetOrder);
}

const a4 = 9;

/** A4, on the pages that the plan asks for, with the sheet's name and page numbers below. */
export function setPrint(sheet: Element, plan: SheetPlan): void {
  const { landscape, pagesWide, pagesTall, newPages = [] } = plan.print;
  const pages = newPages.length === 0 ? { pagesWide, pagesTall } : { scale: pageScale(plan) };
  const footer = "&L&A&RPage &P of &N";
  setPage(sheet, { landscape, paper: a4, newPages, margins, header: "", footer, ...pages });
}
