import { countOf, januariesOf } from "../../demand/history";
import type { DemandLines } from "../../model/demandLines";
import { yearName } from "../../model/format";
import { inDraw } from "../../model/number";
import { cellName, fixedAreaName, fixedCellName, quotedSheet } from "../port/address";
import type { Area } from "../port/grid";
import type { ChartPlan, PlannedContent } from "../port/plan";
import type { Book } from "./book";
import { drawBand } from "./band";
import type { Draft } from "./draft";
import { headerRows } from "./header";
import type { Demand } from "./outlook";
import { placeOf } from "./places";
import { rowColumns } from "./rows";

/** The course of all plans as it stands on the sheet, a row for each January. */
export interface Course {
  /** Headings included. */
  readonly area: Area;
  readonly words: string;
}

const headings = [
  "January",
  "Counted",
  "Forecast",
  "One time in ten below",
  "One time in ten above",
] as const;

interface Point {
  readonly counted?: PlannedContent;
  readonly forecast?: PlannedContent;
  readonly low?: PlannedContent;
  readonly high?: PlannedContent;
}

const plansOf = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** Writes counted and forecast plans down the sheet; what stands above in the rows of years is linked to. */
export function drawCourse(
  draft: Draft,
  book: Book,
  {
    demand: { plans, forecast },
    lines,
    row,
    right,
  }: { demand: Demand; lines: DemandLines; row: number; right: number },
): Course {
  const { history } = plans;
  const standsAt = forecast.january ?? 0;
  const totals = forecast.figures.filter(({ kind }) => kind === "total");
  const [low, high] = lines.range;
  const linked = (line: typeof low, year: number): PlannedContent | undefined => {
    const index = book.years.indexOf(year);
    if (!line || index < 0) return undefined;
    const at = placeOf(book.places, line);
    return {
      formula: cellName(at.row, at.column + index),
      value: inDraw(book.values.number(line, index), 0),
    };
  };
  const last = countOf(history.plans, standsAt, "total") ?? 0;
  const points: (readonly [number, Point])[] = [
    ...januariesOf(history).map((january): readonly [number, Point] => [
      january,
      january === standsAt
        ? { counted: last, forecast: last, low: last, high: last }
        : { counted: countOf(history.plans, january, "total") ?? 0 },
    ]),
    ...totals
      .filter(({ year }) => year <= (book.years.at(-1) ?? 0) + 1)
      .map((figure): readonly [number, Point] => [
        figure.year,
        {
          forecast: linked(lines.total, figure.year - 1) ?? figure.central,
          low: linked(low, figure.year - 1) ?? figure.low80,
          high: linked(high, figure.year - 1) ?? figure.high80,
        },
      ]),
  ];
  drawBand(draft, row - 1, right, "All plans, counted and forecast (drawn by the first chart)");
  headings.forEach((text, column) => {
    draft.put(row, column, text, column === 0 ? "heading" : "figureHeading");
  });
  points.forEach(([january, point], index) => {
    const at = row + 1 + index;
    draft.put(at, 0, `January ${String(january)}`, "label");
    [point.counted, point.forecast, point.low, point.high].forEach((content, column) => {
      if (content !== undefined) draft.put(at, column + 1, content, "figure", { format: "#,##0" });
    });
  });
  const area = { top: row, left: 0, bottom: row + points.length, right: headings.length - 1 };
  draft.tables.push({ name: "HNB_Demand_course", area });
  const [first] = januariesOf(history);
  const end = totals.findLast(({ year }) => year <= (book.years.at(-1) ?? 0) + 1);
  const counted = `${plansOf(countOf(history.plans, first ?? standsAt, "total") ?? last)} counted in January ${String(first ?? standsAt)}, ${plansOf(last)} in January ${String(standsAt)}`;
  const words = end
    ? `All EHC plans each January: ${counted}; ${plansOf(end.central)} forecast for January ${String(end.year)}, four times in five between ${plansOf(end.low80)} and ${plansOf(end.high80)}.`
    : `All EHC plans each January: ${counted}.`;
  return { area, words };
}

const size = { width: 560, height: 380 } as const;

/** Counted and forecast plans as lines, with the range about the forecast. */
export function courseChart(
  { area, words }: Course,
  { sheet, row }: { sheet: string; row: number },
): ChartPlan {
  const on = quotedSheet(sheet);
  const column = (of: number): string =>
    `${on}!${fixedAreaName({ top: area.top + 1, bottom: area.bottom, left: of, right: of })}`;
  const colours = ["12355B", "F18F01", "8FB9D6", "8FB9D6"];
  return {
    kind: "lines",
    title: "EHC plans: counted, forecast and the range about it",
    alternativeText: words,
    categoryTitle: "January",
    valueTitle: "Plans",
    valueFormat: "#,##0",
    series: colours.map((colour, index) => ({
      name: `${on}!${fixedCellName(area.top, index + 1)}`,
      categories: column(0),
      values: column(index + 1),
      colour,
    })),
    row,
    column: 0,
    ...size,
  };
}

/** Plans by kind of placement, stacked. */
export function placementChart(
  book: Book,
  lines: DemandLines,
  { sheet, row }: { sheet: string; row: number },
): ChartPlan {
  const on = quotedSheet(sheet);
  const last = rowColumns.firstYear + book.years.length - 1;
  const along = (of: number): string =>
    `${on}!${fixedAreaName({ top: of, bottom: of, left: rowColumns.firstYear, right: last })}`;
  const colours = ["12355B", "2E7D4F", "C73E1D", "7D5BA6", "7F7F7F"];
  const years = book.years;
  const each = lines.plans.map((line) => {
    const at = (year: number): string => plansOf(inDraw(book.values.number(line, year), 0));
    return `${line.kind ?? line.label} ${at(0)} to ${at(years.length - 1)}`;
  });
  return {
    kind: "stacked columns",
    title: "EHC plans by placement",
    alternativeText: `EHC plans by placement in the January of each year, in columns stacked by year, ${yearName(years[0] ?? 0)} to ${yearName(years.at(-1) ?? 0)}: ${each.join("; ")}.`,
    categoryTitle: "Financial year",
    valueTitle: "Plans",
    valueFormat: "#,##0",
    series: lines.plans.map((line, index) => ({
      name: `${on}!${fixedCellName(placeOf(book.places, line).row, rowColumns.kind)}`,
      categories: along(headerRows),
      values: along(placeOf(book.places, line).row),
      colour: colours[index % colours.length] ?? "12355B",
    })),
    row,
    column: rowColumns.unit,
    ...size,
  };
}
