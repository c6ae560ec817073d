import { looks } from "../../../workbook/port/looks";
import type { ChartPlan } from "../../../workbook/port/plan";
import { element, escapeText } from "../package/element";
import type { Element } from "../package/markup";

const [categoryId, valueId] = [111_111_111, 222_222_222];

/** The numbers by which a chart's drawings name its two axes. */
export const chartAxes = [categoryId, valueId];

const val = (name: string, value: string | number): Element => element(`c:${name}`, { val: value });
const fill = (colour: string): Element => element("a:solidFill", {}, [element("a:srgbClr", { val: colour })]);
const font = (typeface: string | undefined): Element[] =>
  typeface === undefined ? [] : [element("a:latin", { typeface })];

/** How text looks; sizes are in hundredths of a point. */
export function textStyle(name: string, size: number, colour: string, typeface?: string): Element {
  const properties = element("a:defRPr", { sz: size, b: 0 }, [fill(colour), ...font(typeface)]);
  return element(name, {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:pPr", {}, [properties]), element("a:endParaRPr", { lang: "en-GB" })]),
  ]);
}

/** A title's words. */
export function text(words: string, size: number, colour: string, turn?: number): Element {
  const look = { sz: size, b: 1 };
  return element("c:rich", {}, [
    element("a:bodyPr", turn === undefined ? {} : { rot: turn, vert: "horz" }),
    element("a:lstStyle"),
    element("a:p", {}, [
      element("a:pPr", {}, [element("a:defRPr", look, [fill(colour)])]),
      element("a:r", {}, [
        element("a:rPr", { lang: "en-GB", ...look }, [fill(colour)]),
        element("a:t", {}, [escapeText(words)]),
      ]),
    ]),
  ]);
}

const title = (words: string, turn?: number): Element =>
  element("c:title", {}, [
    element("c:tx", {}, [text(words, 1000, looks.label.colour, turn)]),
    val("overlay", 0),
  ]);

const rule = (name: string, colour: string): Element =>
  element(name, {}, [element("a:ln", { w: 9525 }, [fill(colour)])]);

function axis(
  id: number,
  crossed: number,
  position: "b" | "l",
  before: Element[],
  rest: Element[],
): Element[] {
  const scaling = element("c:scaling", {}, [val("orientation", "minMax")]);
  return [
    val("axId", id),
    scaling,
    val("delete", 0),
    val("axPos", position),
    ...before,
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    // Years stay at the foot of the chart where columns go below zero.
    val("tickLblPos", position === "b" ? "low" : "nextTo"),
    rule("c:spPr", position === "b" ? "7F7F7F" : "D9D9D9"),
    textStyle("c:txPr", 1000, looks.label.colour),
    val("crossAx", crossed),
    val("crosses", "autoZero"),
    ...rest,
  ];
}

export function categoryAxis({ categoryTitle }: ChartPlan): Element {
  const format = element("c:numFmt", { formatCode: "General", sourceLinked: 0 });
  const rest = [val("auto", 0), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", 1)];
  return element("c:catAx", {}, axis(categoryId, valueId, "b", [title(categoryTitle), format], rest));
}

export function valueAxis({ valueTitle, valueFormat }: ChartPlan): Element {
  const gridlines = element("c:majorGridlines", {}, [rule("c:spPr", "D9D9D9")]);
  const format = element("c:numFmt", { formatCode: valueFormat, sourceLinked: 0 });
  const before = [gridlines, title(valueTitle, -5_400_000), format];
  return element("c:valAx", {}, axis(valueId, categoryId, "l", before, [val("crossBetween", "between")]));
}
