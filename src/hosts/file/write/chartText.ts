import { element, escapeText } from "../package/element";
import type { Element } from "../package/markup";
import type { ChartText, WholeChart } from "../whole/types";

const [categoryId, valueId] = [111_111_111, 222_222_222];

/** The numbers by which a chart's drawings name its two axes. */
export const chartAxes = [categoryId, valueId];

const val = (name: string, value: string | number): Element => element(`c:${name}`, { val: value });
const fill = (colour: string): Element => element("a:solidFill", {}, [element("a:srgbClr", { val: colour })]);
const fontOf = ({ name }: ChartText): Element[] =>
  name === undefined ? [] : [element("a:latin", { typeface: name })];

/** Sizes are written in hundredths of a point. */
const lookOf = ({ size, bold }: ChartText) => ({
  sz: size === undefined ? undefined : Math.round(size * 100),
  b: bold === undefined ? undefined : bold ? 1 : 0,
});
const inkOf = ({ colour }: ChartText): Element[] => (colour === undefined ? [] : [fill(colour)]);

/** How text looks. */
export function textStyle(name: string, look: ChartText): Element {
  const properties = element("a:defRPr", lookOf(look), [...inkOf(look), ...fontOf(look)]);
  return element(name, {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:pPr", {}, [properties]), element("a:endParaRPr", { lang: "en-GB" })]),
  ]);
}

/** A title's words; `turn` is in 60,000ths of a degree. */
export function text(words: string, look: ChartText, turn?: number): Element {
  return element("c:rich", {}, [
    element("a:bodyPr", turn === undefined ? {} : { rot: turn, vert: "horz" }),
    element("a:lstStyle"),
    element("a:p", {}, [
      element("a:pPr", {}, [element("a:defRPr", lookOf(look), inkOf(look))]),
      element("a:r", {}, [
        element("a:rPr", { lang: "en-GB", ...lookOf(look) }, inkOf(look)),
        element("a:t", {}, [escapeText(words)]),
      ]),
    ]),
  ]);
}

const title = (words: string, look: ChartText, turn?: number): Element[] =>
  words === ""
    ? []
    : [element("c:title", {}, [element("c:tx", {}, [text(words, look, turn)]), val("overlay", 0)])];

const rule = (name: string, colour: string): Element =>
  element(name, {}, [element("a:ln", { w: 9525 }, [fill(colour)])]);

interface AxisParts {
  readonly id: number;
  readonly crossed: number;
  readonly position: "b" | "l";
  readonly line: string | undefined;
  readonly labels: string;
  readonly before: Element[];
  readonly rest: Element[];
}

function axis({ looks }: WholeChart, parts: AxisParts): Element[] {
  const scaling = element("c:scaling", {}, [val("orientation", "minMax")]);
  const tick = looks.ticks === false ? "none" : "out";
  return [
    val("axId", parts.id),
    scaling,
    val("delete", 0),
    val("axPos", parts.position),
    ...parts.before,
    val("majorTickMark", tick),
    val("minorTickMark", "none"),
    val("tickLblPos", parts.labels),
    ...(parts.line === undefined ? [] : [rule("c:spPr", parts.line)]),
    ...(looks.labels ? [textStyle("c:txPr", looks.labels)] : []),
    val("crossAx", parts.crossed),
    val("crosses", "autoZero"),
    ...parts.rest,
  ];
}

const quarterTurn = -5_400_000;

export function categoryAxis(chart: WholeChart): Element {
  const format = element("c:numFmt", { formatCode: "General", sourceLinked: 0 });
  const rest = [val("auto", 0), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", 1)];
  const { axisTitles = {}, categoryLine, labelsLow } = chart.looks;
  const before = [...title(chart.categoryTitle, axisTitles), format];
  const labels = labelsLow === true ? "low" : "nextTo";
  const parts = {
    id: categoryId,
    crossed: valueId,
    position: "b",
    line: categoryLine,
    labels,
    before,
    rest,
  } as const;
  return element("c:catAx", {}, axis(chart, parts));
}

export function valueAxis(chart: WholeChart): Element {
  const { axisTitles = {}, valueLine, gridlines } = chart.looks;
  const lines =
    gridlines === undefined || gridlines === "none"
      ? []
      : [element("c:majorGridlines", {}, [rule("c:spPr", gridlines)])];
  const format = element("c:numFmt", { formatCode: chart.valueFormat, sourceLinked: 0 });
  const before = [...lines, ...title(chart.valueTitle, axisTitles, quarterTurn), format];
  const rest = [val("crossBetween", "between")];
  const parts = {
    id: valueId,
    crossed: categoryId,
    position: "l",
    line: valueLine,
    labels: "nextTo",
    before,
    rest,
  } as const;
  return element("c:valAx", {}, axis(chart, parts));
}
