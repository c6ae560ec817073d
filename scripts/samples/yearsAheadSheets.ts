/** What the sample of years ahead changes or adds besides counts: assumptions with ranges, changes, new provision. */
import { kindLabels, type Kind } from "../../src/model/kinds";
import { assumptions } from "./future";
import { assumptionsTable } from "./futureSheets";
import { head, lines, percent, pounds, table, whole, type SampleSheet } from "./sheet";
import { illustrative } from "./status";

const marked = { heading: "Status", style: "label", of: () => illustrative } as const;

/** As in the careful workbook, but for pupil growth, which the plans forecast here. */
export function aheadAssumptions(): SampleSheet {
  const rows = assumptions.filter(({ name }) => name !== "Pupil growth");
  const laid = assumptionsTable(rows);
  interface RangeRow {
    readonly name: string;
    readonly low: number;
    readonly high: number;
  }
  const ranges = table<RangeRow>(
    laid.area.bottom + 5,
    0,
    [
      { heading: "Assumption", style: "label", of: ({ name }) => name },
      { heading: "Low (% points)", format: percent, style: "illustrative", of: ({ low }) => low },
      { heading: "High (% points)", format: percent, style: "illustrative", of: ({ high }) => high },
      marked,
    ],
    [
      { name: "Fee inflation", low: -0.015, high: 0.025 },
      { name: "Top-up uplift", low: -0.01, high: 0.015 },
      { name: "Block growth", low: -0.01, high: 0.01 },
    ],
  );
  return {
    name: "Assumptions",
    widths: [24, 24, 12, 12, 12, 12, 16],
    cells: [
      ...head("Assumptions", "Illustrative. Pupil growth has no row here: it follows the forecast from the EHC plans sheet."),
      ...laid.cells,
      ...lines(ranges.area.top - 2, "section", ["How far they may turn out otherwise, each year: one time in ten beyond each end"]),
      ...ranges.cells,
    ],
    heights: [{ row: ranges.area.top, points: 30 }],
  };
}

interface ChangeRow {
  readonly scenario: string;
  readonly lever: string;
  readonly appliesTo: string;
  readonly from: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly ramp?: number;
  readonly note: string;
}

const local = "More places nearer home";

const changes: readonly ChangeRow[] = [
  {
    scenario: local,
    lever: "Services",
    appliesTo: "new: Outreach team",
    from: "2026-27",
    value: 180_000,
    low: 160_000,
    high: 220_000,
    unit: "£",
    note: "Three posts",
  },
  {
    scenario: local,
    lever: "Pupil growth",
    appliesTo: kindLabels.mainstream,
    from: "2027-28",
    value: -0.005,
    low: -0.01,
    high: 0,
    unit: "% points",
    note: "Support without a plan in more schools; nothing certain",
  },
  {
    scenario: local,
    lever: "Average cost",
    appliesTo: kindLabels.independent,
    from: "2026-27",
    value: -0.02,
    low: -0.04,
    high: 0,
    unit: "%",
    ramp: 2,
    note: "Fees reviewed with other authorities",
  },
  {
    scenario: "Fees reviewed alone",
    lever: "Average cost",
    appliesTo: kindLabels.independent,
    from: "2026-27",
    value: -0.02,
    low: -0.04,
    high: 0,
    unit: "%",
    ramp: 2,
    note: "The same review and nothing else",
  },
];

interface ProvisionRow {
  readonly name: string;
  readonly kind: Kind;
  readonly opens: string;
  readonly places: number;
  readonly ramp: number;
  readonly fill: number;
  readonly topUp: number;
  readonly startUp: number;
  readonly running: number;
  readonly diverted: number;
  readonly divertedLow: number;
  readonly divertedHigh: number;
  readonly induced: number;
}

const opened: readonly ProvisionRow[] = [
  {
    name: "Autism resourced provision, two primary schools",
    kind: "resourced",
    opens: "2026/27",
    places: 24,
    ramp: 2,
    fill: 0.95,
    topUp: 14_000,
    startUp: 250_000,
    running: 40_000,
    diverted: 0.4,
    divertedLow: 0.25,
    divertedHigh: 0.5,
    induced: 0.05,
  },
  {
    name: "Special school satellite for social, emotional and mental health",
    kind: "maintainedSpecial",
    opens: "2027/28",
    places: 30,
    ramp: 3,
    fill: 0.9,
    topUp: 19_000,
    startUp: 400_000,
    running: 0,
    diverted: 0.6,
    divertedLow: 0.45,
    divertedHigh: 0.7,
    induced: 0,
  },
];

export function aheadScenarios(): SampleSheet {
  const share = (unit: string): string => (unit === "£" ? pounds : percent);
  const laid = table<ChangeRow>(
    3,
    0,
    [
      { heading: "Scenario", style: "label", of: ({ scenario }) => scenario },
      { heading: "Lever", style: "label", of: ({ lever }) => lever },
      { heading: "Applies to", style: "label", of: ({ appliesTo }) => appliesTo },
      { heading: "From", style: "illustrativeText", of: ({ from }) => from },
      { heading: "Value", format: ({ unit }) => share(unit), style: "illustrative", of: ({ value }) => value },
      { heading: "Unit", style: "label", of: ({ unit }) => unit },
      { heading: "Ramp (years)", style: "illustrative", of: ({ ramp }) => ramp },
      { heading: "Low", format: ({ unit }) => share(unit), style: "illustrative", of: ({ low }) => low },
      { heading: "High", format: ({ unit }) => share(unit), style: "illustrative", of: ({ high }) => high },
      { heading: "Note", style: "label", of: ({ note }) => note },
      marked,
    ],
    changes,
  );
  return {
    name: "Scenarios",
    widths: [26, 18, 28, 10, 12, 12, 10, 12, 12, 54, 14],
    cells: [
      ...head("Scenarios", "Each row is one change to the Baseline. One time in ten a change turns out below Low, one above High."),
      ...laid.cells,
    ],
    tables: [{ name: "Scenarios", area: laid.area }],
  };
}

export function newProvisionSheet(): SampleSheet {
  const laid = table<ProvisionRow>(
    3,
    0,
    [
      { heading: "Scenario", style: "label", of: () => local },
      { heading: "New provision", style: "label", of: ({ name }) => name },
      { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
      { heading: "Opens", style: "illustrativeText", of: ({ opens }) => opens },
      { heading: "Places when full", format: whole, style: "illustrative", of: ({ places }) => places },
      { heading: "Years to open all", format: whole, style: "illustrative", of: ({ ramp }) => ramp },
      { heading: "Filled (%)", format: "0%", style: "illustrative", of: ({ fill }) => fill },
      { heading: "Top-up per pupil", format: pounds, style: "illustrative", of: ({ topUp }) => topUp },
      { heading: "Start-up cost", format: pounds, style: "illustrative", of: ({ startUp }) => startUp },
      { heading: "Other running cost", format: pounds, style: "illustrative", of: ({ running }) => running },
      { heading: "Instead of", style: "illustrativeText", of: () => kindLabels.independent },
      { heading: "Would otherwise be there (%)", format: "0%", style: "illustrative", of: ({ diverted }) => diverted },
      { heading: "Would otherwise be there: low (%)", format: "0%", style: "illustrative", of: ({ divertedLow }) => divertedLow },
      { heading: "Would otherwise be there: high (%)", format: "0%", style: "illustrative", of: ({ divertedHigh }) => divertedHigh },
      { heading: "Induced demand (%)", format: "0%", style: "illustrative", of: ({ induced }) => induced },
      marked,
    ],
    opened,
  );
  return {
    name: "New provision",
    widths: [26, 56, 32, 10, 10, 10, 10, 12, 12, 12, 20, 14, 14, 14, 12, 14],
    cells: [
      ...head("New provision", "Places to be opened, and whose place they are to take. Every figure is illustrative."),
      ...laid.cells,
      ...lines(laid.area.bottom + 3, "note", [
        "Only children who join or change phase come into the new places: nobody is moved. Pupils elsewhere leave in their own time.",
        "What share would otherwise be in an independent school is nobody's to know for certain: try others.",
      ]),
    ],
    heights: [{ row: 3, points: 44 }],
  };
}
