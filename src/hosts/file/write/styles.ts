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
import { looks } from "../../../workbook/port/looks";
import type { CellRole } from "../../../workbook/port/plan";
import { alignmentOf, beginnings, borderOf, fillOf, fontOf } from "./lookMarkup";

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

function styleIn(styles: Element, role: CellRole, format: string, literal: boolean): number {
  const look = looks[role];
  const aligned = alignmentOf(look);
  const made = element(
    "xf",
    {
      numFmtId: formatId(styles, format),
      fontId: indexOf(list(styles, "fonts"), fontOf(look)),
      fillId: indexOf(list(styles, "fills"), fillOf(look)),
      borderId: indexOf(list(styles, "borders"), borderOf(look)),
      xfId: 0,
      quotePrefix: literal ? 1 : undefined,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: aligned.length > 0 ? 1 : undefined,
    },
    aligned,
  );
  const all = list(styles, "cellXfs");
  const wanted = shown(made);
  const present = elementsOf(all).findIndex((each) => shown(each) === wanted);
  if (present >= 0) return present;
  add(all, made);
  return elementsOf(all).length - 1;
}

/** Styles for our cells within the workbook's own styles: those already there are never changed. */
export function stylesIn(styles: Element): StyleFor {
  for (const name of Object.keys(beginnings)) list(styles, name);
  const known = new Map<string, number>();
  return (role, format = "General", literal) => {
    const key = `${role}\n${String(literal)}\n${format}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const made = styleIn(styles, role, format, literal);
    known.set(key, made);
    return made;
  };
}
