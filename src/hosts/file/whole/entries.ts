/** What a person entered through the pane, in cells and tables of the forum's own. */
import { areaName, cellName } from "../../../workbook/port/address";
import { isCellError } from "../../../workbook/port/grid";
import type { Area, CellContent } from "../../../workbook/port/grid";
import type { EntryPlan, TableExtent } from "../../../workbook/port/plan";
import { inTheWay, planFault } from "../write/faults";
import type { WholeCell, WholeSheet, WholeTable, WholeWorkbook } from "./types";

const longestText = 32_767;

const held = (content: CellContent | undefined): string | number | boolean | undefined =>
  content === undefined || content === "" ? undefined : isCellError(content) ? content.error : content;

const said = (content: CellContent | undefined): string => {
  const value = held(content);
  return value === undefined ? "nothing" : typeof value === "string" ? `“${value}”` : String(value);
};

/** Throws `HostError` where the cell is no longer as it was when it was read. */
function checkHeld(entry: EntryPlan, cell: WholeCell | undefined): void {
  const name = `${cellName(entry.row, entry.column)} of “${entry.sheet}”`;
  if (cell?.formula !== undefined) {
    throw inTheWay(
      `${name} holds a formula (=${cell.formula}).`,
      "a cell that holds a plain value",
      "Change the cells that the formula reads, or put a plain value there first.",
    );
  }
  const isSame =
    held(cell?.content) === held(entry.held) &&
    isCellError(cell?.content ?? "") === isCellError(entry.held ?? "");
  if (isSame) return;
  throw inTheWay(
    `${name} now holds ${said(cell?.content)}; it held ${said(entry.held)} when it was read.`,
    "the cell as it was read",
    "Look at what was changed, then enter it again.",
  );
}

function checkContent({ sheet, row, column, content }: EntryPlan): void {
  const name = `${cellName(row, column)} of “${sheet}”`;
  if (typeof content === "number" && !Number.isFinite(content)) {
    throw planFault(`${name} would hold ${String(content)}, which is no number.`);
  }
  if (typeof content === "string" && content.length > longestText) {
    throw planFault(`${name} would hold ${String(content.length)} characters of text.`);
  }
}

/** The cell with the entry in it: its look stays, but for a number format that comes with the entry. */
function entered(entry: EntryPlan, cell: WholeCell | undefined, { plain }: WholeWorkbook): WholeCell {
  const { content } = entry;
  const before = cell?.style ?? plain;
  const literal = typeof content === "string" && /^[=+\-@]/.test(content);
  const format = entry.format ?? before.format;
  const isAlike = format === before.format && literal === before.literal;
  return { ...cell, content, style: isAlike ? before : { ...before, format, literal } };
}

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function checkExtent(
  extent: TableExtent,
  table: WholeTable,
  sheet: WholeSheet,
  enteredAt: (at: string) => string | number | undefined,
): void {
  const { area } = extent;
  const name = `The table ${table.name} on “${sheet.name}”`;
  const keepsPlace = area.top === table.area.top && area.left === table.area.left;
  const first = Math.min(area.right, table.area.right) + 1;
  const last = Math.max(area.right, table.area.right);
  const changesHeadings = Array.from({ length: last - first + 1 }, (_, index) =>
    enteredAt(cellName(area.top, first + index)),
  ).every((heading) =>
    area.right > table.area.right ? typeof heading === "string" && heading !== "" : heading === "",
  );
  if (!keepsPlace || !changesHeadings || area.bottom <= area.top || area.right < area.left) {
    throw planFault(`${name} would be ${areaName(area)}, away from its heading row ${areaName(table.area)}.`);
  }
  if (table.totalsRow) {
    throw inTheWay(
      `${name} has a totals row.`,
      "a table without a totals row, so that rows can be added at its end",
      "In Excel choose Table Design and clear Total Row, then run again.",
    );
  }
  const other = sheet.tables.find((each) => each !== table && meets(each.area, area));
  if (other) {
    throw inTheWay(
      `${name} would grow over the table ${other.name}.`,
      "free cells beside and below the table",
      `Move ${other.name} further away, then run again.`,
    );
  }
  for (let row = table.area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row <= table.area.bottom && column <= table.area.right) continue;
      const cell = sheet.rows[row]?.[column];
      const isFree = cell === undefined || (cell.content === "" && cell.formula === undefined);
      if (isFree || enteredAt(cellName(row, column)) !== undefined) continue;
      throw inTheWay(
        `${cellName(row, column)} of “${sheet.name}” holds ${said(cell.content)}, beside or below the table ${table.name}.`,
        "free cells beside and below the table",
        "Move what stands there, then run again.",
      );
    }
  }
}

/** The sheet with this name. Throws `HostError` where there is none. */
function sheetNamed(whole: WholeWorkbook, name: string): WholeSheet {
  const found = whole.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw inTheWay(
    `The sheet “${name}” is no longer in the workbook.`,
    "the sheet as it was read",
    "Read the workbook again.",
  );
}

function withEntries(sheet: WholeSheet, entries: readonly EntryPlan[], whole: WholeWorkbook): WholeSheet {
  if (entries.length === 0) return sheet;
  const rows = [...sheet.rows];
  const taken = new Set<string>();
  for (const entry of entries) {
    const { row, column } = entry;
    const name = cellName(row, column);
    if (taken.has(name)) throw planFault(`${name} of “${sheet.name}” would be entered twice.`);
    taken.add(name);
    const cell = sheet.rows[row]?.[column];
    checkHeld(entry, cell);
    checkContent(entry);
    const cells = [...(rows[row] ?? [])];
    cells[column] = entered(entry, cell, whole);
    rows[row] = cells;
  }
  return { ...sheet, rows };
}

function withExtents(
  sheet: WholeSheet,
  extents: readonly TableExtent[],
  entries: readonly EntryPlan[],
): WholeSheet {
  if (extents.length === 0) return sheet;
  const places = new Map(entries.map(({ row, column, content }) => [cellName(row, column), content]));
  const tables = extents.reduce<readonly WholeTable[]>((present, extent) => {
    const table = present.find(({ name }) => name.toLowerCase() === extent.name.toLowerCase());
    if (!table) {
      throw inTheWay(
        `The table ${extent.name} is no longer on “${sheet.name}”.`,
        "the table as it was read",
        "Read the workbook again.",
      );
    }
    checkExtent(extent, table, { ...sheet, tables: present }, (at) => places.get(at));
    return present.map((each) => (each === table ? { ...table, area: extent.area } : each));
  }, sheet.tables);
  return { ...sheet, tables };
}

/**
 * The sheets that entries and extents change, each as it is and as it becomes. Throws `HostError` where a cell or
 * a table is not as it was read; nothing is changed then.
 */
export function enteredSheets(
  whole: WholeWorkbook,
  entries: readonly EntryPlan[],
  extents: readonly TableExtent[],
): { readonly before: WholeSheet; readonly after: WholeSheet }[] {
  const touched = new Set([...entries, ...extents].map(({ sheet }) => sheetNamed(whole, sheet)));
  return [...touched].map((before) => {
    const own = <Kind extends { readonly sheet: string }>(all: readonly Kind[]): Kind[] =>
      all.filter(({ sheet }) => sheet.toLowerCase() === before.name.toLowerCase());
    const written = withEntries(before, own(entries), whole);
    // Cells are looked at as they were: what stands below a table may be what was entered just now.
    const after = withExtents(before, own(extents), own(entries));
    return { before, after: { ...written, tables: after.tables } };
  });
}
