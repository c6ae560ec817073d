/** Something about the counts or the request that a person must know of. An error stops the forecast. */
export interface DemandProblem {
  readonly severity: "error" | "warning";
  /** What stands there, with its authority, year and kind. */
  readonly found: string;
  /** What was needed instead. */
  readonly wanted: string;
  /** What to do, as one sentence to the person. */
  readonly remedy: string;
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
