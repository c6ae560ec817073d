/** The careful workbook: one sheet a subject, one heading row a table, a status beside every row. */
import { kindLabels } from "../../src/model/kinds";
import { ehcPlans } from "./ehcPlans";
import {
  assumptions,
  assumptionYears,
  bandPupils,
  bands,
  funding,
  illustrative,
  levers,
  placements,
  placementStatus,
  reserve,
  reserveMovements,
  services,
  settings,
  transfers,
} from "./forum";
import { about } from "./aboutSheet";
import { lines, table, type Column, type SampleSheet, type SampleWorkbook } from "./sheet";

const pounds = "£#,##0;[Red]-£#,##0";
const count = "#,##0";
const percent = "0.0%";
const status = { heading: "Status", style: "label" } as const;
const marked = { ...status, of: () => illustrative };
const start = { row: 3, column: 0 };

const head = (title: string, purpose: string) => [...lines(0, "title", [title]), ...lines(1, "note", [purpose])];

function fundingSheet(): SampleSheet {
  const money = { format: pounds, style: "illustrative" } as const;
  const columns: Column<(typeof funding)[number]>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "Schools block", ...money, of: ({ schools }) => schools },
    { heading: "Central school services block", ...money, of: ({ centralSchoolServices }) => centralSchoolServices },
    { heading: "Early years block", ...money, of: ({ earlyYears }) => earlyYears },
    { heading: "High needs block (before deductions)", ...money, of: ({ highNeeds }) => highNeeds },
    { heading: "Deductions for direct funding of places", ...money, of: ({ deductions }) => deductions },
    { heading: "Import/export change since that allocation", ...money, of: ({ importExport }) => importExport },
    marked,
  ];
  const { cells, area } = table(start, columns, funding);
  const notes = [
    "Every block figure is illustrative: of a plausible size for the borough, and not its allocation.",
    "Deductions are positive amounts. They equal the places on the Provision sheet that DfE funds directly.",
    "The high needs block already contains the published import/export adjustment; the last money column takes later changes only.",
  ];
  return {
    name: "Funding",
    widths: [16, 18, 18, 18, 20, 20, 20, 16],
    cells: [
      ...head("Dedicated Schools Grant by block", "What DfE allocates, by financial year, in pounds."),
      ...cells,
      ...lines(area.bottom + 3, "note", notes),
    ],
    tables: [{ name: "Funding", area }],
    frozenRows: 4,
    heights: [{ row: 3, points: 42 }],
  };
}

function provisionSheet(): SampleSheet {
  const whole = { format: count, style: "illustrative" } as const;
  const columns: Column<(typeof settings)[number]>[] = [
    { heading: "Setting", style: "label", of: ({ name }) => name },
    { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
    { heading: "2024/25 places", ...whole, of: ({ places }) => places[0] },
    { heading: "2025/26 places", ...whole, of: ({ places }) => places[1] },
    { heading: "2026/27 places", ...whole, of: ({ places }) => places[2] },
    { heading: "Unfilled places", ...whole, of: ({ unfilled }) => unfilled },
    {
      heading: "Funded directly by DfE (Yes/No)",
      style: "illustrative",
      of: ({ fundedDirectly }) => (fundedDirectly ? "Yes" : "No"),
    },
    {
      heading: "Top-up pupils",
      format: count,
      style: ({ pupilsArePublished }) => (pupilsArePublished ? "published" : "illustrative"),
      of: ({ pupils, averageTopUp }) => (averageTopUp === undefined ? undefined : pupils),
    },
    { heading: "Average top-up", format: pounds, style: "illustrative", of: ({ averageTopUp }) => averageTopUp },
    { heading: "SEN2 column", style: "label", of: ({ sen2 }) => sen2 },
    { ...status, of: (setting) => setting.status },
  ];
  const { cells, area } = table(start, columns, settings);
  const notes = [
    "Places are commissioned places by academic year. The national place rate of the setting's kind applies (see About); none is replaced here.",
    "Top-up pupils are residents with a plan, wherever taught. One plan is counted as one top-up for the whole year.",
    "A setting without top-up pupils here is funded by bands: see the Bands sheet.",
    "Unfilled places: not on roll at the October census before. Settings are generic; no school's real figures are shown.",
  ];
  return {
    name: "Provision",
    widths: [44, 29, 10, 10, 10, 10, 14, 10, 12, 44, 58],
    cells: [
      ...head("Settings, commissioned places and top-ups", "Base year 2025-26. Pupils: EHC plans as at January 2024."),
      ...cells,
      ...lines(area.bottom + 3, "note", notes),
    ],
    tables: [{ name: "Provision", area }],
    frozenRows: 4,
    heights: [{ row: 3, points: 42 }],
  };
}

function bandsSheet(): SampleSheet {
  const bandColumns: Column<(typeof bands)[number]>[] = [
    { heading: "Band", style: "label", of: ({ band }) => band },
    { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
    { heading: "Annual top-up", format: pounds, style: "illustrative", of: ({ topUp }) => topUp },
    marked,
  ];
  const values = table(start, bandColumns, bands);
  const pupilColumns: Column<(typeof bandPupils)[number]>[] = [
    { heading: "Setting", style: "label", of: ({ setting }) => setting },
    { heading: "Band", style: "label", of: ({ band }) => band },
    { heading: "Pupils", format: count, style: "illustrative", of: ({ pupils }) => pupils },
    marked,
  ];
  const below = values.area.bottom + 5;
  const pupils = table({ row: below, column: 0 }, pupilColumns, bandPupils);
  return {
    name: "Bands",
    widths: [36, 32, 16, 16],
    cells: [
      ...head("Top-up bands", "What a band pays a pupil a year. A row with a kind serves that kind and beats one without."),
      ...values.cells,
      ...lines(below - 2, "section", ["Pupils by band, in the settings funded by bands"]),
      ...pupils.cells,
    ],
  };
}

function placementsSheet(): SampleSheet {
  const columns: Column<(typeof placements)[number]>[] = [
    { heading: "Kind", style: "label", of: ({ kind }) => kindLabels[kind] },
    { heading: "Provider or need", style: "label", of: ({ provider }) => provider },
    { heading: "Pupils", format: count, style: "published", of: ({ pupils }) => pupils },
    { heading: "Average annual cost", format: pounds, style: "illustrative", of: ({ averageCost }) => averageCost },
    { heading: "SEN2 column", style: "label", of: ({ sen2 }) => sen2 },
    { ...status, of: () => placementStatus },
  ];
  const { cells, area } = table(start, columns, placements);
  const notes = [
    "For non-maintained special schools the cost is the top-up alone: DfE pays for the place.",
    "Plans with no cost to this block (elective home education, not in education, placement not recorded) are on the EHC plans sheet only.",
  ];
  return {
    name: "Placements",
    widths: [30, 44, 10, 16, 32, 58],
    cells: [
      ...head("Individual placements", "Base year 2025-26. Pupils: EHC plans as at January 2024."),
      ...cells,
      ...lines(area.bottom + 3, "note", notes),
    ],
  };
}

function servicesSheet(): SampleSheet {
  const columns: Column<(typeof services)[number]>[] = [
    { heading: "Line", style: "label", of: ({ line }) => line },
    { heading: "Section 251 line", style: "label", of: ({ s251 }) => s251 },
    { heading: "Annual budget", format: pounds, style: "illustrative", of: ({ budget }) => budget },
    marked,
  ];
  const { cells, area } = table(start, columns, services);
  const budgets = `C${String(area.top + 2)}:C${String(area.bottom + 1)}`;
  const net = services.reduce((sum, { budget }) => sum + budget, 0);
  return {
    name: "Services",
    widths: [56, 16, 18, 16],
    cells: [
      ...head("Central high needs services", "Base year 2025-26, in pounds. Income is negative."),
      ...cells,
      { row: area.bottom + 1, column: 0, content: "Total, net of income", style: "total" },
      { row: area.bottom + 1, column: 1, content: "", style: "total" },
      {
        row: area.bottom + 1,
        column: 2,
        content: { formula: `SUM(${budgets})`, value: net },
        style: "total",
        format: pounds,
      },
      { row: area.bottom + 1, column: 3, content: "Calculated", style: "total" },
    ],
  };
}

function reserveSheet(): SampleSheet {
  const yellow = { style: "illustrative" } as const;
  const balanceColumns: Column<typeof reserve>[] = [
    { heading: "Balance", format: pounds, ...yellow, of: ({ balance }) => balance },
    { heading: "At", format: "dd/mm/yyyy", ...yellow, of: ({ at }) => at },
    { heading: "Block", ...yellow, of: ({ block }) => block },
    marked,
  ];
  const balance = table(start, balanceColumns, [reserve]);
  const movementColumns: Column<(typeof reserveMovements)[number]>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "Amount", format: pounds, ...yellow, of: ({ amount }) => amount },
    { heading: "Reason", style: "label", of: ({ reason }) => reason },
    { heading: "Certain (Yes/No)", ...yellow, of: ({ certain }) => certain },
    marked,
  ];
  const movements = table({ row: 9, column: 0 }, movementColumns, reserveMovements);
  const transferColumns: Column<(typeof transfers)[number]>[] = [
    { heading: "Financial year", style: "label", of: ({ year }) => year },
    { heading: "From block", style: "label", of: ({ from }) => from },
    { heading: "To block", style: "label", of: ({ to }) => to },
    { heading: "Amount or percentage", format: pounds, ...yellow, of: ({ amount }) => amount },
    { heading: "Forum decision", ...yellow, of: ({ decision }) => decision },
    marked,
  ];
  const transferred = table({ row: 17, column: 0 }, transferColumns, transfers);
  return {
    name: "Reserve and transfers",
    widths: [18, 20, 44, 20, 16, 16],
    cells: [
      ...head("Reserve and transfers between blocks", "In pounds. A surplus is positive, a deficit negative."),
      ...balance.cells,
      ...lines(7, "section", ["Movements in the reserve, one-off"]),
      ...movements.cells,
      ...lines(15, "section", ["Transfers between blocks"]),
      ...transferred.cells,
    ],
    comments: [
      {
        cell: "A5",
        author: "Clerk to the Forum",
        text: "The Forum asked in October for the closing balance once the accounts are signed off. Illustrative until then.",
      },
    ],
  };
}

function assumptionsSheet(): SampleSheet {
  const columns: Column<(typeof assumptions)[number]>[] = [
    { heading: "Assumption", style: "label", of: ({ name }) => name },
    { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
    ...assumptionYears.map(
      (year, i): Column<(typeof assumptions)[number]> => ({
        heading: year,
        format: percent,
        style: "illustrative",
        of: ({ changes }) => changes[i],
      }),
    ),
    marked,
  ];
  const { cells, area } = table(start, columns, assumptions);
  const notes = [
    "Each is the change in that year against the year before. A row with a kind replaces the row for all kinds at that kind.",
    "Block growth is 0 in 2026-27 because that year's allocation is on the Funding sheet.",
    "Pupil growth moves top-ups and placements. Commissioned places change on the Provision sheet only.",
  ];
  return {
    name: "Assumptions",
    widths: [24, 24, 12, 12, 12, 12, 16],
    cells: [
      ...head("Assumptions", "Illustrative, for the Forum to replace with its own."),
      ...cells,
      ...lines(area.bottom + 3, "note", notes),
    ],
  };
}

function scenariosSheet(): SampleSheet {
  const yellow = { style: "illustrative" } as const;
  const shares = levers.map(({ unit }) => unit === "%");
  const columns: Column<(typeof levers)[number]>[] = [
    { heading: "Scenario", style: "label", of: ({ scenario }) => scenario },
    { heading: "Lever", style: "label", of: ({ lever }) => lever },
    { heading: "Applies to", style: "label", of: ({ appliesTo }) => appliesTo },
    { heading: "From", ...yellow, of: ({ from }) => from },
    { heading: "To", ...yellow, of: ({ to }) => to },
    { heading: "Value", format: count, ...yellow, of: ({ value }) => value },
    { heading: "Unit", style: "label", of: ({ unit }) => unit },
    { heading: "Ramp (years)", ...yellow, of: ({ ramp }) => ramp },
    { heading: "Note", style: "label", of: ({ note }) => note },
    marked,
  ];
  const { cells, area } = table(start, columns, levers);
  const shown = cells.map((cell) =>
    cell.column === 5 && shares[cell.row - area.top - 1] ? { ...cell, format: percent } : cell,
  );
  const notes = [
    "The Baseline is the workbook as it stands and needs no row.",
    "More resourced provision, in full: more resourced provision, fewer independent places.",
    "A transfer above 0.5% of the schools block, or one that the Forum refuses, needs the Secretary of State's agreement.",
  ];
  return {
    name: "Scenarios",
    widths: [26, 20, 34, 10, 10, 10, 16, 10, 60, 14],
    cells: [
      ...head("Scenarios", "Each row is one change to the Baseline. From and To are academic years for places."),
      ...shown,
      ...lines(area.bottom + 3, "note", notes),
    ],
    tables: [{ name: "Scenarios", area }],
    heights: [{ row: 3, points: 30 }],
  };
}

export const barkingAndDagenham = (): SampleWorkbook => ({
  file: "barking-and-dagenham.xlsx",
  title: "Barking and Dagenham: high needs workbook for the Schools Forum (sample)",
  description: "EHC plan numbers published by DfE; every other figure illustrative and marked so.",
  sheets: [
    about(),
    fundingSheet(),
    provisionSheet(),
    bandsSheet(),
    placementsSheet(),
    servicesSheet(),
    reserveSheet(),
    assumptionsSheet(),
    scenariosSheet(),
    ehcPlans(),
  ],
});
