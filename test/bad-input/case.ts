import type { Problem } from "../../src/workbook/problem";

/** What a person must be told, and the code that the command must give. */
export interface Expected {
  /** 0: read and written all the same; 1: problems in the workbook; 2: not opened, not saved, or wrong words. */
  readonly exit: 0 | 1 | 2;
  /** `error` where absent. */
  readonly severity?: Problem["severity"];
  /** `Our Funding!C5`; absent where no one cell, or no sheet, is at fault. */
  readonly at?: string;
  readonly found: RegExp;
  readonly remedy: RegExp;
  /** Other cells where an error must stand too; none where absent. */
  readonly also?: readonly string[];
  /** Cells where a warning stands besides, whatever is expected; none where absent. */
  readonly warned?: readonly string[];
}

/** One bad input: a file, what is asked of it, and what must come of it. */
export interface BadInput {
  readonly name: string;
  /** The file's bytes; absent where there is no file. */
  readonly bytes?: () => Uint8Array | string;
  /** What the file is called; `forum.xlsx` where absent. */
  readonly file?: string;
  /** Makes what else stands in the folder before the command runs. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** What is asked; a run with `--out` and `--json` where absent. */
  readonly words?: (folder: string) => readonly string[];
  /** Looks at what was written, where the run goes through. */
  readonly written?: (output: string) => Promise<void>;
  readonly expect: Expected;
}
