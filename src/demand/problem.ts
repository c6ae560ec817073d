import type { PlanKind } from "./kinds";

/** Something about the counts or the request that a person must know of. An error stops the forecast. */
export interface DemandProblem {
  readonly severity: "error" | "warning";
  /** What stands there, with its authority, year and kind. */
  readonly found: string;
  /** What was needed instead. */
  readonly wanted: string;
  /** What to do, as one sentence to the person. */
  readonly remedy: string;
  /** Which counts it is about, so that whoever gave them can be shown the place. */
  readonly about?: CountsTold;
}

/** Counts of one January (plans, ages) or calendar year (the others). */
export interface CountsTold {
  readonly counts: "plans" | "ages" | "newPlans" | "requests" | "ceased";
  readonly year: number;
  /** All plans where absent. */
  readonly kind?: PlanKind;
}

/** The names that messages use for kinds. */
export const kindWords = {
  total: "all plans",
  mainstream: "mainstream",
  special: "special",
  independent: "independent and non-maintained special",
  furtherEducation: "further education",
  other: "other",
} as const;
