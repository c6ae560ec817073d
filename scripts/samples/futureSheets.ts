/** What may come: assumptions and scenarios of the careful workbook. */
import { kindLabels } from "../../src/model/kinds";
import { assumptions, assumptionYears, levers, type AssumptionFigures, type LeverFigures } from "./future";
import { head, lines, percent, table, whole, type Column, type SampleSheet } from "./sheet";
import { illustrative } from "./status";

const marked = { heading: "Status", style: "label", of: () => illustrative } as const;

const columns: readonly Column<AssumptionFigures>[] = [
  { heading: "Assumption", style: "label", of: ({ name }) => name },
  { heading: "Kind", style: "label", of: ({ kind }) => (kind === undefined ? undefined : kindLabels[kind]) },
  ...assumptionYears.map(
    (year, i): Column<AssumptionFigures> => ({
      heading: year,
      format: percent,
      style: "illustrative",
      of: ({ changes }) => changes[i],
    }),
  ),
  marked,
];

/** The table of assumptions as both samples have it, under the sheet's heading. */
export const assumptionsTable = (rows: readonly AssumptionFigures[]): ReturnType<typeof table> =>
  table(3, 0, columns, rows);

export function assumptionsSheet(): SampleSheet {
  const { cells, area } = assumptionsTable(assumptions);
  return {
    name: "Assumptions",
    widths: [24, 24, 12, 12, 12, 12, 16],
    cells: [
      ...head("Assumptions", "Illustrative, for the Forum to replace with its own."),
      ...cells,
      ...lines(area.bottom + 3, "note", [
        "Each is the change against the year before. A row with a kind replaces, at that kind, the row for all kinds.",
        "Block growth is 0 in 2026-27 because that year's allocation is on the Funding sheet.",
        "Pupil growth moves top-ups and placements. Commissioned places change on the Provision sheet only.",
      ]),
    ],
  };
}

export function scenariosSheet(): SampleSheet {
  const columns: readonly Column<LeverFigures>[] = [
    { heading: "Scenario", style: "label", of: ({ scenario }) => scenario },
    { heading: "Lever", style: "label", of: ({ lever }) => lever },
    { heading: "Applies to", style: "label", of: ({ appliesTo }) => appliesTo },
    { heading: "From", style: "illustrative", of: ({ from }) => from },
    { heading: "To", style: "illustrative", of: ({ to }) => to },
    {
      heading: "Value",
      format: ({ unit }) => (unit === "%" ? percent : whole),
      style: "illustrative",
      of: ({ value }) => value,
    },
    { heading: "Unit", style: "label", of: ({ unit }) => unit },
    { heading: "Ramp (years)", style: "illustrative", of: ({ ramp }) => ramp },
    { heading: "Note", style: "label", of: ({ note }) => note },
    marked,
  ];
  const { cells, area } = table(3, 0, columns, levers);
  return {
    name: "Scenarios",
    widths: [26, 20, 36, 10, 10, 10, 18, 10, 58, 14],
    cells: [
      ...head("Scenarios", "Each row is one change to the Baseline. From and To are academic years where places change."),
      ...cells,
      ...lines(area.bottom + 3, "note", [
        "The Baseline is the workbook as it stands and needs no row.",
        "More resourced provision, in full: more resourced provision, fewer independent places.",
        "A transfer of more than 0.5% of the schools block, or one that the Forum refuses, is for the Secretary of State to decide.",
      ]),
    ],
    tables: [{ name: "Scenarios", area }],
    heights: [{ row: 3, points: 30 }],
  };
}
