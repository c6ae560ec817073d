import type { Draft } from "./draft";

/** A heading over part of a sheet, its band drawn on to the last column. */
export function drawBand(draft: Draft, row: number, right: number, text: string): void {
  for (let column = 0; column <= right; column++) draft.put(row, column, column === 0 ? text : "", "section");
}
