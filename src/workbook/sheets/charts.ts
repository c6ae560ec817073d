import type { Line } from "../../model/line";
import { fullLabel } from "../../model/line";
import { pounds, yearName } from "../../model/format";
import { inDraw } from "../../model/number";
import type { Measure } from "../../model/compareLines";
import type { ScenarioLines } from "../../model/scenarioLines";
import { fixedCellName, quotedSheet } from "../port/address";
import type { ChartPlan, SeriesPlan } from "../port/plan";
import type { Book } from "./book";
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
function series(
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

const valueIn = (book: Book, line: Line, year: number): number => inDraw(book.values.number(line, year), 0);

/** First and last year of a line in one sentence, for people who cannot see the chart. */
function fromTo(book: Book, line: Line): string {
  const { years } = book;
  const last = years.length - 1;
  return `${fullLabel(line)}: ${pounds(Math.round(valueIn(book, line, 0)))} in ${yearName(years[0] ?? 0)}, ${pounds(Math.round(valueIn(book, line, last)))} in ${yearName(years[last] ?? 0)}.`;
}

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
      alternativeText: `Stacked columns of spend by kind of provision in each financial year. ${provision.map(({ spend: line }) => fromTo(book, line)).join(" ")}`,
      categoryTitle: "Financial year",
      ...inMillions,
      series: spend,
      ...place(0),
    },
    {
      kind: "columns and lines",
      title: `${scenario.name}: in-year balance and closing reserve (override ends ${at.override})`,
      alternativeText: `Columns of the in-year balance and a line of the closing reserve in each financial year; below zero is a deficit. ${fromTo(book, scenario.inYear)} ${fromTo(book, scenario.closing)} The statutory override ends on ${at.override}.`,
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
      alternativeText: `Columns of the average cost of a pupil by kind of provision in each financial year. ${priced.map(({ unitCost }) => fromTo(book, unitCost)).join(" ")}`,
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
    alternativeText: `${measure.label} in each scenario and financial year; below zero is a deficit. ${measure.rows.map(({ value }) => fromTo(book, value)).join(" ")}`,
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
