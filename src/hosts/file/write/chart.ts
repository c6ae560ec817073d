import { looks, fontName } from "../../../workbook/port/looks";
import type { ChartPlan, SeriesPlan } from "../../../workbook/port/plan";
import { element, escapeText } from "../package/element";
import { writeElement } from "../package/markup";
import type { Element } from "../package/markup";
import { chartAxes, categoryAxis, text, textStyle, valueAxis } from "./chartText";
import { declaration } from "./draft";
import type { Planned } from "./planned";

const spaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const c = (name: string, children: (Element | string)[] = []): Element => element(`c:${name}`, {}, children);
const val = (name: string, value: string | number): Element => element(`c:${name}`, { val: value });
const fill = (colour: string): Element => element("a:solidFill", {}, [element("a:srgbClr", { val: colour })]);

/** Lines differ by their markers too, so that no one needs to tell colours apart. */
const markers = ["circle", "square", "diamond", "triangle"];
const lineWidth = 28_575;

/** The cells that a reference names, as the plan knows them: shown by readers that do not calculate. */
function cached(planned: Planned, reference: string, numbers: boolean): Element[] {
  const values = planned(reference);
  if (!values) return [];
  const points = values.flatMap((value, index) =>
    value === undefined || (numbers && typeof value !== "number")
      ? []
      : [element("c:pt", { idx: index }, [c("v", [escapeText(String(value))])])],
  );
  const count = val("ptCount", values.length);
  return [
    numbers
      ? c("numCache", [c("formatCode", ["General"]), count, ...points])
      : c("strCache", [count, ...points]),
  ];
}

const reference = (planned: Planned, formula: string, numbers: boolean): Element =>
  c(numbers ? "numRef" : "strRef", [c("f", [escapeText(formula)]), ...cached(planned, formula, numbers)]);

function series(plan: SeriesPlan, index: number, planned: Planned, asLine: boolean): Element {
  const outline = (width: number): Element =>
    element("a:ln", { w: width, cap: "rnd" }, [fill(plan.colour), element("a:round")]);
  const marker = c("marker", [
    val("symbol", markers[index % markers.length] ?? "circle"),
    val("size", 6),
    c("spPr", [fill(plan.colour), element("a:ln", { w: 9525 }, [fill(plan.colour)])]),
  ]);
  return c("ser", [
    val("idx", index),
    val("order", index),
    c("tx", [reference(planned, plan.name, false)]),
    c("spPr", asLine ? [outline(lineWidth)] : [fill(plan.colour)]),
    // Else columns below zero lose their colour.
    ...(asLine ? [marker] : [val("invertIfNegative", 0)]),
    c("cat", [reference(planned, plan.categories, false)]),
    c("val", [reference(planned, plan.values, true)]),
    ...(asLine ? [val("smooth", 0)] : []),
  ]);
}

function drawings(plan: ChartPlan, planned: Planned): Element[] {
  const isLine = (each: SeriesPlan): boolean =>
    plan.kind === "lines" || (plan.kind === "columns and lines" && each.asLine === true);
  const made = (asLine: boolean): Element[] =>
    plan.series.flatMap((each, index) =>
      isLine(each) === asLine ? [series(each, index, planned, asLine)] : [],
    );
  const [columns, lines] = [made(false), made(true)];
  const stacked = plan.kind === "stacked columns";
  const axes = chartAxes.map((id) => val("axId", id));
  const columnChart = c("barChart", [
    val("barDir", "col"),
    val("grouping", stacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...columns,
    val("gapWidth", 60),
    ...(stacked ? [val("overlap", 100)] : []),
    ...axes,
  ]);
  const lineChart = c("lineChart", [
    val("grouping", "standard"),
    val("varyColors", 0),
    ...lines,
    val("marker", 1),
    ...axes,
  ]);
  return [...(columns.length > 0 ? [columnChart] : []), ...(lines.length > 0 ? [lineChart] : [])];
}

/** The XML of a chart's part. */
export function chartMarkup(plan: ChartPlan, planned: Planned): string {
  const ink = looks.label.colour;
  const plot = c("plotArea", [c("layout"), ...drawings(plan, planned), categoryAxis(plan), valueAxis(plan)]);
  const legend = c("legend", [val("legendPos", "b"), val("overlay", 0), textStyle("c:txPr", 1000, ink)]);
  const chart = c("chart", [
    c("title", [c("tx", [text(plan.title, 1300, looks.title.colour)]), val("overlay", 0)]),
    val("autoTitleDeleted", 0),
    plot,
    legend,
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ]);
  const border = c("spPr", [fill("FFFFFF"), element("a:ln", { w: 9525 }, [fill("BFBFBF")])]);
  const root = element("c:chartSpace", spaces, [
    val("roundedCorners", 0),
    chart,
    border,
    textStyle("c:txPr", 1000, ink, fontName),
  ]);
  return declaration + writeElement(root);
}
