import { yearName } from "../../model/format";
import { caseNames } from "../../outlook/cases";
import type { Outlook } from "../../outlook/outlook";
import type { Estimate, Range } from "../../outlook/quantiles";
import { fixedAreaName, fixedCellName, quotedSheet } from "../port/address";
import type { Area } from "../port/grid";
import type { ChartPlan } from "../port/plan";
import type { Book } from "./book";
import { chartInWords, oneChartRows, said } from "./charts";
import type { Draft } from "./draft";
import { numberFormats } from "./formats";
import { liveFigure, stillFits } from "./stillFits";

const money = { format: numberFormats.gbp };

export function drawSection(draft: Draft, row: number, text: string, right: number): void {
  for (let column = 0; column <= right; column++) draft.put(row, column, column === 0 ? text : "", "section");
}

const summaryHeadings = [
  "Scenario",
  "Best",
  "As entered",
  "Worst",
  "One time in ten below",
  "Middle of the draws",
  "One time in ten above",
  "Standard error",
  "On its sheet now",
  "State",
] as const;

/** The largest of a range's standard errors. */
const errorOf = ({ p10, p50, p90 }: Range): number => Math.max(p10.error, p50.error, p90.error);

/** Where the states of the summary stand. */
export interface Summary {
  readonly states: Area;
  /** The row after it. */
  readonly next: number;
}

/** The closing reserve of the last year in every scenario, mitigated beside unmitigated, with its chart. */
export function drawSummary(
  draft: Draft,
  book: Book,
  { cases, ranges }: Outlook,
  told: { sheet: string; row: number; right: number; words: number },
): Summary {
  const last = book.years.length - 1;
  const year = yearName(book.years[last] ?? 0);
  drawSection(
    draft,
    told.row,
    `Closing reserve of ${year}: the Baseline is unmitigated, the scenarios are mitigated`,
    told.right,
  );
  const headingRow = told.row + 1;
  const state = summaryHeadings.length - 1;
  summaryHeadings.forEach((text, column) => {
    draft.put(headingRow, column, text, column === 0 ? "heading" : "figureHeading");
  });
  cases.forEach(({ scenario, closing }, i) => {
    const row = headingRow + 1 + i;
    draft.put(row, 0, scenario, "label");
    caseNames.forEach((name, c) => {
      draft.put(row, 1 + c, closing[name][last] ?? NaN, "figure", money);
    });
    const range = ranges?.scenarios.find((one) => one.scenario === scenario)?.closing[last];
    if (range)
      [range.p10.value, range.p50.value, range.p90.value, errorOf(range)].forEach((value, c) => {
        draft.put(row, 4 + c, value, "figure", money);
      });
    const line = book.model.scenarios.find(({ name }) => name === scenario)?.closing;
    if (!line) throw new Error(`No scenario ${scenario}`);
    draft.put(row, state - 1, liveFigure(book, line, last), "figure", money);
    draft.put(row, state, stillFits(book, { row, column: 2 }, { row, column: state - 1 }), "mark");
  });
  const bottom = headingRow + cases.length;
  const chart = summaryChart(cases, { sheet: told.sheet, headingRow, bottom, year });
  draft.charts.push(chart);
  draft.put(chart.row, told.words, chartInWords(chart), "words");
  return {
    states: { top: headingRow + 1, bottom, left: state, right: state },
    next: chart.row + oneChartRows + 1,
  };
}

function summaryChart(
  cases: Outlook["cases"],
  { sheet, headingRow, bottom, year }: { sheet: string; headingRow: number; bottom: number; year: string },
): ChartPlan {
  const on = quotedSheet(sheet);
  const along = (column: number): string =>
    `${on}!${fixedAreaName({ top: headingRow + 1, bottom, left: column, right: column })}`;
  const words = cases.map(({ scenario, closing }) => {
    const [best, central, worst] = caseNames.map((name) => said(closing[name].at(-1) ?? NaN));
    return `${scenario} best ${best ?? ""}, as entered ${central ?? ""}, worst ${worst ?? ""}`;
  });
  return {
    kind: "columns",
    title: `Best, as entered and worst: closing reserve of ${year}`,
    alternativeText: `Closing reserve of ${year} in each scenario, three columns each; below zero is a deficit: ${words.join("; ")}.`,
    categoryTitle: "Scenario",
    valueTitle: "£ million",
    valueFormat: "#,##0.0,,;-#,##0.0,,",
    series: [["6FB3D2", 1] as const, ["12355B", 2] as const, ["F18F01", 3] as const].map(
      ([colour, column]) => ({
        name: `${on}!${fixedCellName(headingRow, column)}`,
        categories: along(0),
        values: along(column),
        colour,
      }),
    ),
    row: bottom + 2,
    column: 0,
    width: 1011,
    height: 380,
  };
}

const measures = [
  ["closing", "Closing reserve"],
  ["inYear", "In-year balance"],
] as const;

const caseLabels = { best: "Best", central: "As entered", worst: "Worst" } as const;

/** Every scenario's cases and range, year by year. Gives the row after them. */
export function drawByYear(
  draft: Draft,
  book: Book,
  { cases, ranges }: Outlook,
  top: number,
  right: number,
): number {
  const firstYear = 2;
  drawSection(draft, top, "Year by year", right);
  const headingRow = top + 1;
  ["Measure and scenario", "Case", ...book.years.map(yearName)].forEach((text, column) => {
    draft.put(headingRow, column, text, column < firstYear ? "heading" : "figureHeading");
  });
  let row = headingRow;
  const put = (told: readonly [string, string], values: readonly number[]): void => {
    row += 1;
    told.forEach((text, column) => {
      draft.put(row, column, text, "label");
    });
    values.forEach((value, year) => {
      draft.put(row, firstYear + year, value, "figure", money);
    });
  };
  for (const [key, label] of measures)
    for (const one of cases) {
      for (const name of caseNames) put([`${label}: ${one.scenario}`, caseLabels[name]], one[key][name]);
      const range = ranges?.scenarios.find(({ scenario }) => scenario === one.scenario)?.[key];
      if (!range) continue;
      const along = (of: (each: Range) => Estimate): readonly number[] => range.map((each) => of(each).value);
      put(
        [`${label}: ${one.scenario}`, "One time in ten below"],
        along(({ p10 }) => p10),
      );
      put(
        [`${label}: ${one.scenario}`, "Middle of the draws"],
        along(({ p50 }) => p50),
      );
      put(
        [`${label}: ${one.scenario}`, "One time in ten above"],
        along(({ p90 }) => p90),
      );
      put([`${label}: ${one.scenario}`, "Standard error, largest of the three"], range.map(errorOf));
    }
  return row + 2;
}
