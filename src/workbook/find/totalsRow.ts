import type { Area, SheetGrid } from "../port/grid";
import type { FoundColumn } from "./candidate";
import { cellAt, textAt } from "./cells";

const says = /\b(?:sub[\s-]?)?totals?\b/i;
const wholly = /^\s*(?:grand\s+|sub[\s-]?)?totals?\s*:?\s*$/i;

/**
 * True where a text of the row says total or sub-total. In a column of remarks only a text that says nothing else
 * counts, because a remark may well speak of a total.
 */
export function saysTotal(
  sheet: SheetGrid,
  row: number,
  heading: Area,
  columns: readonly FoundColumn[],
): boolean {
  const cells = sheet.rows[row];
  if (!cells) return false;
  for (let column = Math.max(0, heading.left - 1); column <= heading.right; column += 1) {
    const text = textAt(sheet, row, column);
    if (text === undefined) continue;
    const own = columns.find((each) => each.column === column);
    if (own?.spec.allIsAValue === true && hasOwnYear(sheet, row, columns)) continue;
    const isRemark = own ? remarks.has(own.spec.key) : headed(sheet, heading, column);
    if ((isRemark ? wholly : says).test(text)) return true;
  }
  return false;
}

/** A row with a year of its own says total of what it counts, not of the rows above it. */
const hasOwnYear = (sheet: SheetGrid, row: number, columns: readonly FoundColumn[]): boolean =>
  columns.some(({ spec, column }) => {
    const content = spec.isOwnYear === true ? cellAt(sheet, row, column)?.content : undefined;
    return typeof content === "number" || (typeof content === "string" && /\d/.test(content));
  });

const remarks: ReadonlySet<string> = new Set(["note", "reason", "decision"]);

const headed = (sheet: SheetGrid, heading: Area, column: number): boolean => {
  for (let row = heading.top; row <= heading.bottom; row += 1)
    if (textAt(sheet, row, column) !== undefined) return true;
  return false;
};
