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
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
  return { even, normal };
}
