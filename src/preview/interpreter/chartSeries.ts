/** The series of a chart. */
import { without } from "../book/without";
import type { ChartSeries } from "../../hosts/file/whole/types";
import { parseReference } from "../../workbook/port/address";
import { colour, number, oneOf, text, truth } from "./arguments";
import { seriesFormat } from "./seriesLook";
import {
  changeChart,
  changeLooks,
  changeSeries,
  chartOf,
  kindOf,
  referenceTo,
  seriesOf,
} from "./chartTarget";
import type { ChartTarget, SeriesTarget } from "./chartTarget";
import { Failure, notFound } from "./failure";
import type { Json } from "./protocol";
import { cellsIn } from "./range";
import { valueOf } from "./rangeValues";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";

import { chartTypes, columnsOf, isLine, typeOf } from "./chartTypes";
/** The cells that a reference names, read for what they show. */
function shown(reference: string, session: Session): (string | number | boolean)[] {
  session.settle();
  const found = parseReference(reference);
  const sheet = found && session.draft.find(found.sheet);
  if (!found || !sheet) return [];
  const { top, left, bottom, right } = found.area;
  const values: (string | number | boolean)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(valueOf(sheet.cell(row, column)));
  }
  return values;
}

/** Where the name is a reference (`='Sheet 1'!$A$2`) the series follows that cell. */
function named(series: ChartSeries, value: string): ChartSeries {
  return value.startsWith("=")
    ? without({ ...series, name: value.slice(1) }, "text")
    : without({ ...series, text: value }, "name");
}

const markers = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  None: "none",
} as const;
const markerNames = ["Circle", "Square", "Diamond", "Triangle", "None"] as const;
const dimensions = ["Categories", "Values", "XValues", "YValues"] as const;

const referenceIn = (series: ChartSeries, dimension: Argument): string =>
  /^(Values|YValues)$/.test(oneOf(dimension, dimensions, "dimension")) ? series.values : series.categories;

const markerColour = {
  get: (target: SeriesTarget, session: Session) => `#${seriesOf(target, session).colour ?? "000000"}`,
  set(target: SeriesTarget, value: Json, session: Session) {
    const ink = colour(value, "the marker's colour");
    changeSeries(target, session, (each) => ({ ...each, colour: ink }));
  },
};

/** `ChartSeries` */
export const seriesClass: ThingClass<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    name: {
      get(target, session) {
        const { name, text: words } = seriesOf(target, session);
        return name === undefined ? (words ?? "") : String(shown(name, session)[0] ?? "");
      },
      set(target, value, session) {
        const name = text(value, "series.name");
        changeSeries(target, session, (each) => named(each, name));
      },
    },
    chartType: {
      get: (target, session) =>
        seriesOf(target, session).asLine ? "LineMarkers" : typeOf(chartOf(target, session)),
      set(target, value, session) {
        const asLine = isLine(oneOf(value, chartTypes, "series.chartType"));
        changeSeries(target, session, (each) => ({ ...each, asLine }));
        changeChart(target, session, (chart) => ({ ...chart, kind: kindOf(chart.series, columnsOf(chart)) }));
      },
    },
    gapWidth: {
      get: (target, session) => chartOf(target, session).looks.gap ?? 150,
      set(target, value, session) {
        changeLooks(target, session, { gap: number(value, "gapWidth") });
      },
    },
    overlap: {
      get: (target, session) => chartOf(target, session).looks.overlap ?? 0,
      set(target, value, session) {
        changeLooks(target, session, { overlap: number(value, "overlap") });
      },
    },
    invertIfNegative: {
      get: (target, session) => seriesOf(target, session).invertsBelowZero ?? true,
      set(target, value, session) {
        const invertsBelowZero = truth(value, "invertIfNegative");
        changeSeries(target, session, (each) => ({ ...each, invertsBelowZero }));
      },
    },
    smooth: {
      get: (target, session) => seriesOf(target, session).smooth ?? false,
      set(target, value, session) {
        const smooth = truth(value, "smooth");
        changeSeries(target, session, (each) => ({ ...each, smooth }));
      },
    },
    markerStyle: {
      get: (target, session) => {
        const present = seriesOf(target, session).marker;
        return markerNames.find((name) => markers[name] === present) ?? "Automatic";
      },
      set(target, value, session) {
        const marker = markers[oneOf(value, markerNames, "markerStyle")];
        changeSeries(target, session, (each) => ({ ...each, marker }));
      },
    },
    markerSize: {
      get: (target, session) => seriesOf(target, session).markerSize ?? 5,
      set(target, value, session) {
        const markerSize = number(value, "markerSize");
        changeSeries(target, session, (each) => ({ ...each, markerSize }));
      },
    },
    markerBackgroundColor: markerColour,
    markerForegroundColor: markerColour,
  },
  objects: { format: (target, _, session) => thing(seriesFormat, target, session) },
  methods: {
    setValues(target, [range], session) {
      const values = referenceTo(cellsIn(range, session, target.sheet), session);
      return changeSeries(target, session, (each) => ({ ...each, values }));
    },
    setXAxisValues(target, [range], session) {
      const categories = referenceTo(cellsIn(range, session, target.sheet), session);
      return changeSeries(target, session, (each) => ({ ...each, categories }));
    },
    delete(target, _, session) {
      seriesOf(target, session);
      return changeChart(target, session, (chart) => {
        const series = chart.series.filter((__, index) => index !== target.index);
        return { ...chart, series, kind: kindOf(series, columnsOf(chart)) };
      });
    },
    getDimensionDataSourceString: (target, [dimension], session) =>
      `=${referenceIn(seriesOf(target, session), dimension)}`,
    getDimensionValues: (target, [dimension], session) =>
      shown(referenceIn(seriesOf(target, session), dimension), session),
  },
};

const seriesThing = (target: ChartTarget, index: number, session: Session): Thing =>
  thing(seriesClass, { sheet: target.sheet, chart: target.chart, index }, session);

/** `ChartSeriesCollection` */
export const seriesCollection: ThingClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: (target, session) => chartOf(target, session).series.length } },
  objects: {
    getItemAt(target, [index], session) {
      const at = number(index, "index");
      if (!chartOf(target, session).series[at]) throw notFound(`series ${String(at)}`);
      return seriesThing(target, at, session);
    },
    add(target, [name, index], session) {
      const { series } = chartOf(target, session);
      if (index !== undefined && index !== null && index !== series.length) {
        throw new Failure("InvalidArgument", "The local workbook adds a series at the end only.");
      }
      const words =
        name === undefined || name === null ? `Series${String(series.length + 1)}` : text(name, "name");
      const asLine = chartOf(target, session).kind === "lines";
      const made = named({ categories: series[0]?.categories ?? "", values: "", asLine }, words);
      changeChart(target, session, (chart) => ({ ...chart, series: [...chart.series, made] }));
      return seriesThing(target, series.length, session);
    },
  },
  methods: { getCount: (target, _, session) => chartOf(target, session).series.length },
  items: (target, session) =>
    chartOf(target, session).series.map((_, index) => seriesThing(target, index, session)),
};
