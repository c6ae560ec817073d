/** The first sheet: what the workbook is, how to tell published figures from illustrative ones, and the national rates. */
import { lines, table, type Column, type SampleCell, type SampleSheet, type Style } from "./sheet";

interface Rate {
  readonly place: string;
  readonly pounds: number;
  readonly status: string;
}

const rates: readonly Rate[] = [
  { place: "Special school or academy", pounds: 10000, status: "National rate; read in secondary sources" },
  { place: "Resourced provision or SEN unit, filled", pounds: 6000, status: "National rate; read in DfE's place lists" },
  { place: "Resourced provision or SEN unit, unfilled", pounds: 10000, status: "National rate; read in DfE's place lists" },
  { place: "Alternative provision", pounds: 10000, status: "National rate; 2026-27 to be confirmed" },
  { place: "Further education, element 2", pounds: 6000, status: "National rate; read in a council's local offer" },
];

const rateColumns: readonly Column<Rate>[] = [
  { heading: "Place", style: "label", of: ({ place }) => place },
  { heading: "Pounds a place, a year", style: "published", format: "£#,##0", of: ({ pounds }) => pounds },
  { heading: "Status", style: "label", of: ({ status }) => status },
];

const keyRow = (row: number, style: Style, name: string, meaning: string): readonly SampleCell[] => [
  { row, column: 0, content: name, style },
  { row, column: 1, content: meaning, style: "text" },
];

export function about(): SampleSheet {
  const { cells, area } = table(14, 0, rateColumns, rates);
  return {
    name: "About",
    widths: [48, 24, 52],
    cells: [
      ...lines(0, "title", ["Barking and Dagenham: high needs workbook for the Schools Forum"]),
      ...lines(1, "note", ["A sample. It is not the borough's budget."]),
      ...lines(3, "text", [
        "What it holds: funding, places, top-ups, placements, services, the reserve, assumptions and two scenarios, from 2025-26.",
        "How it is used: change a cell on any sheet, then run the model, which writes its scenario sheets beside these.",
      ]),
      ...lines(6, "section", ["What the colours and the Status columns mean"]),
      ...keyRow(7, "published", "Published", "As an official release gives it. The status beside the row names the release."),
      ...keyRow(8, "illustrative", "Illustrative", "Made up for this sample, of a plausible size. Not the borough's, nor any school's."),
      ...keyRow(9, "derived", "Derived", "A formula over cells of this workbook."),
      ...lines(12, "section", ["National place rates, which the model already holds"]),
      ...cells,
      ...lines(area.bottom + 3, "section", ["Sources"]),
      ...lines(area.bottom + 4, "text", [
        "Department for Education, Education, health and care plans, 2025 release: plans by placement, January 2019 to January 2024.",
        "Contains public sector information licensed under the Open Government Licence v3.0.",
        "Place rates: DfE high needs funding operational guide 2025 to 2026, as read in the places named beside each rate.",
      ]),
    ],
  };
}
