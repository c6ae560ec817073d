import type { Line } from "../../model/line";
import { fullLabel } from "../../model/line";
import { pounds, yearName } from "../../model/format";
import { inDraw } from "../../model/number";
import type { Measure } from "../../model/compareLines";
import type { ScenarioLines } from "../../model/scenarioLines";
import { fixedCellName, quotedSheet } from "../port/address";
import type { ChartPlan, SeriesPlan } from "../port/plan";
import type { Book } from "./book";
import type { Draft } from "./draft";
import { headerRows } from "./header";
import { placeOf } from "./places";
import { rowColumns } from "./rows";

/** Rows of a sheet that one row of charts lies over. */
export const oneChartRows = 20;

/** Rows of a scenario's sheet that its charts lie over. */
export const chartRows = 2 * oneChartRows;

/** The columns before the years, less a gap: two charts stand side by side without touching. */
const size = { width: 500, height: 380 } as const;

/** A chart under a pair of them, from the left edge of the first to the right edge of the second. */
const wide = { width: 1011, height: 380 } as const;

/** Told apart without colour too: each kind keeps its place in the stack, and the legend its order. */
const colours = [
  "12355B",
  "2E86AB",
  "6FB3D2",
  "F18F01",
  "C73E1D",
  "8A1C4A",
  "6A994E",
  "A7C957",
  "7F7F7F",
  "BC6C25",
  "5F4B8B",
];

const colour = (i: number): string => colours[i % colours.length] ?? "12355B";

/** A series along a line's row, named by its label or kind cell. */
export function series(
  book: Book,
  line: Line,
  at: { sheet: string; headingRow: number },
  told: { colour: string; named: "label" | "kind"; asLine?: boolean },
): SeriesPlan {
  const { row } = placeOf(book.places, line);
  const last = rowColumns.firstYear + book.years.length - 1;
  const on = quotedSheet(at.sheet);
  const years = (of: number): string =>
    `${on}!${fixedCellName(of, rowColumns.firstYear)}:${fixedCellName(of, last)}`;
  return {
    name: `${on}!${fixedCellName(row, rowColumns[told.named])}`,
    categories: years(at.headingRow),
    values: years(row),
    colour: told.colour,
    ...(told.asLine ? { asLine: true } : {}),
  };
}

export const valueIn = (book: Book, line: Line, year: number): number =>
  inDraw(book.values.number(line, year), 0);

/** Where every line of a chart has the same label, its kind or scenario tells it apart. */
const kindOf = ({ kind, label }: Line): string => kind ?? label;

/** An amount as a sentence has it: £4.5m, £24,567. */
export function said(value: number): string {
  const million = 1_000_000;
  const step = Math.abs(value) < 100_000 ? 1 : 1000;
  if (Math.abs(value) < million) return pounds(Math.round(value / step) * step);
  const size = (Math.abs(value) / million).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return `${value < 0 ? "−" : ""}£${size}m`;
}

/** First and last year of lines in one sentence, for people who cannot see the chart. */
function fromTo(book: Book, lines: readonly Line[], nameOf: (line: Line) => string = fullLabel): string {
  const { years } = book;
  const last = years.length - 1;
  const each = lines.map(
    (line) => `${nameOf(line)} ${said(valueIn(book, line, 0))} to ${said(valueIn(book, line, last))}`,
  );
  return `${yearName(years[0] ?? 0)} to ${yearName(years[last] ?? 0)}: ${each.join("; ")}.`;
}

/**
 * Puts charts on a sheet, each with its words in a cell beside it: Office.js cannot give a chart its alternative text,
 * and who sees the chart may want the words too. Charts that begin in one row have theirs in rows that follow.
 */
export function drawCharts(draft: Draft, book: Book, charts: readonly ChartPlan[]): void {
  const taken = new Set<number>();
  for (const chart of charts) {
    let { row } = chart;
    while (taken.has(row)) row += 1;
    taken.add(row);
    draft.put(row, rowColumns.words(book.years.length), chartInWords(chart), "words");
    draft.charts.push(chart);
  }
}

/** The words of a chart as its sheet has them in a cell. They are of the run: the chart itself follows its figures. */
export const chartInWords = ({ alternativeText }: ChartPlan): string =>
  `Chart in words, when this was run: ${alternativeText}`;

const inMillions = { valueTitle: "£ million", valueFormat: "#,##0.0,,;-#,##0.0,," } as const;

/** The three charts of a scenario's sheet. */
export function scenarioCharts(
  book: Book,
  scenario: ScenarioLines,
  at: { sheet: string; row: number; override: string },
): readonly ChartPlan[] {
  const where = { sheet: at.sheet, headingRow: headerRows };
  const provision = book.provision[book.model.scenarios.indexOf(scenario)] ?? [];
  const place = (i: number): Pick<ChartPlan, "row" | "column" | "width" | "height"> =>
    i < 2
      ? { ...size, row: at.row, column: i === 0 ? rowColumns.label : rowColumns.broughtForward }
      : { ...wide, row: at.row + oneChartRows, column: rowColumns.label };
  const spend = provision.map(({ spend: line }, i) =>
    series(book, line, where, { colour: colour(i), named: "kind" }),
  );
  // Most pupils of these two have no top-up, so that a cost by pupils paid for would mislead.
  const priced = provision.filter(({ kind }) => kind !== "alternative" && kind !== "hospital");
  const costs = priced.map(({ unitCost }, i) =>
    series(book, unitCost, where, { colour: colour(i), named: "kind" }),
  );
  return [
    {
      kind: "stacked columns",
      title: `${scenario.name}: spend by kind of provision`,
      alternativeText: `Spend by kind of provision, in columns stacked by year, ${fromTo(
        book,
        provision.map(({ spend: line }) => line),
        kindOf,
      )}`,
      categoryTitle: "Financial year",
      ...inMillions,
      series: spend,
      ...place(0),
    },
    {
      kind: "columns and lines",
      title: `${scenario.name}: in-year balance and closing reserve (override ends ${at.override})`,
      alternativeText: `In-year balance in columns and closing reserve as a line, by year; below zero is a deficit; ${fromTo(book, [scenario.inYear, scenario.closing])} The statutory override ends on ${at.override}.`,
      categoryTitle: "Financial year",
      ...inMillions,
      series: [
        series(book, scenario.inYear, where, { colour: "6FB3D2", named: "label" }),
        series(book, scenario.closing, where, { colour: "8A1C4A", named: "label", asLine: true }),
      ],
      ...place(1),
    },
    {
      kind: "columns",
      title: `${scenario.name}: cost per pupil by kind of provision`,
      alternativeText: `Average cost of a pupil by kind of provision, in columns by year, ${fromTo(
        book,
        priced.map(({ unitCost }) => unitCost),
        kindOf,
      )}`,
      categoryTitle: "Financial year",
      valueTitle: "£ thousand per pupil",
      valueFormat: "#,##0,",
      series: costs,
      ...place(2),
    },
  ];
}

/** The charts of HNB Compare: a measure in every scenario. */
export function compareChart(
  book: Book,
  measure: Measure,
  told: { sheet: string; row: number; column: number; kind: ChartPlan["kind"] },
): ChartPlan {
  const where = { sheet: told.sheet, headingRow: headerRows };
  return {
    kind: told.kind,
    title: `${measure.label} in each scenario`,
    alternativeText: `${measure.label} in each scenario, by year; below zero is a deficit; ${fromTo(
      book,
      measure.rows.map(({ value }) => value),
      kindOf,
    )}`,
    categoryTitle: "Financial year",
    ...inMillions,
    series: measure.rows.map(({ value }, i) =>
      series(book, value, where, { colour: colour(i * 3), named: "kind" }),
    ),
    row: told.row,
    column: told.column,
    ...size,
  };
}
