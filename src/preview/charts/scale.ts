/** The value axis: where it begins and ends, and the values at which it has a line. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 5, 10];

/** The smallest of 1, 2 or 5 times a power of ten that is no less than `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const multiple = steps.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return multiple * power;
}

/** Lines that lie close together far from zero are looked at closely, as Excel does; columns always stand on zero. */
const closeTogether = 5 / 6;

/**
 * A scale over values with at most `most` steps. Zero is always on it where `standsOnZero`.
 * No values at all give 0 to 1.
 */
export function scaleOver(values: readonly number[], most: number, standsOnZero: boolean): Scale {
  let least = values.length > 0 ? Math.min(...values) : 0;
  let greatest = values.length > 0 ? Math.max(...values) : 1;
  const [near, far] = [Math.min(Math.abs(least), Math.abs(greatest)), Math.max(-least, greatest)];
  const oneSided = least * greatest > 0;
  if (standsOnZero || !oneSided || near < far * closeTogether || least === greatest) {
    least = Math.min(0, least);
    greatest = Math.max(0, greatest);
  }
  if (least === greatest) greatest = least + 1;
  let step = roundStep((greatest - least) / Math.max(1, most));
  // Rounding outwards to whole steps may take one step more than asked for.
  while (Math.ceil(greatest / step) - Math.floor(least / step) > Math.max(2, most))
    step = roundStep(step * 1.5);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(greatest / step - 1e-9)];
  // Without the dust of binary fractions, and without a zero below zero.
  const exact = (value: number): number => Number(value.toPrecision(12)) + 0;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { from: exact(first * step), to: exact(last * step), step, ticks };
}

/** Pixels down from the top of the plot at which a value stands. */
export const down = (value: number, { from, to }: Scale, height: number): number =>
  ((to - value) / (to - from)) * height;
