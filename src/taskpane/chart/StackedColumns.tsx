import { memo, useId } from "react";
import { ChartFigure } from "./ChartFigure";
import { Legend } from "./Legend";
import { bandMiddle, bandWidth, down, fillOf, Patterns, Plot } from "./Plot";
import { axisFor, stacked } from "./scale";
import type { Series } from "./series";

/** A column a year, its parts on top of each other; what is negative hangs below nought. */
export const StackedColumns = memo(function StackedColumns({
  title,
  says,
  years,
  series,
}: {
  readonly title: string;
  readonly says: string;
  readonly years: readonly string[];
  readonly series: readonly Series[];
}) {
  const id = useId();
  const columns = years.map((_, year) => stacked(series.map(({ values }) => values[year] ?? 0)));
  const axis = axisFor(columns.flat().flatMap(({ from, to }) => [from, to]));
  const width = bandWidth(years.length) * 0.66;
  return (
    <ChartFigure title={title} says={says} years={years} series={series}>
      <Plot axis={axis} years={years}>
        <Patterns id={id} count={series.length} />
        {columns.map((blocks, year) =>
          blocks.map(({ series: of, from, to }) => (
            <rect
              key={`${String(year)} ${String(of)}`}
              x={bandMiddle(year, years.length) - width / 2}
              width={width}
              y={down(axis, Math.max(from, to))}
              height={down(axis, Math.min(from, to)) - down(axis, Math.max(from, to))}
              fill={fillOf(id, of)}
            />
          )),
        )}
      </Plot>
      <Legend labels={series.map(({ label }) => label)} />
    </ChartFigure>
  );
});
