/** One chart. */
import type { WholeChart } from "../../hosts/file/whole/types";
import { columnPixels, rowPixels } from "../../hosts/file/whole/sizes";
import { number, oneOf, text } from "./arguments";
import { chartLook } from "./chartLook";
import { changeChart, chartOf, kindOf } from "./chartTarget";
import type { ChartTarget } from "./chartTarget";
import type { Json } from "./protocol";
import { cellsIn } from "./range";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

import { chartTypes, isLine, typeOf } from "./chartTypes";
import { seriesCollection } from "./chartSeries";
const pointsPerPixel = 0.75;

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
