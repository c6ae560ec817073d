import { cellName, parseReference } from "../../../workbook/port/address";
import { fontName, looks } from "../../../workbook/port/looks";
import type { ChartPlan, SeriesPlan } from "../../../workbook/port/plan";
import { areaAddress } from "../addresses";
import { planFault } from "../refusals";
import { area } from "../run";
import type { NameSeries } from "./seriesNames";

/** Lines differ by their markers too, so that no one needs to tell colours apart. */
const markers = ["Circle", "Square", "Diamond", "Triangle"] as const;

const ink = `#${looks.label.colour}`;
const pointsOf = (pixels: number): number => pixels * 0.75;

const typeOf = {
  "stacked columns": "ColumnStacked",
  columns: "ColumnClustered",
  lines: "LineMarkers",
  "columns and lines": "ColumnClustered",
} as const;

const isLine = (kind: ChartPlan["kind"], { asLine }: SeriesPlan): boolean =>
  kind === "lines" || (kind === "columns and lines" && asLine === true);

export function rangeOf(sheets: Excel.WorksheetCollection, reference: string): Excel.Range {
  const found = parseReference(reference);
  if (!found) throw planFault(`A chart would show “${reference}”, which is no range.`);
  return area(sheets.getItem(found.sheet), areaAddress(found.area));
}

function drawSeries(
  series: Excel.ChartSeries,
  plan: SeriesPlan,
  at: {
    sheets: Excel.WorksheetCollection;
    kind: ChartPlan["kind"];
    index: number;
    name: string;
    first: boolean;
  },
): void {
  series.setValues(rangeOf(at.sheets, plan.values));
  series.setXAxisValues(rangeOf(at.sheets, plan.categories));
  series.name = at.name;
  const colour = `#${plan.colour}`;
  if (isLine(at.kind, plan)) {
    if (at.kind !== "lines") series.chartType = "LineMarkers";
    series.format.line.color = colour;
    series.format.line.weight = 2.25;
    series.markerStyle = markers[at.index % markers.length] ?? "Circle";
    series.markerSize = 6;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
    series.smooth = false;
    return;
  }
  if (plan.unfilled) series.format.fill.clear();
  else series.format.fill.setSolidColor(colour);
  // Else columns below zero lose their colour.
  series.invertIfNegative = false;
  if (!at.first) return;
  series.gapWidth = 60;
  series.overlap = at.kind === "stacked columns" ? 100 : 0;
}

function drawAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = axes;
  for (const [axis, title] of [
    [categoryAxis, plan.categoryTitle],
    [valueAxis, plan.valueTitle],
  ] as const) {
    axis.title.text = title;
    axis.title.format.font.size = 10;
    axis.title.format.font.bold = true;
    axis.title.format.font.color = ink;
    axis.format.font.size = 10;
    axis.format.font.bold = false;
    axis.format.font.color = ink;
    axis.majorTickMark = "None";
    axis.minorTickMark = "None";
  }
  // Years stay at the foot of the chart where columns go below zero.
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.line.color = "#7F7F7F";
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = plan.valueFormat;
  valueAxis.format.line.color = "#D9D9D9";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
}

/** Draws one chart on a sheet, under a name of its own that is given at the end. */
export function drawChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  told: { name: string; nameSeries: NameSeries },
): Excel.Chart {
  const sheets = context.workbook.worksheets;
  const [first] = plan.series;
  if (!first) throw planFault(`The chart “${plan.title}” has no series.`);
  const shown = parseReference(first.values)?.area;
  const along = shown !== undefined && shown.top === shown.bottom ? "Rows" : "Columns";
  const chart = sheet.charts.add(typeOf[plan.kind], rangeOf(sheets, first.values), along);
  chart.name = told.name;
  const firstColumn = plan.series.findIndex((series) => !isLine(plan.kind, series));
  plan.series.forEach((series, index) => {
    const name = told.nameSeries(series);
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawSeries(drawn, series, { sheets, kind: plan.kind, index, name, first: index === firstColumn });
  });
  chart.title.text = plan.title;
  chart.title.overlay = false;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${looks.title.colour}`;
  drawAxes(chart, plan);
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.legend.overlay = false;
  plan.series.forEach(({ unfilled, unlisted }, index) => {
    if (unfilled ?? unlisted) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
  chart.legend.format.font.size = 10;
  chart.legend.format.font.bold = false;
  chart.legend.format.font.color = ink;
  chart.plotVisibleOnly = true;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.font.name = fontName;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = "#BFBFBF";
  chart.format.roundedCorners = false;
  chart.setPosition(cellName(plan.row, plan.column));
  chart.width = pointsOf(plan.width);
  chart.height = pointsOf(plan.height);
  return chart;
}
