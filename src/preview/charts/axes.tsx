import { numberText } from "../shown";
import type { ChartColours, DrawnChart } from "./drawn";
import { textSize } from "./frame";
import type { Frame } from "./frame";
import { markerAt } from "./lines";
import { down } from "./scale";

interface Drawn {
  readonly chart: DrawnChart;
  readonly frame: Frame;
  readonly colours: ChartColours;
}

/** The rules across the plot with their values, and the axis' title with its unit. */
export function ValueAxis({ chart, frame: { scale, plot }, colours }: Drawn) {
  const middle = plot.top + plot.height / 2;
  return (
    <g fontSize={textSize} fill={colours.ink}>
      {scale.ticks.map((tick) => {
        const y = plot.top + down(tick, scale, plot.height);
        return (
          <g key={tick}>
            <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} stroke={colours.rule} />
            <text x={plot.left - 6} y={y} dy="0.32em" textAnchor="end">
              {numberText(tick, chart.valueFormat)}
            </text>
          </g>
        );
      })}
      <text
        x={24}
        y={middle}
        transform={`rotate(-90 24 ${String(middle)})`}
        textAnchor="middle"
        fontWeight={600}
      >
        {chart.valueTitle}
      </text>
    </g>
  );
}

/** The line at zero; the categories stay at the foot of the chart where columns go below it. */
export function CategoryAxis({ chart, frame, colours }: Drawn) {
  const { scale, plot } = frame;
  const zero = plot.top + down(Math.max(scale.from, Math.min(0, scale.to)), scale, plot.height);
  const slot = plot.width / Math.max(1, chart.categories.length);
  return (
    <g fontSize={textSize} fill={colours.ink} textAnchor="middle">
      <line x1={plot.left} x2={plot.left + plot.width} y1={zero} y2={zero} stroke={colours.axis} />
      {chart.categories.map((category, index) =>
        index % frame.namedEvery === 0 ? (
          <text key={index} x={plot.left + (index + 0.5) * slot} y={frame.categoriesAt}>
            {category}
          </text>
        ) : undefined,
      )}
      <text x={plot.left + plot.width / 2} y={frame.categoryTitleAt} fontWeight={600}>
        {chart.categoryTitle}
      </text>
    </g>
  );
}

/** The series by colour, and by marker where they are lines. */
export function Legend({ chart, frame: { legend }, colours }: Drawn) {
  return (
    <g fontSize={textSize} fill={colours.ink}>
      {legend.map(({ series, left, top }) => {
        const each = chart.series[series];
        if (!each) return undefined;
        const colour = colours.series(each.colour);
        return (
          <g key={series}>
            {each.asLine ? (
              <path
                d={`M${String(left)},${String(top + 8)}h16${markerAt({ x: left + 8, y: top + 8 }, series)}`}
                stroke={colour}
                fill={colour}
                strokeWidth={2}
              />
            ) : (
              <rect x={left + 3} y={top + 3} width={10} height={10} fill={colour} />
            )}
            <text x={left + 20} y={top + 8} dy="0.32em">
              {each.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
