import type { Published } from "./published";
import { commonPractice, cornwallConsultation, overrideExtension } from "./sources";

/** The most that may leave the schools block in a year with the forum's approval alone. */
export const schoolsBlockTransferLimit: Published<number> = {
  label: "Schools block transfer that a Schools Forum may approve",
  value: 0.005,
  unit: "share of the schools block",
  from: "2018-19",
  source: cornwallConsultation,
  evidence: "verified",
  note: "More than this, or against the forum's decision, needs a disapplication by the Secretary of State.",
};

/** The last day on which a DSG deficit may stand apart from the council's own reserves. */
export const statutoryOverrideEnds: Published<string> = {
  label: "Statutory override for DSG deficits ends",
  value: "31 March 2028",
  unit: "date",
  from: "2025-26",
  source: overrideExtension,
  evidence: "verified",
};

/** How far deductions may lie from the places funded directly before the checks say so. */
export const deductionsTolerance: Published<number> = {
  label: "Difference between deductions and directly funded places that raises a warning",
  value: 0.05,
  unit: "share of deductions",
  from: "2025-26",
  source: commonPractice,
  evidence: "unverified",
  note: "A choice of this model.",
};

/** Two sums of money that should agree may differ by this much. */
export const moneyTolerance: Published<number> = {
  label: "Largest difference at which two totals count as equal",
  value: 0.01,
  unit: "£",
  from: "2025-26",
  source: commonPractice,
  evidence: "unverified",
  note: "A choice of this model: one penny.",
};
