/** The keyboard: from which cell a key leads to which. */
import type { BookSheet } from "../book/types";
import type { Axis } from "./axis";
import { cellAt, isFilled, mergeAt, usedEnd } from "./cells";
import type { Place } from "./cells";

export interface Key {
  readonly key: string;
  readonly control: boolean;
}

export interface Ground {
  readonly sheet: BookSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows that fit on the screen. */
  readonly page: number;
}

interface Step {
  readonly down: number;
  readonly right: number;
}

const arrows: Readonly<Partial<Record<string, Step>>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

const isOnSheet = ({ rows, columns }: Ground, { row, column }: Place): boolean =>
  row >= 0 && column >= 0 && row < rows.count && column < columns.count;

const plus = (from: Place, { down, right }: Step): Place => ({
  row: from.row + down,
  column: from.column + right,
});

/** The next cell that shows, in a direction: hidden ones and the rest of a merged block are stepped over. */
export function step(ground: Ground, from: Place, direction: Step): Place {
  const merge = mergeAt(ground.sheet, from);
  const leaving = (at: Place): boolean =>
    !merge ||
    at.row < merge.top ||
    at.row > merge.bottom ||
    at.column < merge.left ||
    at.column > merge.right;
  let next = plus(from, direction);
  while (isOnSheet(ground, next)) {
    if (ground.rows.size(next.row) > 0 && ground.columns.size(next.column) > 0 && leaving(next)) {
      const block = mergeAt(ground.sheet, next);
      return block ? { row: block.top, column: block.left } : next;
    }
    next = plus(next, direction);
  }
  return from;
}

/** Ctrl and an arrow: to the end of the block of filled cells, or on to the next one, or to the sheet's edge. */
export function jump(ground: Ground, from: Place, direction: Step): Place {
  const filled = (at: Place): boolean => isFilled(cellAt(ground.sheet, at));
  let at = from;
  let next = step(ground, at, direction);
  const toEnd = filled(at) && filled(next);
  while (next !== at) {
    if (toEnd ? !filled(next) : filled(next)) return toEnd ? at : next;
    at = next;
    next = step(ground, at, direction);
  }
  return at;
}

/** Where a key leads; undefined for a key that leads nowhere. */
export function moved(ground: Ground, from: Place, { key, control }: Key): Place | undefined {
  const arrow = arrows[key];
  if (arrow) return control ? jump(ground, from, arrow) : step(ground, from, arrow);
  const { sheet, rows, page } = ground;
  const { frozen } = sheet;
  switch (key) {
    case "Home":
      return { row: control ? Math.min(frozen.rows, rows.count - 1) : from.row, column: frozen.columns };
    case "End":
      if (control) {
        const end = usedEnd(sheet);
        return { row: Math.max(0, end.row), column: Math.max(0, end.column) };
      }
      return { row: from.row, column: Math.max(0, (sheet.rows[from.row] ?? []).findLastIndex(isFilled)) };
    case "PageUp":
      return { row: Math.max(0, from.row - page), column: from.column };
    case "PageDown":
      return { row: Math.min(rows.count - 1, from.row + page), column: from.column };
    default:
      return undefined;
  }
}

/** Tab and Enter within a selected block go round it; elsewhere they step on. */
export function advanced(
  ground: Ground,
  from: Place,
  key: "Tab" | "Enter",
  back: boolean,
  block?: { top: number; left: number; bottom: number; right: number },
): Place {
  const by = back ? -1 : 1;
  if (!block || (block.top === block.bottom && block.left === block.right)) {
    return step(ground, from, key === "Tab" ? { down: 0, right: by } : { down: by, right: 0 });
  }
  const [height, width] = [block.bottom - block.top + 1, block.right - block.left + 1];
  const [row, column] = [from.row - block.top, from.column - block.left];
  const cells = height * width;
  const order = key === "Tab" ? row * width + column : column * height + row;
  const next = (order + by + cells) % cells;
  return key === "Tab"
    ? { row: block.top + Math.floor(next / width), column: block.left + (next % width) }
    : { row: block.top + (next % height), column: block.left + Math.floor(next / height) };
}
