import { parseArea } from "../../../workbook/port/address";
import type { NameGrid, SheetGrid, TableGrid, WorkbookGrid } from "../../../workbook/port/grid";
import { readFormats } from "../package/formats";
import { openWorkbook } from "../package/open";
import type { Parts } from "../package/parts";
import { damaged } from "../package/refusals";
import { readRelationships } from "../package/relationships";
import { shiftFrom1904 } from "../package/serial";
import { readSheet } from "./sheet";
import { readStrings } from "./strings";
import { walk } from "../package/xml";

function readTable(parts: Parts, part: string): TableGrid {
  const entry = parts.find(part);
  if (!entry) throw damaged(`its part ${part} is missing.`);
  let table: TableGrid | undefined;
  walk(parts, entry, {
    open(name, attributes) {
      if (name !== "table") return;
      const area = parseArea(attributes["ref"] ?? "");
      if (!area) throw damaged(`${part} is a table over “${attributes["ref"] ?? ""}”, which is no range.`);
      table = {
        name: attributes["displayName"] ?? attributes["name"] ?? "",
        area,
        totalsRow: Number(attributes["totalsRowCount"] ?? "0") > 0,
      };
    },
  });
  if (!table) throw damaged(`its part ${part} holds no table.`);
  return table;
}

/** Reads a whole workbook from its file's bytes. Throws `HostError` where it is none, damaged or unsafe. */
export function readWorkbook(bytes: Uint8Array): WorkbookGrid {
  const { parts, part, outline } = openWorkbook(bytes);
  if (outline.sheets.length === 0) throw damaged("it lists no sheets.");
  const related = readRelationships(parts, part);
  const partOf = (kind: string): string | undefined => related.find((each) => each.kind === kind)?.target;
  const around = {
    strings: readStrings(parts, partOf("sharedStrings")),
    format: readFormats(parts, partOf("styles")),
    dateShift: outline.from1904 ? shiftFrom1904 : 0,
  };
  const sheets = outline.sheets.flatMap((listed): SheetGrid[] => {
    const relationship = related.find(({ id }) => id === listed.relationship);
    if (!relationship) throw damaged(`its sheet “${listed.name}” has no part.`);
    if (relationship.kind !== "worksheet") return [];
    const entry = parts.find(relationship.target);
    if (!entry) throw damaged(`its part ${relationship.target} (sheet “${listed.name}”) is missing.`);
    const tables = readRelationships(parts, relationship.target)
      .filter(({ kind }) => kind === "table")
      .map(({ target }) => readTable(parts, target));
    return [{ name: listed.name, visible: listed.visible, ...readSheet(parts, entry, around), tables }];
  });
  const names = outline.names.map(({ name, refersTo, sheet }): NameGrid => {
    const scope = sheet === undefined ? undefined : outline.sheets[sheet]?.name;
    return { name, refersTo, ...(scope !== undefined && { scope }) };
  });
  return { sheets, names };
}
