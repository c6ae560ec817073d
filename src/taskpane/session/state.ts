import type { OutputStanding } from "../../tasks/standing";
import type { Ran } from "../../tasks/model";
import type { WorkbookGrid } from "../../workbook/port/grid";
import type { WorkbookHost } from "../../workbook/port/host";
import type { WorkbookPlan } from "../../workbook/port/plan";
import type { Restorable, WorkbookView } from "../../workbook/port/view";

/** What the pane needs of the workbook beside it. */
export type PaneHost = WorkbookHost & WorkbookView & Restorable;

/** Something that went wrong, in words for the person. */
export interface Told {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

/** What the pane is doing with the workbook. One thing at a time. */
export type Doing = "reading" | "writing" | "restoring" | "entering" | "undoing" | "going";

/** The workbook as last read, with everything that follows from it. */
export interface Seen {
  readonly grid: WorkbookGrid;
  /** The reading, and where it has no errors the model and the plan of its sheets. Nothing is written by it. */
  readonly ran: Ran;
  /** How our sheets in the workbook stand to what was read. */
  readonly output: OutputStanding;
  /** What the Baseline comes to, in a line; absent where there is no model. */
  readonly headline?: string | undefined;
}

/** One step of the pane's own that can be taken back, besides Excel's own undo. */
export interface UndoStep {
  /** What was done, as the button says after “Undo”: `the place of the Bands table`. */
  readonly label: string;
  readonly plan: WorkbookPlan;
}

/** What the last write or restore of this session did. */
export interface Outcome {
  readonly is: "written" | "restored";
  /** The sheets that were written, as the workbook names them; after a restore the same ones, put back. */
  readonly sheets: readonly string[];
  /** When, in words. */
  readonly at: string;
}

export interface SessionState {
  /** Absent until the first read has come through. */
  readonly seen: Seen | undefined;
  readonly doing: { readonly what: Doing; readonly step: string } | undefined;
  /** The last thing that went wrong; gone when the person dismisses it or the next thing that they ask for goes well. */
  readonly failure: { readonly during: Doing; readonly told: Told } | undefined;
  /** False where Excel does not tell of changes, so that the person has to ask for a fresh read. */
  readonly watching: boolean;
  /** The scenario that the figures on the screen are of. */
  readonly scenario: string;
  readonly undo: readonly UndoStep[];
  readonly canRestore: boolean;
  readonly outcome: Outcome | undefined;
  /** What a screen reader is told; the number makes the same words count as new. */
  readonly said: { readonly text: string; readonly count: number };
}

/** Where the session stands: every screen has a face for each. */
export type Standing = "loading" | "failed" | "firstRun" | "errors" | "ready";

/**
 * `firstRun`: no table of the model's was found, whole or in part. `errors`: something stands in the way of the
 * figures. `ready`: there are figures.
 */
export function standingOf({ seen, failure }: SessionState): Standing {
  if (!seen) return failure ? "failed" : "loading";
  const { reading, modelled } = seen.ran;
  if (modelled) return "ready";
  const located = reading.problems.some(({ sheet }) => sheet !== undefined);
  return reading.found.length === 0 && !located ? "firstRun" : "errors";
}
