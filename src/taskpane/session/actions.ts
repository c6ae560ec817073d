import type { Area } from "../../workbook/port/grid";
import type { WorkbookPlan } from "../../workbook/port/plan";

/**
 * What a person can do to the workbook. Each resolves to true where it went well; where not, the state's `failure`
 * says why. None throws. Those that read or write resolve to false, and do nothing, while another is under way.
 */
export interface Actions {
  readonly read: () => Promise<boolean>;
  /** Begins to work out how the scenarios may turn out, unless that is known or under way; `seen.ran` takes it up. */
  readonly lookAhead: () => void;
  /** Reads the workbook once more, and writes the sheets planned from that. */
  readonly write: () => Promise<boolean>;
  /** Puts the output before the last write back. */
  readonly restore: () => Promise<boolean>;
  /** Carries out a plan made from `seen.grid`, then reads again. `label` names it for undo: `the lever Pupil growth`. */
  readonly apply: (plan: WorkbookPlan, label: string) => Promise<boolean>;
  /** Takes the last `apply` back. */
  readonly undo: () => Promise<boolean>;
  /** Shows a cell or range of the workbook. */
  readonly goTo: (sheet: string, address: string) => Promise<boolean>;
  /** The range that is selected in the workbook; undefined where it is none that can be used. */
  readonly selection: () => Promise<{ readonly sheet: string; readonly area: Area } | undefined>;
  /** Chooses the scenario whose figures are shown. */
  readonly choose: (scenario: string) => void;
  readonly dismiss: () => void;
  /** Tells a person who uses a screen reader. */
  readonly announce: (text: string) => void;
}
