import type { BookCell, BookSheet } from "../book/types";
import type { Axis } from "./axis";
import { isFilled, mergeAt } from "./cells";

/** Pixels that a text reaches beyond its cell. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/**
 * How far a text that is wider than its cell runs over the empty cells beside it. Numbers, wrapped texts and merged
 * cells do not.
 * @param missing pixels that the text needs beyond its cell
 */
export function spillOf(
  { sheet, columns, row, column }: { sheet: BookSheet; columns: Axis; row: number; column: number },
  missing: number,
  side: "left" | "right" | "center",
): Spill {
  const cells: readonly (BookCell | undefined)[] = sheet.rows[row] ?? [];
  const room = (by: 1 | -1, wanted: number): number => {
    let found = 0;
    for (let at = column + by; found < wanted && at >= 0 && at < columns.count; at += by) {
      if (isFilled(cells[at]) || mergeAt(sheet, { row, column: at })) break;
      found += columns.size(at);
    }
    return found;
  };
  if (missing <= 0) return { left: 0, right: 0 };
  if (side === "left") return { left: 0, right: room(1, missing) };
  if (side === "right") return { left: room(-1, missing), right: 0 };
  return { left: room(-1, missing / 2), right: room(1, missing / 2) };
}

/** How much smaller a number may be drawn before it is hidden: other fonts are a little wider than Excel's. */
const smallest = 0.85;

/** A number too wide for its cell is drawn a little smaller, or as ### where that would not do. Gives the scale. */
export const squeezed = (width: number, room: number): number | undefined =>
  width <= room ? 1 : room / width >= smallest ? room / width : undefined;
