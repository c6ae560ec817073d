/** A figure told from draws, and by how much another seed would move it: its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Where one draw in ten, half of them, and nine in ten lie below. */
export interface Range {
  readonly p10: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
}

/**
 * The value below which a share of the draws lies. The rank of such a value has a standard error whatever the draws look
 * like; the draws that far to either side show what that does to the value.
 */
function quantile(sorted: Float64Array, share: number): Estimate {
  const last = sorted.length - 1;
  const at = (of: number): number => {
    const place = Math.min(last, Math.max(0, of * sorted.length - 0.5));
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place - Math.floor(place));
  };
  const rank = Math.sqrt((share * (1 - share)) / sorted.length);
  return { value: at(share), error: (at(share + rank) - at(share - rank)) / 2 };
}

/** Sums up draws; they may come in any order. */
export function rangeOf(draws: Float64Array): Range {
  const sorted = draws.slice().sort();
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** The share of draws in which something is so. */
export function chanceOf(draws: Float64Array, isSo: (value: number, draw: number) => boolean): Estimate {
  let times = 0;
  draws.forEach((value, draw) => {
    if (isSo(value, draw)) times += 1;
  });
  const value = times / draws.length;
  return { value, error: Math.sqrt((value * (1 - value)) / draws.length) };
}
