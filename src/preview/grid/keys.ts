/** What a key pressed on the grid asks for. */
import { areaAround, usedEnd, wholeSheet } from "./cells";
import type { Cursor } from "./cursor";
import { advanced, moved } from "./move";
import type { Ground } from "./move";

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What the grid can be told to do, besides moving about. */
export interface Deeds {
  /** Opens the active cell for typing: with its present content, or with what was typed over it. */
  readonly edit: (typed?: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly follow: () => void;
  readonly choose: () => void;
}

function everything({ sheet }: Ground): { row: number; column: number } {
  const end = usedEnd(sheet);
  return { row: Math.max(0, end.row), column: Math.max(0, end.column) };
}

function withControl(pressed: Pressed, ground: Ground, cursor: Cursor, deeds: Deeds): boolean {
  const { active } = cursor;
  switch (pressed.key.toLowerCase()) {
    case "z":
      (pressed.shiftKey ? deeds.redo : deeds.undo)();
      return true;
    case "y":
      deeds.redo();
      return true;
    case "a":
      cursor.take(areaAround(ground.sheet, { row: 0, column: 0 }, everything(ground)), active);
      return true;
    case " ":
      cursor.take({ ...wholeSheet, left: active.column, right: active.column }, active);
      return true;
    case "enter":
      deeds.follow();
      return true;
    default:
      return false;
  }
}

function plain(pressed: Pressed, ground: Ground, cursor: Cursor, deeds: Deeds): boolean {
  const { key } = pressed;
  if (key === "Enter" || key === "Tab") {
    const [block] = cursor.areas;
    const single = cursor.areas.length > 1 ? undefined : block;
    const next = advanced(ground, cursor.active, key, pressed.shiftKey, single);
    const stays = single && (single.top !== single.bottom || single.left !== single.right);
    (stays ? cursor.walk : cursor.put)(next);
    return true;
  }
  if (key === " " && pressed.shiftKey) {
    cursor.take({ ...wholeSheet, top: cursor.active.row, bottom: cursor.active.row }, cursor.active);
    return true;
  }
  if (key === "F2") deeds.edit();
  else if (key === "Delete") deeds.clear();
  else if (key === "Backspace") deeds.edit("");
  else if (key.length === 1) deeds.edit(key);
  else return false;
  return true;
}

/** Does what a key asks for; false where it asks the grid for nothing. */
export function press(pressed: Pressed, ground: Ground, cursor: Cursor, deeds: Deeds): boolean {
  if (pressed.altKey) {
    if (pressed.key !== "ArrowDown") return false;
    deeds.choose();
    return true;
  }
  const control = pressed.ctrlKey || pressed.metaKey;
  const from = pressed.shiftKey ? cursor.reach : cursor.active;
  const to = moved(ground, from, { key: pressed.key, control });
  if (to) {
    if (pressed.shiftKey) cursor.put(cursor.active, to);
    else cursor.put(to);
    return true;
  }
  return control ? withControl(pressed, ground, cursor, deeds) : plain(pressed, ground, cursor, deeds);
}
