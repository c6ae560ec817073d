/** An axis: round numbers from the least to the most, nought among them. */
export interface Axis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** A round step that divides a range into about so many parts. */
function roundStep(range: number, parts: number): number {
  const rough = range / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (roundSteps.find((step) => step * power >= rough) ?? 10) * power;
}

/** An axis that holds all values and nought. Nothing but nought has an axis to 1. */
export function axisFor(values: readonly number[], parts = 4): Axis {
  // Whole pounds: less than one is nothing to draw.
  const low = Math.min(0, ...values.map(Math.floor));
  const high = Math.max(0, ...values.map(Math.ceil));
  if (low === high) return { least: 0, most: 1, ticks: [0, 1] };
  const step = roundStep(high - low, parts);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { least: first * step, most: last * step, ticks };
}

/** Where a value lies between the ends of an axis, from 0 at the most to 1 at the least: down the page. */
export const downFrom = ({ least, most }: Axis, value: number): number => (most - value) / (most - least);

/** One part of a column: what it spans on the axis. */
export interface Block {
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** Parts of one column, put on top of each other; those below nought hang down from it. */
export function stacked(parts: readonly number[]): readonly Block[] {
  let [above, below] = [0, 0];
  return parts.flatMap((value, series): Block[] => {
    if (value === 0) return [];
    if (value > 0) {
      above += value;
      return [{ series, from: above - value, to: above }];
    }
    below += value;
    return [{ series, from: below - value, to: below }];
  });
}
