import type { Area } from "./grid";

/** A column's letters; 0 is `A`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column's number from its letters; `A` is 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `C12` for row 11, column 2. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** `$C$12`: the same cell, wherever the formula is copied to. */
export const fixedCellName = (row: number, column: number): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** `C12:F20` */
export const areaName = (area: Area): string =>
  `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;

/** `$C$12:$F$20` */
export const fixedAreaName = (area: Area): string =>
  `${fixedCellName(area.top, area.left)}:${fixedCellName(area.bottom, area.right)}`;

/** A sheet's name as a formula needs it: always in quotes, with its own quotes doubled. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Row and column of `C12` or `$C$12`; undefined where the text is not one cell's name. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = cellPattern.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
}

/** The area of `A1:C9` or of one cell; undefined for whole columns, several areas or broken references. */
export function parseArea(text: string): Area | undefined {
  const [first, last = first] = text.split(":");
  const from = parseCell(first ?? "");
  const to = parseCell(last ?? "");
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Sheet and area of `'Sheet 1'!$A$1:$C$9`; undefined where the reference is broken or is no single area. */
export function parseReference(refersTo: string): { sheet: string; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = parseArea(match?.[3] ?? "");
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
