/** Figures to look into, chosen by chance that can be repeated. */
import type { RunResult } from "../../src/tasks/result";
import { spotOf } from "./precedents";
import type { Spot } from "./blocks";

export interface Figure {
  readonly scenario: string;
  readonly id: string;
  readonly year: string;
  readonly value: number;
  readonly spot: Spot;
}

/** Every line of every scenario in every year that the JSON names. */
export const allFigures = ({ scenarios, years }: RunResult): readonly Figure[] =>
  scenarios.flatMap(({ name, sheet, lines }) =>
    lines.flatMap(({ id, cells, values }) =>
      years.map((year, i) => ({
        scenario: name,
        id,
        year,
        value: values[i] ?? NaN,
        spot: spotOf(sheet, cells[i] ?? ""),
      })),
    ),
  );

/** Evenly spread numbers from 0 to under 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some figures, none twice, the same for the same seed. */
export function chosen(figures: readonly Figure[], count: number, seed: number): readonly Figure[] {
  const left = [...figures];
  const next = chance(seed);
  const taken: Figure[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(next() * left.length), 1));
  return taken;
}
