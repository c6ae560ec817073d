import { areaName, cellName } from "../../../workbook/port/address";
import { margins, pageScale } from "../../../workbook/port/paper";
import type { SheetPlan } from "../../../workbook/port/plan";

/** A4, on the pages that the plan asks for, with the sheet's name and page numbers below. */
export function writePrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { area, landscape, headingRows, pagesWide, pagesTall, newPages = [] } = plan.print;
  const layout = sheet.pageLayout;
  layout.setPrintArea(areaName(area));
  if (headingRows) {
    layout.setPrintTitleRows(`$${String(headingRows.first + 1)}:$${String(headingRows.last + 1)}`);
  }
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.setPrintMargins("Inches", margins);
  // Excel minds breaks only where it is told a scale, and pages only where it is told no scale.
  layout.zoom =
    newPages.length === 0
      ? { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall }
      : { scale: pageScale(plan) };
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.rightFooter = "Page &P of &N";
  const breaks = sheet.horizontalPageBreaks;
  if (plan.exists) breaks.removePageBreaks();
  for (const row of newPages) breaks.add(cellName(row, 0));
}
