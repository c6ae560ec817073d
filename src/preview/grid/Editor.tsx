import { useLayoutEffect, useRef } from "react";
import type { CSSProperties, KeyboardEvent } from "react";
import { cellName } from "../../workbook/port/address";
import type { Drawing } from "./Cell";
import { cellAt, mergeAt } from "./cells";
import type { Draft, Drafting } from "./draft";
import { fontStack } from "../fonts";
import { linesIn, pixels, textWidth } from "./text";
import { useGridStyles } from "./styles";

/** How an editor was left. */
export type Leaving = "Enter" | "Tab" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** What a key does while typing: says how the cell is left, if the key leaves it. */
export function leavingBy(
  event: Pick<KeyboardEvent, "key" | "altKey">,
  mode: Draft["mode"],
): Leaving | undefined {
  const { key, altKey } = event;
  if ((key === "Enter" && !altKey) || key === "Tab") return key;
  if (
    mode === "over" &&
    (key === "ArrowUp" || key === "ArrowDown" || key === "ArrowLeft" || key === "ArrowRight")
  ) {
    return key;
  }
  return undefined;
}

interface EditorProps {
  readonly drawing: Drawing;
  readonly draft: Draft;
  readonly drafting: Drafting;
  readonly leave: (by: Leaving, back: boolean) => void;
  readonly cancel: () => void;
}

/** No wider than this, in pixels: longer texts wrap. */
const widest = 640;

/** The size on the screen of a cell, merged or not, in pixels. */
function blockOf(
  { sheet, rows, columns }: Drawing,
  place: Draft["place"],
): { width: number; height: number } {
  const merge = mergeAt(sheet, place) ?? {
    top: place.row,
    left: place.column,
    bottom: place.row,
    right: place.column,
  };
  return {
    width: columns.start(merge.right + 1) - columns.start(merge.left),
    height: rows.start(merge.bottom + 1) - rows.start(merge.top),
  };
}

/** The box in which a cell is typed into, over the cell and as wide as what is typed. */
export function Editor({ drawing, draft, drafting, leave, cancel }: EditorProps) {
  const styles = useGridStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { sheet, plain, zoom } = drawing;
  const style = cellAt(sheet, draft.place)?.style ?? plain;
  useLayoutEffect(() => {
    if (draft.at !== "cell") return;
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
    // Only on opening: later the caret is the person's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const block = blockOf(drawing, draft.place);
  const wanted = Math.max(...draft.text.split("\n").map((line) => textWidth(line, style) * zoom)) + 14;
  const width = Math.max(block.width + 1, Math.min(wanted, widest));
  const lines = linesIn(draft.text, style, (width - 12) / zoom);
  const size = pixels(style.size) * zoom;
  const css: CSSProperties = {
    width,
    height: Math.max(block.height + 1, Math.ceil(lines * size * 1.2) + 6),
    fontFamily: fontStack(style.fontName),
    fontSize: size,
    fontWeight: style.bold ? 700 : 400,
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={css}
      aria-label={`Typing into ${cellName(draft.place.row, draft.place.column)}`}
      spellCheck={false}
      value={draft.text}
      onChange={(event) => {
        drafting.change(event.target.value);
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        drafting.settle();
      }}
      onBlur={(event) => {
        // With nothing else in this page taking over, the person is in the pane: the cell stays open, as in Excel.
        if (event.relatedTarget !== null && draft.at === "cell") drafting.finish();
      }}
      onKeyDown={(event) => {
        // Else the grid would take the key for its own.
        event.stopPropagation();
        const by = leavingBy(event, draft.mode);
        if (by !== undefined) leave(by, event.shiftKey);
        else if (event.key === "Escape") cancel();
        else if (event.key === "F2") drafting.settle();
        else if (event.key === "Enter") drafting.change(`${draft.text}\n`);
        else return;
        event.preventDefault();
      }}
    />
  );
}
