import type { FormulaPlan } from "../port/plan";
import type { Draft } from "./draft";

/** Rows that every sheet's header takes; the first heading row comes after them. */
export const headerRows = 6;

/** The cell on HNB Checks that says whether the sheets still fit the workbook. */
export const stateCell = { row: 4, column: 0 } as const;

/** The cell of every sheet that says which version wrote it when, from which inputs. */
export const stampCell = { row: 3, column: 0 } as const;

export interface Header {
  readonly title: string;
  readonly purpose: string;
  readonly note: string;
  /** Version, run and fingerprint. */
  readonly stamp: string;
  /** Absent on HNB Checks, which works the state out itself. */
  readonly state?: FormulaPlan;
  /** Shows only where something must be done, such as asking for a disapplication. */
  readonly warning?: FormulaPlan;
}

/** What every sheet says of itself: title in A1, purpose, units and signs, the run, and whether it is stale. */
export function drawHeader(draft: Draft, header: Header): void {
  draft.put(0, 0, header.title, "title");
  draft.put(1, 0, header.purpose, "purpose");
  draft.put(2, 0, header.note, "note");
  draft.put(stampCell.row, stampCell.column, header.stamp, "note");
  if (header.warning) draft.put(stateCell.row + 1, stateCell.column, header.warning, "warning");
  if (header.state) draft.put(stateCell.row, stateCell.column, header.state, "purpose");
}
