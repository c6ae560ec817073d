/** One direction of a sheet: where each of its columns, or rows, begins. Sizes are whole pixels; hidden ones have none. */
export interface Axis {
  readonly count: number;
  /** Pixels from the first one's beginning; for `count`, the whole length. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** Which one lies at so many pixels; the nearest one at either end. Never a hidden one, where another is shown. */
  readonly at: (pixels: number) => number;
}

/** An axis of `count` parts of the given sizes. */
export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (pixels) => {
      const within = Math.max(0, Math.min(start(count) - 1, pixels));
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > within) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** First and last that show between two pixels, with `more` on either side; nothing before `least`. */
export function shownBetween(axis: Axis, from: number, to: number, least: number, more: number): number[] {
  const first = Math.max(least, axis.at(from) - more);
  const last = Math.min(axis.count - 1, axis.at(to) + more);
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) shown.push(index);
  return shown;
}
