import type { CountsByAge, PlanHistory } from "./history";
import { forEachPlacement, placementKinds, type ByPlacement } from "./kinds";

/** The ages that plans are counted by: 0 to 25. */
export const ageCount = 26;

/** A figure for each age from 0 to 25. */
export type ByAge = readonly number[];

/** How plans stand, begin and end by age: of England, or of an authority drawn towards England. */
export interface AgeFacts {
  /** Plans in force by kind and age. */
  readonly plans: ByPlacement<ByAge>;
  /** Plans made in a year by kind and age. */
  readonly newPlans: ByPlacement<ByAge>;
  /** The share of plans of each age that ends within the year; all do at 25. */
  readonly leaving: ByAge;
}

/** Builds a figure for each age. */
export function forEachAge(figure: (age: number) => number): ByAge {
  return Array.from({ length: ageCount }, (_, age) => figure(age));
}

/** The sum over ages. */
export function sumOf(byAge: ByAge): number {
  return byAge.reduce((sum, figure) => sum + figure, 0);
}

/** The latest year of a record, or undefined if it is empty. */
export function latestOf<Figure>(byYear: Readonly<Record<number, Figure>> | undefined): Figure | undefined {
  const years = Object.keys(byYear ?? {}).map(Number);
  return years.length > 0 ? byYear?.[Math.max(...years)] : undefined;
}

/** Counts by kind and age as figures; an age or kind that is not published adds nothing to a sum. */
export function figuresOf(counts: readonly CountsByAge[]): ByPlacement<ByAge> {
  return forEachPlacement((kind) =>
    forEachAge((age) => counts.reduce((sum, each) => sum + (each[age]?.[kind] ?? 0), 0)),
  );
}

/** Ages from here on are published together as 20 and over. */
const TOGETHER = 20;

/** Leavers by age with those of 20 and over shared out as plans are; the shares that this makes of the plans. */
function leavingOf(leavers: ByAge, plans: ByAge): ByAge {
  const together = sumOf(leavers.slice(TOGETHER)) / Math.max(1, sumOf(plans.slice(TOGETHER)));
  return forEachAge((age) => {
    if (age === ageCount - 1) return 1;
    const share = age >= TOGETHER ? together : (leavers[age] ?? 0) / Math.max(1, plans[age] ?? 0);
    return Math.min(1, share);
  });
}

function allKinds(plans: ByPlacement<ByAge>): ByAge {
  return forEachAge((age) => placementKinds.reduce((sum, kind) => sum + (plans[kind][age] ?? 0), 0));
}

function isKnown<Figure>(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}

/** What all authorities together say of ages; undefined where plans, new plans or leavers by age are not known. */
export function ageFactsOf(histories: readonly PlanHistory[]): AgeFacts | undefined {
  const standing = histories.map((history) => latestOf(history.plansByAge)).filter(isKnown);
  const made = histories.map((history) => latestOf(history.newPlansByAge)).filter(isKnown);
  const ended = histories.map((history) => latestOf(history.ceasedByAge)).filter(isKnown);
  if (standing.length === 0 || made.length === 0 || ended.length === 0) return undefined;
  const plans = figuresOf(standing);
  const leavers = forEachAge((age) => ended.reduce((sum, each) => sum + (each[age] ?? 0), 0));
  return { plans, newPlans: figuresOf(made), leaving: leavingOf(leavers, allKinds(plans)) };
}

/** England counts as so many plans of the authority's own age when its share of leavers is drawn towards England's. */
const LEAVING_WEIGHT = 50;
/** England counts as so many new plans when the authority's mix of new plans is drawn towards England's. */
const NEW_WEIGHT = 200;

function allNew(newPlans: ByPlacement<ByAge>): number {
  return placementKinds.reduce((sum, kind) => sum + sumOf(newPlans[kind]), 0);
}

/** The authority's own flows by age where it has them, drawn towards England's the more the fewer they are. */
export function drawnTowards(england: AgeFacts, history: PlanHistory, plans: ByPlacement<ByAge>): AgeFacts {
  const made = latestOf(history.newPlansByAge);
  const ended = latestOf(history.ceasedByAge);
  const own = made && figuresOf([made]);
  const scale = NEW_WEIGHT / Math.max(1, allNew(england.newPlans));
  const newPlans = forEachPlacement((kind) =>
    forEachAge((age) => (own?.[kind][age] ?? 0) + scale * (england.newPlans[kind][age] ?? 0)),
  );
  const at = allKinds(plans);
  const leaving = forEachAge((age) => {
    const share = england.leaving[age] ?? 0;
    if (!ended || age === ageCount - 1) return share;
    const from = age >= TOGETHER ? TOGETHER : age;
    const stock = age >= TOGETHER ? sumOf(at.slice(TOGETHER)) : (at[age] ?? 0);
    return Math.min(1, ((ended[from] ?? 0) + LEAVING_WEIGHT * share) / Math.max(1, stock + LEAVING_WEIGHT));
  });
  return { plans, newPlans, leaving };
}
