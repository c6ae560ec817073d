import { tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { ChartFigure } from "./ChartFigure";
import { Legend } from "./Legend";
import { bandMiddle, bandWidth, down, fillOf, Patterns, Plot, type YearMark } from "./Plot";
import { axisFor } from "./scale";
import type { Series } from "./series";

const lineColour = tokens.colorPaletteCranberryBorderActive;

/** Columns side by side for each year, and a line with points over them: balances and the reserve, before and after. */
export const ColumnsAndLine = memo(function ColumnsAndLine({
  title,
  says,
  years,
  columns,
  line,
  mark,
  chosen,
}: {
  readonly title: string;
  readonly says: string;
  readonly years: readonly string[];
  readonly columns: readonly Series[];
  readonly line?: Series;
  readonly mark?: YearMark | undefined;
  readonly chosen?: number;
}) {
  const id = useId();
  const all = line ? [...columns, line] : columns;
  const axis = axisFor(all.flatMap(({ values }) => values));
  const count = years.length;
  const width = (bandWidth(count) * 0.66) / columns.length;
  const points = (line?.values ?? []).map(
    (value, year) => [bandMiddle(year, count), down(axis, value)] as const,
  );
  return (
    <ChartFigure title={title} says={says} years={years} series={all}>
      <Plot axis={axis} years={years} mark={mark} {...(chosen === undefined ? {} : { chosen })}>
        <Patterns id={id} count={columns.length} />
        {columns.map(({ label, values }, of) =>
          values.map((value, year) => (
            <rect
              key={`${label} ${String(year)}`}
              x={bandMiddle(year, count) - (width * columns.length) / 2 + width * of}
              width={width}
              y={down(axis, Math.max(0, value))}
              height={down(axis, Math.min(0, value)) - down(axis, Math.max(0, value))}
              fill={fillOf(id, of)}
            />
          )),
        )}
        {points.length > 0 && (
          <polyline
            points={points.map((point) => point.join(",")).join(" ")}
            style={{ fill: "none", stroke: lineColour, strokeWidth: 2 }}
          />
        )}
        {points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={3} style={{ fill: lineColour }} />
        ))}
      </Plot>
      <Legend
        labels={columns.map(({ label }) => label)}
        {...(line ? { line: { label: line.label, colour: lineColour } } : {})}
      />
    </ChartFigure>
  );
});
