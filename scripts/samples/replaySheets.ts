/** The sheets of the replay: each row says whether it is recorded, worked out or assumed. */
import { academicYearName, yearName } from "../../src/model/format";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { derived, firstYear, prices, pupilsAtFirst, record, type Figure } from "./replayFigures";
import { head, lines, percent, pounds, table, whole, type Column, type SampleSheet, type Style } from "./sheet";

/** Recorded figures look published, assumed ones illustrative. */
export const styleOf = ({ status }: Figure): Style =>
  status.startsWith("Recorded") ? "published" : status.startsWith("Worked out") ? "derived" : "illustrative";

const status = (parts: readonly (readonly [string, Figure])[]): string =>
  parts.length === 1 ? (parts[0]?.[1].status ?? "") : parts.map(([of, figure]) => `${of} ${lower(figure)}`).join("; ");

const lower = ({ status: text }: Figure): string => text.charAt(0).toLowerCase() + text.slice(1);

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
        ]).replace(/^Pupils and places: (\w)/, (_, letter: string) => letter.toUpperCase()),
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

