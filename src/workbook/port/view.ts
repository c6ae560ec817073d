import type { Area } from "./grid";

/** What a change of the workbook touched. */
export interface Change {
  /** The sheet's name; absent where the change was not one of cells (a sheet added, renamed or deleted). */
  readonly sheet?: string;
}

/** The workbook on the screen, as far as the pane moves about in it. */
export interface WorkbookView {
  /** Shows a cell or range (`C12`, `A1:C9`) and selects it. Throws `HostError` where the sheet is not there. */
  goTo(sheet: string, address: string): Promise<void>;
  /** The one block of cells that is selected. Throws `HostError` where several are. */
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /** Calls back on each change that a person, a co-author or undo makes; gives the way to stop. */
  watch(changed: (change: Change) => void): Promise<() => void>;
}

/** A host that remembers what our sheets held before its last write, and can put it back. */
export interface Restorable {
  /** False before the first write, and after a restore. */
  readonly canRestore: boolean;
  /** Puts the earlier output back; sheets that were not there before are removed. Whole or not at all. */
  restore(): Promise<void>;
}
