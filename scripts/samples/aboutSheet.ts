/** The first sheet: what the workbook is, how to tell published figures from illustrative ones, and the national rates. */
import { lines, table, type Column, type SampleCell, type SampleSheet } from "./sheet";

const rates = [
  { setting: "Special schools and academies", rate: 10000, status: "National; seen in secondary sources" },
  { setting: "Resourced provision and SEN units, filled place", rate: 6000, status: "National; seen in DfE place lists" },
  { setting: "Resourced provision and SEN units, unfilled place", rate: 10000, status: "National; seen in DfE place lists" },
  { setting: "Alternative provision", rate: 10000, status: "National; 2026-27 to be confirmed" },
  { setting: "Further education (element 2)", rate: 6000, status: "National; seen in a council's local offer" },
] as const;

const colours: readonly SampleCell[] = [
  { row: 8, column: 0, content: "Published", style: "published" },
  { row: 8, column: 1, content: "From an official release, unchanged. The status beside the row names it.", style: "text" },
  { row: 9, column: 0, content: "Illustrative", style: "illustrative" },
  { row: 9, column: 1, content: "Made up for this sample, of a plausible size. Not a figure of the borough or of any school.", style: "text" },
  { row: 10, column: 0, content: "Calculated", style: "calculated" },
  { row: 10, column: 1, content: "A formula over cells of this workbook.", style: "text" },
];

export function about(): SampleSheet {
  const columns: Column<(typeof rates)[number]>[] = [
    { heading: "National rates already in the model", style: "label", of: ({ setting }) => setting },
    { heading: "Pounds for a place, a year", style: "published", format: "£#,##0", of: ({ rate }) => rate },
    { heading: "Status", style: "label", of: ({ status }) => status },
  ];
  const { cells } = table({ row: 13, column: 0 }, columns, rates);
  const sources = [
    "Department for Education, Education, health and care plans, 2025 release: plans by placement, January 2019 to January 2024.",
    "Contains public sector information licensed under the Open Government Licence v3.0.",
    "Place rates: DfE high needs funding operational guide 2025 to 2026.",
  ];
  return {
    name: "About",
    widths: [48, 28, 44],
    cells: [
      ...lines(0, "title", ["Barking and Dagenham: high needs workbook for the Schools Forum"]),
      ...lines(1, "note", ["A sample. It is not the borough's budget."]),
      ...lines(3, "text", [
        "What it holds: funding, places, top-ups, placements, services, the reserve, assumptions and two scenarios, from 2025-26.",
        "How it is used: change a cell on any sheet, then run the model to write the scenario sheets beside these.",
      ]),
      ...lines(6, "section", ["What the colours and the Status column mean"]),
      ...colours,
      ...cells,
      ...lines(20, "section", ["Sources"]),
      ...lines(21, "text", sources),
    ],
  };
}
