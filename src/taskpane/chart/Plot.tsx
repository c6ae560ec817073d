import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { downFrom, type Axis } from "./scale";
import { seriesColours, seriesPatterns } from "./series";

/** The drawing's own measure; it is stretched to the width that there is. */
export const plot = { width: 340, height: 190, left: 34, right: 4, top: 10, bottom: 22 } as const;

const inner = { width: plot.width - plot.left - plot.right, height: plot.height - plot.top - plot.bottom };

const useStyles = makeStyles({
  svg: { width: "100%", maxWidth: "640px", display: "block", forcedColorAdjust: "auto" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 0.5 },
  nought: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1 },
  mark: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, strokeDasharray: "3 2" },
  chosen: { fill: tokens.colorNeutralBackground3 },
});

/** Across the page: the middle of a year's band. */
export const bandMiddle = (year: number, years: number): number =>
  plot.left + (inner.width / years) * (year + 0.5);

export const bandWidth = (years: number): number => inner.width / years;

/** Down the page, for a value on the axis. */
export const down = (axis: Axis, value: number): number => plot.top + downFrom(axis, value) * inner.height;

const million = 1_000_000;

function tickText(value: number, { ticks }: Axis): string {
  const isWhole = (times: number): boolean =>
    ticks.every((tick) => Number.isInteger((tick * times) / million));
  const digits = isWhole(1) ? 0 : isWhole(10) ? 1 : 2;
  const text = (Math.abs(value) / million).toFixed(digits);
  return value < 0 ? `−${text}` : text;
}

/** What a year's name is wide, with a little air. */
const nameWidth = 34;

const shortYear = (year: string): string => year.slice(2);

/** A year after whose end something happens. */
export interface YearMark {
  readonly after: number;
  readonly label: string;
}

/** The axes, with what is drawn on them. */
export const Plot = memo(function Plot({
  axis,
  years,
  mark,
  chosen,
  children,
}: {
  readonly axis: Axis;
  readonly years: readonly string[];
  readonly mark?: YearMark | undefined;
  /** A year that is set off by its ground. */
  readonly chosen?: number;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const band = bandWidth(years.length);
  // Of many years every second is named, so that the names stand apart.
  const every = Math.ceil(nameWidth / band);
  const markAt = mark && plot.left + band * (mark.after + 1);
  const isLate = markAt !== undefined && markAt > plot.width / 2;
  return (
    <svg
      viewBox={`0 0 ${String(plot.width)} ${String(plot.height)}`}
      className={styles.svg}
      aria-hidden="true"
    >
      {chosen !== undefined && (
        <rect
          className={styles.chosen}
          x={plot.left + band * chosen}
          y={plot.top}
          width={band}
          height={inner.height}
        />
      )}
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.nought : styles.grid}
            x1={plot.left}
            x2={plot.width - plot.right}
            y1={down(axis, tick)}
            y2={down(axis, tick)}
          />
          <text className={styles.text} x={plot.left - 4} y={down(axis, tick) + 3} textAnchor="end">
            {tickText(tick, axis)}
          </text>
        </g>
      ))}
      {children}
      {years.map(
        (year, index) =>
          index % every === 0 && (
            <text
              key={year}
              className={styles.text}
              x={bandMiddle(index, years.length)}
              y={plot.height - 7}
              textAnchor="middle"
            >
              {shortYear(year)}
            </text>
          ),
      )}
      {mark && markAt !== undefined && (
        <g>
          <line
            className={styles.mark}
            x1={markAt}
            x2={markAt}
            y1={plot.top - 6}
            y2={plot.height - plot.bottom}
          />
          <text
            className={styles.text}
            x={markAt + (isLate ? -3 : 3)}
            y={plot.top - 2}
            textAnchor={isLate ? "end" : "start"}
          >
            {mark.label}
          </text>
        </g>
      )}
    </svg>
  );
});

/** The fills of the series, told apart by pattern as well as by colour. `id` keeps two charts' fills apart. */
export function Patterns({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, series) => {
        const { angle, gap, dots } = seriesPatterns[series % seriesPatterns.length] ?? { angle: 0, gap: 0 };
        const size = gap === 0 ? 8 : gap;
        return (
          <pattern
            key={series}
            id={`${id}-${String(series)}`}
            patternUnits="userSpaceOnUse"
            width={size}
            height={size}
            patternTransform={`rotate(${String(angle)})`}
          >
            <rect width={size} height={size} style={{ fill: seriesColours[series % seriesColours.length] }} />
            {gap > 0 && dots && (
              <circle cx={size / 2} cy={size / 2} r={0.9} style={{ fill: tokens.colorNeutralBackground1 }} />
            )}
            {gap > 0 && !dots && (
              <rect width={size} height={1.1} style={{ fill: tokens.colorNeutralBackground1 }} />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}

/** The fill of one series of a chart. */
export const fillOf = (id: string, series: number): string => `url(#${id}-${String(series)})`;
