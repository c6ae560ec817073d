import { areaName, cellName, parseArea } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import type { SheetPlan, ValidationPlan } from "../../../workbook/port/plan";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  escapeText,
  place,
  remove,
  setAttribute,
  textOf,
} from "../package/element";
import type { Element } from "../package/markup";
import { planFault } from "./faults";
import { filedFormula } from "./functions";
import { sheetOrder } from "./frame";

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** An area list such as `A1:B2 D4` without the areas that meet this one. */
const outside = (list: string, area: Area): string[] =>
  list.split(/\s+/).filter((each) => {
    const named = parseArea(each);
    return each !== "" && !(named && meets(named, area));
  });

/** Drops from a list (merges, validations, links) what stands in an area, and the list when it is empty. */
function dropIn(sheet: Element, list: string, name: string, area: Area): void {
  const present = childNamed(sheet, list);
  if (!present) return;
  for (const each of childrenNamed(present, name)) {
    const key = name === "dataValidation" ? "sqref" : "ref";
    const rest = outside(attribute(each, key) ?? "", area);
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
function dropExtended(sheet: Element, area: Area): void {
  const extensions = childNamed(sheet, "extLst");
  for (const extension of extensions ? elementsOf(extensions) : []) {
    const list = childNamed(extension, "dataValidations");
    if (!extensions || !list) continue;
    for (const each of elementsOf(list)) {
      const where = childNamed(each, "sqref");
      const rest = outside(where ? textOf(where) : "", area);
      if (rest.length === 0) remove(list, each);
      else if (where) where.children = [rest.join(" ")];
    }
    settleList(extension, list);
    if (elementsOf(extension).length === 0) remove(extensions, extension);
  }
  if (extensions && elementsOf(extensions).length === 0) remove(sheet, extensions);
}

/** Merges, validations and links within an area are taken away. */
export function clearAttached(sheet: Element, area: Area): void {
  dropExtended(sheet, area);
  dropIn(sheet, "mergeCells", "mergeCell", area);
  dropIn(sheet, "dataValidations", "dataValidation", area);
  dropIn(sheet, "hyperlinks", "hyperlink", area);
}

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

const longestTitle = 32;
const longestMessage = 255;

function validation(plan: ValidationPlan): Element {
  const where = areaName(plan.area);
  const listed =
    typeof plan.choices === "string"
      ? filedFormula(plan.choices)
      : `"${plan.choices.join(",").replaceAll('"', '""')}"`;
  const separated = typeof plan.choices !== "string" && plan.choices.some((choice) => choice.includes(","));
  if (plan.title.length > longestTitle || plan.message.length > longestMessage) {
    throw planFault(`The help beside the choices of ${where} is longer than Excel allows.`);
  }
  if (separated || listed.length > longestMessage + 2) {
    throw planFault(
      `The choices of ${where} hold a comma or are longer than Excel allows: they need a range.`,
    );
  }
  const given = {
    type: "list",
    errorStyle: "warning",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    promptTitle: plan.title,
    prompt: plan.message,
    sqref: where,
  };
  return element("dataValidation", given, [element("formula1", {}, [escapeText(listed)])]);
}

function append(sheet: Element, name: string, made: Element[], counted: boolean): void {
  if (made.length === 0) return;
  const list = childNamed(sheet, name) ?? element(name, { count: counted ? 0 : undefined });
  list.children.push(...made);
  place(sheet, list, sheetOrder);
  settleList(sheet, list);
}

/** The plan's choices and links within the workbook. */
export function attach(sheet: Element, plan: SheetPlan): void {
  append(sheet, "dataValidations", plan.validations.map(validation), true);
  const links = plan.cells.flatMap((cell) =>
    cell.linksTo === undefined
      ? []
      : [element("hyperlink", { ref: cellName(cell.row, cell.column), location: cell.linksTo })],
  );
  append(sheet, "hyperlinks", links, false);
}
