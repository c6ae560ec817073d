/** The local workbook, as the grid shows it and Office.js changes it. */
import type { Area } from "../../workbook/port/grid";
import type {
  CellStyle,
  WholeCell,
  WholeChart,
  WholeName,
  WholeSheet,
  WholeWorkbook,
} from "../../hosts/file/whole/types";

export type BookCell = WholeCell;
export type BookChart = WholeChart;
export type BookSheet = WholeSheet;
export type BookName = WholeName;
export type { CellStyle };

/** What is selected: a sheet by its id, and one or several blocks of its cells, the first leading. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Everything that a book shows at one moment; never changed in place. */
export interface BookState extends WholeWorkbook {
  /** The sheet in front is the selection's. */
  readonly selection: Selection;
}

export type Source = "person" | "office" | "undo" | "co-author";

/** What a change touched. */
export interface BookChange {
  readonly source: Source;
  /** Ids of sheets of which cells changed, each with the cells that were entered, not those worked out anew. */
  readonly cells: ReadonlyMap<string, readonly Area[]>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly string[];
  /** True where only the selection moved. */
  readonly selectionOnly: boolean;
}

/** A workbook in memory, watched by whoever shows it. */
export interface Book {
  /** The file's name: `forum.xlsx`. */
  readonly name: string;
  /** Another object after every change, so that a screen may compare by identity. */
  readonly state: BookState;
  readonly isReadOnly: boolean;
  /** True while there is something that `save` has not given yet. */
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: (change: BookChange) => void): () => void;
  /** A person types into a cell. Throws `HostError` where the sheet or the workbook is protected. */
  enter(sheet: string, row: number, column: number, typed: string): void;
  /** A person empties cells; looks stay. Throws `HostError` as `enter`. */
  clear(sheet: string, area: Area): void;
  /** Shows a sheet with these blocks selected. */
  select(sheet: string, ...areas: readonly Area[]): void;
  /** A person renames a sheet. Throws `HostError` where the name cannot be. */
  rename(sheet: string, name: string): void;
  /** A person deletes a sheet. Throws `HostError` where it cannot go. */
  remove(sheet: string): void;
  undo(): void;
  redo(): void;
  /** The whole workbook as an .xlsx file; whatever was not changed stays byte for byte. */
  save(): Uint8Array;
}
