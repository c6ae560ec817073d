/** The first sheet of a sample: what it is, how to tell published figures from others, and the national rates. */
import { laidRates } from "./rates";
import { lines, type SampleCell, type SampleSheet, type Style } from "./sheet";

const meanings: Readonly<Partial<Record<Style, readonly [string, string]>>> = {
  published: ["Published", "As an official release or another cited source gives it. The status beside the row names it."],
  testData: ["Test data", "DfE's test data for a tool of its own. The figures look real; they are not a published return."],
  illustrative: ["Illustrative", "Made up for this sample, of a plausible size. Not a figure of the borough or of any school."],
  derived: ["Derived", "A formula over cells of this workbook."],
};

/** `styles` are the looks that the workbook's figures have; at most four. */
export function aboutSheet(told: {
  readonly title: string;
  readonly warning: string;
  readonly purpose: readonly string[];
  readonly styles: readonly Style[];
  readonly sources: readonly string[];
}): SampleSheet {
  const key = told.styles.flatMap((style, i): readonly SampleCell[] => {
    const [name = "", meaning = ""] = meanings[style] ?? [];
    return [
      { row: 7 + i, column: 0, content: name, style },
      { row: 7 + i, column: 1, content: meaning, style: "aside" },
    ];
  });
  const below = laidRates.area.bottom + 3;
  return {
    name: "About",
    widths: [66, 24, 104],
    cells: [
      ...lines(0, "title", [told.title]),
      ...lines(1, "note", [told.warning]),
      ...lines(3, "text", told.purpose),
      ...lines(6, "section", ["What the colours and the Status columns mean"]),
      ...key,
      ...lines(laidRates.area.top - 2, "section", ["National place rates, which the model holds already"]),
      ...laidRates.cells,
      ...lines(below, "section", ["Sources"]),
      ...lines(below + 1, "text", told.sources),
    ],
  };
}

export const sen2Source =
  "Department for Education, Education, health and care plans, 2025 release: plans by placement, to January 2024. " +
  "Contains public sector information licensed under the Open Government Licence v3.0.";
