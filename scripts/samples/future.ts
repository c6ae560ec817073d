/** Assumptions and scenarios of the Barking and Dagenham samples. Every figure is illustrative. */
import { kindLabels, type Kind } from "../../src/model/kinds";

export const assumptionYears = ["2026-27", "2027-28", "2028-29", "2029-30"] as const;

export interface AssumptionFigures {
  readonly name: string;
  readonly kind?: Kind;
  /** Shares, one a year: 0.05 is 5 % against the year before. */
  readonly changes: readonly [number, number, number, number];
}

/** Block growth starts after the last allocation given, so 2026-27 is 0. */
export const assumptions: readonly AssumptionFigures[] = [
  { name: "Pupil growth", changes: [0.05, 0.04, 0.03, 0.03] },
  { name: "Pupil growth", kind: "furtherEducation", changes: [0.03, 0.02, 0.02, 0.02] },
  { name: "Top-up uplift", changes: [0.015, 0.015, 0.015, 0.015] },
  { name: "Fee inflation", changes: [0.045, 0.04, 0.035, 0.035] },
  { name: "Services inflation", changes: [0.025, 0.02, 0.02, 0.02] },
  { name: "Place rate change", changes: [0, 0, 0, 0] },
  { name: "Block growth", changes: [0, 0.035, 0.03, 0.03] },
];

export interface LeverFigures {
  readonly scenario: string;
  readonly lever: string;
  readonly appliesTo: string;
  readonly from: string;
  readonly to?: string;
  /** A share where the unit is %. */
  readonly value: number;
  readonly unit: string;
  readonly ramp?: number;
  readonly note: string;
}

const moreResourced = {
  scenario: "More resourced provision",
  ramp: 3,
} as const;

export const levers: readonly LeverFigures[] = [
  {
    ...moreResourced,
    lever: "Places",
    appliesTo: kindLabels.resourced,
    from: "2026/27",
    value: 54,
    unit: "places",
    note: "18 new places each September for three years",
  },
  {
    ...moreResourced,
    lever: "Places",
    appliesTo: kindLabels.resourced,
    from: "2026/27",
    value: 6,
    unit: "unfilled places",
    note: "Held open for pupils who move in during the year",
  },
  {
    ...moreResourced,
    lever: "Pupils with top-up",
    appliesTo: kindLabels.resourced,
    from: "2026-27",
    value: 54,
    unit: "pupils",
    note: "18 instead of an independent place, 36 from mainstream; full-year equivalents",
  },
  {
    ...moreResourced,
    lever: "Pupils with top-up",
    appliesTo: kindLabels.mainstream,
    from: "2026-27",
    value: -36,
    unit: "pupils",
    note: "The same 36 pupils have no mainstream top-up any more; full-year equivalents",
  },
  {
    ...moreResourced,
    lever: "Placement pupils",
    appliesTo: kindLabels.independent,
    from: "2026-27",
    value: -18,
    unit: "pupils",
    note: "Six fewer independent placements each year, each a full-year equivalent",
  },
  {
    scenario: "0.5% transfer",
    lever: "Block transfer",
    appliesTo: "Schools block to High needs block",
    from: "2026-27",
    to: "2029-30",
    value: 0.005,
    unit: "%",
    note: "Each year needs the Forum's agreement anew",
  },
];
