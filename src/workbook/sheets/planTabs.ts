import type { PlanPlacement } from "../../model/inputs";
import type { Kind } from "../../model/kinds";

/** A group of ages, both ends included, in the words of the DSG management plan. */
export interface AgeGroup {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const groups = {
  underFive: { label: "Under 5", from: 0, to: 4 },
  fiveToTen: { label: "Age 5 to 10", from: 5, to: 10 },
  elevenToFifteen: { label: "Age 11 to 15", from: 11, to: 15 },
  sixteenToNineteen: { label: "Age 16 to 19", from: 16, to: 19 },
  twentyToTwentyFive: { label: "Age 20 to 25", from: 20, to: 25 },
} as const;

/** One of the plan's provision tabs. */
export interface PlanTab {
  readonly title: string;
  readonly placement: PlanPlacement;
  /** The kinds of provision that it holds. */
  readonly kinds: readonly Kind[];
  readonly ages: readonly AgeGroup[];
}

const everyAge = Object.values(groups);

/** The seven provision tabs in the template's own words (version 5 and later), in its order. */
export const planTabs: readonly PlanTab[] = [
  {
    title: "Mainstream schools or academies placements",
    placement: "mainstream",
    kinds: ["mainstream"],
    ages: everyAge,
  },
  {
    title: "Resourced provision or SEN Units placements",
    placement: "mainstream",
    kinds: ["resourced"],
    ages: everyAge,
  },
  {
    title: "Maintained special schools or special academies placements",
    placement: "special",
    kinds: ["maintainedSpecial", "specialAcademy"],
    ages: everyAge,
  },
  {
    title: "Non-maintained special schools or independent (NMSS or independent) placements",
    placement: "independent",
    kinds: ["nonMaintained", "independent"],
    ages: everyAge,
  },
  {
    title: "Hospital schools or alternative provision (AP) placements",
    placement: "other",
    kinds: ["alternative", "hospital"],
    ages: everyAge,
  },
  {
    title: "Post 16 and further education (FE) placements",
    placement: "furtherEducation",
    kinds: ["furtherEducation", "specialPost16"],
    // The template has no younger ages here.
    ages: [{ ...groups.sixteenToNineteen, from: 0 }, groups.twentyToTwentyFive],
  },
  { title: "Other placements or direct payments", placement: "other", kinds: ["other"], ages: everyAge },
];
