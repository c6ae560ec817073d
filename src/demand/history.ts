import type { PlanKind } from "./kinds";

/** Counts of plans; a kind that is not published is absent, never 0. */
export type Counts = Readonly<Partial<Record<PlanKind, number>>>;

/** Counts by year. Stocks carry the January's year, flows the calendar year in which they happened. */
export type CountsByYear = Readonly<Record<number, Counts>>;

/** Plans of one age (a single year, 0 to 25) by kind of placement. */
export type CountsByAge = Readonly<Record<number, Counts>>;

/** What is known of one authority's plans. Only `plans` must hold something. */
export interface PlanHistory {
  /** A code or a name that stays the same from year to year: it tells authorities, and their draws, apart. */
  readonly authority: string;
  /** What messages call it, where that is not the above. */
  readonly name?: string;
  /** Plans in force each January, by kind. */
  readonly plans: CountsByYear;
  /** Plans made in each calendar year, by the placement they began with. */
  readonly newPlans?: CountsByYear;
  /** Requests for an assessment in each calendar year. */
  readonly requests?: Readonly<Record<number, number>>;
  /** Plans that ceased in each calendar year. */
  readonly ceased?: Readonly<Record<number, number>>;
  /** Plans in force by age and kind, by January. */
  readonly plansByAge?: Readonly<Record<number, CountsByAge>>;
  /** Plans made by age and kind, by calendar year. */
  readonly newPlansByAge?: Readonly<Record<number, CountsByAge>>;
  /** Plans that ceased by age, by calendar year; 20 stands for 20 and over. */
  readonly ceasedByAge?: Readonly<Record<number, Readonly<Record<number, number>>>>;
}

/** What messages call the authority. */
export function nameOf({ authority, name }: PlanHistory): string {
  return name ?? authority;
}

/** The count, or undefined where it is not published. */
export function countOf(counts: CountsByYear | undefined, year: number, kind: PlanKind): number | undefined {
  return counts?.[year]?.[kind];
}

function before<Figure>(
  byYear: Readonly<Record<number, Figure>> | undefined,
  year: number,
): Readonly<Record<number, Figure>> {
  return Object.fromEntries(Object.entries(byYear ?? {}).filter(([each]) => Number(each) < year));
}

/** What stood on record in January of the year: stocks to that January, flows to the calendar year before it. */
export function knownIn(january: number, history: PlanHistory): PlanHistory {
  return {
    authority: history.authority,
    ...(history.name === undefined ? {} : { name: history.name }),
    plans: before(history.plans, january + 1),
    newPlans: before(history.newPlans, january),
    requests: before(history.requests, january),
    ceased: before(history.ceased, january),
    plansByAge: before(history.plansByAge, january + 1),
    newPlansByAge: before(history.newPlansByAge, january),
    ceasedByAge: before(history.ceasedByAge, january),
  };
}

/** The Januaries with a count of all plans, the earliest first. */
export function januariesOf(history: PlanHistory): readonly number[] {
  return Object.keys(history.plans)
    .map(Number)
    .filter((year) => countOf(history.plans, year, "total") !== undefined)
    .sort((a, b) => a - b);
}
