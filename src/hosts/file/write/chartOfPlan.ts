import { fontName, looks } from "../../../workbook/port/looks";
import type { ChartPlan } from "../../../workbook/port/plan";
import type { ChartLooks, WholeChart } from "../whole/types";

/** Lines differ by their markers too, so that no one needs to tell colours apart. */
const markers = ["circle", "square", "diamond", "triangle"] as const;

const lineWidth = 2.25;
const markerSize = 6;

const plain: ChartLooks = {
  title: { size: 13, bold: true, colour: looks.title.colour },
  axisTitles: { size: 10, bold: true, colour: looks.label.colour },
  labels: { name: fontName, size: 10, bold: false, colour: looks.label.colour },
  gap: 60,
  legend: "bottom",
  // Years stay at the foot of the chart where columns go below zero.
  labelsLow: true,
  ticks: false,
  gridlines: "D9D9D9",
  categoryLine: "7F7F7F",
  valueLine: "D9D9D9",
  fill: "FFFFFF",
  border: "BFBFBF",
  blanks: "gap",
  visibleOnly: true,
  roundedCorners: false,
};

/** How our own charts are known again, in every host: by their name, counted from 1 on each sheet. */
export const chartName = (number: number): string => `HNB chart ${String(number)}`;

/** A planned chart with all that is drawn of it. */
export function chartOfPlan(plan: ChartPlan, number: number): WholeChart {
  const isLine = (asLine: boolean | undefined): boolean =>
    plan.kind === "lines" || (plan.kind === "columns and lines" && asLine === true);
  const { title, alternativeText, categoryTitle, valueTitle, valueFormat, row, column, width, height } = plan;
  return {
    id: chartName(number),
    name: chartName(number),
    kind: plan.kind,
    title,
    alternativeText,
    categoryTitle,
    valueTitle,
    valueFormat,
    series: plan.series.map(({ name, categories, values, colour, asLine, unfilled, unlisted }, index) => ({
      name,
      categories,
      values,
      ...(unfilled ? { unfilled } : { colour }),
      ...((unfilled ?? unlisted) && { unlisted: true }),
      asLine: isLine(asLine),
      ...(isLine(asLine)
        ? { lineWidth, marker: markers[index % markers.length] ?? "circle", markerSize, smooth: false }
        : // Else columns below zero lose their colour.
          { invertsBelowZero: false }),
    })),
    looks: { ...plain, ...(plan.kind === "stacked columns" && { overlap: 100 }) },
    place: { row, column, down: 0, along: 0, width, height },
  };
}
