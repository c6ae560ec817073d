/** Worked examples of whole lines, each worked out by hand from the rules of the design. */
import type { Inputs } from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";
import {
  assumption,
  bandPupil,
  entered,
  forum,
  fundingYear,
  lever,
  optional,
  placement,
  service,
  setting,
} from "../model/forum";

export interface ForumExample {
  readonly name: string;
  /** The working, as one would write it on paper. */
  readonly working: string;
  readonly inputs: () => Inputs;
  readonly scenario?: string;
  readonly line: string;
  /** From the base year 2025-26 on. */
  readonly expect: readonly number[];
}

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

const scenarioOf = (inputs: Inputs, ...levers: Inputs["levers"]): Inputs => ({
  ...inputs,
  levers,
  scenarios: ["S"],
});

export const forumExamples: readonly ForumExample[] = [
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
  {
    name: "Top-ups grow by pupils and by uplift, compounding",
    working: "10 × 5,000 = 50,000; × 1.1 × 1.02 = 56,100; × 1.1 × 1.02 again = 62,944.20",
    inputs: () =>
      forum({
        settings: [setting("S", "maintainedSpecial", [[2025, 0]], { topUpPupils: 10, averageTopUp: 5_000 })],
        assumptions: [
          assumption("pupilGrowth", [0.1, 0.1, 0, 0]),
          assumption("topUpUplift", [0.02, 0.02, 0, 0]),
        ],
      }),
    line: "topUps.maintainedSpecial",
    expect: [50_000, 56_100, 62_944.2, 62_944.2, 62_944.2],
  },
  {
    name: "Band pupils replace the average; a band's row for the kind beats one without",
    working: "4 × 3,000 + 2 × 7,500 (B for units, not 7,000) = 27,000; the average of 9,999 is not used",
    inputs: () =>
      forum({
        settings: [setting("Unit", "resourced", [[2025, 0]], { topUpPupils: 6, averageTopUp: 9_999 })],
        bands: [
          { name: entered("A"), kind: optional<Kind>(), topUp: entered(3_000) },
          { name: entered("B"), kind: optional<Kind>(), topUp: entered(7_000) },
          { name: entered("B"), kind: optional<Kind>("resourced"), topUp: entered(7_500) },
        ],
        bandPupils: [bandPupil("unit", "A", 4), bandPupil("Unit", "b", 2)],
      }),
    line: "topUps.resourced",
    expect: Array<number>(5).fill(27_000),
  },
  {
    name: "Pupils that a lever adds are at the mean top-up and are not grown",
    working:
      "mean 27,000 ÷ 6 = 4,500; 10 × 4,500 = 45,000 from 2026-27, × 1.02 a year; the base grows by 10 % too",
    inputs: () =>
      scenarioOf(
        forum({
          settings: [setting("Unit", "resourced", [[2025, 0]], { topUpPupils: 6, averageTopUp: 4_500 })],
          assumptions: [
            assumption("pupilGrowth", [0.1, 0, 0, 0]),
            assumption("topUpUplift", [0.02, 0, 0, 0]),
          ],
        }),
        lever("S", "pupilsWithTopUp", { to: "kind", kind: "resourced" }, 10, "pupils", 2026),
      ),
    scenario: "S",
    line: "topUps.resourced",
    expect: [27_000, ...Array<number>(4).fill(27_000 * 1.1 * 1.02 + 45_000 * 1.02)],
  },
  {
    name: "Eighteen fewer independent placements over three years, at the mean cost",
    working: "mean (50 × 48,000 + 8 × 160,000) ÷ 58 = 63,448.28; −6, −12, −18 of them",
    inputs: () =>
      scenarioOf(
        forum({
          placements: [
            placement("independent", "Day", 50, 48_000),
            placement("independent", "Stay", 8, 160_000),
          ],
        }),
        lever("S", "placementPupils", { to: "kind", kind: "independent" }, -18, "pupils", 2026, { ramp: 3 }),
      ),
    scenario: "S",
    line: "placements.independent",
    expect: [0, 6, 12, 18, 18].map((fewer) => 3_680_000 - (fewer * 3_680_000) / 58),
  },
  {
    name: "Average cost changes multiply, and reach pupils that a lever adds",
    working: "100 × 10,000 × 0.9 × 0.95 + 10 × 10,000 × 0.9 × 0.95 = 110 × 8,550",
    inputs: () =>
      scenarioOf(
        forum({ placements: [placement("independent", "All", 100, 10_000)] }),
        lever("S", "averageCost", { to: "kind", kind: "independent" }, -0.1, "percent", 2026),
        lever("S", "averageCost", { to: "kind", kind: "independent" }, -0.05, "percent", 2026),
        lever("S", "placementPupils", { to: "kind", kind: "independent" }, 10, "pupils", 2026),
      ),
    scenario: "S",
    line: "placements.independent",
    expect: [1_000_000, ...Array<number>(4).fill(940_500)],
  },
  {
    name: "Fee inflation for a kind replaces the row for all kinds; a lever for all adds to both",
    working: "independent: 8 % + 1 % point; 1,000,000 × 1.09 in 2026-27, then level",
    inputs: () =>
      scenarioOf(
        forum({
          placements: [placement("independent", "All", 100, 10_000)],
          assumptions: [
            assumption("feeInflation", [0.02, 0, 0, 0]),
            assumption("feeInflation", [0.08, 0, 0, 0], "independent"),
          ],
        }),
        lever("S", "feeInflation", { to: "all" }, 0.01, "percentagePoints", 2026, { to: 2026 }),
      ),
    scenario: "S",
    line: "placements.independent",
    expect: [1_000_000, 1_090_000, 1_090_000, 1_090_000, 1_090_000],
  },
  {
    name: "Services net of income, with a lever in cash on a line of income",
    working: "(900,000 − 400,000) × 1.03 = 515,000; less 50,000 more income",
    inputs: () =>
      scenarioOf(
        forum({
          services: [service("Outreach", 900_000), service("Income", -400_000)],
          assumptions: [assumption("servicesInflation", [0.03, 0, 0, 0])],
        }),
        lever("S", "services", { to: "service", service: "Income" }, -50_000, "gbp", 2026),
      ),
    scenario: "S",
    line: "services.total",
    expect: [500_000, 465_000, 465_000, 465_000, 465_000],
  },
  {
    name: "The same lever shows in the income line",
    working: "400,000 × 1.03 + 50,000",
    inputs: () =>
      scenarioOf(
        forum({
          services: [service("Outreach", 900_000), service("Income", -400_000)],
          assumptions: [assumption("servicesInflation", [0.03, 0, 0, 0])],
        }),
        lever("S", "services", { to: "service", service: "Income" }, -50_000, "gbp", 2026),
      ),
    scenario: "S",
    line: "services.income",
    expect: [400_000, 462_000, 462_000, 462_000, 462_000],
  },
  {
    name: "Half a per cent of the schools block, each year for two years; the block grows once its table has ended",
    working: "0.5 % of 115.4m = 577,000; of 115.4m × 1.03 = 594,310",
    inputs: () =>
      scenarioOf(
        forum({
          funding: [
            fundingYear(2025, 30_000_000, 0, 115_400_000),
            fundingYear(2026, 30_000_000, 0, 115_400_000),
          ],
          assumptions: [assumption("blockGrowth", [0.03, 0.03, 0.03, 0.03])],
        }),
        lever(
          "S",
          "blockTransfer",
          { to: "transfer", from: "schools", into: "highNeeds" },
          0.005,
          "percent",
          2026,
          { to: 2027 },
        ),
      ),
    scenario: "S",
    line: "transfers.in",
    expect: [0, 577_000, 594_310, 0, 0],
  },
  {
    name: "A transfer without an end is for one year alone",
    working: "500,000 in 2026-27",
    inputs: () =>
      scenarioOf(
        forum(),
        lever(
          "S",
          "blockTransfer",
          { to: "transfer", from: "schools", into: "highNeeds" },
          500_000,
          "gbp",
          2026,
        ),
      ),
    scenario: "S",
    line: "transfers.in",
    expect: [0, 500_000, 0, 0, 0],
  },
  {
    name: "A refused transfer counts nothing unless a disapplication was agreed",
    working: "the first row counts 0, the second 200,000",
    inputs: () =>
      forum({
        transfers: [
          {
            year: entered(2025),
            from: entered("schools"),
            to: entered("highNeeds"),
            size: entered(300_000),
            unit: "gbp",
            decision: optional("Refused 12 January"),
          },
          {
            year: entered(2026),
            from: entered("schools"),
            to: entered("highNeeds"),
            size: entered(200_000),
            unit: "gbp",
            decision: optional("Refused; disapplication agreed 3 March"),
          },
        ],
      }),
    line: "transfers.in",
    expect: [0, 200_000, 0, 0, 0],
  },
  {
    name: "Certain reserve movements count, uncertain ones do not, and a lever adds its own",
    working: "2026-27: 500,000 + 40,000 by the lever; 900,000 uncertain left out",
    inputs: () =>
      scenarioOf(
        forum({
          reserveMovements: [
            {
              year: entered(2026),
              amount: entered(500_000),
              reason: "Stability grant",
              certain: entered(true),
            },
            { year: entered(2027), amount: entered(900_000), reason: "Bid", certain: entered(false) },
          ],
        }),
        lever("S", "reserveMovement", { to: "all" }, 40_000, "gbp", 2026),
      ),
    scenario: "S",
    line: "reserve.oneOff",
    expect: [0, 540_000, 0, 0, 0],
  },
  {
    name: "A reserve that falls through zero stays a deficit",
    working: "£0.6m opening, £0.4m less each year: 0.2, −0.2, −0.6, −1.0, −1.4",
    inputs: () =>
      forum({
        reserve: { balance: entered(600_000), block: "wholeDsg" },
        funding: [fundingYear(2025, 1_000_000)],
        services: [service("All", 1_400_000)],
      }),
    line: "reserve.closing",
    expect: [200_000, -200_000, -600_000, -1_000_000, -1_400_000],
  },
];
