import { yearName } from "../../model/format";
import type { Tornado } from "../../outlook/tornado";
import { fixedAreaName, fixedCellName, quotedSheet } from "../port/address";
import type { ChartPlan } from "../port/plan";
import type { Book } from "./book";
import { chartInWords, oneChartRows, said } from "./charts";
import type { Draft } from "./draft";
import { differenceFormat } from "./formats";

/** More rows than this make a chart that nobody can read; the table has them all. */
const mostCharted = 7;

const headings = ["What", "From what to what", "At its low end", "At its high end"] as const;

function chartOf(
  { scenario, rows }: Tornado,
  told: { sheet: string; headingRow: number; row: number; year: string },
): ChartPlan {
  const on = quotedSheet(told.sheet);
  const shown = rows.slice(0, mostCharted);
  const area = { top: told.headingRow + 1, bottom: told.headingRow + shown.length };
  const along = (column: number): string =>
    `${on}!${fixedAreaName({ ...area, left: column, right: column })}`;
  const moves = shown.map(
    ({ label, atLow, atHigh }) => `${label}: ${said(atLow)} at its low end, ${said(atHigh)} at its high end`,
  );
  const series = (column: number, colour: string): ChartPlan["series"][number] => ({
    name: `${on}!${fixedCellName(told.headingRow, column)}`,
    categories: along(0),
    values: along(column),
    colour,
  });
  return {
    kind: "columns",
    title: `${scenario}: what moves the closing reserve of ${told.year} most`,
    alternativeText: `Effect on the closing reserve of ${told.year}, each alone, in pairs of columns, the largest first: ${moves.join("; ")}.`,
    categoryTitle: "Each alone, all else as entered",
    valueTitle: "£ million",
    valueFormat: "#,##0.0,,;-#,##0.0,,",
    series: [series(2, "6FB3D2"), series(3, "12355B")],
    row: told.row,
    column: 0,
    width: 1011,
    height: 380,
  };
}

/** One scenario's tornado: a table and its chart. Gives the row after them. */
export function drawTornado(
  draft: Draft,
  book: Book,
  tornado: Tornado,
  told: { sheet: string; row: number; right: number; words: number },
): number {
  const { row: top, right } = told;
  const year = yearName(book.years.at(-1) ?? 0);
  for (let column = 0; column <= right; column++)
    draft.put(
      top,
      column,
      column === 0 ? `${tornado.scenario}: what moves the closing reserve of ${year}, each alone` : "",
      "section",
    );
  const headingRow = top + 1;
  headings.forEach((text, column) => {
    const figures = column === 2 || column === 3;
    draft.put(headingRow, column, text, figures ? "figureHeading" : "heading");
  });
  tornado.rows.forEach(({ label, range, atLow, atHigh, entered }, i) => {
    const row = headingRow + 1 + i;
    draft.put(row, 0, label, "label");
    draft.put(row, 1, entered ? range : `${range} (equal step, not a range)`, "label");
    draft.put(row, 2, atLow, "figure", { format: differenceFormat });
    draft.put(row, 3, atHigh, "figure", { format: differenceFormat });
  });
  let row = headingRow + tornado.rows.length + 1;
  if (tornado.unmoved.length > 0)
    draft.put(row++, 0, `Without effect on it: ${tornado.unmoved.join("; ")}.`, "note");
  if (tornado.rows.length === 0) return row + 1;
  const chart = chartOf(tornado, { sheet: told.sheet, headingRow, row: row + 1, year });
  draft.charts.push(chart);
  draft.put(chart.row, told.words, chartInWords(chart), "words");
  return chart.row + oneChartRows + 1;
}
