import { margins } from "../../../workbook/port/paper";

/** How a sheet was printed and scrolled. */
export interface Page {
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Cells that begin a new page. */
  readonly breaks: readonly string[];
  readonly frozen?: string;
}

export interface PageAsked {
  answer(): Page;
}

/** An address without its sheet. */
const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export function askPage(sheet: Excel.Worksheet): PageAsked {
  const layout = sheet.pageLayout;
  layout.load("orientation,zoom");
  const printArea = layout.getPrintAreaOrNullObject().untrack();
  printArea.load("address");
  const titleRows = layout.getPrintTitleRowsOrNullObject().untrack();
  titleRows.load("address");
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items/rowIndex");
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  frozen.load("address");
  return {
    answer: () => ({
      orientation: layout.orientation === "Landscape" ? "Landscape" : "Portrait",
      zoom: layout.zoom,
      breaks: breaks.items.map(({ rowIndex }) => `A${String(rowIndex + 1)}`),
      ...(!printArea.isNullObject && { printArea: local(printArea.address) }),
      ...(!titleRows.isNullObject && { titleRows: local(titleRows.address) }),
      ...(!frozen.isNullObject && { frozen: local(frozen.address) }),
    }),
  };
}

/** Prints and scrolls a sheet as before. */
export function putBackPage(sheet: Excel.Worksheet, page: Page): void {
  const layout = sheet.pageLayout;
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  layout.orientation = page.orientation;
  layout.setPrintMargins("Inches", margins);
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  layout.zoom =
    horizontalFitToPages === undefined && verticalFitToPages === undefined
      ? { scale: scale ?? 100 }
      : {
          ...(horizontalFitToPages !== undefined && { horizontalFitToPages }),
          ...(verticalFitToPages !== undefined && { verticalFitToPages }),
        };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const cell of page.breaks) sheet.horizontalPageBreaks.add(cell);
  sheet.freezePanes.unfreeze();
  if (page.frozen !== undefined) sheet.freezePanes.freezeAt(page.frozen);
}
