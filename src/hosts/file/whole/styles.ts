import { readFormats } from "../package/formats";
import type { Parts } from "../package/parts";
import { walk } from "../package/xml";
import type { Attributes } from "../package/xml";
import type { ColourOf } from "./colours";
import type { CellStyle, Edge, Side } from "./types";

type Font = Pick<
  CellStyle,
  "fontName" | "size" | "bold" | "italic" | "underline" | "strikethrough" | "colour"
>;
type Edges = CellStyle["edges"];

const usualFont: Font = {
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  colour: "000000",
};

const isOn = (value: string | undefined): boolean => value === undefined || /^(1|true)$/.test(value);
const sides: readonly string[] = ["top", "bottom", "left", "right"] satisfies Side[];
const isSide = (name: string): name is Side => sides.includes(name);

type Vertical = CellStyle["vertical"];
const verticals: readonly string[] = [
  "top",
  "center",
  "bottom",
  "justify",
  "distributed",
] satisfies Vertical[];
const isVertical = (name: string | undefined): name is Vertical =>
  name !== undefined && verticals.includes(name);

interface Lists {
  readonly fonts: Font[];
  readonly fills: (string | undefined)[];
  readonly edges: Edges[];
  readonly xfs: { readonly xf: Attributes; alignment: Attributes }[];
}

function fontWith(font: Font, name: string, attributes: Attributes, colourOf: ColourOf): Font {
  const { val } = attributes;
  switch (name) {
    case "b":
      return { ...font, bold: isOn(val) };
    case "i":
      return { ...font, italic: isOn(val) };
    case "u":
      return { ...font, underline: val !== "none" };
    case "strike":
      return { ...font, strikethrough: isOn(val) };
    case "sz":
      return { ...font, size: Number(val ?? font.size) };
    case "name":
      return { ...font, fontName: val ?? font.fontName };
    case "color":
      return { ...font, colour: colourOf(attributes) ?? font.colour };
    default:
      return font;
  }
}

function readLists(parts: Parts, part: string | undefined, colourOf: ColourOf): Lists {
  const lists: Lists = { fonts: [], fills: [], edges: [], xfs: [] };
  const entry = part === undefined ? undefined : parts.find(part);
  if (!entry) return lists;
  let list = "";
  let font = usualFont;
  let fill: { pattern: string; colour?: string } = { pattern: "none" };
  let edges: Partial<Record<Side, Edge>> = {};
  let side: Side | undefined;
  let style: string | undefined;
  walk(parts, entry, {
    open(name, attributes) {
      if (/^(fonts|fills|borders|cellXfs|cellStyleXfs|dxfs|cellStyles)$/.test(name)) list = name;
      else if (list === "fonts") {
        font = name === "font" ? usualFont : fontWith(font, name, attributes, colourOf);
      } else if (list === "fills") {
        if (name === "fill") fill = { pattern: "none" };
        else if (name === "patternFill") fill = { pattern: attributes["patternType"] ?? "none" };
        else if (name === "fgColor") fill = { ...fill, colour: colourOf(attributes) ?? "FFFFFF" };
      } else if (list === "borders") {
        if (name === "border") edges = {};
        else if (isSide(name)) [side, style] = [name, attributes["style"]];
        else if (name === "diagonal") side = undefined;
        else if (name === "color" && side !== undefined && style !== undefined) {
          edges[side] = { style, colour: colourOf(attributes) ?? "000000" };
        }
      } else if (list === "cellXfs") {
        if (name === "xf") lists.xfs.push({ xf: attributes, alignment: {} });
        const last = lists.xfs.at(-1);
        if (name === "alignment" && last) last.alignment = attributes;
      }
    },
    close(name) {
      if (name === "font" && list === "fonts") lists.fonts.push(font);
      else if (name === "fill" && list === "fills") {
        lists.fills.push(fill.pattern === "none" || fill.pattern === "gray125" ? undefined : fill.colour);
      } else if (name === "border" && list === "borders") lists.edges.push(edges);
      else if (list === "borders" && isSide(name) && style !== undefined && style !== "none") {
        edges[name] ??= { style, colour: "000000" };
      } else if (/^(fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) list = "";
    },
  });
  return lists;
}

/** The workbook's cell styles, by their number. There is always a first, which plain cells have. */
export function readStyles(
  parts: Parts,
  part: string | undefined,
  colourOf: ColourOf,
): readonly [CellStyle, ...CellStyle[]] {
  const { fonts, fills, edges, xfs } = readLists(parts, part, colourOf);
  const format = readFormats(parts, part);
  const styleAt = (xf: Attributes, alignment: Attributes, index: number): CellStyle => {
    const fill = fills[Number(xf["fillId"] ?? "0")];
    const horizontal = alignment["horizontal"];
    const vertical = alignment["vertical"];
    return {
      ...(fonts[Number(xf["fontId"] ?? "0")] ?? usualFont),
      ...(fill !== undefined && { fill }),
      ...(horizontal !== undefined && horizontal !== "general" && { horizontal }),
      vertical: isVertical(vertical) ? vertical : "bottom",
      wrap: isOn(alignment["wrapText"] ?? "0"),
      indent: Number(alignment["indent"] ?? "0"),
      edges: edges[Number(xf["borderId"] ?? "0")] ?? {},
      format: format(String(index)),
      literal: isOn(xf["quotePrefix"] ?? "0"),
      basis: index,
    };
  };
  const [first, ...rest] = xfs.map(({ xf, alignment }, index) => styleAt(xf, alignment, index));
  return [first ?? styleAt({}, {}, 0), ...rest];
}
