import { fixedAreaName, parseReference, quotedSheet } from "../../../workbook/port/address";
import type { PrintPlan, SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import { attribute, childNamed, childrenNamed, element, place, setAttribute } from "../package/element";
import type { Element } from "../package/markup";
import { openWorkbook } from "../package/open";
import { enteredSheets } from "../whole/entries";
import { readWhole } from "../whole/read";
import { changingOf } from "../whole/write";
import { writeSheetChanges } from "../whole/writeSheet";
import { Draft } from "./draft";
import { inTheWay, planFault } from "./faults";
import { addLink, linksOf, relationshipId } from "./links";
import { dropName, nameIn, setName, workbookOrder } from "./names";
import { recalculateOnOpening, stylesPart } from "./openBook";
import { plannedValues } from "./planned";
import { emptySheet, officeLinks, writeSheet } from "./sheet";
import { stylesIn } from "./styles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kindOfPart = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

const sheetsOf = (workbook: Element): Element[] => {
  const list = childNamed(workbook, "sheets");
  return list ? childrenNamed(list, "sheet") : [];
};

const sameText = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const indexOfSheet = (workbook: Element, name: string): number =>
  sheetsOf(workbook).findIndex((sheet) => sameText(attribute(sheet, "name"), name));

/** The part of one of our own sheets, found by its mark. */
function markedPart(draft: Draft, book: string, workbook: Element, plan: SheetPlan): string {
  const marked = parseReference(nameIn(workbook, plan.mark) ?? "");
  const sheet = sheetsOf(workbook)[indexOfSheet(workbook, plan.name)];
  if (!marked || !sheet || !sameText(marked.sheet, plan.name)) {
    throw planFault(
      `The model's own sheet “${plan.name}” is not in the workbook under its mark ${plan.mark}.`,
    );
  }
  const part = linksOf(draft, book).find(({ id }) => id === relationshipId(sheet))?.part;
  if (part === undefined) throw planFault(`The sheet “${plan.name}” has no part.`);
  return part;
}

function refuseNewSheet(workbook: Element, { name }: SheetPlan): void {
  if (indexOfSheet(workbook, name) >= 0) {
    throw inTheWay(
      `The workbook has a sheet called “${name}” already, and it is not the model's.`,
      `the name “${name}” to be free`,
      "Rename that sheet, then run again.",
    );
  }
  const protection = childNamed(workbook, "workbookProtection");
  if (protection && /^(1|true)$/.test(attribute(protection, "lockStructure") ?? "")) {
    throw inTheWay(
      "The workbook's structure is protected, so no sheet can be added.",
      "a workbook whose structure is not protected",
      "In Excel choose Review, Protect Workbook to take the protection off, then run again.",
    );
  }
}

function newPart(draft: Draft, book: string, workbook: Element, plan: SheetPlan): string {
  refuseNewSheet(workbook, plan);
  const marked = parseReference(nameIn(workbook, plan.mark) ?? "");
  if (marked && indexOfSheet(workbook, marked.sheet) >= 0) {
    throw planFault(`The mark ${plan.mark} stands on the sheet “${marked.sheet}” already.`);
  }
  const part = draft.freeName("xl/worksheets/sheet", ".xml");
  draft.put(part, emptySheet, `${kindOfPart}worksheet+xml`);
  const highest = Math.max(0, ...sheetsOf(workbook).map((sheet) => Number(attribute(sheet, "sheetId"))));
  const list = childNamed(workbook, "sheets") ?? element("sheets");
  const given = { name: plan.name, sheetId: highest + 1, "r:id": addLink(draft, book, "worksheet", part) };
  list.children.push(element("sheet", given));
  place(workbook, list, workbookOrder);
  return part;
}

function setPrintNames(workbook: Element, name: string, print: PrintPlan): void {
  const index = indexOfSheet(workbook, name);
  const sheet = quotedSheet(name);
  setName(workbook, "_xlnm.Print_Area", `${sheet}!${fixedAreaName(print.area)}`, index);
  if (print.headingRows) {
    const { first, last } = print.headingRows;
    setName(workbook, "_xlnm.Print_Titles", `${sheet}!$${String(first + 1)}:$${String(last + 1)}`, index);
  } else {
    dropName(workbook, "_xlnm.Print_Titles", index);
  }
}

/** Writes what a person entered into cells and tables of the forum's own. */
function writeEntered(
  bytes: Uint8Array,
  draft: Draft,
  book: string,
  workbook: Element,
  plan: WorkbookPlan,
): void {
  const { entries = [], extents = [] } = plan;
  if (entries.length === 0 && extents.length === 0) return;
  const whole = readWhole(bytes);
  for (const { before, after } of enteredSheets(whole, entries, extents)) {
    if (plan.sheets.some(({ name }) => sameText(name, before.name))) {
      throw planFault(`“${before.name}” would be written and entered into at once.`);
    }
    const sheet = sheetsOf(workbook)[indexOfSheet(workbook, before.name)];
    const link = linksOf(draft, book).find(({ id }) => sheet && id === relationshipId(sheet));
    if (link?.part === undefined) throw planFault(`The sheet “${before.name}” has no part.`);
    writeSheetChanges(draft, link.part, before, after, changingOf(draft, book, bytes, whole));
  }
}

/** Carries out a plan on a workbook's bytes, and gives the new bytes. Throws `HostError` where it cannot. */
export function carryOut(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const { parts, part: book, outline } = openWorkbook(bytes);
  const draft = new Draft(parts);
  const workbook = draft.open(book);
  if (attribute(workbook, "xmlns") !== main) {
    throw inTheWay(
      "The workbook is saved as a Strict Open XML Spreadsheet.",
      "an ordinary Excel workbook",
      "In Excel choose Save As, Excel Workbook (.xlsx), and use that file.",
    );
  }
  if (attribute(workbook, "xmlns:r") === undefined) setAttribute(workbook, "xmlns:r", officeLinks);
  const writing = {
    draft,
    style: stylesIn(stylesPart(draft, book)),
    planned: plannedValues(plan.sheets),
    from1904: outline.from1904,
  };
  writeEntered(bytes, draft, book, workbook, plan);
  const sheetParts = plan.sheets.map((sheet) =>
    sheet.exists ? markedPart(draft, book, workbook, sheet) : newPart(draft, book, workbook, sheet),
  );
  for (const [index, sheet] of plan.sheets.entries()) {
    writeSheet(sheetParts[index] ?? "", sheet, writing);
    setPrintNames(workbook, sheet.name, sheet.print);
  }
  for (const name of plan.dropNames) dropName(workbook, name);
  for (const { name, refersTo } of plan.names) setName(workbook, name, refersTo);
  recalculateOnOpening(draft, book, workbook);
  return draft.bytes();
}
