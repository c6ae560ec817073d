/** What a host writes: sheets, names and charts as plain data. A host carries it and adds nothing. */
import type { Area, CellContent } from "./grid";

/** A live formula (no leading `=`) with the result that the model computed for it. */
export interface FormulaPlan {
  readonly formula: string;
  readonly value: number | string;
}

/** Text is always written as text, whatever it begins with. */
export type PlannedContent = number | string | FormulaPlan;

/** What a cell is for; `looks.ts` says how each role looks. */
export type CellRole =
  | "title"
  | "purpose"
  | "note"
  | "heading"
  | "figureHeading"
  | "section"
  | "label"
  | "figure"
  | "mark"
  | "total"
  | "input"
  | "link"
  | "pointer"
  | "words"
  | "identity"
  | "warning";

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly role: CellRole;
  /** A number format code; `General` where absent. */
  readonly format?: string;
  /** A place in this workbook that a click leads to: `'Sheet 1'!C12`. */
  readonly linksTo?: string;
}

export interface TablePlan {
  /** Unique in the workbook; letters, digits and underscores. */
  readonly name: string;
  /** Heading row included. */
  readonly area: Area;
}

export interface SeriesPlan {
  /** The cell that holds the series' name, fully qualified: `'HNB Baseline'!$A$12`. */
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  readonly colour: string;
  /** In a combined chart, drawn as a line over the columns. */
  readonly asLine?: boolean;
  /** Takes its room in a stack but is not drawn: what a floating column stands on. The legend has no entry for it. */
  readonly unfilled?: true;
  /** The legend has no entry for it: another series of the same colour says what it is. */
  readonly unlisted?: true;
}

export interface ChartPlan {
  readonly kind: "stacked columns" | "columns" | "lines" | "columns and lines";
  readonly title: string;
  /** What a person who cannot see the chart is told. */
  readonly alternativeText: string;
  readonly categoryTitle: string;
  /** With the unit: `£ million`. */
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly series: readonly SeriesPlan[];
  /** The cell under the chart's upper left corner, and its size in pixels at 96 to the inch. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface ValidationPlan {
  readonly area: Area;
  /** The words to choose from, or a reference to a range that holds them. */
  readonly choices: readonly string[] | string;
  readonly title: string;
  readonly message: string;
}

export interface PrintPlan {
  readonly area: Area;
  readonly landscape: boolean;
  readonly pagesWide: number;
  readonly pagesTall: number;
  /**
   * Rows that begin a new page, so that no chart is cut. Where there are any, they alone divide the sheet, and the
   * print is scaled until each part fits one page; how many pages it is fitted to no longer matters.
   */
  readonly newPages?: readonly number[];
  /** Rows repeated on each page, both included. */
  readonly headingRows?: { readonly first: number; readonly last: number };
}

/** A person's cell beside or below our block, carried to where its line now stands. */
export interface MovePlan {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** The formula as it must read in its new place, where the cell holds one. */
  readonly formula?: string;
}

export interface SheetPlan {
  /** Our own mark: the defined name that points at this sheet's A1. */
  readonly mark: string;
  /** The sheet's name; the present one where the sheet is there already. */
  readonly name: string;
  /** True where the workbook has this sheet by its mark: it is updated in place. */
  readonly exists: boolean;
  /** What the earlier run wrote here: cleared, tables and charts of ours included, before writing. */
  readonly clears?: Area;
  readonly moves: readonly MovePlan[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in sight while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly CellPlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly print: PrintPlan;
}

/** A cell of a forum's own input table that a person filled in through the pane. */
export interface EntryPlan {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Never a formula; an empty text empties the cell. */
  readonly content: number | string;
  /** A number format code; where absent the cell keeps its own. */
  readonly format?: string;
  /** What the cell held when it was read: where it holds something else by now, the plan is refused. */
  readonly held: CellContent | undefined;
}

/**
 * A table of the workbook that takes in more rows, or columns to its right, or gives some up. Its heading row stays;
 * the headings of columns that come or go are entries of the same plan.
 */
export interface TableExtent {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

export interface NamePlan {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Defined names that we own: marks and the saved mapping. Written anew each time. */
  readonly names: readonly NamePlan[];
  /** Names of ours from an earlier run that no longer stand for anything. */
  readonly dropNames: readonly string[];
  /** What a person entered through the pane: the only cells outside our own sheets that a plan may change. */
  readonly entries?: readonly EntryPlan[];
  readonly extents?: readonly TableExtent[];
}
