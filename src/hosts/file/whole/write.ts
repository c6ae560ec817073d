import { fixedAreaName, quotedSheet } from "../../../workbook/port/address";
import { readColours } from "./colours";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  place,
  remove,
  setAttribute,
} from "../package/element";
import type { Element } from "../package/markup";
import { openWorkbook } from "../package/open";
import { readRelationships } from "../package/relationships";
import { Draft } from "../write/draft";
import { addLink, dropLink, linksOf, relationshipId, removePart } from "../write/links";
import { dropName, setName, workbookOrder } from "../write/names";
import { recalculateOnOpening, stylesPart } from "../write/openBook";
import { emptySheet, officeLinks } from "../write/sheet";
import { stylesFor } from "../write/styles";
import { sheetNumber } from "./read";
import { readStyles } from "./styles";
import type { PageLayout, WholeName, WholeSheet, WholeWorkbook } from "./types";
import { writeSheetChanges } from "./writeSheet";
import type { Changing } from "./writeSheet";
import { shownIn } from "./shown";

const kindOfPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

const listOf = (workbook: Element): Element => {
  const present = childNamed(workbook, "sheets");
  if (present) return present;
  const made = element("sheets");
  place(workbook, made, workbookOrder);
  return made;
};

const sheetElement = (workbook: Element, id: string): Element | undefined =>
  childrenNamed(listOf(workbook), "sheet").find(
    (each) => Number(attribute(each, "sheetId")) === sheetNumber(id),
  );

/** Takes a sheet out with its part, and what hangs on that alone. */
function dropSheet(draft: Draft, book: string, workbook: Element, id: string): void {
  const found = sheetElement(workbook, id);
  if (!found) return;
  const link = linksOf(draft, book).find((each) => each.id === relationshipId(found));
  remove(listOf(workbook), found);
  if (link?.part === undefined) return;
  for (const { part, kind } of linksOf(draft, link.part)) {
    if (part === undefined || !draft.has(part)) continue;
    if (/^(table|comments|vmlDrawing|printerSettings|drawing|threadedComment)$/.test(kind)) {
      if (kind === "drawing") dropDrawing(draft, part);
      removePart(draft, part);
    }
  }
  removePart(draft, link.part);
  dropLink(draft, book, link.id);
}

function dropDrawing(draft: Draft, drawing: string): void {
  for (const { part, kind } of linksOf(draft, drawing)) {
    if (kind !== "chart" || part === undefined || !draft.has(part)) continue;
    for (const { part: inner } of linksOf(draft, part)) {
      if (inner !== undefined && draft.has(inner)) removePart(draft, inner);
    }
    removePart(draft, part);
  }
}

function addSheet(draft: Draft, book: string, workbook: Element, sheet: WholeSheet): void {
  const part = draft.freeName("xl/worksheets/sheet", ".xml");
  draft.put(part, emptySheet, `${kindOfPart}worksheet+xml`);
  const given = {
    name: sheet.name,
    sheetId: sheetNumber(sheet.id),
    "r:id": addLink(draft, book, "worksheet", part),
  };
  listOf(workbook).children.push(element("sheet", given));
}

/** Sheets in their order; chart sheets, which a book knows nothing of, keep their place behind the sheet before them. */
function order(workbook: Element, after: readonly WholeSheet[]): Element[] {
  const list = listOf(workbook);
  const before = childrenNamed(list, "sheet");
  const wanted = after.flatMap(({ id }) => sheetElement(workbook, id) ?? []);
  const strangers = before.filter((each) => !wanted.includes(each));
  const ordered = [...wanted];
  for (const stranger of strangers) {
    const previous = before[before.indexOf(stranger) - 1];
    ordered.splice(previous ? ordered.indexOf(previous) + 1 : 0, 0, stranger);
  }
  if (ordered.some((each, index) => each !== before[index])) list.children = ordered;
  return ordered;
}

/** Names and views count sheets by their place: they follow when places change. */
function renumber(workbook: Element, before: readonly Element[], after: readonly Element[]): void {
  const place = (index: string | undefined): number => {
    const sheet = index === undefined ? undefined : before[Number(index)];
    return sheet ? after.indexOf(sheet) : -1;
  };
  const names = childNamed(workbook, "definedNames");
  for (const name of names ? childrenNamed(names, "definedName") : []) {
    const local = attribute(name, "localSheetId");
    if (local === undefined) continue;
    const now = place(local);
    if (now < 0 && names) remove(names, name);
    else if (now !== Number(local)) setAttribute(name, "localSheetId", String(now));
  }
  if (names && childrenNamed(names, "definedName").length === 0) remove(workbook, names);
  const views = childNamed(workbook, "bookViews");
  for (const view of views ? childrenNamed(views, "workbookView") : []) {
    for (const key of ["activeTab", "firstSheet"]) {
      const present = attribute(view, key);
      if (present !== undefined) setAttribute(view, key, String(Math.max(0, place(present))));
    }
  }
}

function writeNames(
  workbook: Element,
  before: readonly WholeName[],
  after: readonly WholeName[],
  indexOf: (id: string) => number,
): void {
  const at = ({ scope }: WholeName): number | undefined => (scope === undefined ? undefined : indexOf(scope));
  const alike = (a: WholeName, b: WholeName): boolean =>
    a.name.toLowerCase() === b.name.toLowerCase() && a.scope === b.scope;
  for (const name of before) {
    // The names of a sheet that is gone went with it.
    if (!after.some((each) => alike(each, name)) && at(name) !== -1) dropName(workbook, name.name, at(name));
  }
  for (const name of after) if (!before.includes(name)) setName(workbook, name.name, name.refersTo, at(name));
}

function writePrinted(
  workbook: Element,
  sheet: WholeSheet,
  before: PageLayout | undefined,
  index: number,
): void {
  const { printArea, headingRows } = sheet.page;
  const name = quotedSheet(sheet.name);
  if (printArea && printArea !== before?.printArea) {
    setName(workbook, "_xlnm.Print_Area", `${name}!${fixedAreaName(printArea)}`, index);
  } else if (!printArea && before?.printArea) dropName(workbook, "_xlnm.Print_Area", index);
  if (headingRows && headingRows !== before?.headingRows) {
    const { first, last } = headingRows;
    setName(workbook, "_xlnm.Print_Titles", `${name}!$${String(first + 1)}:$${String(last + 1)}`, index);
  } else if (!headingRows && before?.headingRows) dropName(workbook, "_xlnm.Print_Titles", index);
}

/** Excel's own hidden names spell the sheet's name out. */
function renameInOwnNames(workbook: Element, from: string, to: string, index: number): void {
  const names = childNamed(workbook, "definedNames");
  for (const each of names ? childrenNamed(names, "definedName") : []) {
    const isOwn = (attribute(each, "name") ?? "").startsWith("_xlnm.");
    if (!isOwn || attribute(each, "localSheetId") !== String(index)) continue;
    each.children = each.children.map((child) =>
      typeof child === "string"
        ? child.replaceAll(quotedSheet(from), quotedSheet(to)).replaceAll(`${from}!`, `${quotedSheet(to)}!`)
        : child,
    );
  }
}

/** What the sheets of a workbook need while they are changed; its styles come from the file as it was. */
export function changingOf(draft: Draft, book: string, bytes: Uint8Array, shown: WholeWorkbook): Changing {
  const { parts, outline } = openWorkbook(bytes);
  const related = readRelationships(parts, book);
  const partOf = (kind: string): string | undefined => related.find((each) => each.kind === kind)?.target;
  const present = readStyles(parts, partOf("styles"), readColours(parts, partOf("theme")));
  return {
    style: stylesFor(stylesPart(draft, book), present),
    plain: shown.plain,
    shown: shownIn(shown),
    from1904: outline.from1904,
  };
}

/**
 * A workbook's file after changes: `before` is what `readWhole` made of these bytes, `after` what became of it. What
 * is the same object in both stays byte for byte as it is.
 */
export function writeWhole(bytes: Uint8Array, before: WholeWorkbook, after: WholeWorkbook): Uint8Array {
  if (before.sheets === after.sheets && before.names === after.names) return bytes;
  const { parts, part: book } = openWorkbook(bytes);
  const draft = new Draft(parts);
  const workbook = draft.open(book);
  if (attribute(workbook, "xmlns:r") === undefined) setAttribute(workbook, "xmlns:r", officeLinks);
  const changing = changingOf(draft, book, bytes, after);
  const elements = childrenNamed(listOf(workbook), "sheet");

  for (const { id } of before.sheets) {
    if (!after.sheets.some((sheet) => sheet.id === id)) dropSheet(draft, book, workbook, id);
  }
  for (const sheet of after.sheets) {
    if (!before.sheets.some(({ id }) => id === sheet.id)) addSheet(draft, book, workbook, sheet);
  }
  const ordered = order(workbook, after.sheets);
  renumber(workbook, elements, ordered);
  const indexOf = (id: string): number =>
    ordered.findIndex((each) => Number(attribute(each, "sheetId")) === sheetNumber(id));

  for (const sheet of after.sheets) {
    const earlier = before.sheets.find(({ id }) => id === sheet.id);
    if (earlier === sheet) continue;
    const listed = sheetElement(workbook, sheet.id);
    const part = listed && linksOf(draft, book).find(({ id }) => id === relationshipId(listed))?.part;
    if (!listed || part === undefined) throw new Error(`The sheet ${sheet.name} has no part.`);
    if (earlier && earlier.name !== sheet.name) {
      setAttribute(listed, "name", sheet.name);
      renameInOwnNames(workbook, earlier.name, sheet.name, indexOf(sheet.id));
    }
    if (earlier?.visibility !== sheet.visibility && (earlier || sheet.visibility !== "visible")) {
      setAttribute(listed, "state", sheet.visibility);
    }
    writeSheetChanges(draft, part, earlier, sheet, changing);
    writePrinted(workbook, sheet, earlier?.page, indexOf(sheet.id));
  }
  writeNames(workbook, before.names, after.names, indexOf);
  recalculateOnOpening(draft, book, workbook);
  return draft.bytes();
}
