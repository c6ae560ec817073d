import type { Area, SheetGrid } from "../port/grid";
import { cellAt, isBlank, textAt } from "./cells";
import { moneyUnit, type Scale } from "./heading";

/** A text above a table. */
export interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const highest = 8;

/**
 * The texts in the rows above a table's headings, the nearest first. They end at a row of figures; texts over a
 * neighbouring table's columns are that table's.
 */
export function titlesAbove(sheet: SheetGrid, heading: Area, neighbours: readonly Area[]): Title[] {
  const titles: Title[] = [];
  for (let row = heading.top - 1; row >= Math.max(0, heading.top - highest); row -= 1) {
    const cells = sheet.rows[row] ?? [];
    const inside = neighbours.some(
      (area) =>
        area.top <= row && row <= area.bottom && area.left <= heading.right && heading.left <= area.right,
    );
    if (inside) break;
    const found: Title[] = [];
    let numbers = 0;
    for (let column = 0; column < Math.max(cells.length, 1); column += 1) {
      if (isBlank(cellAt(sheet, row, column))) continue;
      const text = textAt(sheet, row, column);
      const within = column >= heading.left && column <= heading.right;
      if (text === undefined) numbers += within ? 1 : 0;
      else if (within || !neighbours.some((area) => column >= area.left && column <= area.right))
        found.push({ text, row, column });
    }
    if (numbers > 0 && found.length > 0) break;
    titles.push(...found.filter(({ column }) => column <= heading.right));
  }
  return titles;
}

/** The money unit that the nearest title says, if any does. */
export function titleUnit(titles: readonly Title[]): Scale | undefined {
  for (const { text } of titles) {
    const unit = text.length <= 200 ? moneyUnit(text) : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const topRows = 10;

/** The texts in the first rows of a sheet, above a row. */
function topTexts(sheet: SheetGrid, before: number): Title[] {
  const texts: Title[] = [];
  for (let row = 0; row < Math.min(topRows, before); row += 1)
    for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== undefined) texts.push({ text, row, column });
    }
  return texts;
}

const wholeSheet = /\b(?:all|throughout|unless|otherwise)\b/i;

/** The money unit that a sheet says at its top for everything on it: `All figures in £000`. */
export function sheetUnit(sheet: SheetGrid, before: number): Scale | undefined {
  return titleUnit(topTexts(sheet, before).filter(({ text }) => wholeSheet.test(text)));
}

/** A text at the top of the sheet, no title of the table's own, that says thousands or millions. */
export const unitElsewhere = (sheet: SheetGrid, before: number): Title | undefined =>
  topTexts(sheet, before).find(({ text }) => text.length <= 200 && (moneyUnit(text) ?? 1) > 1);
