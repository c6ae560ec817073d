import type { ChartPlan, SheetPlan } from "../../../workbook/port/plan";
import { attribute, childNamed, element, elementsOf, place, remove } from "../package/element";
import type { Element } from "../package/markup";
import { localName } from "../package/xml";
import { chartMarkup } from "./chart";
import type { Draft } from "./draft";
import { declaration } from "./draft";
import { sheetOrder } from "./frame";
import { addLink, dropLink, linksOf, relationshipId, removePart } from "./links";
import type { Planned } from "./planned";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const pixel = 9525;

/** How our own charts are known again, in every host: by their name. */
const chartName = (number: number): string => `HNB chart ${String(number)}`;
const ours = /^HNB chart \d+$/;

const empty = `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`;

function find(within: Element, name: string): Element[] {
  return elementsOf(within).flatMap((each) => [
    ...(localName(each.name) === name ? [each] : []),
    ...find(each, name),
  ]);
}

const drawingOf = (draft: Draft, part: string) => linksOf(draft, part).find(({ kind }) => kind === "drawing");

/** Takes away the charts of an earlier run; a person's own charts and pictures on the sheet stay. */
export function clearCharts(draft: Draft, part: string, sheet: Element): void {
  const link = drawingOf(draft, part);
  if (link?.part === undefined) return;
  const drawing = draft.open(link.part);
  const links = linksOf(draft, link.part);
  for (const anchor of elementsOf(drawing)) {
    const frames = find(anchor, "cNvPr");
    if (!frames.some((each) => ours.test(attribute(each, "name") ?? ""))) continue;
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

function anchor(plan: ChartPlan, number: number, id: number, link: string): Element {
  const from = [
    ["col", plan.column],
    ["colOff", 0],
    ["row", plan.row],
    ["rowOff", 0],
  ].map(([name, value]) => element(`xdr:${String(name)}`, {}, [String(value)]));
  const chart = element("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": link,
  });
  return element("xdr:oneCellAnchor", {}, [
    element("xdr:from", {}, from),
    element("xdr:ext", { cx: plan.width * pixel, cy: plan.height * pixel }),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id, name: chartName(number), descr: plan.alternativeText, title: plan.title }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" }, [chart]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}

/** Draws the plan's charts on the sheet, each in a part of its own. */
export function addCharts(
  draft: Draft,
  part: string,
  sheet: Element,
  plan: SheetPlan,
  planned: Planned,
): void {
  if (plan.charts.length === 0) return;
  let drawing = drawingOf(draft, part)?.part;
  if (drawing === undefined) {
    drawing = draft.freeName("xl/drawings/drawing", ".xml");
    draft.put(drawing, empty, drawingType);
    place(sheet, element("drawing", { "r:id": addLink(draft, part, "drawing", drawing) }), sheetOrder);
  }
  const root = draft.open(drawing);
  for (const [index, chart] of plan.charts.entries()) {
    const name = draft.freeName("xl/charts/chart", ".xml");
    draft.put(name, chartMarkup(chart, planned), chartType);
    const id = Math.max(1, ...find(root, "cNvPr").map((each) => Number(attribute(each, "id")))) + 1;
    root.children.push(anchor(chart, index + 1, id, addLink(draft, drawing, "chart", name)));
  }
}
