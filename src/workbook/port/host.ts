import type { WorkbookGrid } from "./grid";
import type { WorkbookPlan } from "./plan";

/** The port: what a model needs of Excel, or of a file. Two verbs, each carried out in one batch. */
export interface WorkbookHost {
  /** The whole workbook as it stands. Throws `HostError` where it cannot be opened. */
  read(): Promise<WorkbookGrid>;
  /** Carries out the whole plan or none of it. Throws `HostError` where it cannot; nothing is then changed. */
  write(plan: WorkbookPlan): Promise<void>;
}

/** A workbook that cannot be opened or saved, told so that a person knows what to do. */
export class HostError extends Error {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;

  constructor(told: { found: string; wanted: string; remedy: string }, cause?: unknown) {
    super(
      `${told.found} Wanted: ${told.wanted}. ${told.remedy}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = "HostError";
    this.found = told.found;
    this.wanted = told.wanted;
    this.remedy = told.remedy;
  }
}
