/** A look as the file's font, fill, border and alignment. */
import { fontName, looks } from "../../../workbook/port/looks";
import type { Look } from "../../../workbook/port/looks";
import { element } from "../package/element";
import type { Element } from "../package/markup";

const value = (name: string, val: string | number): Element => element(name, { val });
const solid = (colour: string): Element => element("color", { rgb: `FF${colour}` });

export function fontOf(look: Look): Element {
  return element("font", {}, [
    ...(look.bold ? [element("b")] : []),
    ...(look.italic ? [element("i")] : []),
    value("sz", look.size),
    solid(look.colour),
    value("name", fontName),
    value("family", 2),
  ]);
}

export function fillOf({ fill }: Look): Element {
  if (fill === undefined) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colours = [element("fgColor", { rgb: `FF${fill}` }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]);
}

export function borderOf({ ruled }: Look): Element {
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) =>
    ruled && side === "top" ? element(side, { style: "thin" }, [solid("505A5F")]) : element(side),
  );
  return element("border", {}, sides);
}

/** Where text stands in its cell: in the middle of a row that wrapped words made higher. */
export function alignmentOf({ align, wrap, indent }: Look): Element[] {
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  return [element("alignment", { horizontal, vertical: "center", wrapText: wrap ? 1 : undefined, indent })];
}

/** What a list of a styles part begins with: Excel counts on the first font, fills, border and style. */
export const beginnings: Readonly<Record<string, () => Element[]>> = {
  fonts: () => [element("font", {}, [value("sz", 11), value("name", fontName), value("family", 2)])],
  fills: () =>
    ["none", "gray125"].map((patternType) => element("fill", {}, [element("patternFill", { patternType })])),
  borders: () => [borderOf(looks.label)],
  cellStyleXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
  cellXfs: () => [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  cellStyles: () => [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })],
};
