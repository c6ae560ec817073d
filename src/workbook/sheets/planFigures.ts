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

/**
 * Columns of the same January ready to be shared: whole, and with 1 to 5 hidden so that they cannot be worked out. A part
 * that one of them hides all hide, because columns of two scenarios are in proportion. `never` hides a part anyhow.
 */
export function planColumns(
  columns: readonly (readonly number[])[],
  never: (part: number) => boolean = () => false,
): readonly PlanColumn[] {
  const whole = columns.map((parts) => wholeParts(parts.map((part) => Math.max(0, part))));
  const hidden = whole.map((parts) => hiddenAmong(parts));
  const hides = (part: number): boolean => never(part) || hidden.some((each) => each[part] === true);
  return whole.map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const isHidden = isFew(total) || (parts.length > 0 && parts.every((_, part) => never(part)));
    return {
      parts: parts.map((count, part) => (hides(part) ? hiddenMark : count)),
      total: isHidden ? hiddenMark : total,
    };
  });
}
