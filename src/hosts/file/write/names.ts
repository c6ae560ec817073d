import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  escapeText,
  place,
  remove,
  textOf,
} from "../package/element";
import type { Element } from "../package/markup";

/** The order in which the workbook part holds its children. */
export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const sameName = (each: Element, name: string, sheet: number | undefined): boolean =>
  attribute(each, "name")?.toLowerCase() === name.toLowerCase() &&
  attribute(each, "localSheetId") === (sheet === undefined ? undefined : String(sheet));

const named = (workbook: Element): Element[] => {
  const list = childNamed(workbook, "definedNames");
  return list ? childrenNamed(list, "definedName") : [];
};

/** What a name refers to; `sheet` is the place, from 0, of the sheet that a local name belongs to. */
export function nameIn(workbook: Element, name: string, sheet?: number): string | undefined {
  const present = named(workbook).find((each) => sameName(each, name, sheet));
  return present && textOf(present);
}

/** Writes a name, in place of the present one where there is one. */
export function setName(workbook: Element, name: string, refersTo: string, sheet?: number): void {
  const present = named(workbook).find((each) => sameName(each, name, sheet));
  if (present) {
    present.children = [escapeText(refersTo)];
    return;
  }
  let list = childNamed(workbook, "definedNames");
  if (!list) {
    list = element("definedNames");
    place(workbook, list, workbookOrder);
  }
  list.children.push(element("definedName", { name, localSheetId: sheet }, [escapeText(refersTo)]));
}

export function dropName(workbook: Element, name: string, sheet?: number): void {
  const list = childNamed(workbook, "definedNames");
  if (!list) return;
  for (const each of named(workbook)) if (sameName(each, name, sheet)) remove(list, each);
  // Excel takes an empty list of names for damage.
  if (named(workbook).length === 0) remove(workbook, list);
}
