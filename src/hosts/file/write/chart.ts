import { element, escapeText } from "../package/element";
import { writeElement } from "../package/markup";
import type { Element } from "../package/markup";
import type { ChartSeries, WholeChart } from "../whole/types";
import { categoryAxis, chartAxes, text, textStyle, valueAxis } from "./chartText";
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

/** Lengths inside a chart, for each point. */
const perPoint = 12_700;
const thin = 9525;

/** The cells that a reference names, as they are known: shown by readers that do not calculate. */
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

function nameOf({ name, text: words }: ChartSeries, planned: Planned): Element[] {
  if (name !== undefined) return [c("tx", [reference(planned, name, false)])];
  return words === undefined ? [] : [c("tx", [c("v", [escapeText(words)])])];
}

function markerOf({ marker, markerSize, colour }: ChartSeries): Element[] {
  if (marker === undefined) return [];
  const inked = colour === undefined ? [] : [fill(colour), element("a:ln", { w: thin }, [fill(colour)])];
  return [
    c("marker", [
      val("symbol", marker),
      ...(markerSize === undefined || marker === "none" ? [] : [val("size", markerSize)]),
      ...(marker === "none" || inked.length === 0 ? [] : [c("spPr", inked)]),
    ]),
  ];
}

function series(made: ChartSeries, index: number, planned: Planned): Element {
  const { asLine, colour, lineWidth, smooth, invertsBelowZero, categories, values } = made;
  const width = lineWidth === undefined ? undefined : Math.round(lineWidth * perPoint);
  const outline = element("a:ln", { w: width, cap: "rnd" }, [
    ...(colour === undefined ? [] : [fill(colour)]),
    element("a:round"),
  ]);
  const inked = asLine
    ? [outline]
    : made.unfilled
      ? [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])]
      : colour === undefined
        ? []
        : [fill(colour)];
  return c("ser", [
    val("idx", index),
    val("order", index),
    ...nameOf(made, planned),
    ...(inked.length > 0 ? [c("spPr", inked)] : []),
    ...(asLine
      ? markerOf(made)
      : invertsBelowZero === undefined
        ? []
        : [val("invertIfNegative", invertsBelowZero ? 1 : 0)]),
    ...(categories === "" ? [] : [c("cat", [reference(planned, categories, false)])]),
    ...(values === "" ? [] : [c("val", [reference(planned, values, true)])]),
    ...(asLine && smooth !== undefined ? [val("smooth", smooth ? 1 : 0)] : []),
  ]);
}

function drawings(chart: WholeChart, planned: Planned): Element[] {
  const made = (asLine: boolean): Element[] =>
    chart.series.flatMap((each, index) => (each.asLine === asLine ? [series(each, index, planned)] : []));
  const [columns, lines] = [made(false), made(true)];
  const axes = chartAxes.map((id) => val("axId", id));
  const { gap, overlap } = chart.looks;
  const columnChart = c("barChart", [
    val("barDir", "col"),
    val("grouping", chart.kind === "stacked columns" ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...columns,
    ...(gap === undefined ? [] : [val("gapWidth", gap)]),
    ...(overlap === undefined ? [] : [val("overlap", overlap)]),
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

const legendSides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function legendOf({ series: all, looks: { legend = "right", labels } }: WholeChart): Element[] {
  if (legend === "none") return [];
  const words = labels ? [textStyle("c:txPr", labels)] : [];
  const left = all.flatMap(({ unlisted }, index) =>
    unlisted ? [c("legendEntry", [val("idx", index), val("delete", 1)])] : [],
  );
  return [c("legend", [val("legendPos", legendSides[legend]), ...left, val("overlay", 0), ...words])];
}

/** The XML of a chart's part. */
export function chartMarkup(chart: WholeChart, planned: Planned): string {
  const { title, labels, blanks, visibleOnly, roundedCorners, fill: paper, border } = chart.looks;
  const plot = c("plotArea", [
    c("layout"),
    ...drawings(chart, planned),
    categoryAxis(chart),
    valueAxis(chart),
  ]);
  const titled =
    chart.title === "" ? [] : [c("title", [c("tx", [text(chart.title, title ?? {})]), val("overlay", 0)])];
  const drawn = c("chart", [
    ...titled,
    val("autoTitleDeleted", chart.title === "" ? 1 : 0),
    plot,
    ...legendOf(chart),
    ...(visibleOnly === undefined ? [] : [val("plotVisOnly", visibleOnly ? 1 : 0)]),
    ...(blanks === undefined ? [] : [val("dispBlanksAs", blanks)]),
  ]);
  const frame = [
    ...(paper === undefined ? [] : [fill(paper)]),
    ...(border === undefined ? [] : [element("a:ln", { w: thin }, [fill(border)])]),
  ];
  const root = element("c:chartSpace", spaces, [
    val("roundedCorners", roundedCorners === true ? 1 : 0),
    drawn,
    ...(frame.length > 0 ? [c("spPr", frame)] : []),
    ...(labels ? [textStyle("c:txPr", labels)] : []),
  ]);
  return declaration + writeElement(root);
}
