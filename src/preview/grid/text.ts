import type { CellStyle } from "../book/types";
import { fontStack } from "../fonts";

/** Pixels at 96 to the inch from points. */
export const pixels = (points: number): number => (points * 4) / 3;

type Pen = Pick<OffscreenCanvasRenderingContext2D, "font" | "measureText">;

let pen: Pen | null | undefined;
const widths = new Map<string, number>();
/** More than a screen or two of texts; then the measured ones are forgotten. */
const most = 20_000;

function measured(text: string, font: string, size: number): number {
  pen ??= typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  // Without a screen there is nothing to measure with; half a letter's height a letter is near enough.
  if (!pen) return text.length * size * 0.5;
  pen.font = font;
  return pen.measureText(text).width;
}

/** How wide a text is in a cell's own font, in pixels at full size. */
export function textWidth(text: string, style: CellStyle): number {
  const size = pixels(style.size);
  const font = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${String(size)}px ${fontStack(style.fontName)}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > most) widths.clear();
  const width = measured(text, font, size);
  widths.set(key, width);
  return width;
}

/** How many lines a text takes where it is wrapped to a width in pixels. */
export function linesIn(text: string, style: CellStyle, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let line = "";
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer, style) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
