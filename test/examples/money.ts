/** Worked examples of top-ups, placements, services, transfers and the reserve, each worked out by hand. */
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
import { scenarioOf, type ForumExample } from "./forumExample";

export const moneyExamples: readonly ForumExample[] = [
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
    name: "A setting listed in band pupils with 0 of them has no top-ups, whatever its average",
    working: "0 × 3,000 in bands, and not 6 × 9,999",
    inputs: () =>
      forum({
        settings: [setting("Unit", "resourced", [[2025, 0]], { topUpPupils: 6, averageTopUp: 9_999 })],
        bands: [{ name: entered("A"), kind: optional<Kind>(), topUp: entered(3_000) }],
        bandPupils: [bandPupil("Unit", "A", 0)],
      }),
    line: "topUps.resourced",
    expect: Array<number>(5).fill(0),
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
