import type { Area, SheetGrid } from "../port/grid";
import { cellAt, isBlank, textAt } from "./cells";
import { headingWords } from "./heading";
import { matchesOf, stackMatches, type HeadingMatch } from "./headingMatch";
import type { SaidAt, SaidColumn } from "./said";
import type { TableName } from "./tableSpec";

/** One column's heading over one row or more. */
export interface Stack {
  readonly column: number;
  /** The row of the lowest text. */
  readonly row: number;
  /** Its texts from top to bottom, joined. */
  readonly text: string;
  readonly matches: ReadonlyMap<TableName, HeadingMatch>;
}

/** Finds the merged area over a cell. */
export type MergeAt = (row: number, column: number) => Area | undefined;

/** What a heading is read with, besides the cells of its sheet. */
export interface HeadingAids {
  readonly mergeAt: MergeAt;
  readonly saidAt: SaidAt;
}

const largestMerge = 10_000;

/** Looks merged areas up by cell. Areas of over 10,000 cells hold no headings and are left out. */
export function mergeLookup(sheet: SheetGrid): MergeAt {
  const byCell = new Map<string, Area>();
  for (const area of sheet.merges) {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells < 2 || cells > largestMerge) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        byCell.set(`${String(row)},${String(column)}`, area);
  }
  return byCell.size === 0
    ? () => undefined
    : (row, column) => byCell.get(`${String(row)},${String(column)}`);
}

interface Level {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The text over a column in one row: its own, or that of the merged area over it. */
function levelAt(sheet: SheetGrid, mergeAt: MergeAt, row: number, column: number): Level | undefined {
  const merge = mergeAt(row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const text = textAt(sheet, top, left);
  return text === undefined ? undefined : { text, row: top, column: left };
}

/** A group heading that was typed over its first column only, and not merged: the nearest text to the left. */
function groupToTheLeft(
  sheet: SheetGrid,
  mergeAt: MergeAt,
  row: number,
  bottom: number,
  column: number,
): Level | undefined {
  if (mergeAt(row, column) || !isBlank(cellAt(sheet, row, column))) return undefined;
  for (let left = column - 1; left >= 0; left -= 1) {
    if (isBlank(cellAt(sheet, bottom, left))) return undefined;
    if (mergeAt(row, left)) return undefined;
    const text = textAt(sheet, row, left);
    if (text !== undefined) return { text, row, column: left };
    if (!isBlank(cellAt(sheet, row, left))) return undefined;
  }
  return undefined;
}

function shownAt(sheet: SheetGrid, row: number, column: number): string {
  const content = cellAt(sheet, row, column)?.content;
  return typeof content === "number" ? String(content) : "(no heading)";
}

/** What a person has said of a column stands, whatever its heading; a unit of money in the heading still counts. */
function saidMatch({ spec, year }: SaidColumn, text: string): HeadingMatch {
  const { scale } = headingWords(text);
  return {
    spec,
    canonical: true,
    said: true,
    ...(year === undefined ? {} : { year }),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** The heading of a column whose lowest heading row is `bottom` and whose highest may be `top`. */
export function stackAt(
  sheet: SheetGrid,
  { mergeAt, saidAt }: HeadingAids,
  top: number,
  bottom: number,
  column: number,
): Stack | undefined {
  const own: Level[] = [];
  let spread: Level | undefined;
  for (let row = top; row <= bottom; row += 1) {
    const level = levelAt(sheet, mergeAt, row, column);
    const previous = own.at(-1);
    if (level && !(previous?.row === level.row && previous.column === level.column)) own.push(level);
    else if (!level && row < bottom) spread ??= groupToTheLeft(sheet, mergeAt, row, bottom, column);
  }
  const saidHere = saidAt(bottom, column).length > 0;
  // A column may be said to be something whose heading is a number, or is not there at all.
  if (saidHere && own.at(-1)?.row !== bottom)
    own.push({ text: shownAt(sheet, bottom, column), row: bottom, column });
  const lowest = own.at(-1);
  if (!lowest) return undefined;
  // A number under a heading is data, so the heading above it does not reach down to this row.
  const bottomIsFree = isBlank(cellAt(sheet, bottom, column)) || textAt(sheet, bottom, column) !== undefined;
  if (!bottomIsFree && !saidHere) return undefined;
  const texts = own.map(({ text }) => text);
  const joined = texts.join(" ");
  const matches = new Map(stackMatches(texts));
  for (const said of saidAt(lowest.row, column)) matches.set(said.table, saidMatch(said, joined));
  if (!spread) return { column, row: lowest.row, text: joined, matches };
  const groupColumn = textAt(sheet, bottom, spread.column);
  const alone = groupColumn === undefined ? undefined : matchesOf(groupColumn);
  let text = joined;
  if (alone) {
    for (const [table, match] of stackMatches([spread.text, ...texts])) {
      if (matches.has(table) || alone.has(table)) continue;
      matches.set(table, match);
      text = `${spread.text} ${joined}`;
    }
  }
  return { column, row: lowest.row, text, matches };
}
