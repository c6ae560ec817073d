import { hiddenAmong, isFew } from "../../demand/sharing";

/** What stands for a count that is hidden. */
export const hiddenMark = "c";

/** One column of a table of the plan: its parts and their total, whole numbers or hidden. */
export interface PlanColumn {
  readonly parts: readonly (number | typeof hiddenMark)[];
  readonly total: number | typeof hiddenMark;
}

/** Whole numbers that add to the whole number nearest their sum: those with the largest remainders are rounded up. */
export function wholeParts(parts: readonly number[]): readonly number[] {
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const floors = parts.map((part) => Math.floor(part));
  const over = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, over).map(({ index }) => index));
  return floors.map((part, index) => part + (raised.has(index) ? 1 : 0));
}

/** A column ready to be shared: whole, and with 1 to 5 hidden so that they cannot be worked out. */
export function planColumn(parts: readonly number[], hideAll = false): PlanColumn {
  const whole = wholeParts(parts.map((part) => Math.max(0, part)));
  const total = whole.reduce((sum, part) => sum + part, 0);
  const hidden = hiddenAmong(whole);
  return {
    parts: whole.map((part, index) => (hideAll || hidden[index] === true ? hiddenMark : part)),
    total: hideAll || isFew(total) ? hiddenMark : total,
  };
}
