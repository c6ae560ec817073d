import type { PlanPlacement } from "../model/inputs";
import type { Published } from "./published";
import { commonPractice, plansRelease } from "./sources";

const ended = (label: string, value: number): Published<number> => ({
  label: `Plans that end in a year: ${label}`,
  value,
  unit: "share of the plans standing before",
  from: "2023-24",
  source: plansRelease,
  evidence: "verified",
  note: "England: plans ceased in calendar 2023, of plans in force in January 2023. Moves to another placement, as at 16, are not published and come on top: a cautious figure.",
});

/** The share of plans of each kind of placement that ended within a year, for a forum that gives none of its own. */
export const plansEnding: Readonly<Record<PlanPlacement, Published<number>>> = {
  mainstream: ended("mainstream", 0.028),
  special: ended("state-funded special", 0.025),
  independent: ended("independent and non-maintained special", 0.044),
  furtherEducation: ended("further education and special post-16", 0.122),
  other: ended("other placements", 0.348),
};

/** Two head counts that should agree may differ by this much. */
export const pupilTolerance: Published<number> = {
  label: "Largest difference at which two counts of pupils are equal",
  value: 0.001,
  unit: "pupils",
  from: "2025-26",
  source: commonPractice,
  evidence: "unverified",
  note: "A choice of this model: pupils are full-year equivalents, and adding them up leaves tiny remainders.",
};
