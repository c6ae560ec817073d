/** A workbook as a person sees it: what the port carries, and all that shows besides. Plain data, never changed in place. */
import type { Area, CellContent } from "../../../workbook/port/grid";

export type Side = "top" | "bottom" | "left" | "right";

export interface Edge {
  /** As the file calls it: `thin`, `medium`, `double`, `dotted` and the like. */
  readonly style: string;
  /** RRGGBB */
  readonly colour: string;
}

/** How a cell looks. Colours are RRGGBB, sizes are in points. */
export interface CellStyle {
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly colour: string;
  readonly fill?: string;
  /** Absent: numbers to the right, text to the left, errors and truth values in the middle. */
  readonly horizontal?: string;
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly edges: Readonly<Partial<Record<Side, Edge>>>;
  /** A number format code; `General` where there is none. */
  readonly format: string;
  /** True for text that stays text when it is edited, as after a leading apostrophe. */
  readonly literal: boolean;
  /** The file's own style that this is, or was before some of it was changed; absent for one of no file. */
  readonly basis?: number;
}

/** A cell. Empty content without a formula is a cell that only has a look. */
export interface WholeCell {
  readonly content: CellContent;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Absent: the workbook's plain style. */
  readonly style?: CellStyle;
  /** A place in this workbook that a click leads to: `'Sheet 1'!C12`. */
  readonly linksTo?: string;
  /** An address outside the workbook that a click leads to. */
  readonly address?: string;
  /** The place in the file, such as `D1`, of the note or comment that hangs on it. */
  readonly note?: string;
}

export type Rows = readonly (readonly (WholeCell | undefined)[] | undefined)[];

export interface WholeTable {
  readonly id: string;
  readonly name: string;
  /** Heading row included; a totals row, if there is one, included too. */
  readonly area: Area;
  readonly totalsRow: boolean;
  readonly filterButtons: boolean;
  /** True while a filter hides some of its rows. */
  readonly filtered: boolean;
  /** `TableStyleLight1`; empty where it has none. */
  readonly style: string;
  readonly stripedRows: boolean;
}

export interface ChartSeries {
  /** The cell that holds the name, fully qualified, or absent where `text` says it. */
  readonly name?: string;
  readonly text?: string;
  /** References, fully qualified; empty where the series has none. */
  readonly categories: string;
  readonly values: string;
  /** RRGGBB; absent where Excel chooses. */
  readonly colour?: string;
  readonly asLine: boolean;
  /** In points; absent where Excel chooses. */
  readonly lineWidth?: number;
  readonly marker?: "circle" | "square" | "diamond" | "triangle" | "none";
  readonly markerSize?: number;
  readonly smooth?: boolean;
  /** True where columns below zero lose their colour. */
  readonly invertsBelowZero?: boolean;
  /** True where its columns are not drawn, but take their room in the stack. */
  readonly unfilled?: boolean;
  /** True where the legend has no entry for it. */
  readonly unlisted?: boolean;
}

/** Text of a chart: its size in points, its colour RRGGBB. Absent where Excel chooses. */
export interface ChartText {
  /** The font's name. */
  readonly name?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** How a chart is drawn, as far as it differs from what it shows. Absent where Excel chooses. */
export interface ChartLooks {
  readonly title?: ChartText;
  readonly axisTitles?: ChartText;
  readonly labels?: ChartText;
  /** Space between columns, in per cent of a column's width. */
  readonly gap?: number;
  readonly overlap?: number;
  readonly legend?: "top" | "bottom" | "left" | "right" | "none";
  /** True where the categories stand at the foot of the chart, also where columns go below zero. */
  readonly labelsLow?: boolean;
  /** Their colour; `none` where there are none. */
  readonly gridlines?: string;
  readonly categoryLine?: string;
  readonly valueLine?: string;
  /** True where the axes have small strokes at their values. */
  readonly ticks?: boolean;
  readonly fill?: string;
  readonly border?: string;
  /** What a blank cell is drawn as. */
  readonly blanks?: "gap" | "zero" | "span";
  /** True where cells in hidden rows and columns are left out. */
  readonly visibleOnly?: boolean;
  readonly roundedCorners?: boolean;
}

/** A chart by its own definition. */
export interface WholeChart {
  readonly id: string;
  readonly name: string;
  /** `other`: of a kind that is kept and not drawn, such as a pie. */
  readonly kind: "stacked columns" | "columns" | "lines" | "columns and lines" | "other";
  readonly title: string;
  /** What a person who cannot see the chart is told. */
  readonly alternativeText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly series: readonly ChartSeries[];
  readonly looks: ChartLooks;
  /** The cell under its upper left corner, how far into it in pixels, and its size in pixels at 96 to the inch. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly down: number;
    readonly along: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Words to choose from. Rules of other kinds stay in the file as they are. */
export interface WholeValidation {
  readonly area: Area;
  readonly choices: readonly string[] | string;
  readonly title: string;
  readonly message: string;
  /** True where another entry is refused, not only warned of. */
  readonly strict: boolean;
}

/** How a sheet is printed. */
export interface PageLayout {
  readonly printArea?: Area;
  readonly headingRows?: { readonly first: number; readonly last: number };
  readonly landscape: boolean;
  /** The file's number for the paper; 9 is A4. */
  readonly paper?: number;
  /** In per cent; absent where the print is fitted to pages. */
  readonly scale?: number;
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  /** Rows that begin a new page. */
  readonly newPages: readonly number[];
  /** In inches. */
  readonly margins?: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  /** As the file holds it: `&L&A&RPage &P of &N`. */
  readonly header: string;
  readonly footer: string;
}

export interface WholeSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  readonly rows: Rows;
  /** In characters, by column; the rest have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In points, by row; the rest have the default height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  /** Rows whose height a person set: they are not fitted to their text. */
  readonly setHeights: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** RRGGBB; absent where the tab has no colour. */
  readonly tabColour?: string;
  readonly merges: readonly Area[];
  readonly tables: readonly WholeTable[];
  readonly charts: readonly WholeChart[];
  readonly validations: readonly WholeValidation[];
  readonly page: PageLayout;
}

export interface WholeName {
  readonly name: string;
  /** The id of the sheet that a local name belongs to. */
  readonly scope?: string;
  /** As the workbook has it, without `=`. */
  readonly refersTo: string;
  readonly visible: boolean;
}

export interface WholeWorkbook {
  readonly sheets: readonly WholeSheet[];
  readonly names: readonly WholeName[];
  /** Sheets without cells, such as a chart on a sheet of its own: their names and ids are taken. */
  readonly otherSheets: readonly { readonly id: string; readonly name: string }[];
  /** How a cell without a style looks. */
  readonly plain: CellStyle;
  /** True where no sheet may be added, renamed or removed. */
  readonly structureProtected: boolean;
}
