import type { Box, DrawnChart, DrawnSeries } from "./drawn";
import { down } from "./scale";
import type { Scale } from "./scale";

/** One drawn column, or one part of a stack. */
export interface Column extends Box {
  /** Which of the chart's series it belongs to. */
  readonly series: number;
  readonly category: number;
  readonly value: number;
}

/** White space between two groups of columns, in widths of a column: what we write as gapWidth 60. */
const gap = 0.6;

/** From where to where, in values, each series of a category is drawn: parts below zero hang under the others there. */
export function stacked(
  values: readonly (number | undefined)[],
): ({ from: number; to: number } | undefined)[] {
  let [above, below] = [0, 0];
  return values.map((value) => {
    if (value === undefined) return undefined;
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return { from, to: from + value };
  });
}

/** The highest and lowest ends of all stacks. */
export function stackEnds(series: readonly DrawnSeries[], categories: number): number[] {
  return Array.from({ length: categories }, (_, category) =>
    stacked(series.map(({ values }) => values[category])).flatMap((part) => (part ? [part.to] : [])),
  ).flat();
}

/** The columns of a chart, in pixels from the upper left corner of the plot. */
export function columnsOf(chart: DrawnChart, scale: Scale, plot: Box): Column[] {
  const drawn = chart.series.map((each, index) => ({ each, index })).filter(({ each }) => !each.asLine);
  const slot = plot.width / Math.max(1, chart.categories.length);
  const inStacks = chart.kind === "stacked columns";
  const beside = inStacks ? 1 : Math.max(1, drawn.length);
  const width = slot / (beside + gap);
  return chart.categories.flatMap((_, category) => {
    const values = drawn.map(({ each }) => each.values[category]);
    const parts = inStacks
      ? stacked(values)
      : values.map((value) => (value === undefined ? undefined : { from: 0, to: value }));
    return parts.flatMap((part, order): Column[] => {
      const index = drawn[order]?.index;
      if (!part || index === undefined || drawn[order]?.each.unfilled) return [];
      const ends = [down(part.from, scale, plot.height), down(part.to, scale, plot.height)];
      const top = Math.min(...ends);
      const left = category * slot + (width * gap) / 2 + (inStacks ? 0 : order * width);
      const height = Math.max(...ends) - top;
      return [{ series: index, category, value: part.to - part.from, left, top, width, height }];
    });
  });
}
