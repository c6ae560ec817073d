import { ageCount, type AgeFacts } from "./ageFacts";
import { forEachPlacement, placementKinds, type ByPlacement } from "./kinds";

/** Of the plans of each kind at one age, the share that is in each kind a year later. */
export type Moves = ByPlacement<ByPlacement<number>>;

function sum(parts: ByPlacement<number>): number {
  return placementKinds.reduce((all, kind) => all + parts[kind], 0);
}

const nobody = forEachPlacement(() => 0);

/** What those who stay must be a year on, for the next age to look as it does once its new plans have joined. */
function wanted(facts: AgeFacts, age: number, staying: ByPlacement<number>): ByPlacement<number> {
  const after = forEachPlacement((kind) => facts.plans[kind][age + 1] ?? 0);
  const joining = forEachPlacement((kind) => facts.newPlans[kind][age + 1] ?? 0);
  const all = sum(staying) + sum(joining);
  const raw = forEachPlacement((kind) =>
    Math.max(0, sum(after) > 0 ? (all * after[kind]) / sum(after) - joining[kind] : staying[kind]),
  );
  const scale = sum(raw) > 0 ? sum(staying) / sum(raw) : 0;
  return forEachPlacement((kind) => raw[kind] * scale);
}

/** Those who change kind at one age. */
export interface Movers {
  /** Of those of each kind who stay on, the share that moves out; 0 for a kind that others move into. */
  readonly out: ByPlacement<number>;
  /** How many of the pattern's plans each kind is short of, and all together: those who move divide in proportion. */
  readonly short: ByPlacement<number>;
  readonly shortage: number;
}

/**
 * The fewest moves between kinds that turn one age's plans into the next age's: most fall at 4, 11, 16 and 19, when
 * children change school. Read off one January, so it takes next year's children for this year's a year older.
 */
export function moversAt(facts: AgeFacts, age: number): Movers {
  const stays = 1 - (facts.leaving[age] ?? 0);
  const staying = forEachPlacement((kind) => (facts.plans[kind][age] ?? 0) * stays);
  const target = age + 1 < ageCount ? wanted(facts, age, staying) : nobody;
  const short = forEachPlacement((kind) => Math.max(0, target[kind] - staying[kind]));
  const shortage = sum(short);
  const out = forEachPlacement((kind) =>
    shortage > 0 && staying[kind] > 0 ? Math.max(0, staying[kind] - target[kind]) / staying[kind] : 0,
  );
  return { out, short, shortage };
}

/** The same moves, as the share of each kind that is in each kind a year later. */
export function movesFrom(facts: AgeFacts, age: number): Moves {
  const { out, short, shortage } = moversAt(facts, age);
  return forEachPlacement((from) =>
    forEachPlacement((to) =>
      to === from ? 1 - out[from] : (out[from] * short[to]) / Math.max(shortage, 1e-9),
    ),
  );
}
