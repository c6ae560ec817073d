/** What may come in the replay: the path without action, the path taken, and the provision opened. */
import { academicYearName, yearName } from "../../src/model/format";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { assumptions, derived, firstYear, prices, record, type Figure } from "./replayFigures";
import { styleOf } from "./replaySheets";
import { head, lines, percent, pounds, table, whole, type Column, type SampleSheet } from "./sheet";

const last = 8;
const laterYears = Array.from({ length: last }, (_, i) => firstYear + 1 + i);

export function replayAssumptions(): SampleSheet {
  interface AssumptionRow {
    readonly name: string;
    readonly kind?: Kind;
    readonly figure: Figure;
    /** From 2020-21 on, where it is another. */
    readonly later?: Figure;
  }
  const rows: readonly AssumptionRow[] = [
    { name: "Pupil growth", figure: derived.growth },
    {
      name: "Pupil growth",
      kind: "resourced",
      figure: { value: 0, status: "Assumed: no more children than places without action" },
    },
    { name: "Top-up uplift", figure: assumptions.topUpUplift },
    { name: "Fee inflation", figure: assumptions.feeInflation },
    { name: "Services inflation", figure: assumptions.servicesInflation },
    { name: "Place rate change", figure: { value: 0, status: "Assumed: the rates are today's throughout" } },
    { name: "Block growth", figure: assumptions.blockGrowth, later: assumptions.laterBlockGrowth },
  ];
  const laid = table(
    3,
    0,
    [
      { heading: "Assumption", style: "label", of: ({ name }) => name },
      { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
      ...laterYears.map(
        (year): Column<AssumptionRow> => ({
          heading: yearName(year),
          format: percent,
          style: ({ figure }) => styleOf(figure),
          of: ({ figure, later }) => (year < 2020 ? figure : (later ?? figure)).value,
        }),
      ),
      {
        heading: "Status",
        style: "label",
        of: ({ figure, later }) =>
          later ? `${figure.status}; ${later.status.replace(/^\w+: /, "")}` : figure.status,
      },
    ],
    rows,
  );
  return {
    name: "Assumptions",
    widths: [22, 32, ...laterYears.map(() => 9), 78],
    cells: [
      ...head("Assumptions: the path if nothing had been done", "The Baseline is this path. Change on the year before."),
      ...laid.cells,
    ],
  };
}

const taken = "The path taken";
const oneYear = "Were £12m one year's";

interface LeverRow {
  readonly scenario: string;
  readonly lever: string;
  readonly appliesTo: string;
  readonly from: string;
  readonly to?: string;
  readonly figure: Figure;
  readonly unit: string;
}

export function replayScenarios(): SampleSheet {
  const levers: readonly LeverRow[] = [
    {
      scenario: taken,
      lever: "Services",
      appliesTo: "new: High Needs Lead Practitioner",
      from: yearName(firstYear),
      figure: record.leadPractitioner,
      unit: "£",
    },
    {
      scenario: taken,
      lever: "Reserve movement",
      appliesTo: "",
      from: assumptions.reserveYear,
      figure: {
        value: -record.reserveInvested.value,
        status: `${record.reserveInvested.status}; the year is assumed`,
      },
      unit: "£",
    },
    {
      scenario: oneYear,
      lever: "Pupil growth",
      appliesTo: "all",
      from: yearName(firstYear + 1),
      to: "2019-20",
      figure: assumptions.fasterGrowth,
      unit: "% points",
    },
  ];
  const laid = table(
    3,
    0,
    [
      { heading: "Scenario", style: "label", of: ({ scenario }) => scenario },
      { heading: "Lever", style: "label", of: ({ lever }) => lever },
      { heading: "Applies to", style: "label", of: ({ appliesTo }) => appliesTo },
      { heading: "From", style: "illustrativeText", of: ({ from }) => from },
      { heading: "To", style: "illustrativeText", of: ({ to }) => to },
      {
        heading: "Value",
        format: ({ unit }) => (unit === "£" ? pounds : percent),
        style: ({ figure }) => styleOf(figure),
        of: ({ figure }) => figure.value,
      },
      { heading: "Unit", style: "label", of: ({ unit }) => unit },
      { heading: "Status", style: "label", of: ({ figure }) => figure.status },
    ],
    levers,
  );
  const rows: readonly {
    readonly name: string;
    readonly places: Figure;
    readonly insteadOf: Kind;
  }[] = [
    {
      name: "Resourced places instead of independent",
      places: derived.insteadOfIndependent,
      insteadOf: "independent",
    },
    {
      name: "Resourced places instead of mainstream support",
      places: derived.insteadOfMainstream,
      insteadOf: "mainstream",
    },
  ];
  const provision = table(
    laid.area.bottom + 6,
    0,
    [
      { heading: "Scenario", style: "label", of: () => taken },
      { heading: "New provision", style: "label", of: ({ name }) => name },
      { heading: "Kind", style: "label", of: () => kindLabels.resourced },
      { heading: "Opens", style: "illustrativeText", of: () => academicYearName(firstYear) },
      {
        heading: "Places when full",
        format: whole,
        style: ({ places }) => styleOf(places),
        of: ({ places }) => places.value,
      },
      { heading: "Years to open all", format: whole, style: "illustrative", of: () => last + 1 },
      { heading: "Filled (%)", format: "0%", style: "illustrative", of: () => assumptions.filled.value },
      { heading: "Top-up per pupil", format: pounds, style: "illustrative", of: () => prices.resourcedTopUp.value },
      { heading: "Instead of", style: "illustrativeText", of: ({ insteadOf }) => kindLabels[insteadOf] },
      { heading: "Would otherwise be there (%)", format: "0%", style: "illustrative", of: () => 1 },
      {
        heading: "Leave there each year (%)",
        format: "0%",
        style: "illustrative",
        of: () => assumptions.leavingEachYear.value,
      },
      {
        heading: "Status",
        style: "label",
        of: ({ places }) => `${places.status}; years, prices and shares assumed`,
      },
    ],
    rows,
  );
  return {
    name: "Scenarios",
    widths: [24, 44, 34, 10, 10, 14, 12, 16, 30, 16, 14, 110],
    cells: [
      ...head("The path taken, and the other reading of £12 million", "Each row is one change to the Baseline."),
      ...laid.cells,
      ...lines(provision.area.top - 2, "section", ["Resourced provision opened"]),
      ...provision.cells,
      ...lines(provision.area.bottom + 3, "note", [
        "Left out, as the record gives no number: the two new special schools, training, audits and help to prevent exclusion.",
      ]),
    ],
    heights: [{ row: provision.area.top, points: 44 }],
  };
}
