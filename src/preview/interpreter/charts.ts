/** The charts of a sheet and their series. */
import { without } from "../book/without";
import type { ChartSeries, WholeChart } from "../../hosts/file/whole/types";
import { columnPixels, rowPixels } from "../../hosts/file/whole/sizes";
import { parseReference } from "../../workbook/port/address";
import type { Area } from "../../workbook/port/grid";
import { heightOf, widthOf } from "./areas";
import type { Cells } from "./areas";
import { colour, number, oneOf, said, text, truth } from "./arguments";
import { chartLook, chartLookClasses, seriesFormat } from "./chartLook";
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
import { Failure, invalid, notFound } from "./failure";
import type { Json } from "./protocol";
import { cellsIn } from "./range";
import { valueOf } from "./rangeValues";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";

const chartTypes = ["ColumnClustered", "ColumnStacked", "Line", "LineMarkers"] as const;
type ChartType = (typeof chartTypes)[number];

const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";
const columnsOf = ({ kind }: WholeChart): "stacked columns" | "columns" =>
  kind === "stacked columns" ? kind : "columns";

const typeOf = ({ kind }: WholeChart): string =>
  kind === "stacked columns"
    ? "ColumnStacked"
    : kind === "lines"
      ? "LineMarkers"
      : kind === "other"
        ? "Invalid"
        : "ColumnClustered";

const pointsPerPixel = 0.75;

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

/** The cell in which a distance from the sheet's edge ends, and how far into it. */
function cellAt(pixels: number, size: (at: number) => number): { at: number; into: number } {
  let at = 0;
  let left = Math.max(0, pixels);
  while (left >= size(at) && at < 1_000_000) {
    left -= size(at);
    at += 1;
  }
  return { at, into: Math.round(left) };
}

const sum = (to: number, size: (at: number) => number): number => {
  let total = 0;
  for (let at = 0; at < to; at += 1) total += size(at);
  return total;
};

const place = (target: ChartTarget, session: Session, changes: Partial<WholeChart["place"]>): null =>
  changeChart(target, session, (chart) => ({ ...chart, place: { ...chart.place, ...changes } }));

const size = (key: "width" | "height") => ({
  get: (target: ChartTarget, session: Session): Json => chartOf(target, session).place[key] * pointsPerPixel,
  set(target: ChartTarget, value: Json, session: Session): void {
    place(target, session, { [key]: Math.round(number(value, key) / pointsPerPixel) });
  },
});

/** `Chart` */
export const chartClass: ThingClass<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart }),
  scalars: {
    id: { get: ({ chart }) => chart },
    name: {
      get: (target, session) => chartOf(target, session).name,
      set(target, value, session) {
        const name = text(value, "chart.name");
        changeChart(target, session, (chart) => ({ ...chart, name }));
      },
    },
    chartType: {
      get: (target, session) => typeOf(chartOf(target, session)),
      set(target, value, session) {
        const type = oneOf(value, chartTypes, "chartType");
        changeChart(target, session, (chart) => {
          const series = chart.series.map((each) => ({ ...each, asLine: isLine(type) }));
          return {
            ...chart,
            series,
            kind: kindOf(series, type === "ColumnStacked" ? "stacked columns" : "columns"),
          };
        });
      },
    },
    width: size("width"),
    height: size("height"),
    left: {
      get(target, session) {
        const { sheet } = sheetOf(session, target.sheet);
        const { column, along } = chartOf(target, session).place;
        return (sum(column, (at) => columnPixels(sheet, at)) + along) * pointsPerPixel;
      },
      set(target, value, session) {
        const { sheet } = sheetOf(session, target.sheet);
        const found = cellAt(number(value, "left") / pointsPerPixel, (at) => columnPixels(sheet, at));
        place(target, session, { column: found.at, along: found.into });
      },
    },
    top: {
      get(target, session) {
        const { sheet } = sheetOf(session, target.sheet);
        const { row, down } = chartOf(target, session).place;
        return (sum(row, (at) => rowPixels(sheet, at)) + down) * pointsPerPixel;
      },
      set(target, value, session) {
        const { sheet } = sheetOf(session, target.sheet);
        const found = cellAt(number(value, "top") / pointsPerPixel, (at) => rowPixels(sheet, at));
        place(target, session, { row: found.at, down: found.into });
      },
    },
    ...chartLook.scalars,
  },
  objects: {
    ...chartLook.objects,
    series: (target, _, session) => thing(seriesCollection, target, session),
    worksheet: ({ sheet }, _, session) => session.worksheet(sheet),
  },
  methods: {
    delete(target, _, session) {
      const gone = chartOf(target, session);
      const sheet = openSheet(session, target.sheet);
      sheet.set({ charts: sheet.sheet.charts.filter((each) => each !== gone) });
      return null;
    },
    setPosition(target, [start, end], session) {
      const [from] = cellsIn(start, session, target.sheet).areas;
      place(target, session, { row: from.top, column: from.left, down: 0, along: 0 });
      if (end === undefined || end === null || end === "") return null;
      const [to] = cellsIn(end, session, target.sheet).areas;
      const { sheet } = sheetOf(session, target.sheet);
      const width =
        sum(to.right + 1, (at) => columnPixels(sheet, at)) - sum(from.left, (at) => columnPixels(sheet, at));
      const height =
        sum(to.bottom + 1, (at) => rowPixels(sheet, at)) - sum(from.top, (at) => rowPixels(sheet, at));
      return place(target, session, { width, height });
    },
  },
};

interface Charts {
  readonly sheet: string;
}

const chartThing = (sheet: string, chart: string, session: Session): Thing =>
  thing(chartClass, { sheet, chart }, session);

function find({ sheet }: Charts, key: Argument, session: Session): Thing | null {
  const wanted = text(key, "the chart").toLowerCase();
  const found = sheetOf(session, sheet).sheet.charts.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found ? chartThing(sheet, found.id, session) : null;
}

/** One series a row or a column of the range; a first line of texts names them. */
function seriesFrom(cells: Cells, by: "Rows" | "Columns", asLine: boolean, session: Session): ChartSeries[] {
  const sheet = sheetOf(session, cells.sheet);
  const [area] = cells.areas;
  const isText = (row: number, column: number): boolean =>
    typeof valueOf(sheet.cell(row, column)) === "string";
  const headed = heightOf(area) > 1 && isText(area.top, area.right);
  const labelled = widthOf(area) > 1 && isText(area.bottom, area.left);
  const body: Area = {
    ...area,
    top: area.top + (headed ? 1 : 0),
    left: area.left + (labelled ? 1 : 0),
  };
  const reference = (part: Area): string => referenceTo({ sheet: cells.sheet, areas: [part] }, session);
  const byRows = by === "Rows";
  const [hasNames, hasCategories] = byRows ? [labelled, headed] : [headed, labelled];
  const categories = !hasCategories
    ? ""
    : reference(
        byRows
          ? { ...body, top: area.top, bottom: area.top }
          : { ...body, left: area.left, right: area.left },
      );
  const [first, last] = byRows ? [body.top, body.bottom] : [body.left, body.right];
  return Array.from({ length: last - first + 1 }, (_, index): ChartSeries => {
    const at = first + index;
    const line = byRows ? { ...body, top: at, bottom: at } : { ...body, left: at, right: at };
    const label = byRows
      ? { top: at, bottom: at, left: area.left, right: area.left }
      : { top: area.top, bottom: area.top, left: at, right: at };
    return {
      ...(hasNames ? { name: reference(label) } : { text: `Series${String(index + 1)}` }),
      categories,
      values: reference(line),
      asLine,
    };
  });
}

/** The size that Excel gives a new chart, in pixels. */
const usual = { width: 480, height: 288 };

function add({ sheet }: Charts, [type, range, by]: readonly Argument[], session: Session): Thing {
  const draft = openSheet(session, sheet);
  const wanted = oneOf(type, chartTypes, "the chart's type");
  const cells = cellsIn(range, session, sheet);
  const direction = oneOf(by ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy");
  if (direction === "Auto") throw invalid("seriesBy Auto, which the local workbook does not guess");
  const series = seriesFrom(cells, direction, isLine(wanted), session);
  const taken = new Set(session.draft.sheets.flatMap((each) => each.sheet.charts.map(({ id }) => id)));
  let number = 1;
  while (taken.has(`${sheet}chart-new-${String(number)}`)) number += 1;
  const id = `${sheet}chart-new-${String(number)}`;
  const made: WholeChart = {
    id,
    name: `Chart ${String(draft.sheet.charts.length + 1)}`,
    kind: kindOf(series, wanted === "ColumnStacked" ? "stacked columns" : "columns"),
    title: "",
    alternativeText: "",
    categoryTitle: "",
    valueTitle: "",
    valueFormat: "General",
    series,
    looks: {},
    place: { row: 1, column: 1, down: 0, along: 0, ...usual },
  };
  draft.set({ charts: [...draft.sheet.charts, made] });
  return chartThing(sheet, id, session);
}

/** `ChartCollection` */
export const chartsClass: ThingClass<Charts> = {
  name: "ChartCollection",
  scalars: { count: { get: ({ sheet }, session) => sheetOf(session, sheet).sheet.charts.length } },
  objects: {
    add,
    getItem(charts, [key], session) {
      const found = find(charts, key, session);
      if (!found) throw notFound(`chart ${said(key)}`);
      return found;
    },
    getItemOrNullObject: (charts, [key], session) => find(charts, key, session),
    getItemAt({ sheet }, [index], session) {
      const found = sheetOf(session, sheet).sheet.charts[number(index, "index")];
      if (!found) throw notFound(`chart ${said(index)}`);
      return chartThing(sheet, found.id, session);
    },
  },
  methods: { getCount: ({ sheet }, _, session) => sheetOf(session, sheet).sheet.charts.length },
  items: ({ sheet }, session) =>
    sheetOf(session, sheet).sheet.charts.map(({ id }) => chartThing(sheet, id, session)),
  item(charts, key, session) {
    const found = find(charts, key, session);
    if (!found) throw notFound(`chart ${said(key)}`);
    return found;
  },
};

/** The classes of charts, for the test that none of their members is made up. */
export const chartClasses = [...chartLookClasses, seriesClass, seriesCollection, chartClass, chartsClass];
