/** The charts of a sheet and their series. */
import type { ChartSeries, WholeChart } from "../../hosts/file/whole/types";
import type { Area } from "../../workbook/port/grid";
import { heightOf, widthOf } from "./areas";
import type { Cells } from "./areas";
import { number, oneOf, said, text } from "./arguments";
import { kindOf, referenceTo } from "./chartTarget";
import { invalid, notFound } from "./failure";
import { cellsIn } from "./range";
import { valueOf } from "./rangeValues";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";

import { chartTypes, isLine } from "./chartTypes";
import { chartClass } from "./chart";
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
