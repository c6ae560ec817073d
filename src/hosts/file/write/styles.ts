import {
  attribute,
  canonical,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  place,
  setAttribute,
} from "../package/element";
import type { Element } from "../package/markup";
import type { CellRole } from "../../../workbook/port/plan";
import type { CellStyle } from "../whole/types";
import { alignmentOf, beginnings, borderOf, fillOf, fontOf, styleOfRole } from "./lookMarkup";

/**
 * Gives the number of the cell style for a role and a number format, made only if the workbook lacks it. `literal`
 * marks text, as a leading apostrophe does, so that Excel takes it for text even after someone has edited it.
 */
export type StyleFor = (role: CellRole, format: string | undefined, literal: boolean) => number;

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Formats that every Excel knows by number, whatever its language. */
const builtIn = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

function list(styles: Element, name: string): Element {
  const present = childNamed(styles, name);
  if (present) return present;
  const made = element(name);
  place(styles, made, order);
  for (const each of beginnings[name]?.() ?? []) add(made, each);
  return made;
}

function add(within: Element, made: Element): void {
  within.children.push(made);
  setAttribute(within, "count", String(elementsOf(within).length));
}

/** The place of a font, fill or border that looks just like this one; added at the end where there is none. */
function indexOf(within: Element, made: Element): number {
  const wanted = canonical(made);
  const present = elementsOf(within).findIndex((each) => canonical(each) === wanted);
  if (present >= 0) return present;
  add(within, made);
  return elementsOf(within).length - 1;
}

function formatId(styles: Element, code: string): number {
  const known = builtIn.get(code);
  if (known !== undefined) return known;
  const formats = list(styles, "numFmts");
  const present = childrenNamed(formats, "numFmt");
  const same = present.find((each) => attribute(each, "formatCode") === code);
  if (same) return Number(attribute(same, "numFmtId"));
  const id = Math.max(163, ...present.map((each) => Number(attribute(each, "numFmtId")))) + 1;
  add(formats, element("numFmt", { numFmtId: id, formatCode: code }));
  return id;
}

/** What of a cell style shows; which of it is marked as applied differs from writer to writer. */
const shown = (xf: Element): string =>
  canonical(xf)
    .replace(/\bapply\w+=(1|true) ?|\b(quotePrefix|pivotButton)=(0|false) ?/g, "")
    .replaceAll(" )", ")");

/** Which of a style's parts are as they were in the file's own style that it is based on. */
function kept(style: CellStyle, basis: CellStyle | undefined) {
  const same = (...keys: (keyof CellStyle)[]): boolean =>
    basis !== undefined && keys.every((key) => JSON.stringify(style[key]) === JSON.stringify(basis[key]));
  return {
    format: same("format"),
    font: same("fontName", "size", "bold", "italic", "underline", "strikethrough", "colour"),
    fill: same("fill"),
    edges: same("edges"),
    alignment: same("horizontal", "vertical", "wrap", "indent"),
  };
}

function styleIn(styles: Element, style: CellStyle, basis: CellStyle | undefined): number {
  const all = list(styles, "cellXfs");
  const from = style.basis === undefined ? undefined : elementsOf(all)[style.basis];
  const keeps = kept(style, from && basis);
  if (style.basis !== undefined && basis?.literal === style.literal && Object.values(keeps).every(Boolean)) {
    return style.basis;
  }
  const id = (name: string): number => Number((from && attribute(from, name)) ?? "0");
  const protection = from ? childrenNamed(from, "protection") : [];
  const aligned = keeps.alignment && from ? childrenNamed(from, "alignment") : alignmentOf(style);
  const made = element(
    "xf",
    {
      numFmtId: keeps.format ? id("numFmtId") : formatId(styles, style.format),
      fontId: keeps.font ? id("fontId") : indexOf(list(styles, "fonts"), fontOf(style)),
      fillId: keeps.fill ? id("fillId") : indexOf(list(styles, "fills"), fillOf(style)),
      borderId: keeps.edges ? id("borderId") : indexOf(list(styles, "borders"), borderOf(style)),
      xfId: id("xfId"),
      quotePrefix: style.literal ? 1 : undefined,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: aligned.length > 0 ? 1 : undefined,
      applyProtection: protection.length > 0 ? 1 : undefined,
    },
    [...aligned, ...protection],
  );
  const wanted = shown(made);
  const present = elementsOf(all).findIndex((each) => shown(each) === wanted);
  if (present >= 0) return present;
  add(all, made);
  return elementsOf(all).length - 1;
}

/** Gives the number of the cell style that looks so; a style that the file has already keeps its number. */
export type StyleNumber = (style: CellStyle) => number;

/**
 * Styles within the workbook's own styles, of which none is ever changed. `present` are the file's styles by number:
 * where a style is based on one of them, whatever was not changed stays exactly as the file has it.
 */
export function stylesFor(styles: Element, present: readonly CellStyle[] = []): StyleNumber {
  for (const name of Object.keys(beginnings)) list(styles, name);
  const known = new Map<CellStyle, number>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = styleIn(styles, style, style.basis === undefined ? undefined : present[style.basis]);
    known.set(style, made);
    return made;
  };
}

/** Styles for our own cells. */
export function stylesIn(styles: Element): StyleFor {
  const number = stylesFor(styles);
  const known = new Map<string, number>();
  return (role, format = "General", literal) => {
    const key = `${role}\n${String(literal)}\n${format}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const made = number(styleOfRole(role, format, literal));
    known.set(key, made);
    return made;
  };
}
