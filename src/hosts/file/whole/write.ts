import type { WholeWorkbook } from "./types";

/** placeholder */
export function writeWhole(bytes: Uint8Array, before: WholeWorkbook, after: WholeWorkbook): Uint8Array {
  if (before === after) return bytes;
  return bytes;
}
