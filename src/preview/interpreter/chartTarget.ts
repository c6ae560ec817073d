/** Finding and changing a chart by its definition. */
import type { ChartLooks, ChartSeries, WholeChart } from "../../hosts/file/whole/types";
import type { Cells } from "./areas";
import { fixedAreaName, fixedCellName, quotedSheet } from "../../workbook/port/address";
import { notFound } from "./failure";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";

export interface ChartTarget {
  readonly sheet: string;
  readonly chart: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export function chartOf({ sheet, chart }: ChartTarget, session: Session): WholeChart {
  const found = sheetOf(session, sheet).sheet.charts.find(({ id }) => id === chart);
  if (!found) throw notFound(`chart ${chart}`);
  return found;
}

export function changeChart(
  target: ChartTarget,
  session: Session,
  make: (chart: WholeChart) => WholeChart,
): null {
  const present = chartOf(target, session);
  const sheet = openSheet(session, target.sheet);
  sheet.set({ charts: sheet.sheet.charts.map((each) => (each === present ? make(each) : each)) });
  return null;
}

export const changeLooks = (target: ChartTarget, session: Session, looks: ChartLooks): null =>
  changeChart(target, session, (chart) => ({ ...chart, looks: { ...chart.looks, ...looks } }));

export function seriesOf(target: SeriesTarget, session: Session): ChartSeries {
  const found = chartOf(target, session).series[target.index];
  if (!found) throw notFound(`series ${String(target.index)}`);
  return found;
}

/** The kind of chart that its series make together; `columns` says how columns stand. */
export function kindOf(
  series: readonly ChartSeries[],
  columns: "stacked columns" | "columns",
): WholeChart["kind"] {
  const lines = series.filter(({ asLine }) => asLine).length;
  if (lines === 0) return columns;
  if (lines === series.length) return "lines";
  return columns === "columns" ? "columns and lines" : "other";
}

export function changeSeries(
  target: SeriesTarget,
  session: Session,
  make: (series: ChartSeries) => ChartSeries,
): null {
  seriesOf(target, session);
  return changeChart(target, session, (chart) => ({
    ...chart,
    series: chart.series.map((each, index) => (index === target.index ? make(each) : each)),
  }));
}

/** Cells as a chart refers to them: `'HNB Baseline'!$C$5:$G$5`. */
export function referenceTo({ sheet, areas }: Cells, session: Session): string {
  const [area] = areas;
  const one = area.top === area.bottom && area.left === area.right;
  const where = one ? fixedCellName(area.top, area.left) : fixedAreaName(area);
  return `${quotedSheet(sheetOf(session, sheet).sheet.name)}!${where}`;
}
