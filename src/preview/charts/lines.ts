import type { Box, DrawnChart } from "./drawn";
import { down } from "./scale";
import type { Scale } from "./scale";

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly category: number;
  readonly value: number;
}

/** A series drawn as a line, in unbroken runs: a cell with no number leaves a gap. */
export interface Line {
  readonly series: number;
  readonly runs: readonly (readonly Point[])[];
}

/** The lines of a chart, in pixels from the upper left corner of the plot; points stand amid their category. */
export function linesOf(chart: DrawnChart, scale: Scale, plot: Box): Line[] {
  const slot = plot.width / Math.max(1, chart.categories.length);
  return chart.series.flatMap(({ asLine, values }, series) => {
    if (!asLine) return [];
    const runs: Point[][] = [[]];
    values.slice(0, chart.categories.length).forEach((value, category) => {
      const y = value === undefined ? undefined : down(value, scale, plot.height);
      if (value === undefined || y === undefined) runs.push([]);
      else runs.at(-1)?.push({ x: (category + 0.5) * slot, y, category, value });
    });
    return [{ series, runs: runs.filter((run) => run.length > 0) }];
  });
}

/** The path through a run's points. */
export const pathThrough = (run: readonly Point[]): string =>
  run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");

/** A marker's outline around a point: lines differ by their markers too, so that no one needs to tell colours apart. */
export function markerAt({ x, y }: { x: number; y: number }, series: number, size = 4): string {
  const at = (across: number, up: number): string =>
    `${(x + across * size).toFixed(1)},${(y - up * size).toFixed(1)}`;
  const shapes = [
    `M${at(-1, 0)}a${String(size)},${String(size)} 0 1,0 ${String(2 * size)},0a${String(size)},${String(size)} 0 1,0 ${String(-2 * size)},0Z`,
    `M${at(-1, -1)}L${at(1, -1)}L${at(1, 1)}L${at(-1, 1)}Z`,
    `M${at(0, -1.3)}L${at(1.3, 0)}L${at(0, 1.3)}L${at(-1.3, 0)}Z`,
    `M${at(-1.15, -1)}L${at(1.15, -1)}L${at(0, 1.15)}Z`,
  ];
  return shapes[series % shapes.length] ?? "";
}
