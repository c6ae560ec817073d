/** What the data do not hold: the Camden sample's allocation, reserve, assumptions and options, all illustrative. */
import { kindLabels } from "../../src/model/kinds";
import { head, lines, percent, pounds, table, type Column, type SampleSheet } from "./sheet";
import { illustrative } from "./status";

const marked = { heading: "Status", style: "label", of: () => illustrative } as const;
const money = { format: pounds, style: "illustrative" } as const;

/** 31 March 2023, as Excel counts days. */
const openingDay = 45016;

const funding = [
  { year: "2023-24", highNeeds: 47900000, deductions: 0 },
  { year: "2024-25", highNeeds: 49700000, deductions: 0 },
] as const;

const opening = [{ balance: 900000, at: openingDay, block: "High needs" }] as const;

const years = ["2024-25", "2025-26", "2026-27", "2027-28"] as const;

const assumptions = [
  { name: "Pupil growth", changes: [0.04, 0.035, 0.03, 0.03] },
  { name: "Top-up uplift", changes: [0.01, 0.01, 0.01, 0.01] },
  { name: "Fee inflation", changes: [0.05, 0.045, 0.04, 0.04] },
  { name: "Services inflation", changes: [0.03, 0.02, 0.02, 0.02] },
  { name: "Place rate change", changes: [0, 0, 0, 0] },
  { name: "Block growth", changes: [0, 0.04, 0.03, 0.03] },
] as const;

const levers = [
  {
    scenario: "Fee framework",
    lever: "Average cost",
    appliesTo: kindLabels.independent,
    from: "2024-25",
    value: -0.05,
    unit: "%",
    ramp: 2,
    note: "Regional framework for independent special schools",
  },
  {
    scenario: "Fee framework",
    lever: "Placement pupils",
    appliesTo: kindLabels.independent,
    from: "2025-26",
    value: -4,
    unit: "pupils",
    note: "Four fewer placements at any time",
  },
  {
    scenario: "Top-ups held",
    lever: "Top-up uplift",
    appliesTo: "all",
    from: "2024-25",
    value: -0.01,
    unit: "% points",
    note: "No uplift of top-ups for four years",
  },
] as const;

export function camdenFunding(): SampleSheet {
  const blockColumns: readonly Column<(typeof funding)[number]>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "High needs block (before deductions)", ...money, of: ({ highNeeds }) => highNeeds },
    { heading: "Deductions for direct funding of places", ...money, of: ({ deductions }) => deductions },
    marked,
  ];
  const reserveColumns: readonly Column<(typeof opening)[number]>[] = [
    { heading: "Balance", ...money, of: ({ balance }) => balance },
    { heading: "At", format: "dd/mm/yyyy", style: "illustrative", of: ({ at }) => at },
    { heading: "Block", style: "illustrative", of: ({ block }) => block },
    marked,
  ];
  const blocks = table(3, 0, blockColumns, funding);
  const reserve = table(blocks.area.bottom + 7, 0, reserveColumns, opening);
  return {
    name: "Funding and reserve",
    widths: [20, 26, 26, 18],
    cells: [
      ...head("High needs block and reserve", "In pounds. The data hold no allocation and no balance, so these are illustrative."),
      ...blocks.cells,
      ...lines(blocks.area.bottom + 2, "note", [
        "Deductions are 0 because the section 251 budget holds academies' places among all places.",
      ]),
      ...lines(reserve.area.top - 2, "section", ["Reserve brought forward: a surplus is positive, a deficit negative"]),
      ...reserve.cells,
    ],
    heights: [{ row: 3, points: 30 }],
  };
}

export function camdenFuture(): SampleSheet {
  const growthColumns: readonly Column<(typeof assumptions)[number]>[] = [
    { heading: "Assumption", style: "label", of: ({ name }) => name },
    ...years.map(
      (year, i): Column<(typeof assumptions)[number]> => ({
        heading: year,
        format: percent,
        style: "illustrative",
        of: ({ changes }) => changes[i],
      }),
    ),
    marked,
  ];
  const leverColumns: readonly Column<(typeof levers)[number]>[] = [
    { heading: "Scenario", style: "label", of: ({ scenario }) => scenario },
    { heading: "Lever", style: "label", of: ({ lever }) => lever },
    { heading: "Applies to", style: "label", of: ({ appliesTo }) => appliesTo },
    { heading: "From", style: "illustrative", of: ({ from }) => from },
    {
      heading: "Value",
      format: ({ unit }) => (unit === "pupils" ? "#,##0" : percent),
      style: "illustrative",
      of: ({ value }) => value,
    },
    { heading: "Unit", style: "label", of: ({ unit }) => unit },
    { heading: "Ramp (years)", style: "illustrative", of: (lever) => ("ramp" in lever ? lever.ramp : undefined) },
    { heading: "Note", style: "label", of: ({ note }) => note },
    marked,
  ];
  const growth = table(3, 0, growthColumns, assumptions);
  const options = table(growth.area.bottom + 5, 0, leverColumns, levers);
  return {
    name: "Assumptions and options",
    widths: [24, 20, 24, 12, 12, 14, 14, 52, 16],
    cells: [
      ...head("Assumptions and options", "Illustrative. Each assumption is the change against the year before."),
      ...growth.cells,
      ...lines(options.area.top - 2, "section", ["Options: each row is one change to the Baseline"]),
      ...options.cells,
    ],
  };
}
