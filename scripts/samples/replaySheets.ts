/** The sheets of the replay: each row says whether it is recorded, worked out or assumed. */
import { academicYearName, yearName } from "../../src/model/format";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { assumptions, derived, firstYear, prices, pupilsAtFirst, record, type Figure } from "./replayFigures";
import { head, lines, percent, pounds, table, whole, type Column, type SampleSheet, type Style } from "./sheet";

/** Recorded figures look published, assumed ones illustrative. */
const styleOf = ({ status }: Figure): Style =>
  status.startsWith("Recorded") ? "published" : status.startsWith("Worked out") ? "derived" : "illustrative";

const status = (parts: readonly (readonly [string, Figure])[]): string =>
  parts.length === 1 ? (parts[0]?.[1].status ?? "") : parts.map(([of, figure]) => `${of} ${lower(figure)}`).join("; ");

const lower = ({ status: text }: Figure): string => text.charAt(0).toLowerCase() + text.slice(1);

const last = 8;
const laterYears = Array.from({ length: last }, (_, i) => firstYear + 1 + i);

interface SettingRow {
  readonly name: string;
  readonly kind: Kind;
  readonly places?: Figure;
  readonly pupils: Figure;
  readonly topUp: Figure;
}

const settings: readonly SettingRow[] = [
  {
    name: "Resourced provision, all schools",
    kind: "resourced",
    places: record.resourcedAtFirst,
    pupils: record.resourcedAtFirst,
    topUp: prices.resourcedTopUp,
  },
  {
    name: "Special schools, all",
    kind: "maintainedSpecial",
    places: pupilsAtFirst.special,
    pupils: pupilsAtFirst.special,
    topUp: prices.specialTopUp,
  },
  {
    name: "Mainstream schools, all",
    kind: "mainstream",
    pupils: pupilsAtFirst.mainstream,
    topUp: prices.mainstreamTopUp,
  },
  {
    name: "Further education, all",
    kind: "furtherEducation",
    pupils: pupilsAtFirst.furtherEducation,
    topUp: prices.furtherEducationTopUp,
  },
];

export const placeRates: Readonly<Partial<Record<Kind, number>>> = { resourced: 6000, maintainedSpecial: 10_000 };

/** Assumed to be what the base year spends, so that the replay begins in balance. */
export const baseFunding =
  settings.reduce(
    (sum, { kind, places, pupils, topUp }) =>
      sum + (places?.value ?? 0) * (placeRates[kind] ?? 0) + pupils.value * topUp.value,
    0,
  ) +
  record.independentAtFirst.value * prices.independentFee.value +
  prices.services.value;

const note = (row: number, texts: readonly string[]): ReturnType<typeof lines> => lines(row, "note", texts);

export function recordSheet(): SampleSheet {
  const rows: readonly { readonly what: string; readonly figure: Figure; readonly format: string }[] = [
    { what: "Children in resourced provision, 2014/15 (“around”)", figure: record.resourcedAtFirst, format: whole },
    { what: "Children in resourced provision, 2023", figure: record.resourcedIn2023, format: whole },
    {
      what: "Independent and non-maintained special placements, 2013/14",
      figure: record.independentAtFirst,
      format: whole,
    },
    { what: "The same, five years on", figure: record.independentFiveYearsOn, format: whole },
    {
      what: "The same, January 2019, as the authority returned it",
      figure: record.january2019.independent,
      format: whole,
    },
    {
      what: "The same, January 2023, as the authority returned it",
      figure: record.january2023.independent,
      format: whole,
    },
    { what: "Their share of all plans, 2014", figure: record.independentShareAtFirst, format: percent },
    { what: "Their share of all plans, 2023", figure: record.independentShareIn2023, format: percent },
    { what: "All plans, January 2023", figure: record.january2023, format: whole },
    {
      what: "Overspend by 2019/20 without action; whether a year's or added up is not stated",
      figure: record.pressure,
      format: pounds,
    },
    { what: "Invested once from DSG reserves; the year is not stated", figure: record.reserveInvested, format: pounds },
    { what: "High Needs Lead Practitioner, a year (“around”)", figure: record.leadPractitioner, format: pounds },
    { what: "All plans, 2014", figure: derived.plansAtFirst, format: whole },
    { what: "Growth of plans a year, 2014 to 2023", figure: derived.growth, format: percent },
    { what: "New resourced places, 2014/15 to 2023", figure: derived.newPlaces, format: whole },
  ];
  const laid = table(
    3,
    0,
    [
      { heading: "What the record gives", style: "label", of: ({ what }) => what },
      {
        heading: "Figure",
        format: ({ format }) => format,
        style: ({ figure }) => styleOf(figure),
        of: ({ figure }) => figure.value,
      },
      { heading: "Status", style: "label", of: ({ figure }) => figure.status },
    ],
    rows,
  );
  return {
    name: "Record",
    widths: [76, 14, 84],
    cells: [...head("The public record", "What is known. The model reads none of this sheet."), ...laid.cells],
  };
}

export function replayFunding(): SampleSheet {
  const laid = table(
    3,
    0,
    [
      { heading: "Financial year", style: "label", of: () => yearName(firstYear) },
      {
        heading: "High needs block (before deductions)",
        format: pounds,
        style: "illustrative",
        of: () => baseFunding,
      },
      { heading: "Deductions for direct funding of places", format: pounds, style: "illustrative", of: () => 0 },
      { heading: "Status", style: "label", of: () => "Assumed: what the base year spends, so that it begins in balance" },
    ],
    [undefined],
  );
  const reserve = table(
    laid.area.bottom + 5,
    0,
    [
      { heading: "Balance", format: pounds, style: "illustrative", of: () => prices.openingReserve.value },
      { heading: "At", format: "dd/mm/yyyy", style: "illustrative", of: () => 41_729 },
      { heading: "Block", style: "illustrativeText", of: () => "High needs" },
      { heading: "Status", style: "label", of: () => prices.openingReserve.status },
    ],
    [undefined],
  );
  return {
    name: "Funding and reserve",
    widths: [16, 20, 20, 70],
    cells: [
      ...head("Funding and reserve", "In pounds. No allocation or balance of 2014 is in the sources used here."),
      ...laid.cells,
      ...lines(reserve.area.top - 2, "section", ["Reserve at 31 March 2014"]),
      ...reserve.cells,
    ],
    heights: [{ row: 3, points: 44 }],
  };
}

export function replayProvision(): SampleSheet {
  const columns: readonly Column<SettingRow>[] = [
    { heading: "Setting", style: "label", of: ({ name }) => name },
    { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
    {
      heading: `${academicYearName(firstYear - 1)} places`,
      format: whole,
      style: ({ places }) => (places ? styleOf(places) : "label"),
      of: ({ places }) => places?.value ?? 0,
    },
    {
      heading: "Place rate",
      format: pounds,
      style: "illustrative",
      of: ({ kind }) => placeRates[kind] ?? 0,
    },
    { heading: "Funded directly by DfE (Yes/No)", style: "illustrativeText", of: () => "No" },
    {
      heading: "Top-up pupils",
      format: whole,
      style: ({ pupils }) => styleOf(pupils),
      of: ({ pupils }) => pupils.value,
    },
    { heading: "Average top-up", format: pounds, style: "illustrative", of: ({ topUp }) => topUp.value },
    {
      heading: "Status",
      style: "label",
      of: ({ pupils, topUp }) =>
        status([
          ["Pupils and places:", pupils],
          ["prices:", topUp],
        ]).replace(/^Pupils and places: (\w)/, (_, letter: string) => `${letter.toUpperCase()}`),
    },
  ];
  const laid = table(3, 0, columns, settings);
  const placements = table(
    laid.area.bottom + 5,
    0,
    [
      { heading: "Kind", style: "label", of: () => kindLabels.independent },
      { heading: "Provider or need", style: "label", of: () => "Independent and non-maintained, all" },
      { heading: "Pupils", format: whole, style: "published", of: () => record.independentAtFirst.value },
      {
        heading: "Average annual cost",
        format: pounds,
        style: "illustrative",
        of: () => prices.independentFee.value,
      },
      {
        heading: "Status",
        style: "label",
        of: () => `${record.independentAtFirst.status} (pupils); ${lower(prices.independentFee)}`,
      },
    ],
    [undefined],
  );
  const services = table(
    placements.area.bottom + 5,
    0,
    [
      { heading: "Line", style: "label", of: () => "All central services, net" },
      { heading: "Section 251 line", style: "label", of: () => "" },
      { heading: "Annual budget", format: pounds, style: "illustrative", of: () => prices.services.value },
      { heading: "Status", style: "label", of: () => prices.services.status },
    ],
    [undefined],
  );
  return {
    name: "Provision and placements",
    widths: [38, 34, 14, 20, 17, 12, 14, 92],
    cells: [
      ...head(
        "Places, pupils and prices in 2014-15",
        "One row stands for all schools of a kind. Place rates are today's national rates (assumed).",
      ),
      ...laid.cells,
      ...lines(placements.area.top - 2, "section", ["Placements"]),
      ...placements.cells,
      ...lines(services.area.top - 2, "section", ["Central services"]),
      ...services.cells,
    ],
    heights: [{ row: 3, points: 44 }],
  };
}

export function replayAssumptions(): SampleSheet {
  const rows: readonly { readonly name: string; readonly kind?: Kind; readonly figure: Figure }[] = [
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
    { name: "Block growth", figure: assumptions.blockGrowth },
  ];
  const laid = table(
    3,
    0,
    [
      { heading: "Assumption", style: "label", of: ({ name }) => name },
      { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
      ...laterYears.map(
        (year): Column<(typeof rows)[number]> => ({
          heading: yearName(year),
          format: percent,
          style: ({ figure }) => styleOf(figure),
          of: ({ figure }) => figure.value,
        }),
      ),
      { heading: "Status", style: "label", of: ({ figure }) => figure.status },
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
      ...note(provision.area.bottom + 3, [
        "Left out, as the record gives no number: the two new special schools, training, audits and help to prevent exclusion.",
      ]),
    ],
    heights: [{ row: provision.area.top, points: 44 }],
  };
}
