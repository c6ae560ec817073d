/** Worked examples of place funding, each worked out by hand from the rules of the design. */
import type { Inputs } from "../../src/model/inputs";
import { forum, fundingYear, lever, setting } from "../model/forum";
import { scenarioOf, type ForumExample } from "./forumExample";

const unit = (places: number, unfilled?: number): Inputs["settings"] => [
  setting(
    "Unit",
    "resourced",
    [
      [2024, places],
      [2025, places],
    ],
    unfilled === undefined ? {} : { unfilled },
  ),
];

const special = (fundedDirectly: boolean): Inputs => ({
  ...forum(),
  funding: [fundingYear(2025, 10_000_000, 1_000_000), fundingYear(2026, 10_400_000, 1_050_000)],
  settings: [
    setting(
      "School",
      "maintainedSpecial",
      [
        [2024, 100],
        [2025, 100],
      ],
      { fundedDirectly },
    ),
  ],
});

export const placeExamples: readonly ForumExample[] = [
  {
    name: "A resourced provision of 12 places with 2 unfilled",
    working: "10 × £6,000 + 2 × £10,000",
    inputs: () => forum({ settings: unit(12, 2) }),
    line: "places.resourced",
    expect: [80_000, 80_000, 80_000, 80_000, 80_000],
  },
  {
    name: "Unfilled places are capped at the places, for each academic year",
    working:
      "5/12 × (2 × 10,000) + 7/12 × (4 × 10,000 + 6 × 6,000), then 76,000 a year: unfilled 4, places 2 then 10",
    inputs: () =>
      forum({
        settings: [
          setting(
            "Unit",
            "resourced",
            [
              [2024, 2],
              [2025, 10],
            ],
            { unfilled: 4 },
          ),
        ],
      }),
    line: "places.resourced",
    expect: [(5 / 12) * 20_000 + (7 / 12) * 76_000, 76_000, 76_000, 76_000, 76_000],
  },
  {
    name: "Unfilled places matter in resourced provision alone",
    working: "100 × £10,000, whatever is unfilled",
    inputs: () => forum({ settings: [setting("S", "maintainedSpecial", [[2025, 100]], { unfilled: 20 })] }),
    line: "places.maintainedSpecial",
    expect: Array<number>(5).fill(1_000_000),
  },
  {
    name: "Places that grow in September are paid for seven months of the year",
    working: "120 × 10,000 × 5/12 + 132 × 10,000 × 7/12, then 132 × 10,000",
    inputs: () =>
      forum({
        settings: [
          setting("S", "maintainedSpecial", [
            [2024, 120],
            [2025, 132],
          ]),
        ],
      }),
    line: "places.maintainedSpecial",
    expect: [1_270_000, 1_320_000, 1_320_000, 1_320_000, 1_320_000],
  },
  {
    name: "A place rate of the forum's own replaces the national one; independent places are in no line",
    working: "30 × £5,000",
    inputs: () =>
      forum({
        settings: [
          setting("Base", "mainstream", [[2025, 30]], { placeRate: 5_000 }),
          setting("House", "independent", [[2025, 30]], { placeRate: 5_000 }),
        ],
      }),
    line: "spend.total",
    expect: Array<number>(5).fill(150_000),
  },
  {
    name: "A special academy's places are a memorandum, not spend",
    working: "200 × £10,000, funded directly by default",
    inputs: () => forum({ settings: [setting("A", "specialAcademy", [[2025, 200]])] }),
    line: "placesDirect.specialAcademy",
    expect: Array<number>(5).fill(2_000_000),
  },
  {
    name: "A college's 48 places in element 2 from August",
    working: "36 × 6,000 × 4/12 + 48 × 6,000 × 8/12 = 72,000 + 192,000",
    inputs: () =>
      forum({
        settings: [
          setting("C", "furtherEducation", [
            [2024, 36],
            [2025, 48],
          ]),
        ],
      }),
    line: "placesDirect.furtherEducation",
    expect: [264_000, 288_000, 288_000, 288_000, 288_000],
  },
  {
    name: "Deductions are as given, and held once the Funding table has ended",
    working: "£1.00m, £1.05m, then £1.05m + (direct places − those of 2026-27) = £1.05m",
    inputs: () => special(true),
    line: "funding.deductions",
    expect: [1_000_000, 1_050_000, 1_050_000, 1_050_000, 1_050_000],
  },
  {
    name: "Places that a lever adds at a directly funded school are paid for by deductions",
    working: "12 places from September 2026: 12 × 10,000 × 7/12 = 70,000 in 2026-27, then 120,000",
    inputs: () =>
      scenarioOf(
        special(true),
        lever("S", "places", { to: "setting", setting: "School" }, 12, "places", 2026),
      ),
    scenario: "S",
    line: "funding.deductions",
    expect: [1_000_000, 1_120_000, 1_170_000, 1_170_000, 1_170_000],
  },
  {
    name: "The same places at a maintained school are spend",
    working: "1,000,000, then + 70,000, then + 120,000",
    inputs: () =>
      scenarioOf(
        special(false),
        lever("S", "places", { to: "setting", setting: "School" }, 12, "places", 2026),
      ),
    scenario: "S",
    line: "spend.total",
    expect: [1_000_000, 1_070_000, 1_120_000, 1_120_000, 1_120_000],
  },
  {
    name: "Places for a kind come in over a ramp of two years, from one September to the next",
    working: "10 then 20 units at £6,000: 7/12 × 10; 5/12 × 10 + 7/12 × 20; 20; 20 places",
    inputs: () =>
      scenarioOf(
        forum(),
        lever("S", "places", { to: "kind", kind: "resourced" }, 20, "places", 2026, { ramp: 2 }),
      ),
    scenario: "S",
    line: "places.resourced",
    expect: [0, 35_000, 25_000 + 70_000, 120_000, 120_000],
  },
  {
    name: "Places that end: the last academic year is 2027/28, so April to August 2028 is still paid",
    working: "12 × 10,000: 7/12 in 2026-27, all of 2027-28, 5/12 in 2028-29",
    inputs: () =>
      scenarioOf(
        forum(),
        lever("S", "places", { to: "kind", kind: "maintainedSpecial" }, 12, "places", 2026, { to: 2027 }),
      ),
    scenario: "S",
    line: "places.maintainedSpecial",
    expect: [0, 70_000, 120_000, 50_000, 0],
  },
  {
    name: "Unfilled places that a lever adds are at £10,000",
    working: "6 × 10,000 from September 2025: 7/12, then all",
    inputs: () =>
      scenarioOf(forum(), lever("S", "places", { to: "kind", kind: "resourced" }, 6, "unfilledPlaces", 2025)),
    scenario: "S",
    line: "places.resourced",
    expect: [35_000, 60_000, 60_000, 60_000, 60_000],
  },
];
