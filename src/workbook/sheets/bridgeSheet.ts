import { yearName } from "../../model/format";
import { baselineName } from "../../model/baseline";
import type { Bridge } from "../../outlook/bridge";
import type { Outlook } from "../../outlook/outlook";
import { fixedAreaName, fixedCellName } from "../port/address";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { bridgeChart, bridgeColumns, drawStep, partHeadings, showsDifferences, stepsOf } from "./bridgeSteps";
import { chartInWords, oneChartRows, said } from "./charts";
import type { Draft } from "./draft";
import { differenceFormat } from "./formats";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { chanceSaid } from "./rangesWords";
import { liveFigure, staleWarning, stillFits } from "./stillFits";
import type { Stamp } from "./texts";

const measures: Readonly<Record<Bridge["measure"], string>> = {
  closing: "Closing reserve",
  inYear: "In-year balance",
};

const headings = [
  "Step",
  "On its own",
  "Its part of the overlap",
  "In all",
  "From",
  "To",
  "On its sheet now",
  "State",
] as const;

const about = [
  "On its own: what the change would do to the Baseline if it were the only one. Overlap: what the changes do together beyond that, such as a lower cost that is paid for fewer pupils.",
  "In all: what the change adds on average over every order in which the changes could be made (the Shapley value). These add up to the whole difference, and no order is favoured.",
  "Bridges are values worked out when Forum Model was run: they need the scenario worked out with every combination of its changes. From, To and the chart are live; so is the check that both ends still fit.",
] as const;

/** What the bridge comes to, in a sentence or two. */
export function bridgeWords(bridge: Bridge, year: string): readonly string[] {
  const { rows, start, end, overlap, measure } = bridge;
  const whole = end - start;
  const better = whole >= 0 ? "better" : "worse";
  const name = `${measures[measure].toLowerCase()} of ${year}`;
  const [gains, costs] = [rows.filter(({ share }) => share > 0), rows.filter(({ share }) => share < 0)].map(
    (some) => [...some].sort((a, b) => Math.abs(b.share) - Math.abs(a.share))[0],
  );
  const total = `${bridge.scenario} leaves the ${name} ${said(Math.abs(whole))} ${better} than the Baseline.`;
  const largest =
    rows.length < 2
      ? []
      : [
          ...(gains ? [`Most is gained by ${gains.label}: ${said(gains.share)} in all.`] : []),
          ...(costs ? [`Most is lost by ${costs.label}: ${said(costs.share)} in all.`] : []),
        ];
  const together =
    rows.length < 2
      ? []
      : Math.abs(overlap) >= 0.5
        ? [
            `Made together, the changes come to ${said(Math.abs(overlap))} ${overlap > 0 ? "more" : "less"} than each on its own.`,
          ]
        : ["The changes do not overlap."];
  const smaller =
    bridge.together.length > 0
      ? [
          `There are more than ten changes: the smallest are taken as one, so that the sharing is exact. They are ${bridge.together.join("; ")}.`,
        ]
      : [];
  return [total, ...largest, ...together, ...smaller];
}

/** What the draws say beside the figures entered, which need not lie in their middle. */
function oddsWords({ scenario, measure }: Bridge, outlook: Outlook, year: string): readonly string[] {
  const against = outlook.ranges?.beats.find((one) => one.scenario === scenario && one.than === baselineName);
  if (measure !== "closing" || !outlook.ranges || !against) return [];
  const { draws } = outlook.ranges;
  return [
    `That is with everything as entered; where figures were drawn within their ranges, ${scenario} leaves more in the reserve of ${year} than the Baseline ${chanceSaid(against.chance, draws)}: HNB Ranges has why.`,
  ];
}

interface Told {
  readonly sheet: string;
  readonly outlook: Outlook;
}

/** One bridge: its words, its rows, its chart. Gives the row after it. */
function drawBridge(
  draft: Draft,
  book: Book,
  bridge: Bridge,
  { sheet, outlook, top }: Told & { readonly top: number },
): number {
  const year = yearName(book.years[bridge.year] ?? 0);
  const name = measures[bridge.measure];
  const title = `${bridge.scenario}: ${name.toLowerCase()} of ${year}, from the Baseline`;
  const columns = bridgeColumns;
  for (let column = 0; column < columns.words; column++)
    draft.put(top, column, column === 0 ? title : "", "section");
  let at = top + 1;
  for (const sentence of [...bridgeWords(bridge, year), ...oddsWords(bridge, outlook, year)])
    draft.put(at++, 0, sentence, "label");
  const headingRow = at + 1;
  headings.forEach((text, column) => {
    draft.put(headingRow, column, text, column === 0 ? "heading" : "figureHeading");
  });
  draft.put(headingRow - 1, columns.chart, "For the chart", "note");
  partHeadings.forEach((text, i) => {
    draft.put(headingRow, columns.chart + i, text, "figureHeading");
  });
  const difference = { format: differenceFormat };
  let from = 0;
  const origin = showsDifferences(bridge)
    ? { cell: fixedCellName(headingRow + 1, columns.to), value: bridge.start }
    : undefined;
  stepsOf(bridge).forEach((step, i, steps) => {
    const row = headingRow + 1 + i;
    const change = bridge.rows[i - 1];
    const isTotal = step.kind === "total";
    draft.put(row, columns.step, step.label, isTotal ? "total" : "label");
    if (change && i <= bridge.rows.length) {
      draft.put(row, columns.own, change.own, "figure", difference);
      draft.put(row, columns.ofOverlap, change.ofOverlap, "figure", difference);
      draft.put(row, columns.share, change.share, "figure", difference);
    } else if (!isTotal) {
      draft.put(row, columns.own, step.amount, "figure", difference);
    }
    if (i === steps.length - 1) drawWhole(draft, bridge, { row, headingRow });
    drawStep(draft, row, step, from, origin);
    from = isTotal ? step.amount : from + step.amount;
    if (isTotal) {
      const scenario = book.model.scenarios[i === 0 ? 0 : scenarioIndex(book, bridge)];
      if (!scenario) throw new Error(`No scenario ${bridge.scenario}`);
      const line = bridge.measure === "closing" ? scenario.closing : scenario.inYear;
      const now = { row, column: columns.now };
      draft.put(row, now.column, liveFigure(book, line, bridge.year), "total", {
        format: "#,##0;[Red]-#,##0",
      });
      draft.put(row, columns.state, stillFits(book, { row, column: columns.to }, now), "mark");
    }
  });
  const last = headingRow + stepsOf(bridge).length;
  const chart = bridgeChart(bridge, {
    sheet,
    headingRow,
    title,
    row: last + 2,
    measure: `${name} of ${year}`,
  });
  draft.charts.push(chart);
  draft.put(chart.row, columns.words, chartInWords(chart), "words");
  return last + 2 + oneChartRows + 1;
}

const scenarioIndex = ({ model }: Book, { scenario }: Bridge): number =>
  model.scenarios.findIndex(({ name }) => name === scenario);

/** The sums of the changes, beside the scenario's own total. */
function drawWhole(
  draft: Draft,
  bridge: Bridge,
  { row, headingRow }: { row: number; headingRow: number },
): void {
  const columns = bridgeColumns;
  const sums: readonly (readonly [column: number, value: number, to: number])[] = [
    [
      columns.own,
      bridge.rows.reduce((sum, { own }) => sum + own, 0) + (bridge.rows.length > 1 ? bridge.overlap : 0),
      row - 1,
    ],
    [columns.ofOverlap, bridge.rows.reduce((sum, { ofOverlap }) => sum + ofOverlap, 0), row - 1],
    [columns.share, bridge.rows.reduce((sum, { share }) => sum + share, 0), row - 1],
  ];
  for (const [column, value, bottom] of sums) {
    const area = { top: headingRow + 2, bottom, left: column, right: column };
    const content: FormulaPlan = { formula: `SUM(${fixedAreaName(area)})`, value };
    draft.put(row, column, content, "total", { format: differenceFormat });
  }
}

function draw(
  told: Told,
  { draft, book, stamp, state }: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  const { bridges } = told.outlook;
  let row = headerRows;
  for (const words of about) draft.put(row++, 0, words, "note");
  row += 1;
  const newPages: number[] = [];
  bridges.forEach((bridge, i) => {
    if (i > 0) newPages.push(row);
    row = drawBridge(draft, book, bridge, { ...told, top: row });
  });
  const states = { top: headerRows, bottom: row, left: bridgeColumns.state, right: bridgeColumns.state };
  drawHeader(draft, {
    title: "High needs block: from the Baseline to each scenario",
    purpose:
      "Which change brings what: each on its own, what the changes do together, and each one's fair part of the whole.",
    note: "Amounts in £. Positive is better for the balance, negative worse. Nothing is rounded but on the screen.",
    stamp: stamp.text,
    state,
    warning: staleWarning(states, "These bridges"),
  });
  return {
    widths: [66, 15, 15, 15, 15, 15, 15, 16, 3, ...partHeadings.map(() => 13), 3, 120],
    frozen: headerRows,
    print: {
      area: { top: 0, left: 0, bottom: row - 1, right: bridgeColumns.state },
      pagesWide: 1,
      pagesTall: bridges.length,
      newPages,
    },
  };
}

/** HNB Bridge: from the Baseline to each scenario, change by change. */
export const bridgeSheet = (told: Told): FurtherSheet => ({
  key: "bridge",
  sheet: told.sheet,
  places: [],
  draw: (drawing) => draw(told, drawing),
});
