/** How a cell looks, as the file's font, fill, border and alignment. */
import { fontName, looks } from "../../../workbook/port/looks";
import type { CellRole } from "../../../workbook/port/plan";
import { element } from "../package/element";
import type { Element } from "../package/markup";
import type { CellStyle, Side } from "../whole/types";

const value = (name: string, val: string | number): Element => element(name, { val });
const solid = (colour: string): Element => element("color", { rgb: `FF${colour}` });

/** The rule that accountants draw over a total. */
const ruleColour = "505A5F";

/** A role's look with a number format. `literal` marks text that stays text when it is edited. */
export function styleOfRole(role: CellRole, format: string, literal: boolean): CellStyle {
  const { size, bold, italic, colour, fill, wrap, ruled, align, indent } = looks[role];
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  return {
    fontName,
    size,
    bold,
    italic,
    underline: false,
    strikethrough: false,
    colour,
    ...(fill !== undefined && { fill }),
    ...(horizontal !== undefined && { horizontal }),
    // In the middle of a row that wrapped words made higher.
    vertical: "center",
    wrap,
    indent: indent ?? 0,
    edges: ruled ? { top: { style: "thin", colour: ruleColour } } : {},
    format,
    literal,
  };
}

export function fontOf(style: CellStyle): Element {
  return element("font", {}, [
    ...(style.bold ? [element("b")] : []),
    ...(style.italic ? [element("i")] : []),
    ...(style.strikethrough ? [element("strike")] : []),
    ...(style.underline ? [element("u")] : []),
    value("sz", style.size),
    solid(style.colour),
    value("name", style.fontName),
    value("family", 2),
  ]);
}

export function fillOf({ fill }: Pick<CellStyle, "fill">): Element {
  if (fill === undefined) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colours = [element("fgColor", { rgb: `FF${fill}` }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]);
}

const sides: readonly Side[] = ["left", "right", "top", "bottom"];

export function borderOf({ edges }: Pick<CellStyle, "edges">): Element {
  const drawn = sides.map((side) => {
    const edge = edges[side];
    return edge ? element(side, { style: edge.style }, [solid(edge.colour)]) : element(side);
  });
  return element("border", {}, [...drawn, element("diagonal")]);
}

/** Nothing where the text stands as Excel puts it of itself. */
export function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): Element[] {
  const given = {
    horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: wrap ? 1 : undefined,
    indent: indent === 0 ? undefined : indent,
  };
  return Object.values(given).some((each) => each !== undefined) ? [element("alignment", given)] : [];
}

/** What a list of a styles part begins with: Excel counts on the first font, fills, border and style. */
export const beginnings: Readonly<Record<string, () => Element[]>> = {
  fonts: () => [element("font", {}, [value("sz", 11), value("name", fontName), value("family", 2)])],
  fills: () =>
    ["none", "gray125"].map((patternType) => element("fill", {}, [element("patternFill", { patternType })])),
  borders: () => [borderOf({ edges: {} })],
  cellStyleXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  cellStyles: () => [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })],
};
