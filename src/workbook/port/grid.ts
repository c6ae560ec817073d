/** What a host reads: the workbook as plain data, nothing interpreted. */

/** An error value that a cell shows, such as `#REF!`; or `notCalculated`. */
export interface CellError {
  readonly error: string;
}

/** Stands for the result of a formula that no program has worked out, as a script may leave it. */
export const notCalculated: CellError = { error: "not calculated" };

/** What a cell shows: for a formula, its last calculated result. */
export type CellContent = number | string | boolean | CellError;

export interface Cell {
  readonly content: CellContent;
  /** The number format code as the workbook has it (`General`, `0.0%`, `dd/mm/yyyy`). */
  readonly format: string;
  /** Without the leading `=`; absent where the cell holds a plain value. */
  readonly formula?: string;
}

/** A rectangle of cells; rows and columns count from 0 and both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableGrid {
  readonly name: string;
  /** Heading row included; a totals row, if the table has one, included too. */
  readonly area: Area;
  readonly totalsRow: boolean;
}

export interface SheetGrid {
  readonly name: string;
  readonly visible: boolean;
  /** `rows[r]?.[c]`, both from 0; a cell with no content is absent, however it is formatted. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableGrid[];
}

export interface NameGrid {
  readonly name: string;
  /** The sheet a local name belongs to; absent for a name of the whole workbook. */
  readonly scope?: string;
  /** As the workbook has it, without `=`: `'Sheet 1'!$A$1:$C$9`, or with `#REF!` where it is broken. */
  readonly refersTo: string;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly NameGrid[];
}

export const isCellError = (content: CellContent): content is CellError => typeof content === "object";

export const isNotCalculated = (content: CellContent): boolean =>
  isCellError(content) && content.error === notCalculated.error;
