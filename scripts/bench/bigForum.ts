/** A forum of any size, as the workbook grid that a host would read. */
import { kindLabels, kinds } from "../../src/model/kinds";
import { yearName } from "../../src/model/format";
import type { Cell, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";

export type Row = readonly (string | number | { readonly percent: number } | undefined)[];

const asCell = (content: Row[number]): Cell | undefined => {
  if (content === undefined) return undefined;
  return typeof content === "object"
    ? { content: content.percent, format: "0.0%" }
    : { content, format: "General" };
};

const sheet = (name: string, rows: readonly Row[]): SheetGrid => ({
  name,
  visible: true,
  rows: rows.map((row) => row.map(asCell)),
  merges: [],
  tables: [],
});

export interface Size {
  readonly settings: number;
  readonly years: number;
  readonly scenarios: number;
}

const base = 2025;
const slash = (start: number): string => yearName(start).replace("-", "/");

/** Every kind in turn, so that all are there from eleven settings on. */
const kindOf = (i: number): string => kindLabels[kinds[i % kinds.length] ?? "other"];

const assumptionRows = (years: number): readonly Row[] => [
  ["Assumption", "Kind", ...Array.from({ length: years - 1 }, (_, i) => yearName(base + 1 + i))],
  ...[
    "Pupil growth",
    "Top-up uplift",
    "Fee inflation",
    "Services inflation",
    "Place rate change",
    "Block growth",
  ].map((name, i): Row => [
    name,
    undefined,
    ...Array.from({ length: years - 1 }, (_, y) => ({ percent: 0.01 + ((i + y) % 4) / 200 })),
  ]),
];

const scenarioRows = (count: number): readonly Row[] => [
  ["Scenario", "Lever", "Applies to", "From", "To", "Value", "Unit", "Ramp (years)"],
  ...Array.from({ length: count }, (_, i) => `Option ${String(i + 1)}`).flatMap((name, i): readonly Row[] => [
    [name, "Places", kindLabels.resourced, "2026/27", undefined, 20 + i, "places", 2],
    [name, "Pupils with top-up", "Setting 3", "2026-27", undefined, 10 + i, "pupils", 3],
    [name, "Placement pupils", kindLabels.independent, "2026-27", undefined, -5 - i, "pupils", 3],
    [name, "Pupil growth", "all", "2027-28", undefined, { percent: -0.005 }, "% points", undefined],
    [
      name,
      "Block transfer",
      "Schools block to High needs block",
      "2026-27",
      "2028-29",
      { percent: 0.005 },
      "%",
      undefined,
    ],
  ]),
];

/** A workbook grid with all kinds, two academic years of places, placements, services, assumptions and scenarios. */
export function bigForum({ settings, years, scenarios }: Size): WorkbookGrid {
  return {
    names: [],
    sheets: [
      sheet("Funding", [
        [
          "Financial year",
          "Schools block",
          "Central school services block",
          "Early years block",
          "High needs block (before deductions)",
          "Deductions for direct funding of places",
        ],
        [yearName(base), 280_000_000, 2_000_000, 30_000_000, 90_000_000, 9_000_000],
      ]),
      sheet("Provision", [
        [
          "Setting",
          "Kind",
          `${slash(base - 1)} places`,
          `${slash(base)} places`,
          "Unfilled places",
          "Place rate",
          "Top-up pupils",
          "Average top-up",
        ],
        ...Array.from({ length: settings }, (_, i): Row => {
          const kind = kindOf(i);
          const rate = ([kindLabels.mainstream, kindLabels.hospital, kindLabels.other] as string[]).includes(
            kind,
          )
            ? 7_000
            : undefined;
          return [
            `Setting ${String(i + 1)}`,
            kind,
            20 + (i % 30),
            22 + (i % 30),
            i % 3,
            rate,
            15 + (i % 25),
            4_000 + 37 * (i % 100),
          ];
        }),
      ]),
      sheet("Placements", [
        ["Kind", "Provider or need", "Pupils", "Average annual cost"],
        ...kinds.map((kind, i): Row => [kindLabels[kind], `Group ${String(i)}`, 10 + i, 20_000 + 3_000 * i]),
      ]),
      sheet("Services", [
        ["Line", "Annual budget"],
        ["Therapies", 1_500_000],
        ["Income", -200_000],
      ]),
      sheet("Reserve", [
        ["Balance", "At (date)"],
        [-1_200_000, "31/03/2025"],
      ]),
      sheet("Assumptions", assumptionRows(years)),
      sheet("Scenarios", scenarioRows(scenarios)),
    ],
  };
}
