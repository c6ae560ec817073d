/** The messy paper's appendix A: settings with sub-totals, bands, and placements in £k. */
import { kindLabels, type Kind } from "../../src/model/kinds";
import { asText, figures, plainLines, thousands, twoRowTable, withTotals, words } from "./paper";
import { bandPupils, bands, settings, type SettingFigures } from "./settings";
import { lines, table, type SampleCell, type SampleSheet } from "./sheet";
import { placements, type PlacementFigures } from "./spending";
import { illustrative, publishedPlans } from "./status";

/** What the paper's author calls each kind. */
const called: Readonly<Record<Kind, string>> = {
  mainstream: "Mainstream school",
  resourced: "SEN unit",
  maintainedSpecial: "Maintained special school",
  specialAcademy: "Special academy",
  nonMaintained: "NMSS",
  independent: "Independent special school",
  alternative: "PRU",
  hospital: "Hospital",
  furtherEducation: "FE college",
  specialPost16: "SPI",
  other: "Other",
};

const calledIn = ({ kind, sen2 }: SettingFigures): string =>
  kind === "resourced" && !sen2.endsWith("senunit") ? "Resourced provision" : called[kind];

const source = ({ pupilStatus }: SettingFigures): string =>
  pupilStatus === publishedPlans ? `Pupils ${lowerFirst(publishedPlans)}; rest illustrative` : `${pupilStatus}; rest illustrative`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const places = (heading: string, which: 0 | 1 | 2) =>
  figures<SettingFigures>(heading, (setting) => setting.places[which], {
    format: "#,##0",
    sums: true,
    group: "Commissioned places (academic year)",
  });

function settingsTable(top: number) {
  return twoRowTable<SettingFigures>(
    top,
    [
      words("Type", calledIn),
      words("School / setting", ({ name }) => name, { total: true }),
      words("Recouped (Y/N)", ({ fundedDirectly }) => (fundedDirectly ? "Y" : "N")),
      places("2024/25", 0),
      places("2025/26", 1),
      places("2026/27", 2),
      figures("Vacant places", ({ unfilled }) => unfilled, { format: "#,##0" }),
      figures("Average top up (£)", ({ averageTopUp }) => averageTopUp, {
        format: "#,##0",
        group: "Element 3",
        // Some of the paper's amounts came out of an e-mail, as text.
        write: (amount, record) => (record?.kind === "specialAcademy" ? asText(amount) : amount),
      }),
      figures(
        "No. of top-ups",
        ({ pupils, averageTopUp }) => (averageTopUp === undefined ? undefined : pupils),
        {
          format: "#,##0",
          group: "Element 3",
          sums: true,
          style: ({ pupilsArePublished }) => (pupilsArePublished ? "published" : "illustrative"),
        },
      ),
      words("Source", source),
    ],
    withTotals(settings, "Total, all settings", ({ kind }) => kindLabels[kind]),
  );
}

function placementsTable(top: number) {
  return table(
    top,
    0,
    [
      words<PlacementFigures>("Provider", ({ provider }) => provider, { total: true }),
      words<PlacementFigures>("Source of pupils", () => publishedPlans),
      words<PlacementFigures>("Type", ({ kind }) => called[kind]),
      figures<PlacementFigures>("No. of pupils", ({ pupils }) => pupils, {
        format: "#,##0",
        sums: true,
        style: () => "published",
      }),
      figures<PlacementFigures>("Average cost (£k)", ({ averageCost }) => averageCost, {
        format: "#,##0.0",
        write: thousands,
      }),
      words<PlacementFigures>("Cost", () => illustrative),
    ],
    withTotals(placements, "Total placements"),
  );
}

export function appendixA(): SampleSheet {
  const listed = settingsTable(4);
  const banded = table(
    listed.area.bottom + 5,
    0,
    [
      words<(typeof bands)[number]>("Band", ({ band }) => band),
      words<(typeof bands)[number]>("Provision type", ({ kind }) => (kind === undefined ? undefined : called[kind])),
      figures<(typeof bands)[number]>("Top-up value (£)", ({ topUp }) => topUp, { write: asText }),
      words<(typeof bands)[number]>("Source", () => illustrative),
    ],
    plainLines(bands),
  );
  const inBands = table(
    banded.area.bottom + 5,
    0,
    [
      words<(typeof bandPupils)[number]>("Band", ({ band }) => band),
      words<(typeof bandPupils)[number]>("School / setting", ({ setting }) => setting, { total: true }),
      figures<(typeof bandPupils)[number]>("Number", ({ pupils }) => pupils, { sums: true }),
      words<(typeof bandPupils)[number]>("Source", () => illustrative),
    ],
    withTotals(bandPupils, "Total in bands"),
  );
  const placed = placementsTable(inBands.area.bottom + 5);
  const note = (row: number, content: string): SampleCell => ({ row, column: 11, content, style: "note" });
  return {
    name: "App A Provision",
    widths: [38, 48, 28, 14, 16, 14, 12, 14, 14, 76, 4, 50],
    cells: [
      ...lines(0, "title", ["Appendix A: where our children are"]),
      ...lines(1, "note", ["Sample. Places are by academic year; pupils are EHC plans as at January 2024."]),
      ...lines(listed.area.top - 1, "section", ["Table A1: provision"]),
      ...listed.cells,
      note(listed.area.top + 2, "Note: plans in mainstream schools are shown together."),
      note(listed.area.top + 9, "Note: E is funded by bands, see table A3."),
      ...lines(banded.area.top - 1, "section", ["Table A2: what a band pays a year"]),
      ...banded.cells,
      ...lines(inBands.area.top - 1, "section", ["Table A3: pupils by band"]),
      ...inBands.cells,
      ...lines(placed.area.top - 1, "section", ["Table A4: individual placements"]),
      ...placed.cells,
    ],
    merges: listed.merges,
    pageBreaks: [banded.area.top - 1],
    heights: [
      { row: listed.area.top, points: 18 },
      { row: listed.area.top + 1, points: 30 },
      { row: placed.area.top, points: 30 },
    ],
  };
}
