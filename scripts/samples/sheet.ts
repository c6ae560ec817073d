/** A sample workbook as plain data: what stands in which cell, and how it looks. */

export type Content = number | string | { readonly formula: string; readonly value: number };

/** What a cell is for. Published, illustrative and calculated figures look different, so that nobody mixes them up. */
export type Style =
  | "title"
  | "text"
  | "note"
  | "heading"
  | "section"
  | "label"
  | "plain"
  | "published"
  | "illustrative"
  | "calculated"
  | "total";

export interface SampleCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: Style;
  /** A number format code; `General` where absent. */
  readonly format?: string;
}

/** Rows and columns count from 0, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SampleChart {
  readonly at: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly width: number;
  readonly height: number;
  readonly series: readonly { readonly name: string; readonly categories: string; readonly values: string }[];
}

export interface SampleSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  readonly cells: readonly SampleCell[];
  readonly merges?: readonly Rectangle[];
  /** Excel tables; the heading row is included. */
  readonly tables?: readonly { readonly name: string; readonly area: Rectangle }[];
  readonly charts?: readonly SampleChart[];
  readonly comments?: readonly { readonly cell: string; readonly author: string; readonly text: string }[];
  /** Rows above this one stay in sight. */
  readonly frozenRows?: number;
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
}

export interface SampleWorkbook {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly sheets: readonly SampleSheet[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
}

/** One column of a table, and how each of its cells comes out of a record. */
export interface Column<R> {
  readonly heading: string;
  readonly format?: string;
  readonly style: Style | ((record: R) => Style);
  /** Undefined leaves the cell blank. */
  readonly of: (record: R, row: number) => Content | undefined;
}

/** A heading row and one row a record, from the given corner on. */
export function table<R>(
  corner: { readonly row: number; readonly column: number },
  columns: readonly Column<R>[],
  records: readonly R[],
): { readonly cells: readonly SampleCell[]; readonly area: Rectangle } {
  const headings = columns.map(
    ({ heading }, i): SampleCell => ({ row: corner.row, column: corner.column + i, content: heading, style: "heading" }),
  );
  const body = records.flatMap((record, r) =>
    columns.flatMap(({ of, style, format }, i): SampleCell[] => {
      const row = corner.row + 1 + r;
      const content = of(record, row);
      const look = typeof style === "function" ? style(record) : style;
      const place = { row, column: corner.column + i, style: look, ...(format === undefined ? {} : { format }) };
      return content === undefined ? [] : [{ ...place, content }];
    }),
  );
  const area = {
    top: corner.row,
    left: corner.column,
    bottom: corner.row + records.length,
    right: corner.column + columns.length - 1,
  };
  return { cells: [...headings, ...body], area };
}

/** Single cells down column A: a title, then lines of text. */
export const lines = (row: number, style: Style, texts: readonly string[]): readonly SampleCell[] =>
  texts.map((content, i) => ({ row: row + i, column: 0, content, style }));
