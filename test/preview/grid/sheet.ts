import type { BookCell, BookSheet, CellStyle } from "../../../src/preview/book/types";
import { axesOf } from "../../../src/preview/grid/measures";

export const plain: CellStyle = {
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  colour: "000000",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  edges: {},
  format: "General",
  literal: false,
};

/** A sheet with these contents, from A1; `undefined` is an empty cell. */
export function sheetOf(
  contents: readonly (readonly (BookCell["content"] | undefined)[])[],
  told: Partial<BookSheet> = {},
): BookSheet {
  return {
    id: "s1",
    name: "Sheet 1",
    visibility: "visible",
    protected: false,
    rows: contents.map((row) => row.map((content) => (content === undefined ? undefined : { content }))),
    columnWidths: new Map(),
    defaultWidth: 9.140625,
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    defaultHeight: 15,
    setHeights: new Set(),
    hiddenRows: new Set(),
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    page: { landscape: false, newPages: [], header: "", footer: "" },
    ...told,
  };
}

export const axes = (sheet: BookSheet, zoom = 1) => axesOf(sheet, plain, zoom, { row: 0, column: 0 });
