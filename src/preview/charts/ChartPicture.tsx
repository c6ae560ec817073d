import { useId, useMemo } from "react";
import { fontName } from "../../workbook/port/looks";
import { fontStack } from "../fonts";
import { numberText } from "../shown";
import { CategoryAxis, Legend, ValueAxis } from "./axes";
import { columnsOf } from "./columns";
import type { ChartColours, DrawnChart } from "./drawn";
import { frameOf, titleLeading, titleSize } from "./frame";
import { linesOf, markerAt, pathThrough } from "./lines";

/** A chart drawn from the workbook's own definition. Each column and point tells its figure when pointed at. */
export function ChartPicture({ chart, colours }: { chart: DrawnChart; colours: ChartColours }) {
  const id = useId();
  const { width, height, title, valueFormat, categories } = chart;
  const [frame, columns, lines] = useMemo(() => {
    const made = frameOf(chart, (value) => numberText(value, valueFormat));
    return [made, columnsOf(chart, made.scale, made.plot), linesOf(chart, made.scale, made.plot)] as const;
  }, [chart, valueFormat]);
  const { plot } = frame;
  const told = (series: number, category: number, value: number): string =>
    `${chart.series[series]?.name ?? ""}, ${categories[category] ?? ""}: ${numberText(value, valueFormat)}` +
    (chart.valueTitle === "" ? "" : ` (${chart.valueTitle})`);
  const colour = (series: number): string => colours.series(chart.series[series]?.colour ?? "");
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      {...(chart.alternativeText === "" ? {} : { "aria-describedby": `${id}-words` })}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      fontFamily={fontStack(fontName)}
    >
      <title id={`${id}-title`}>{title === "" ? "Chart" : title}</title>
      <desc id={`${id}-words`}>{chart.alternativeText}</desc>
      <rect width={width} height={height} fill={colours.paper} />
      <text textAnchor="middle" fontSize={titleSize} fontWeight={700} fill={colours.title}>
        {frame.title.map((line, index) => (
          <tspan key={index} x={width / 2} y={10 + titleSize + index * titleLeading}>
            {line}
          </tspan>
        ))}
      </text>
      <ValueAxis chart={chart} frame={frame} colours={colours} />
      <g transform={`translate(${String(plot.left)},${String(plot.top)})`}>
        {columns.map((each) => (
          <rect
            key={`${String(each.series)}-${String(each.category)}`}
            x={each.left}
            y={each.top}
            width={each.width}
            height={each.height}
            fill={colour(each.series)}
            stroke={colours.paper}
            strokeWidth={0.5}
          >
            <title>{told(each.series, each.category, each.value)}</title>
          </rect>
        ))}
      </g>
      <CategoryAxis chart={chart} frame={frame} colours={colours} />
      <g transform={`translate(${String(plot.left)},${String(plot.top)})`}>
        {lines.map(({ series, runs }) => (
          <g key={series} fill="none" stroke={colour(series)} strokeWidth={2.5} strokeLinejoin="round">
            {runs.map((run) => (
              <path key={run[0]?.category ?? 0} d={pathThrough(run)} />
            ))}
            {runs.flat().map((point) => (
              <path key={point.category} d={markerAt(point, series)} fill={colour(series)} strokeWidth={1}>
                <title>{told(series, point.category, point.value)}</title>
              </path>
            ))}
          </g>
        ))}
      </g>
      <Legend chart={chart} frame={frame} colours={colours} />
    </svg>
  );
}
