import { parseCell } from "../../src/workbook/port/address";
import type { Cell, SheetGrid } from "../../src/workbook/port/grid";
import { sheet, type Told } from "../workbook/sheets";
import { forumSheets, type Tables } from "../workbook/smallForum";
import { xlsx, xlsxParts } from "./xlsx";

/** Cells by where they are, `Our Funding!C5`; null clears one. */
export type Changes = Readonly<Record<string, Told>>;

function changed(grid: SheetGrid, changes: Changes): SheetGrid {
  const rows: (Cell | undefined)[][] = grid.rows.map((cells) => [...(cells ?? [])]);
  for (const [place, told] of Object.entries(changes)) {
    const [name, cell = ""] = place.split("!");
    if (name !== grid.name) continue;
    const at = parseCell(cell);
    if (!at) throw new Error(`No cell: ${place}`);
    const [line = []] = sheet("", [[told]]).rows;
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row] ?? [];
    row[at.column] = line[0];
  }
  return { ...grid, rows };
}

/**
 * The small forum as an .xlsx file, spoiled in some cells. Each table has a sheet of its own (`Our Funding`), with its
 * headings in row 3 and its rows from row 4.
 */
export const forumWith =
  (changes: Changes, tables: Tables = {}, more: readonly SheetGrid[] = []) =>
  (): Uint8Array => {
    const sheets = [...forumSheets(tables), ...more];
    for (const place of Object.keys(changes))
      if (!sheets.some(({ name }) => place.startsWith(`${name}!`))) throw new Error(`No sheet: ${place}`);
    return xlsx(sheets.map((grid) => changed(grid, changes)));
  };

/** The small forum as it should be. */
export const goodForum = forumWith({});

/** The small forum with the XML of one part of its file changed by hand. */
export const forumWithPart = (part: string, spoil: (xml: string) => string) => (): Uint8Array => {
  const xml = xlsxParts(forumSheets())[part];
  if (typeof xml !== "string") throw new Error(`No part: ${part}`);
  const spoilt = spoil(xml);
  if (spoilt === xml) throw new Error(`${part} is as it was`);
  return xlsx(forumSheets(), { [part]: spoilt });
};
