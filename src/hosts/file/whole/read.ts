import { parseCell, parseReference } from "../../../workbook/port/address";
import { attribute, childNamed, childrenNamed, textOf } from "../package/element";
import type { Element } from "../package/markup";
import { readFormats } from "../package/formats";
import { openWorkbook } from "../package/open";
import { damaged } from "../package/refusals";
import { readRelationships } from "../package/relationships";
import { shiftFrom1904 } from "../package/serial";
import { readStrings } from "../read/strings";
import { commentedCells } from "../write/comments";
import { Draft } from "../write/draft";
import { linksOf } from "../write/links";
import { readColours } from "./colours";
import { readCharts } from "./drawings";
import { readSheetPart } from "./sheet";
import type { SheetPart } from "./sheet";
import { readStyles } from "./styles";
import { readTableRoot } from "./table";
import type { PageLayout, Rows, WholeName, WholeSheet, WholeWorkbook } from "./types";

/** The id of a sheet within one workbook, from its number in the file; it looks as Excel's own do. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

/** The file's number of a sheet, from its id. */
export const sheetNumber = (id: string): number => parseInt(id.slice(20, 24), 16);

const isOn = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? "");

const visibilities: Readonly<Record<string, WholeSheet["visibility"]>> = {
  hidden: "hidden",
  veryHidden: "veryHidden",
};

interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  /** The place, from 0, of the sheet that it belongs to. */
  readonly sheet?: number;
  readonly visible: boolean;
}

function listedNames(workbook: Element): ListedName[] {
  const list = childNamed(workbook, "definedNames");
  return (list ? childrenNamed(list, "definedName") : []).map((each) => {
    const local = attribute(each, "localSheetId");
    return {
      name: attribute(each, "name") ?? "",
      refersTo: textOf(each),
      ...(local !== undefined && { sheet: Number(local) }),
      visible: !isOn(attribute(each, "hidden")),
    };
  });
}

/** What is printed of a sheet stands among the workbook's names. */
function printed(page: PageLayout, names: readonly ListedName[], sheet: number): PageLayout {
  const own = (name: string): string =>
    names.find((each) => each.name === name && each.sheet === sheet)?.refersTo ?? "";
  const area = parseReference(own("_xlnm.Print_Area"))?.area;
  const rows = /\$(\d+):\$(\d+)$/.exec(own("_xlnm.Print_Titles"));
  return {
    ...page,
    ...(area && { printArea: area }),
    ...(rows && { headingRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } }),
  };
}

/** Notes hang on cells, and go along with them. */
function withNotes(rows: Rows, notes: ReadonlySet<string>): Rows {
  if (notes.size === 0) return rows;
  const made = [...rows];
  for (const note of notes) {
    const at = parseCell(note);
    if (!at) continue;
    const cells = [...(made[at.row] ?? [])];
    cells[at.column] = { ...(cells[at.column] ?? { content: "" }), note };
    made[at.row] = cells;
  }
  return made;
}

/** A data table's autofilter of the sheet's own hides rows too; only tables' filters are told of. */
function tablesOf(draft: Draft, part: string) {
  return linksOf(draft, part).flatMap(({ kind, part: target }) => {
    if (kind !== "table" || target === undefined) return [];
    if (!draft.has(target)) throw damaged(`its part ${target} is missing.`);
    return [readTableRoot(draft.open(target), target)];
  });
}

/** Reads a workbook with all that shows. Throws `HostError` where it is none, damaged or unsafe. */
export function readWhole(bytes: Uint8Array): WholeWorkbook {
  const { parts, part, outline } = openWorkbook(bytes);
  const draft = new Draft(parts);
  const workbook = draft.open(part);
  const related = readRelationships(parts, part);
  const partOf = (kind: string): string | undefined => related.find((each) => each.kind === kind)?.target;
  const colourOf = readColours(parts, partOf("theme"));
  const styles = readStyles(parts, partOf("styles"), colourOf);
  const around = {
    strings: readStrings(parts, partOf("sharedStrings")),
    format: readFormats(parts, partOf("styles")),
    dateShift: outline.from1904 ? shiftFrom1904 : 0,
  };
  const list = childNamed(workbook, "sheets");
  const states = (list ? childrenNamed(list, "sheet") : []).map((each) => attribute(each, "state") ?? "");
  const names = listedNames(workbook);
  const sheets = outline.sheets.flatMap((listed, index): WholeSheet[] => {
    const relationship = related.find(({ id }) => id === listed.relationship);
    if (!relationship) throw damaged(`its sheet “${listed.name}” has no part.`);
    if (relationship.kind !== "worksheet") return [];
    const { target } = relationship;
    const entry = parts.find(target);
    if (!entry) throw damaged(`its part ${target} (sheet “${listed.name}”) is missing.`);
    const addresses = new Map(
      readRelationships(parts, target).flatMap(({ id, kind, target: address }) =>
        kind === "hyperlink" ? [[id, address] as const] : [],
      ),
    );
    const id = sheetId(listed.id);
    const read: SheetPart = readSheetPart(parts, entry, around, { styles, colourOf, addresses });
    return [
      {
        id,
        name: listed.name,
        visibility: visibilities[states[index] ?? ""] ?? "visible",
        ...read,
        rows: withNotes(read.rows, commentedCells(draft, target)),
        page: printed(read.page, names, index),
        tables: tablesOf(draft, target),
        charts: readCharts(draft, target, id, read, colourOf),
      },
    ];
  });
  const protection = childNamed(workbook, "workbookProtection");
  return {
    sheets,
    names: names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ sheet, ...rest }): WholeName => {
        const scope = sheet === undefined ? undefined : outline.sheets[sheet]?.id;
        return { ...rest, ...(scope !== undefined && { scope: sheetId(scope) }) };
      }),
    otherSheets: outline.sheets.flatMap(({ id, name }) =>
      sheets.some((sheet) => sheet.id === sheetId(id)) ? [] : [{ id: sheetId(id), name }],
    ),
    plain: styles[0],
    structureProtected: protection !== undefined && isOn(attribute(protection, "lockStructure")),
  };
}
