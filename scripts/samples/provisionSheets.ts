/** Where pupils are: settings, bands and individual placements of the careful workbook. */
import { kindLabels } from "../../src/model/kinds";
import { bandPupils, bands, settings, type BandFigures, type BandPupilFigures, type SettingFigures } from "./settings";
import { head, lines, pounds, table, whole, type Column, type Laid, type SampleSheet } from "./sheet";
import { placements, type PlacementFigures } from "./spending";
import { illustrative, publishedPlans } from "./status";

const marked = { heading: "Status", style: "label", of: () => illustrative } as const;

const places = (heading: string, which: 0 | 1 | 2): Column<SettingFigures> => ({
  heading,
  format: whole,
  style: "illustrative",
  of: (setting) => setting.places[which],
});

const settingColumns: readonly Column<SettingFigures>[] = [
  { heading: "Setting", style: "label", of: ({ name }) => name },
  { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
  places("2024/25 places", 0),
  places("2025/26 places", 1),
  places("2026/27 places", 2),
  { heading: "Unfilled places", format: whole, style: "illustrative", of: ({ unfilled }) => unfilled },
  {
    heading: "Funded directly by DfE (Yes/No)",
    style: "illustrative",
    of: ({ fundedDirectly }) => (fundedDirectly ? "Yes" : "No"),
  },
  {
    heading: "Top-up pupils",
    format: whole,
    style: ({ pupilsArePublished }) => (pupilsArePublished ? "published" : "illustrative"),
    of: ({ pupils, averageTopUp }) => (averageTopUp === undefined ? undefined : pupils),
  },
  { heading: "Average top-up", format: pounds, style: "illustrative", of: ({ averageTopUp }) => averageTopUp },
  { heading: "Status of pupils", style: "label", of: ({ pupilStatus }) => pupilStatus },
  { heading: "Status of the rest", style: "label", of: () => illustrative },
];

export const laidSettings: Laid = table(3, 0, settingColumns, settings);

const bandColumns: readonly Column<BandFigures>[] = [
  { heading: "Band", style: "label", of: ({ band }) => band },
  { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
  { heading: "Annual top-up", format: pounds, style: "illustrative", of: ({ topUp }) => topUp },
  marked,
];

const laidBands = table(3, 0, bandColumns, bands);

const bandPupilColumns: readonly Column<BandPupilFigures>[] = [
  { heading: "Setting", style: "label", of: ({ setting }) => setting },
  { heading: "Band", style: "label", of: ({ band }) => band },
  { heading: "Pupils", format: whole, style: "illustrative", of: ({ pupils }) => pupils },
  marked,
];

export const laidBandPupils: Laid = table(laidBands.area.bottom + 5, 0, bandPupilColumns, bandPupils);

const placementColumns: readonly Column<PlacementFigures>[] = [
  { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
  { heading: "Provider or need", style: "label", of: ({ provider }) => provider },
  { heading: "Pupils", format: whole, style: "published", of: ({ pupils }) => pupils },
  { heading: "Average annual cost", format: pounds, style: "illustrative", of: ({ averageCost }) => averageCost },
  { heading: "Status of pupils", style: "label", of: () => publishedPlans },
  { heading: "Status of the rest", style: "label", of: () => illustrative },
];

export const laidPlacements: Laid = table(3, 0, placementColumns, placements);

export const provisionSheet = (): SampleSheet => ({
  name: "Provision",
  widths: [46, 32, 10, 10, 10, 10, 17, 11, 14, 48, 18],
  cells: [
    ...head("Settings, commissioned places and top-ups", "Base year 2025-26. Pupils are EHC plans as at January 2024."),
    ...laidSettings.cells,
    ...lines(laidSettings.area.bottom + 3, "note", [
      "Places are commissioned places by academic year, at the national rate of the setting's kind (see About). No rate is replaced.",
      "Pupils are residents with a plan, wherever taught. One plan is counted as one top-up for the whole year.",
      "A row without pupils is funded by bands: see the Bands sheet.",
      "Unfilled places: not on roll at the October census before. Settings are generic; no school's own figures are shown.",
    ]),
  ],
  tables: [{ name: "Provision", area: laidSettings.area }],
  frozenRows: 4,
  heights: [{ row: 3, points: 44 }],
});

export const bandsSheet = (): SampleSheet => ({
  name: "Bands",
  widths: [38, 34, 16, 16],
  cells: [
    ...head("Top-up bands", "What a band pays a pupil a year. A row with a kind serves that kind and beats one without."),
    ...laidBands.cells,
    ...lines(laidBandPupils.area.top - 2, "section", ["Pupils by band, in the settings funded by bands"]),
    ...laidBandPupils.cells,
  ],
});

export const placementsSheet = (): SampleSheet => ({
  name: "Placements",
  widths: [32, 40, 10, 18, 48, 18],
  cells: [
    ...head("Individual placements", "Base year 2025-26. Pupils are EHC plans as at January 2024."),
    ...laidPlacements.cells,
    ...lines(laidPlacements.area.bottom + 3, "note", [
      "For non-maintained special schools the cost is the top-up alone: DfE pays for the place.",
      "Plans with no cost to this block (such as elective home education) are on the EHC plans sheet only.",
    ]),
  ],
  heights: [{ row: 3, points: 30 }],
});
