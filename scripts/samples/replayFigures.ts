/**
 * The figures of the Barking and Dagenham replay: what the public record gives, with its line; what follows from it by
 * arithmetic; and what had to be assumed, which is most of the money.
 */
import { readSen2 } from "./sen2";

/** A figure with where it comes from. */
export interface Figure {
  readonly value: number;
  /** `Recorded: …`, `Worked out: …` or `Assumed: …`. */
  readonly status: string;
}

const recorded = (value: number, line: number): Figure => ({
  value,
  status: `Recorded: case study, line ${String(line)}`,
});
const workedOut = (value: number, how: string): Figure => ({ value, status: `Worked out: ${how}` });
const assumed = (value: number, why: string): Figure => ({ value, status: `Assumed: ${why}` });

const january = (year: number): Figure & { readonly independent: Figure } => {
  const found = readSen2("Barking and Dagenham").find((one) => one.year === year);
  if (!found) throw new Error(`The SEN2 file has no row for January ${String(year)}.`);
  const status = `Recorded: DfE SEN2 2025 release, January ${String(year)}`;
  const independent = found.plans("special_independent") + found.plans("special_non_maintained");
  return { value: found.plans("ehcplans"), status, independent: { value: independent, status } };
};

/** The years of the replay: the first is its base year. */
export const firstYear = 2014;
const steps = 8;

export const record = {
  resourcedAtFirst: recorded(180, 59),
  resourcedIn2023: recorded(450, 59),
  independentAtFirst: recorded(73, 69),
  independentFiveYearsOn: recorded(40, 69),
  independentShareAtFirst: recorded(0.059, 69),
  independentShareIn2023: recorded(0.025, 69),
  mainstreamShareAtFirst: recorded(0.6, 59),
  pressure: recorded(12_000_000, 83),
  leadPractitioner: recorded(46_000, 146),
  reserveInvested: recorded(3_400_000, 126),
  january2019: january(2019),
  january2023: january(2023),
} as const;

const plansAtFirst = Math.round(record.independentAtFirst.value / record.independentShareAtFirst.value);
const growth = (record.january2023.value / plansAtFirst) ** (1 / steps) - 1;
const doNothingIn2023 = record.independentAtFirst.value * (1 + growth) ** steps;
const newPlaces = record.resourcedIn2023.value - record.resourcedAtFirst.value;
const fewer = Math.round(doNothingIn2023 - record.january2023.independent.value);

export const derived = {
  plansAtFirst: workedOut(plansAtFirst, "73 placements are 5.9% of all plans in 2014 (case study, line 69)"),
  growth: workedOut(
    Math.round(growth * 1000) / 1000,
    "from those plans to the 2,122 of January 2023 (DfE SEN2), over 8 years",
  ),
  newPlaces: workedOut(newPlaces, "450 less 180 (case study, line 59)"),
  /** New resourced places whose pupils would have been in independent or non-maintained special schools. */
  insteadOfIndependent: workedOut(
    fewer,
    "73 grown with all plans to 2022-23, less the 54 of January 2023 (DfE SEN2); that the places alone did it is assumed",
  ),
  insteadOfMainstream: workedOut(newPlaces - fewer, "the rest of the 270 new places"),
} as const;

const mainstreamAndResourced = Math.round(record.mainstreamShareAtFirst.value * plansAtFirst);
const inFurtherEducation = 60;

export const pupilsAtFirst = {
  mainstream: workedOut(
    mainstreamAndResourced - record.resourcedAtFirst.value,
    "60% of plans (case study, line 59) less 180 in resourced provision; post-16 left in",
  ),
  furtherEducation: assumed(inFurtherEducation, "no count of 2014 is published"),
  special: workedOut(
    plansAtFirst - mainstreamAndResourced - record.independentAtFirst.value - inFurtherEducation,
    "what remains of all plans",
  ),
} as const;

/** No price of 2014 is in the public record. */
export const prices = {
  mainstreamTopUp: assumed(5_000, "no price is published"),
  resourcedTopUp: assumed(7_000, "no price is published"),
  specialTopUp: assumed(9_000, "no price is published"),
  furtherEducationTopUp: assumed(8_000, "no price is published"),
  independentFee: assumed(50_000, "no price is published"),
  services: assumed(3_000_000, "no amount is published"),
  openingReserve: assumed(3_400_000, "only what was later invested; no balance of 2014 is published"),
} as const;

export const assumptions = {
  feeInflation: assumed(0.02, "no rate is published"),
  topUpUplift: assumed(0, "no rate is published"),
  servicesInflation: assumed(0.01, "no rate is published"),
  /** Set so that the Baseline's deficits add up to about £12 million by 2019-20: see the test of the replay. */
  blockGrowth: assumed(0.006, "set so that deficits add up to about £12 million by 2019-20"),
  /** From 2020-21: set so that the path taken has no overspend in 2022-23, as the record says of that year. */
  laterBlockGrowth: assumed(
    0.1,
    "from 2020-21, set so that the path taken has no overspend in 2022-23 (case study, line 83)",
  ),
  /** Set so that the deficit of 2019-20 alone is about £12 million. */
  fasterGrowth: assumed(0.09, "set so that the deficit of 2019-20 alone is about £12 million"),
  leavingEachYear: assumed(0.15, "pupils at independent schools who leave in a year; no count of 2014 is published"),
  filled: assumed(1, "the record counts children in the provision, not places"),
  reserveYear: "2021-22",
} as const;
