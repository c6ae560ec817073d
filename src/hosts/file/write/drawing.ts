import type { SheetPlan } from "../../../workbook/port/plan";
import { attribute, childNamed, element, elementsOf, place, remove, setAttribute } from "../package/element";
import type { Element } from "../package/markup";
import { localName } from "../package/xml";
import type { WholeChart } from "../whole/types";
import { chartMarkup } from "./chart";
import { chartOfPlan } from "./chartOfPlan";
import type { Draft } from "./draft";
import { declaration } from "./draft";
import { sheetOrder } from "./frame";
import { addLink, dropLink, linksOf, relationshipId, removePart } from "./links";
import type { Planned } from "./planned";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const pixel = 9525;

/** The name that says that a chart is ours. */
const ours = /^HNB chart \d+$/;

const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const empty = `${declaration}<xdr:wsDr xmlns:xdr="${drawingSpace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`;

function find(within: Element, name: string): Element[] {
  return elementsOf(within).flatMap((each) => [
    ...(localName(each.name) === name ? [each] : []),
    ...find(each, name),
  ]);
}

const drawingOf = (draft: Draft, part: string) => linksOf(draft, part).find(({ kind }) => kind === "drawing");

/** Takes away the charts of an earlier run; a person's own charts and pictures on the sheet stay. */
export function clearCharts(draft: Draft, part: string, sheet: Element): void {
  dropCharts(draft, part, sheet, (anchor) =>
    find(anchor, "cNvPr").some((each) => ours.test(attribute(each, "name") ?? "")),
  );
}

/** Takes away the charts whose anchors `goes` speaks of, by the anchor and its place in the drawing. */
export function dropCharts(
  draft: Draft,
  part: string,
  sheet: Element,
  goes: (anchor: Element, index: number) => boolean,
): void {
  const link = drawingOf(draft, part);
  if (link?.part === undefined) return;
  const drawing = draft.open(link.part);
  const links = linksOf(draft, link.part);
  for (const [index, anchor] of elementsOf(drawing).entries()) {
    if (!goes(anchor, index)) continue;
    remove(drawing, anchor);
    const ids = new Set(find(anchor, "chart").map(relationshipId));
    for (const { id, part: chart } of links.filter((each) => ids.has(each.id))) {
      if (chart !== undefined) removeChart(draft, chart);
      dropLink(draft, link.part, id);
    }
  }
  if (elementsOf(drawing).length > 0) return;
  removePart(draft, link.part);
  dropLink(draft, part, link.id);
  const shown = childNamed(sheet, "drawing");
  if (shown) remove(sheet, shown);
}

/** Excel gives a chart parts of its own (colours, styles) when it saves; they go with it. */
function removeChart(draft: Draft, chart: string): void {
  for (const { part } of linksOf(draft, chart))
    if (part !== undefined && draft.has(part)) removePart(draft, part);
  removePart(draft, chart);
}

function anchor(chart: WholeChart, id: number, link: string): Element {
  const { row, column, down, along, width, height } = chart.place;
  const from = [
    ["col", column],
    ["colOff", along * pixel],
    ["row", row],
    ["rowOff", down * pixel],
  ].map(([name, value]) => element(`xdr:${String(name)}`, {}, [String(value)]));
  const drawn = element("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": link,
  });
  const words = chart.alternativeText === "" ? {} : { descr: chart.alternativeText, title: chart.title };
  return element("xdr:oneCellAnchor", {}, [
    element("xdr:from", {}, from),
    element("xdr:ext", { cx: width * pixel, cy: height * pixel }),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id, name: chart.name, ...words }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" }, [drawn]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}

/** Draws charts on a sheet, each in a part of its own. */
export function drawCharts(
  draft: Draft,
  part: string,
  sheet: Element,
  charts: readonly WholeChart[],
  planned: Planned,
): void {
  if (charts.length === 0) return;
  let drawing = drawingOf(draft, part)?.part;
  if (drawing === undefined) {
    drawing = draft.freeName("xl/drawings/drawing", ".xml");
    draft.put(drawing, empty, drawingType);
    place(sheet, element("drawing", { "r:id": addLink(draft, part, "drawing", drawing) }), sheetOrder);
  }
  const root = draft.open(drawing);
  // A drawing that was there may spell its own elements without the prefix.
  if (attribute(root, "xmlns:xdr") === undefined) setAttribute(root, "xmlns:xdr", drawingSpace);
  for (const chart of charts) {
    const name = draft.freeName("xl/charts/chart", ".xml");
    draft.put(name, chartMarkup(chart, planned), chartType);
    const id = Math.max(1, ...find(root, "cNvPr").map((each) => Number(attribute(each, "id")))) + 1;
    root.children.push(anchor(chart, id, addLink(draft, drawing, "chart", name)));
  }
}

/** Draws the plan's charts on the sheet. */
export function addCharts(
  draft: Draft,
  part: string,
  sheet: Element,
  plan: SheetPlan,
  planned: Planned,
): void {
  const charts = plan.charts.map((chart, index) => chartOfPlan(chart, index + 1));
  drawCharts(draft, part, sheet, charts, planned);
}
