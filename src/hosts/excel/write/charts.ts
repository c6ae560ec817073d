import type { SheetPlan } from "../../../workbook/port/plan";
import type { SheetSeen } from "../seen";
import { drawChart } from "./chart";
import type { NameSeries } from "./seriesNames";

/** How our own charts are known again, in every host: by their name. */
const chartName = (number: number): string => `HNB chart ${String(number)}`;
/** A chart's name while it waits for the earlier one to go. */
const waitingName = (number: number): string => `HNB new chart ${String(number)}`;

const ours = /^HNB chart \d+$/;
const waiting = /^HNB new chart \d+$/;

export const isOurChart = (name: string): boolean => ours.test(name);
export const isWaitingChart = (name: string): boolean => waiting.test(name);

/**
 * Drops the charts that an attempt that failed has left: those that wait, and, where `before` is given, those that
 * were not there before the attempt and so had not even got their name.
 */
export function dropWaiting(sheet: Excel.Worksheet, now: SheetSeen | undefined, before?: SheetSeen): void {
  for (const name of now?.charts ?? []) {
    const isNew = before !== undefined && !before.charts.includes(name) && !isOurChart(name);
    if (isWaitingChart(name) || isNew) sheet.charts.getItem(name).delete();
  }
}

/** Draws the plan's charts beside those of an earlier run; gives the way to put them in their place. */
export function writeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  told: { seen: SheetSeen | undefined; nameSeries: NameSeries },
): () => void {
  const drawn = plan.charts.map((chart, index) =>
    drawChart(context, sheet, chart, { name: waitingName(index + 1), nameSeries: told.nameSeries }),
  );
  return () => {
    for (const name of told.seen?.charts ?? []) if (isOurChart(name)) sheet.charts.getItem(name).delete();
    drawn.forEach((chart, index) => {
      chart.name = chartName(index + 1);
    });
  };
}
