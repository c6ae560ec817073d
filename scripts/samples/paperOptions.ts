/** The messy paper's appendix B: drivers and options, with percentages partly as text. */
import { assumptions, assumptionYears, levers, type AssumptionFigures, type LeverFigures } from "./future";
import { asText, figures, plainLines, words } from "./paper";
import { lines, percent, table, type SampleSheet } from "./sheet";
import { illustrative } from "./status";

const shortYear = (year: string): string => `${year.slice(2, 4)}/${year.slice(5)}`;

/** A share as text, refused where reading it back would not give the same share. */
function percentText(share: number): string {
  const shown = Number((share * 100).toFixed(9));
  if (shown / 100 !== share) throw new Error(`${String(share)} does not survive as a percentage in text.`);
  return `${String(shown)}%`;
}

export function appendixB(): SampleSheet {
  const drivers = table(
    4,
    0,
    [
      words<AssumptionFigures>("Driver", ({ name }) => name),
      words<AssumptionFigures>("Provision type", ({ kind }) => (kind === undefined ? undefined : "FE college")),
      ...assumptionYears.map((year, i) =>
        figures<AssumptionFigures>(shortYear(year), ({ changes }) => changes[i], {
          format: percent,
          write: (share, record) => (record?.name === "Fee inflation" ? percentText(share) : share),
        }),
      ),
      words<AssumptionFigures>("Source", () => illustrative),
    ],
    plainLines(assumptions),
  );
  const options = table(
    drivers.area.bottom + 5,
    0,
    [
      words<LeverFigures>("Scenario", ({ scenario }) => scenario),
      words<LeverFigures>("Lever", ({ lever }) => lever),
      figures<LeverFigures>("Value", ({ value }) => value, {
        write: (value, record) => (record?.unit === "%" ? percentText(value) : value < 0 ? asText(value) : value),
      }),
      words<LeverFigures>("Unit", ({ unit }) => unit),
      words<LeverFigures>("From", ({ from }) => from),
      words<LeverFigures>("To", ({ to }) => to),
      figures<LeverFigures>("Ramp (years)", ({ ramp }) => ramp),
      words<LeverFigures>("Applies to", ({ appliesTo }) => appliesTo),
      words<LeverFigures>("Note", ({ note }) => note),
      words<LeverFigures>("Source", () => illustrative),
    ],
    plainLines(levers),
  );
  return {
    name: "App B Options",
    widths: [28, 22, 12, 16, 12, 12, 14, 36, 60, 14],
    cells: [
      ...lines(0, "title", ["Appendix B: drivers and options"]),
      ...lines(1, "note", ["Sample. Every figure is illustrative."]),
      ...lines(drivers.area.top - 1, "section", ["Table B1: drivers"]),
      ...drivers.cells,
      ...lines(options.area.top - 1, "section", ["Table B2: options"]),
      ...options.cells,
      ...lines(options.area.bottom + 3, "note", [
        "More resourced provision, in full: more resourced provision, fewer independent places.",
      ]),
    ],
  };
}
