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
 * Puts the list in such an order that what stands at each of the places is what would stand there if all were sorted;
 * what lies between two places is not put in order, which takes a third of the time of a sort.
 */
function settle(list: Float64Array, places: readonly number[], from = 0, to = list.length - 1): void {
  if (from >= to || places.length === 0) return;
  if (to - from < 32) {
    list.subarray(from, to + 1).sort();
    return;
  }
  const pivot = middleOf(list[from] ?? NaN, list[(from + to) >> 1] ?? NaN, list[to] ?? NaN);
  let [left, right] = [from, to];
  while (left <= right) {
    while ((list[left] ?? NaN) < pivot) left++;
    while ((list[right] ?? NaN) > pivot) right--;
    if (left > right) break;
    [list[left], list[right]] = [list[right] ?? NaN, list[left] ?? NaN];
    left++;
    right--;
  }
  settle(
    list,
    places.filter((place) => place <= right),
    from,
    right,
  );
  settle(
    list,
    places.filter((place) => place >= left),
    left,
    to,
  );
}

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Where a share of so many sorted draws ends: between two of them, as a rule. */
const placeOf = (share: number, draws: number): number =>
  Math.min(draws - 1, Math.max(0, share * draws - 0.5));

/**
 * A share of the draws, and the shares that lie one standard error of its rank to either side. The rank has that error
 * whatever the draws look like; the draws that far to either side show what it does to the value.
 */
function sharesAbout(share: number, draws: number): readonly [low: number, at: number, high: number] {
  const rank = Math.sqrt((share * (1 - share)) / draws);
  return [share - rank, share, share + rank];
}

/** Sums up draws; they may come in any order. */
export function rangeOf(draws: Float64Array): Range {
  const count = draws.length;
  const [p10, p50, p90] = [sharesAbout(0.1, count), sharesAbout(0.5, count), sharesAbout(0.9, count)];
  const settled = draws.slice();
  settle(
    settled,
    [...p10, ...p50, ...p90].flatMap((share) => {
      const place = placeOf(share, count);
      return [Math.floor(place), Math.ceil(place)];
    }),
  );
  const at = (share: number): number => {
    const place = placeOf(share, count);
    const [below, above] = [settled[Math.floor(place)] ?? NaN, settled[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place - Math.floor(place));
  };
  const estimate = ([low, share, high]: typeof p10): Estimate => ({
    value: at(share),
    error: (at(high) - at(low)) / 2,
  });
  return { p10: estimate(p10), p50: estimate(p50), p90: estimate(p90) };
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
