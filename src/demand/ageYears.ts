import { drawnTowards, figuresOf, forEachAge, latestOf, sumOf, type AgeFacts, type ByAge } from "./ageFacts";
import { movesFrom } from "./ageMoves";
import type { PlanHistory } from "./history";
import { forEachPlacement, placementKinds, type ByKind, type ByPlacement } from "./kinds";

/** Plans by kind and age. */
export type Stock = ByPlacement<ByAge>;

/** One year by age: what stood before, less leavers, with moves and new plans, is what stands now. */
export interface AgeYear {
  /** The January it leads to. */
  readonly year: number;
  readonly plans: Stock;
  readonly newPlans: ByPlacement<number>;
  readonly leavers: ByPlacement<number>;
  /** Net moves into each kind; they sum to 0. */
  readonly moves: ByPlacement<number>;
  /**
   * The share of each kind's plans that ended or moved on to another kind within the year; 0 of no plans. Those who
   * move on are as many as the pattern of ages has leave the kind, or as its net moves out where those are more.
   */
  readonly leaving: ByPlacement<number>;
}

/** Passes over rows and columns until both agree. */
const ROUNDS = 60;

function scaled(stock: Stock, factor: number): Stock {
  return forEachPlacement((kind) => stock[kind].map((count) => count * factor));
}

function sumAll(stock: Stock): number {
  return placementKinds.reduce((sum, kind) => sum + sumOf(stock[kind]), 0);
}

/**
 * Plans by kind and age that keep each age's plans, as far as they can, and add to the kinds given. A kind with no plans
 * at any age takes England's ages.
 */
export function fitToKinds(stock: Stock, kinds: ByKind<number>, england: AgeFacts): Stock {
  const seeded = forEachPlacement((kind) =>
    sumOf(stock[kind]) > 0 || kinds[kind] === 0
      ? stock[kind]
      : england.plans[kind].map((count) => count * 1e-6),
  );
  const ages = forEachAge((age) => placementKinds.reduce((sum, kind) => sum + (stock[kind][age] ?? 0), 0));
  let fit: Stock = seeded;
  for (let round = 0; round < ROUNDS; round++) {
    const now = forEachAge((age) => placementKinds.reduce((sum, kind) => sum + (fit[kind][age] ?? 0), 0));
    const byAge = forEachAge((age) => ((now[age] ?? 0) > 0 ? (ages[age] ?? 0) / (now[age] ?? 1) : 0));
    const rows = forEachPlacement((kind) => fit[kind].map((count, age) => count * (byAge[age] ?? 0)));
    // The kinds come last, so that they hold exactly.
    fit = forEachPlacement((kind) => {
      const sum = sumOf(rows[kind]);
      return sum > 0
        ? rows[kind].map((count) => (count * kinds[kind]) / sum)
        : seededShape(kind, kinds, england);
    });
  }
  return fit;
}

function seededShape(kind: keyof Stock, kinds: ByKind<number>, england: AgeFacts): ByAge {
  const shape = england.plans[kind];
  return shape.map((count) => (count * kinds[kind]) / Math.max(1, sumOf(shape)));
}

/** The plans by age that a forecast starts from: the authority's own, or its kinds with England's ages. */
export function openingStock(history: PlanHistory, kinds: ByKind<number>, england: AgeFacts): Stock {
  const own = latestOf(history.plansByAge);
  if (!own) return forEachPlacement((kind) => seededShape(kind, kinds, england));
  const counted = figuresOf([own]);
  const all = sumAll(counted);
  return fitToKinds(all > 0 ? scaled(counted, kinds.total / all) : england.plans, kinds, england);
}

function oneYear(
  stock: Stock,
  facts: AgeFacts,
  england: AgeFacts,
  next: ByKind<number>,
  year: number,
): AgeYear {
  const ending = forEachPlacement((kind) =>
    stock[kind].map((count, age) => count * (facts.leaving[age] ?? 0)),
  );
  const remaining = sumAll(stock) - sumAll(ending);
  // Where even without a new plan too many would remain, more leave.
  const keep = remaining > next.total ? next.total / remaining : 1;
  const staying = forEachPlacement((kind) =>
    stock[kind].map((count, age) => (count - (ending[kind][age] ?? 0)) * keep),
  );
  const older = forEachPlacement((to) =>
    forEachAge((age) => {
      if (age === 0) return 0;
      const moves = movesFrom(england, age - 1);
      return placementKinds.reduce((sum, from) => sum + (staying[from][age - 1] ?? 0) * moves[from][to], 0);
    }),
  );
  const joining = scaled(
    facts.newPlans,
    Math.max(0, next.total - remaining) / Math.max(1e-9, sumAll(facts.newPlans)),
  );
  const together = forEachPlacement((kind) =>
    forEachAge((age) => (older[kind][age] ?? 0) + (joining[kind][age] ?? 0)),
  );
  const plans = fitToKinds(together, next, england);
  const newPlans = forEachPlacement((kind) => sumOf(joining[kind]));
  const leavers = forEachPlacement((kind) => sumOf(stock[kind]) - sumOf(staying[kind]));
  const moves = forEachPlacement(
    (kind) => sumOf(plans[kind]) - sumOf(stock[kind]) + leavers[kind] - newPlans[kind],
  );
  const leaving = forEachPlacement((kind) => {
    const before = sumOf(stock[kind]);
    const out = sumOf(staying[kind].map((count, age) => count * (1 - movesFrom(england, age)[kind][kind])));
    return before > 0 ? Math.min(1, (leavers[kind] + Math.max(out, -moves[kind])) / before) : 0;
  });
  return { year, plans, newPlans, leavers, moves, leaving };
}

/**
 * Carries plans by age through the years of a forecast: some leave, the rest grow a year older and may change kind, and
 * new plans make up the year's total. The kinds of each year are those of the forecast.
 */
export function ageYears(
  history: PlanHistory,
  opening: ByKind<number>,
  central: readonly ByKind<number>[],
  { january, england }: { january: number; england: AgeFacts },
): readonly AgeYear[] {
  let stock = openingStock(history, opening, england);
  const facts = drawnTowards(england, history, stock);
  return central.map((next, index) => {
    const year = oneYear(stock, facts, england, next, january + index + 1);
    stock = year.plans;
    return year;
  });
}
