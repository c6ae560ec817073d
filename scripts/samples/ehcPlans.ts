/** The published plan numbers, year by year, with the kind that each placement is modelled as. */
import { cellName, fixedAreaName, quotedSheet } from "../../src/workbook/port/address";
import { kindLabels, kinds as allKinds, type Kind } from "../../src/model/kinds";
import { planCheck } from "./planCheck";
import { readSen2, type January } from "./sen2";
import { sen2Placements, type Sen2Placement } from "./sen2Placements";
import { head, lines, table, under, whole, type Column, type SampleCell, type SampleSheet } from "./sheet";

const sheet = "EHC plans";
const noCost = "No cost to this block";
const modelledAs = (kind: Kind | undefined): string => (kind === undefined ? noCost : kindLabels[kind]);

const groups: readonly { readonly name: string; readonly kinds: readonly (Kind | undefined)[]; readonly colour: string }[] =
  [
    { name: "Mainstream", kinds: ["mainstream"], colour: "12355B" },
    { name: "Resourced provision and SEN units", kinds: ["resourced"], colour: "2F7FB8" },
    { name: "Maintained special", kinds: ["maintainedSpecial"], colour: "2E7D4F" },
    { name: "Special academies and free schools", kinds: ["specialAcademy"], colour: "8BBF6A" },
    { name: "Independent and non-maintained special", kinds: ["independent", "nonMaintained"], colour: "C0392B" },
    { name: "Alternative provision", kinds: ["alternative"], colour: "E6A23C" },
    { name: "Further education and post-16", kinds: ["furtherEducation", "specialPost16"], colour: "7D5BA6" },
    { name: "Elsewhere, other or not recorded", kinds: ["other", undefined], colour: "8A929A" },
  ];

const counted = (january: January, placement: Sen2Placement): number => {
  const count = january.count(placement.column);
  return typeof count === "number" ? count : 0;
};

export function ehcPlans(): SampleSheet {
  const januaries = readSen2("Barking and Dagenham");
  const heading = ({ year }: January): string => `January ${String(year)}`;
  const laid = table<Sen2Placement>(
    3,
    0,
    [
      { heading: "Placement", style: "label", of: ({ label }) => label },
      ...januaries.map(
        (january): Column<Sen2Placement> => ({
          heading: heading(january),
          format: whole,
          style: "published",
          of: ({ column }) => january.count(column),
        }),
      ),
      { heading: "Modelled as", style: "label", of: ({ kind }) => modelledAs(kind) },
      { heading: "SEN2 column", style: "label", of: ({ column }) => column },
      { heading: "Status", style: "label", of: () => "Published: DfE SEN2 2025 release" },
    ],
    sen2Placements,
  );
  const totalRow = laid.area.bottom + 1;
  const totals = januaries.map((january, i): SampleCell => {
    const formula = `SUM(${under(sheet, laid, heading(january))})`;
    const content = { formula, value: january.plans("ehcplans") };
    return { row: totalRow, column: 1 + i, content, style: "total", format: whole };
  });

  const groupTop = totalRow + 6;
  const grouped = table<(typeof groups)[number]>(
    groupTop,
    0,
    [
      { heading: "Group", style: "label", of: ({ name }) => name },
      ...januaries.map(
        (january): Column<(typeof groups)[number]> => ({
          heading: String(january.year),
          format: whole,
          style: "derived",
          of: ({ kinds }) => ({
            formula: kinds
              .map((kind) => {
                const counts = under(sheet, laid, heading(january));
                return `SUMIF(${under(sheet, laid, "Modelled as")},"${modelledAs(kind)}",${counts})`;
              })
              .join("+"),
            value: sen2Placements
              .filter(({ kind }) => kinds.includes(kind))
              .reduce((sum, placement) => sum + counted(january, placement), 0),
          }),
        }),
      ),
      { heading: "Status", style: "label", of: () => "Derived from the list above" },
    ],
    groups,
  );

  const check = planCheck(grouped.area.bottom + 5, sheet, laid, [...allKinds], modelledAs);
  const at = (row: number, left: number, right: number): string =>
    `${quotedSheet(sheet)}!${fixedAreaName({ top: row, bottom: row, left, right })}`;
  return {
    name: sheet,
    widths: [54, ...januaries.map(() => 13), 32, 46, 36],
    cells: [
      ...head(
        "Education, health and care plans by placement",
        "Plans that the authority maintains, January of each year. x: not available; z: not applicable; c: suppressed.",
      ),
      ...laid.cells,
      { row: totalRow, column: 0, content: "Total, all plans", style: "total" },
      ...totals,
      ...[1, 2].map((i): SampleCell => ({ row: totalRow, column: januaries.length + i, style: "total" })),
      { row: totalRow, column: januaries.length + 3, content: "Derived; equals the published total", style: "total" },
      ...lines(totalRow + 2, "note", [
        "The collection changed in 2023, from totals to single records: in January 2023 most resourced provision was recorded as mainstream.",
      ]),
      ...lines(groupTop - 1, "section", ["By group, for the chart"]),
      ...grouped.cells,
      ...check.cells,
    ],
    charts: [
      {
        at: cellName(check.bottom + 2, 0),
        title: "EHC plans by placement, Barking and Dagenham",
        alternativeText:
          "Stacked columns of EHC plans by placement each January from 2019 to 2024, rising from 1,548 to 2,675 plans.",
        categoryTitle: "January",
        valueTitle: "Plans",
        width: 1000,
        height: 420,
        series: groups.map(({ colour }, i) => ({
          name: at(groupTop + 1 + i, 0, 0).replace(/:.*$/, ""),
          categories: at(groupTop, 1, januaries.length),
          values: at(groupTop + 1 + i, 1, januaries.length),
          colour,
        })),
      },
    ],
    frozenRows: 4,
    pageBreaks: [groupTop - 1],
    heights: [{ row: 3, points: 30 }],
  };
}
