import { cellName } from "../../../workbook/port/address";
import type { SheetPlan } from "../../../workbook/port/plan";
import {
  attribute,
  childNamed,
  childrenNamed,
  dropAttribute,
  element,
  place,
  setAttribute,
} from "../package/element";
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

/** What a person sees first; their zoom is left as it is. */
export function setViews(sheet: Element, frozen: SheetPlan["frozen"], gridlines: boolean): void {
  const views =
    childNamed(sheet, "sheetViews") ??
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  for (const view of childrenNamed(views, "sheetView")) {
    if (gridlines) dropAttribute(view, "showGridLines");
    else setAttribute(view, "showGridLines", "0");
    view.children = paneOf(frozen);
  }
  place(sheet, views, sheetOrder);
}

/** The width of one column, in characters; a run of columns that it belongs to is parted. */
export function setColumn(sheet: Element, column: number, width: number): void {
  const list = childNamed(sheet, "cols") ?? element("cols");
  const number = column + 1;
  const ends = (col: Element): [number, number] => [
    Number(attribute(col, "min")),
    Number(attribute(col, "max")),
  ];
  const copy = (col: Element, min: number, max: number): Element[] => {
    const made = { ...col, children: [...col.children] };
    setAttribute(made, "min", String(min));
    setAttribute(made, "max", String(max));
    return min > max ? [] : [made];
  };
  const cols = childrenNamed(list, "col");
  const run = cols.find((col) => ends(col)[0] <= number && number <= ends(col)[1]);
  const [own] = run ? copy(run, number, number) : [element("col", { min: number, max: number })];
  if (!own) return;
  setAttribute(own, "width", String(width));
  setAttribute(own, "customWidth", "1");
  const others = cols.flatMap((col) =>
    col === run ? [...copy(col, ends(col)[0], number - 1), ...copy(col, number + 1, ends(col)[1])] : [col],
  );
  list.children = [...others, own].sort((a, b) => ends(a)[0] - ends(b)[0]);
  place(sheet, list, sheetOrder);
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
  // No gridlines on our sheets; headings stay in sight.
  setViews(sheet, plan.frozen, false);
  setWidths(sheet, plan);
}
