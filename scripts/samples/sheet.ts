/** A sample workbook as plain data: what stands in which cell, and how it looks. */
import { fixedAreaName, quotedSheet } from "../../src/workbook/port/address";
import type { Area } from "../../src/workbook/port/grid";

export type Content = number | string | { readonly formula: string; readonly value: number };

/** What a cell is for. Published, illustrative, derived and test figures look different, so that nobody mixes them up. */
export type Style =
  | "title"
  | "text"
  | "aside"
  | "note"
  | "heading"
  | "group"
  | "section"
  | "label"
  | "published"
  | "illustrative"
  | "illustrativeText"
  | "derived"
  | "testData"
  | "total";

export interface SampleCell {
  readonly row: number;
  readonly column: number;
  /** Absent: an empty cell that has a look. */
  readonly content?: Content;
  readonly style: Style;
  /** A number format code; `General` where absent. */
  readonly format?: string;
}

export interface SampleChart {
  readonly at: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly width: number;
  readonly height: number;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string;
    readonly values: string;
    readonly colour: string;
  }[];
}

export interface SampleSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  readonly cells: readonly SampleCell[];
  readonly merges?: readonly Area[];
  /** Excel tables; the heading row is included. */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  readonly charts?: readonly SampleChart[];
  readonly comments?: readonly { readonly cell: string; readonly author: string; readonly text: string }[];
  /** Rows above this one stay in sight. */
  readonly frozenRows?: number;
  /** Rows that begin a new page in print. */
  readonly pageBreaks?: readonly number[];
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
}

export interface SampleWorkbook {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly sheets: readonly SampleSheet[];
}

/** One column of a table, and how each of its cells comes out of a record. */
export interface Column<R> {
  readonly heading: string;
  readonly format?: string | ((record: R) => string);
  readonly style: Style | ((record: R) => Style);
  /** Undefined leaves the cell blank. */
  readonly of: (record: R, row: number) => Content | undefined;
}

export interface Laid {
  readonly cells: readonly SampleCell[];
  /** Heading row included. */
  readonly area: Area;
}

/** A heading row and one row a record, from the given corner on. */
export function table<R>(top: number, left: number, columns: readonly Column<R>[], records: readonly R[]): Laid {
  const headings = columns.map(
    ({ heading }, i): SampleCell => ({ row: top, column: left + i, content: heading, style: "heading" }),
  );
  const body = records.flatMap((record, r) =>
    columns.map(({ of, style, format }, i): SampleCell => {
      const row = top + 1 + r;
      const content = of(record, row);
      const shown = typeof format === "function" ? format(record) : format;
      return {
        row,
        column: left + i,
        style: typeof style === "function" ? style(record) : style,
        ...(shown === undefined ? {} : { format: shown }),
        ...(content === undefined ? {} : { content }),
      };
    }),
  );
  const area = { top, left, bottom: top + records.length, right: left + columns.length - 1 };
  return { cells: [...headings, ...body], area };
}

/** The cells under a heading as a formula names them: `'Provision'!$B$5:$B$28`. */
export function under(sheet: string, { cells, area }: Laid, heading: string): string {
  const found = cells.find(({ row, content }) => row === area.top && content === heading);
  if (!found) throw new Error(`The sample sheet ${sheet} has no heading "${heading}".`);
  const column = found.column;
  return `${quotedSheet(sheet)}!${fixedAreaName({ top: area.top + 1, bottom: area.bottom, left: column, right: column })}`;
}

/** Texts down column A, one a row. */
export const lines = (row: number, style: Style, texts: readonly string[]): readonly SampleCell[] =>
  texts.map((content, i) => ({ row: row + i, column: 0, content, style }));

/** A title in A1 and what the sheet is for below it. */
export const head = (title: string, purpose: string): readonly SampleCell[] => [
  ...lines(0, "title", [title]),
  ...lines(1, "note", [purpose]),
];

export const pounds = "£#,##0;[Red]-£#,##0";
export const whole = "#,##0";
export const percent = "0.0%";
