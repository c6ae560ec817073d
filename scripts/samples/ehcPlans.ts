/** The published plan numbers, year by year, and how each is carried into the model's kinds. */
import { cellName } from "../../src/workbook/port/address";
import { kindLabels, type Kind } from "../../src/model/kinds";
import { published } from "./forum";
import { lines, table, type Column, type SampleCell, type SampleSheet } from "./sheet";
import { readSen2, sen2Placements, type January, type Sen2Placement } from "./sen2";

const top = 3;
const firstYear = 3;

const groups: readonly { readonly name: string; readonly kinds: readonly (Kind | undefined)[] }[] = [
  { name: "Mainstream", kinds: ["mainstream"] },
  { name: "Resourced provision and SEN units", kinds: ["resourced"] },
  { name: "Maintained special", kinds: ["maintainedSpecial"] },
  { name: "Special academies and free schools", kinds: ["specialAcademy"] },
  { name: "Independent and non-maintained special", kinds: ["independent", "nonMaintained"] },
  { name: "Alternative provision", kinds: ["alternative"] },
  { name: "Further education and post-16", kinds: ["furtherEducation", "specialPost16"] },
  { name: "Elsewhere, other or not recorded", kinds: ["other", undefined] },
];

const label = (kind: Kind | undefined): string => (kind === undefined ? "No cost to this block" : kindLabels[kind]);

const plansOf = (january: January, { column }: Sen2Placement): number => {
  const count = january.count(column);
  return typeof count === "number" ? count : 0;
};

/** Plans of some kinds as a formula over the list above, so that the sheet can be traced. */
function groupCell(january: January, column: number, kinds: readonly (Kind | undefined)[]): SampleCell["content"] {
  const first = top + 1;
  const last = top + sen2Placements.length;
  const area = (c: number): string => `$${cellName(first, c).replace(/(\d)/, "$$$1")}:$${cellName(last, c).replace(/(\d)/, "$$$1")}`;
  const formula = kinds.map((kind) => `SUMIF(${area(2)},"${label(kind)}",${area(column)})`).join("+");
  const value = sen2Placements
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, placement) => sum + plansOf(january, placement), 0);
  return { formula, value };
}

export function ehcPlans(): SampleSheet {
  const januaries = readSen2();
  const yearColumns = januaries.map(
    (january): Column<Sen2Placement> => ({
      heading: `January ${String(january.year)}`,
      format: "#,##0",
      style: "published",
      of: ({ column }) => january.count(column),
    }),
  );
  const list = table(
    { row: top, column: 0 },
    [
      { heading: "Placement", style: "label", of: ({ label: words }) => words },
      { heading: "SEN2 column", style: "label", of: ({ column }) => column },
      { heading: "Modelled as", style: "label", of: ({ kind }) => label(kind) },
      ...yearColumns,
      { heading: "Status", style: "label", of: () => published.replace("January 2024", "each January") },
    ],
    sen2Placements,
  );
  const totalRow = list.area.bottom + 1;
  const statusColumn = firstYear + januaries.length;
  const totals = januaries.map((january, i): SampleCell => {
    const column = firstYear + i;
    const formula = `SUM(${cellName(top + 1, column)}:${cellName(list.area.bottom, column)})`;
    return { row: totalRow, column, content: { formula, value: january.plans("ehcplans") }, style: "total", format: "#,##0" };
  });
  const groupTop = totalRow + 6;
  const grouped = table(
    { row: groupTop, column: 0 },
    [
      { heading: "Plans by group", style: "label", of: ({ name }) => name },
      ...januaries.map((january, i): Column<(typeof groups)[number]> => ({
        heading: String(january.year),
        format: "#,##0",
        style: "calculated",
        of: ({ kinds }) => groupCell(january, firstYear + i, kinds),
      })),
      { heading: "Status", style: "label", of: () => "Calculated from the list above" },
    ],
    groups,
  );
  const lastYear = januaries.length;
  const fixed = (row: number, column: number): string => `'EHC plans'!${cellName(row, column)}`;
  const span = (row: number): string => `${fixed(row, 1)}:${cellName(row, lastYear)}`;
  return {
    name: "EHC plans",
    widths: [52, 44, 30, ...januaries.map(() => 13), 52],
    cells: [
      ...lines(0, "title", ["Education, health and care plans by placement"]),
      ...lines(1, "note", ["Plans that the authority maintains, January of each year. x: not available in the release; z: not applicable."]),
      ...list.cells,
      { row: totalRow, column: 0, content: "Total, all plans", style: "total" },
      ...totals,
      { row: totalRow, column: statusColumn, content: "Calculated; equals the published total", style: "total" },
      ...lines(totalRow + 2, "note", [
        "In January 2023 most plans in resourced provision were recorded as mainstream: the collection changed that year from totals to individual records.",
      ]),
      ...lines(groupTop - 1, "section", ["By group, for the chart"]),
      ...grouped.cells,
    ],
    charts: [
      {
        at: `A${String(groupTop + groups.length + 4)}`,
        title: "EHC plans by placement, Barking and Dagenham",
        alternativeText:
          "Stacked columns of EHC plans by placement each January from 2019 to 2024, rising from 1,548 to 2,675 plans.",
        categoryTitle: "January",
        valueTitle: "Plans",
        width: 900,
        height: 420,
        series: groups.map((_, i) => ({
          name: fixed(groupTop + 1 + i, 0),
          categories: span(groupTop),
          values: span(groupTop + 1 + i),
        })),
      },
    ],
    frozenRows: 4,
    heights: [{ row: top, points: 30 }],
  };
}
