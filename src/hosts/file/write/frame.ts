import { cellName } from "../../../workbook/port/address";
import type { SheetPlan } from "../../../workbook/port/plan";
import { attribute, childNamed, childrenNamed, element, place, setAttribute } from "../package/element";
import type { Element } from "../package/markup";

/** The order in which a sheet's part holds its children. */
export const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

function paneOf({ rows, columns }: SheetPlan["frozen"]): Element[] {
  if (rows === 0 && columns === 0) return [];
  const corner = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const first = cellName(rows, columns);
  return [
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: first,
      activePane: corner,
      state: "frozen",
    }),
    element("selection", { pane: corner, activeCell: first, sqref: first }),
  ];
}

/** What a person sees first: no gridlines, headings that stay; their zoom is left as it is. */
function setView(sheet: Element, plan: SheetPlan): void {
  const views =
    childNamed(sheet, "sheetViews") ??
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  for (const view of childrenNamed(views, "sheetView")) {
    setAttribute(view, "showGridLines", "0");
    view.children = paneOf(plan.frozen);
  }
  place(sheet, views, sheetOrder);
}

/** Our widths; columns to the right of ours stay as a person set them. */
function setWidths(sheet: Element, { columnWidths }: SheetPlan): void {
  const ours = columnWidths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  const present = childNamed(sheet, "cols");
  const theirs = (present ? childrenNamed(present, "col") : []).filter(
    (col) => Number(attribute(col, "max")) > columnWidths.length,
  );
  for (const col of theirs) {
    setAttribute(col, "min", String(Math.max(Number(attribute(col, "min")), columnWidths.length + 1)));
  }
  if (ours.length + theirs.length > 0) place(sheet, element("cols", {}, [...ours, ...theirs]), sheetOrder);
}

/** View and column widths of one of our sheets. */
export function setFrame(sheet: Element, plan: SheetPlan): void {
  setView(sheet, plan);
  setWidths(sheet, plan);
}
