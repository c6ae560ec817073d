import { memo, useMemo } from "react";
import { ChartPicture } from "../charts/ChartPicture";
import type { ChartColours } from "../charts/drawn";
import { drawnChart, isDrawable } from "../charts/resolve";
import type { DrawableChart } from "../charts/resolve";
import type { BookChart, BookState } from "../book/types";
import type { Paper } from "../paper";
import type { Drawing } from "./Cell";
import { headingHeight } from "./Headings";
import { useGridStyles } from "./styles";

interface ChartProps {
  readonly chart: BookChart;
  readonly state: BookState;
  readonly colours: ChartColours;
}

const coloursOn = (paper: Paper): ChartColours => ({
  paper: paper.sheet,
  ink: paper.ink,
  title: paper.inkOf("12355B"),
  rule: paper.gridline,
  axis: paper.headingInk,
  series: paper.seriesOf,
});

function Drawn({ chart, state, colours }: ChartProps & { chart: DrawableChart }) {
  // Only its own cells change a chart; what is selected does not.
  const { sheets, plain } = state;
  const drawn = useMemo(() => drawnChart(chart, { sheets, plain }), [chart, sheets, plain]);
  return <ChartPicture chart={drawn} colours={colours} />;
}

const Chart = memo(function Chart(props: ChartProps) {
  const styles = useGridStyles();
  const { chart } = props;
  return isDrawable(chart) ? (
    <Drawn {...props} chart={chart} />
  ) : (
    <p className={styles.undrawn}>
      {chart.title === "" ? "A chart" : `The chart “${chart.title}”`} is kept in the file, but it is of a kind
      that this preview does not draw.
    </p>
  );
});

/** The sheet's charts, each over the cells where the workbook puts it. */
export function ChartLayer({
  drawing,
  state,
  headings,
}: {
  readonly drawing: Drawing;
  readonly state: BookState;
  readonly headings: number;
}) {
  const styles = useGridStyles();
  const { sheet, rows, columns, paper, zoom } = drawing;
  const colours = useMemo(() => coloursOn(paper), [paper]);
  return (
    <div className={styles.charts} data-charts="">
      {sheet.charts.map((chart) => {
        const { row, column, down, along, width, height } = chart.place;
        return (
          <div
            key={chart.id}
            className={styles.chart}
            style={{
              left: headings + columns.start(column) + along * zoom,
              top: headingHeight + rows.start(row) + down * zoom,
              width: width * zoom,
              height: height * zoom,
            }}
          >
            <Chart chart={chart} state={state} colours={colours} />
          </div>
        );
      })}
    </div>
  );
}
