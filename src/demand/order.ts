/** A number and how much it counts. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/** The value below which the given share of the weight lies, drawn as a line between neighbours; 0 if there is none. */
export function weighedQuantiles(values: readonly Weighed[], shares: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  const places = sorted.map(({ value, weight }) => {
    const middle = (below + weight / 2) / all;
    below += weight;
    return { value, middle };
  });
  return shares.map((share) => {
    const after = places.findIndex(({ middle }) => middle >= share);
    const right = after < 0 ? places.at(-1) : places[after];
    const left = after > 0 ? places[after - 1] : right;
    if (!right || !left) return 0;
    const gap = right.middle - left.middle;
    const way = gap > 0 && after > 0 ? (share - left.middle) / gap : 1;
    return left.value + way * (right.value - left.value);
  });
}

/** The middle value; 0 if there is none. */
export function median(values: readonly number[]): number {
  return (
    weighedQuantiles(
      values.map((value) => ({ value, weight: 1 })),
      [0.5],
    )[0] ?? 0
  );
}

/** The mean by weight; 0 if nothing weighs. */
export function weighedMean(values: readonly Weighed[]): number {
  const all = values.reduce((sum, { weight }) => sum + weight, 0);
  return all > 0 ? values.reduce((sum, { value, weight }) => sum + value * weight, 0) / all : 0;
}

/** The value, or the nearest bound. */
export function within(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
