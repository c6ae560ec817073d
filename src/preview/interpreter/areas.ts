/** Addresses as Office.js spells them. */
import { areaName, cellName, columnLetters, columnNumber, parseArea } from "../../workbook/port/address";
import type { Area } from "../../workbook/port/grid";
import type { BookSheet } from "../book/types";
import { invalid } from "./failure";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Blocks of cells on one sheet: a range has one, range areas have several. */
export interface Cells {
  readonly sheet: string;
  readonly areas: readonly [Area, ...Area[]];
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;

const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `A1:C9`, `C12`, `A:C` or `1:20`; a sheet's name in front is passed over. */
export function areaOf(address: string): Area {
  const bare = address.slice(address.lastIndexOf("!") + 1);
  const byColumn = columns.exec(bare);
  const byRow = rows.exec(bare);
  const found = byColumn
    ? {
        top: 0,
        bottom: lastRow,
        left: Math.min(columnNumber(byColumn[1] ?? ""), columnNumber(byColumn[2] ?? "")),
        right: Math.max(columnNumber(byColumn[1] ?? ""), columnNumber(byColumn[2] ?? "")),
      }
    : byRow
      ? {
          left: 0,
          right: lastColumn,
          top: Math.min(Number(byRow[1]), Number(byRow[2])) - 1,
          bottom: Math.max(Number(byRow[1]), Number(byRow[2])) - 1,
        }
      : parseArea(bare);
  if (!found || found.top < 0 || found.bottom > lastRow || found.right > lastColumn) {
    throw invalid(`the address ${address}`);
  }
  return found;
}

/** An area without its sheet: `C12`, `A1:C9`, `A:C`. */
export function addressOf(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return area.top === area.bottom && area.left === area.right
    ? cellName(area.top, area.left)
    : areaName(area);
}

const plainName = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const likeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** A sheet's name as it stands before an exclamation mark: in quotes only where it needs them. */
export const sheetPrefix = (name: string): string =>
  plainName.test(name) && !likeReference.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `Sheet1!A1:C9`, or several with commas. */
export const fullAddress = (sheet: BookSheet, areas: readonly Area[]): string =>
  areas.map((area) => `${sheetPrefix(sheet.name)}!${addressOf(area)}`).join(",");

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;

export const meet = (a: Area, b: Area): Area | undefined => {
  const found = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return found.top <= found.bottom && found.left <= found.right ? found : undefined;
};

/** The smallest area that holds both. */
export const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The area of a sheet that is used; `contentOnly` passes over cells that only have a look. */
export function usedArea(
  sheet: BookSheet,
  contentOnly: boolean,
  within: Area = wholeSheet,
): Area | undefined {
  let found: Area | undefined;
  const last = Math.min(within.bottom, sheet.rows.length - 1);
  for (let row = within.top; row <= last; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    let [left, right] = [-1, -1];
    for (let column = within.left; column <= Math.min(within.right, cells.length - 1); column += 1) {
      const cell = cells[column];
      if (!cell || (contentOnly && cell.content === "" && cell.formula === undefined)) continue;
      if (left < 0) left = column;
      right = column;
    }
    if (left < 0) continue;
    const stretch = { top: row, left, bottom: row, right };
    found = found ? around(found, stretch) : stretch;
  }
  return found;
}

/** Where an area reaches past everything on the sheet, only as much of it as there is something in. */
export function bounded(sheet: BookSheet, area: Area): Area | undefined {
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  return meet(area, { top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 });
}
