import { scaleOver } from "./scale";
import { stackEnds } from "./columns";
import type { Box, DrawnChart } from "./drawn";
import type { Scale } from "./scale";

export const textSize = 13;
export const titleSize = 17;
export const titleLeading = 20;
const [edge, lineHeight, swatch] = [12, 18, 16];

/** One series' entry in the legend; `left` and `top` are where its sample of colour begins. */
export interface LegendEntry {
  readonly series: number;
  readonly left: number;
  readonly top: number;
}

export interface Frame {
  readonly title: readonly string[];
  readonly scale: Scale;
  readonly plot: Box;
  readonly legend: readonly LegendEntry[];
  /** The baseline of the words under the category axis. */
  readonly categoriesAt: number;
  readonly categoryTitleAt: number;
  /** Only each so-manyth category is named, where all would not fit. */
  readonly namedEvery: number;
}

/** About how wide a text is, in pixels: enough to keep things apart. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.5;

/** A title's lines, none wider than the chart. */
export function titleLines(title: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of title === "" ? [] : title.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && widthOf(longer, titleSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The entries of the legend, row by row, each row in the middle; and how many rows there are. */
export function legendOf(names: readonly string[], width: number): { entries: LegendEntry[]; rows: number } {
  const widths = names.map((name) => swatch + 4 + widthOf(name, textSize) + 14);
  const rows: { series: number; width: number }[][] = [];
  let taken = Infinity;
  widths.forEach((each, series) => {
    if (taken + each > width) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push({ series, width: each });
    taken += each;
  });
  const entries = rows.flatMap((row, index) => {
    let left = (width - row.reduce((sum, each) => sum + each.width, 0)) / 2;
    return row.map(({ series, width: each }) => {
      const entry = { series, left, top: index * lineHeight };
      left += each;
      return entry;
    });
  });
  return { entries, rows: rows.length };
}

function valuesOf(chart: DrawnChart): number[] {
  const given = (asLine: boolean): number[] =>
    chart.series
      .filter((each) => each.asLine === asLine)
      .flatMap(({ values }) => values.filter((value) => value !== undefined));
  const columns =
    chart.kind === "stacked columns"
      ? stackEnds(
          chart.series.filter(({ asLine }) => !asLine),
          chart.categories.length,
        )
      : given(false);
  return [...columns, ...given(true)];
}

/** Where everything in a chart stands. `shown` is how the value axis writes a number. */
export function frameOf(chart: DrawnChart, shown: (value: number) => string): Frame {
  const { width, height, categories } = chart;
  const listed = chart.series.flatMap(({ unlisted }, index) => (unlisted ? [] : [index]));
  const legend = legendOf(
    listed.map((index) => chart.series[index]?.name ?? ""),
    width - 2 * edge,
  );
  const legendTop = height - edge / 2 - legend.rows * lineHeight;
  const categoryTitleAt = legendTop - 10;
  const categoriesAt = categoryTitleAt - (chart.categoryTitle === "" ? 0 : lineHeight);
  const title = titleLines(chart.title, width - 2 * edge);
  const top = title.length === 0 ? edge : edge + title.length * titleLeading + 12;
  const plotHeight = Math.max(20, categoriesAt - 16 - top);
  const onlyLines = chart.series.every(({ asLine }) => asLine);
  const scale = scaleOver(valuesOf(chart), Math.floor(plotHeight / 34), !onlyLines);
  const widest = Math.max(...scale.ticks.map((tick) => widthOf(shown(tick), textSize)));
  const left = edge + (chart.valueTitle === "" ? 0 : lineHeight + 4) + widest + 6;
  const plotWidth = Math.max(20, width - left - edge);
  const longest = Math.max(0, ...categories.map((each) => widthOf(each, textSize)));
  return {
    title,
    scale,
    plot: { left, top, width: plotWidth, height: plotHeight },
    legend: legend.entries.map((entry) => ({
      ...entry,
      series: listed[entry.series] ?? entry.series,
      left: entry.left + edge,
      top: entry.top + legendTop,
    })),
    categoriesAt,
    categoryTitleAt,
    namedEvery: Math.max(1, Math.ceil(((longest + 8) * categories.length) / plotWidth)),
  };
}
