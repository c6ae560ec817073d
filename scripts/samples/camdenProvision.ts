/** The Camden sample's settings: places are place funding over the national rate, top-ups are shared among plans. */
import { cellName } from "../../src/workbook/port/address";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { amount, countOf, divided, type Worked } from "./camdenAmounts";
import { rateOf } from "./rates";
import { head, lines, pounds, table, under, whole, type Column, type SampleSheet } from "./sheet";
import { publishedPlans } from "./status";

const places = "1.0.2";
const topUps = "1.2.1, 1.2.2, 1.2.4, 1.2.11";

interface SettingLine {
  readonly name: string;
  readonly kind: Kind;
  /** What line 1.0.2 pays for places here; absent where it pays for none. */
  readonly placeFunding?: Worked;
  /** The SEN2 columns whose plans are here; absent where one pupil a place is taken. */
  readonly sen2?: readonly string[];
  readonly topUp: Worked;
  /** Settings that share this top-up amount have the same words here. */
  readonly sharedAs: string;
}

const phased = amount(topUps, "Primary", "Secondary");
const special = amount(topUps, "Special");

const settings: readonly SettingLine[] = [
  {
    name: "Mainstream schools",
    kind: "mainstream",
    sen2: ["mainstream_la_maintained", "mainstream_academy", "mainstream_free_school"],
    topUp: phased,
    sharedAs: "primary and secondary",
  },
  {
    name: "Resourced provision and SEN units",
    kind: "resourced",
    placeFunding: amount(places, "Primary", "Secondary"),
    sen2: ["mainstream_la_maintained_resourced_provision", "mainstream_la_maintained_senunit"],
    topUp: phased,
    sharedAs: "primary and secondary",
  },
  {
    name: "Maintained special schools",
    kind: "maintainedSpecial",
    placeFunding: amount(places, "Special"),
    sen2: ["special_la_maintained"],
    topUp: special,
    sharedAs: "special",
  },
  {
    name: "Special academies and free schools",
    kind: "specialAcademy",
    sen2: ["special_academy_free"],
    topUp: special,
    sharedAs: "special",
  },
  {
    name: "Alternative provision",
    kind: "alternative",
    placeFunding: amount(places, "AP and PRU"),
    topUp: amount(topUps, "AP and PRU"),
    sharedAs: "AP and PRU",
  },
  {
    name: "Further education and training providers",
    kind: "furtherEducation",
    sen2: ["general_fe_tertiary_colleges", "ukrlp_provider"],
    topUp: amount(topUps, "Post-16"),
    sharedAs: "post-16",
  },
];

const top = 3;
const pupilColumn = 4;

function placesOf({ placeFunding, kind }: SettingLine): Worked | undefined {
  if (!placeFunding) return undefined;
  const rate = rateOf(kind);
  return divided(placeFunding, { formula: rate.cell, value: rate.pounds });
}

const pupilsOf = (line: SettingLine): number => (line.sen2 ? countOf(line.sen2) : (placesOf(line)?.value ?? 0));

/** The pupils of every row that shares a top-up amount, as cells of this sheet. */
function sharers(sharedAs: string): Worked {
  const rows = settings.flatMap((line, i) => (line.sharedAs === sharedAs ? [{ line, row: top + 1 + i }] : []));
  return {
    formula: rows.map(({ row }) => cellName(row, pupilColumn)).join("+"),
    value: rows.reduce((sum, { line }) => sum + pupilsOf(line), 0),
  };
}

const placeColumn = (heading: string): Column<SettingLine> => ({
  heading,
  format: "#,##0.0",
  style: "derived",
  of: (line) => placesOf(line) ?? 0,
});

const laid = table<SettingLine>(
  top,
  0,
  [
    { heading: "Setting", style: "label", of: ({ name }) => name },
    { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
    placeColumn("2022/23 places"),
    placeColumn("2023/24 places"),
    {
      heading: "Top-up pupils",
      format: whole,
      style: ({ sen2 }) => (sen2 ? "published" : "derived"),
      of: (line, row) =>
        line.sen2 ? countOf(line.sen2) : { formula: cellName(row, pupilColumn - 1), value: pupilsOf(line) },
    },
    {
      heading: "Average top-up",
      format: pounds,
      style: "derived",
      of: ({ topUp, sharedAs }) => divided(topUp, sharers(sharedAs)),
    },
    {
      heading: "Status of pupils",
      style: "label",
      of: ({ sen2 }) => (sen2 ? publishedPlans : "Derived: one pupil a place; most have no plan"),
    },
    { heading: "Status of the rest", style: "label", of: () => "Derived: Section 251 amount ÷ rate, or ÷ pupils" },
  ],
  settings,
);

const fundedPlaces = settings.filter(({ placeFunding }) => placeFunding);

/** What this sheet's places and top-ups come to, for the check against the section 251 total. */
export const provisionSpending: readonly (Worked & { readonly what: string })[] = [
  {
    what: "Places × national rate",
    formula: fundedPlaces
      .map((line) => `'Provision'!${cellName(top + 1 + settings.indexOf(line), pupilColumn - 1)}*${rateOf(line.kind).cell}`)
      .join("+"),
    value: fundedPlaces.reduce((sum, line) => sum + (placesOf(line)?.value ?? 0) * rateOf(line.kind).pounds, 0),
  },
  {
    what: "Top-up pupils × average top-up",
    formula: `SUMPRODUCT(${under("Provision", laid, "Top-up pupils")},${under("Provision", laid, "Average top-up")})`,
    value: settings.reduce(
      (sum, line) => sum + pupilsOf(line) * divided(line.topUp, sharers(line.sharedAs)).value,
      0,
    ),
  },
];

export const camdenProvision = (): SampleSheet => ({
  name: "Provision",
  widths: [40, 34, 12, 12, 12, 14, 48, 48],
  cells: [
    ...head("Settings, places and top-ups", "Base year 2023-24, worked from the Section 251 sheet and from plans as at January 2024."),
    ...laid.cells,
    ...lines(laid.area.bottom + 3, "note", [
      "Places are place funding divided by the national rate, so they are equivalents and not whole. The data do not part academies' places from others'.",
      "The amounts for primary and secondary schools hold targeted funding and direct payments too, so these averages are high.",
      "Special schools and special academies share one amount; so do mainstream schools and their resourced provision.",
    ]),
  ],
  frozenRows: 4,
  heights: [{ row: top, points: 30 }],
});
