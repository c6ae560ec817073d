import type { Kind } from "../model/kinds";
import type { Published } from "./published";
import {
  commonPractice,
  gatesheadOffer,
  operationalGuide,
  placeNumbers,
  sandwellForum,
  theKey,
  wokinghamForum,
} from "./sources";

const perPlace = { unit: "£ per place per year", from: "2025-26" } as const;

const specialSchool: Published<number> = {
  ...perPlace,
  label: "Special school place",
  value: 10_000,
  source: theKey,
  evidence: "reported",
  note: "Pre-16 and post-16; 2026-27 is assumed to stay the same.",
};

const alternativeProvision: Published<number> = {
  ...perPlace,
  label: "Alternative provision place",
  value: 10_000,
  source: sandwellForum,
  evidence: "reported",
  note: "Seen at £10,000 in a 2021 forum paper; later years are assumed to stay the same.",
};

const unitFilled: Published<number> = {
  ...perPlace,
  label: "Resourced provision or SEN unit place, filled",
  value: 6_000,
  source: placeNumbers,
  evidence: "verified",
  note: "The school also receives its basic funding for the pupil through the schools block.",
};

/** A place in a unit that no pupil on the October census's roll filled. */
export const unfilledUnitPlace: Published<number> = {
  ...perPlace,
  label: "Resourced provision or SEN unit place, not filled at the October census",
  value: 10_000,
  source: wokinghamForum,
  evidence: "verified",
};

const furtherEducation: Published<number> = {
  ...perPlace,
  label: "Further education place (element 2)",
  value: 6_000,
  source: gatesheadOffer,
  evidence: "verified",
  note: "Element 1 comes from the 16 to 19 national formula and is outside this model.",
};

/** The national rate for a filled place of each kind; absent where there is none. */
export const placeRates: Readonly<Partial<Record<Kind, Published<number>>>> = {
  resourced: unitFilled,
  maintainedSpecial: specialSchool,
  specialAcademy: specialSchool,
  alternative: alternativeProvision,
  furtherEducation,
};

/** Pounds a filled place a year by the national rate; undefined for kinds that have none. */
export function filledPlaceRate(kind: Kind): number | undefined {
  return placeRates[kind]?.value;
}

/** Months of a financial year that fall in the academic year ending that summer; the rest are the next one's. */
export interface MonthSplit {
  readonly summer: number;
  readonly autumn: number;
}

/** April to August, and September to March. */
export const schoolYearSplit: Published<MonthSplit> = {
  label: "Months of the financial year in each academic year: schools",
  value: { summer: 5, autumn: 7 },
  unit: "months",
  from: "2023-24",
  source: commonPractice,
  evidence: "reported",
  note: "5/12 and 7/12 stand in a copy of the 2023-24 schools operational guide, for variations in pupil numbers.",
};

/** April to July, and August to March. */
export const collegeYearSplit: Published<MonthSplit> = {
  label: "Months of the financial year in each academic year: further education",
  value: { summer: 4, autumn: 8 },
  unit: "months",
  from: "2023-24",
  source: commonPractice,
  evidence: "unverified",
};

/** The split for a kind: colleges run from August to July. */
export function monthSplit(kind: Kind): Published<MonthSplit> {
  return kind === "furtherEducation" ? collegeYearSplit : schoolYearSplit;
}

/** Whether DfE funds a kind's places directly where the forum says nothing. */
export const fundedDirectlyByDefault: Published<readonly Kind[]> = {
  label: "Kinds whose places DfE funds directly, taking the sum off the block",
  value: ["specialAcademy", "furtherEducation"],
  unit: "kinds",
  from: "2025-26",
  source: operationalGuide,
  evidence: "verified",
};
