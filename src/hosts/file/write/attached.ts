import { areaName, cellName, parseArea } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import type { SheetPlan } from "../../../workbook/port/plan";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  place,
  remove,
  setAttribute,
  textOf,
} from "../package/element";
import type { Element } from "../package/markup";
import { choicesOf } from "./choices";
import { sheetOrder } from "./frame";

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const lies = (a: Area, b: Area): boolean =>
  a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;

/** An area list such as `A1:B2 D4` without the areas that `goes` speaks of. */
const outside = (list: string, goes: (each: Area) => boolean): string[] =>
  list.split(/\s+/).filter((each) => {
    const named = parseArea(each);
    return each !== "" && !(named && goes(named));
  });

/** Drops from a list (merges, validations, links) the areas that go, and the list when it is empty. */
function dropIn(sheet: Element, list: string, name: string, goes: (each: Area) => boolean): void {
  const present = childNamed(sheet, list);
  if (!present) return;
  for (const each of childrenNamed(present, name)) {
    const key = name === "dataValidation" ? "sqref" : "ref";
    const rest = outside(attribute(each, key) ?? "", goes);
    if (rest.length === 0) remove(present, each);
    else setAttribute(each, key, rest.join(" "));
  }
  settleList(sheet, present);
}

function settleList(sheet: Element, list: Element): void {
  const length = elementsOf(list).length;
  if (length === 0) remove(sheet, list);
  else if (attribute(list, "count") !== undefined) setAttribute(list, "count", String(length));
}

/** When Excel saves choices that stand on another sheet, it moves them among its extensions. */
function dropExtended(sheet: Element, goes: (each: Area) => boolean): void {
  const extensions = childNamed(sheet, "extLst");
  for (const extension of extensions ? elementsOf(extensions) : []) {
    const list = childNamed(extension, "dataValidations");
    if (!extensions || !list) continue;
    for (const each of elementsOf(list)) {
      const where = childNamed(each, "sqref");
      const rest = outside(where ? textOf(where) : "", goes);
      if (rest.length === 0) remove(list, each);
      else if (where) where.children = [rest.join(" ")];
    }
    settleList(extension, list);
    if (elementsOf(extension).length === 0) remove(extensions, extension);
  }
  if (extensions && elementsOf(extensions).length === 0) remove(sheet, extensions);
}

/** Merges that meet an area, and choices and links that lie in it, are taken away; or the choices alone. */
export function clearAttached(sheet: Element, area: Area, what: "all" | "validations" = "all"): void {
  const inside = (each: Area): boolean => lies(each, area);
  dropIn(sheet, "dataValidations", "dataValidation", inside);
  dropExtended(sheet, inside);
  if (what === "validations") return;
  dropIn(sheet, "mergeCells", "mergeCell", (each) => meets(each, area));
  dropIn(sheet, "hyperlinks", "hyperlink", inside);
}

/** Takes away the merges of just these areas. */
export const dropMerges = (sheet: Element, areas: ReadonlySet<string>): void => {
  dropIn(sheet, "mergeCells", "mergeCell", (each) => areas.has(areaName(each)));
};

/** Takes away the links that begin at these cells. */
export const dropLinksAt = (sheet: Element, cells: ReadonlySet<string>): void => {
  dropIn(sheet, "hyperlinks", "hyperlink", ({ top, left }) => cells.has(cellName(top, left)));
};

/** A person's link goes along with its cell. */
export function moveLinks(sheet: Element, plan: SheetPlan): void {
  const links = childNamed(sheet, "hyperlinks");
  if (!links) return;
  const to = new Map(
    plan.moves.map((move) => [
      cellName(move.from.row, move.from.column),
      cellName(move.to.row, move.to.column),
    ]),
  );
  for (const link of childrenNamed(links, "hyperlink")) {
    const place = to.get(attribute(link, "ref") ?? "");
    if (place !== undefined) setAttribute(link, "ref", place);
  }
}

/** Puts more into one of a sheet's lists, making the list where there is none. */
export function append(sheet: Element, name: string, made: Element[], counted: boolean): void {
  if (made.length === 0) return;
  const list = childNamed(sheet, name) ?? element(name, { count: counted ? 0 : undefined });
  list.children.push(...made);
  place(sheet, list, sheetOrder);
  settleList(sheet, list);
}

/** The plan's choices and links within the workbook. */
export function attach(sheet: Element, plan: SheetPlan): void {
  append(sheet, "dataValidations", plan.validations.map(choicesOf), true);
  const links = plan.cells.flatMap((cell) =>
    cell.linksTo === undefined
      ? []
      : [element("hyperlink", { ref: cellName(cell.row, cell.column), location: cell.linksTo })],
  );
  append(sheet, "hyperlinks", links, false);
}
