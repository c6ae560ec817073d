import type { Area } from "../../../workbook/port/grid";
import { areaAddress } from "../addresses";
import { isTooLarge } from "../errors";
import type { Batch } from "../run";
import { area } from "../run";
import { handedProperties, placeCells } from "./cells";
import type { Rows } from "./cells";

/** Cells asked for in one batch of a large workbook: at about 100 bytes each well under Excel's 5 MB. */
const cellsAtOnce = 30_000;

export const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** An area cut into parts of no more cells than asked: first across its rows, then, where a row is too long, along it. */
export function cut(whole: Area, most: number): Area[] {
  const wide = Math.min(whole.right - whole.left + 1, most);
  const high = Math.max(1, Math.floor(most / wide));
  const parts: Area[] = [];
  for (let top = whole.top; top <= whole.bottom; top += high) {
    for (let left = whole.left; left <= whole.right; left += wide) {
      const bottom = Math.min(whole.bottom, top + high - 1);
      parts.push({ top, left, bottom, right: Math.min(whole.right, left + wide - 1) });
    }
  }
  return parts;
}

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly rows: Rows;
}

/** Reads the cells of sheets in batches that Excel can answer; a batch that is too large is halved and asked again. */
export async function readPieces(batch: Batch, pieces: readonly Piece[]): Promise<void> {
  const parts = pieces.flatMap((piece) =>
    cut(piece.area, cellsAtOnce).map((part) => ({ ...piece, area: part })),
  );
  let together: Piece[] = [];
  let size = 0;
  for (const part of parts) {
    if (together.length > 0 && size + sizeOf(part.area) > cellsAtOnce) {
      await ask(batch, together);
      together = [];
      size = 0;
    }
    together.push(part);
    size += sizeOf(part.area);
  }
  if (together.length > 0) await ask(batch, together);
}

async function ask(batch: Batch, pieces: readonly Piece[]): Promise<void> {
  const ranges = pieces.map(({ sheet, area: of }) => {
    const range = area(sheet, areaAddress(of));
    range.load(handedProperties);
    return range;
  });
  try {
    await batch.send();
  } catch (cause) {
    if (!isTooLarge(cause)) throw cause;
    const halves = halve(pieces);
    if (!halves) throw cause;
    for (const half of halves) await ask(batch, half);
    return;
  }
  pieces.forEach((piece, index) => {
    const range = ranges[index];
    if (range) placeCells(piece.rows, piece.area.top, piece.area.left, range);
  });
}

function halve(pieces: readonly Piece[]): Piece[][] | undefined {
  const [only] = pieces;
  if (!only) return undefined;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const size = sizeOf(only.area);
  if (size === 1) return undefined;
  return cut(only.area, Math.ceil(size / 2)).map((part) => [{ ...only, area: part }]);
}
