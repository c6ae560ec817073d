import { normalsFrom, numberOf } from "./chance";
import { collectionChanged } from "./collection";
import type { Evidence } from "./evidence";
import { errorScale, errorShares } from "./fitErrors";
import { planKinds, type ByKind, type PlanKind } from "./kinds";
import { lowerRoot, normalBelowQuickly } from "./normal";
import type { PlanPattern } from "./pattern";
import { loosenessInOrder, reconcileDraws } from "./reconcile";

/**
 * Errors of years to come are broader than those of the years that were fitted; chosen on January 2023, with 2022 and 2024
 * in sight (docs/backtest.md).
 */
const broader: ByKind<number> = {
  total: 1.25,
  mainstream: 1.35,
  special: 1.25,
  independent: 1.2,
  furtherEducation: 1.25,
  other: 1,
};
/** And this much more for the first January of a changed collection, seen from before it; chosen on January 2023. */
const atTheChange: ByKind<number> = {
  total: 1,
  mainstream: 1,
  special: 1.1,
  independent: 1.2,
  furtherEducation: 1.3,
  other: 2,
};
/** How far an error of one year carries into the next. */
const CARRIES = 0.7;
/** With fewer than three Januaries one odd year cannot be told from a trend: an assumption, not a fit. */
const SHORT = 1.15;

/** Where the forecast stands and how it was made. */
export interface Stand {
  readonly pattern: PlanPattern;
  readonly evidence: Evidence;
  readonly january: number;
  /** Fewer than three Januaries stand behind it. */
  readonly short: boolean;
}

/** Possible courses of the years ahead, many draws together. */
export interface Courses {
  readonly draws: number;
  readonly years: number;
  /**
   * Plans by year, then kind in the order of `planKinds` (the total first), then draw: the draws of one kind in one year
   * stand side by side, from `(year × 6 + kind) × draws`.
   */
  readonly plans: Float64Array;
}

/** Courses one block after another: the draws are the same however they are divided into blocks. */
export interface CourseStream {
  /** `over`: courses that are no longer wanted, whose list may be written over. */
  next(draws: number, over?: Courses): Courses;
}

const width = planKinds.length;
const firstShare = errorShares[0] ?? 0;
const stepOfShares = (errorShares[1] ?? 0) - firstShare;
const errorCount = errorShares.length;
const noErrors: readonly number[] = errorShares.map(() => 0);

/** What is the same in every draw for one kind in one year ahead. */
interface Ahead {
  readonly figure: number;
  /** The errors that 1 %, 3 % … of forecasts stayed below, in units of `scale`. */
  readonly errors: readonly number[];
  readonly broad: number;
  readonly scale: number;
  /** Beyond the fitted years the error compounds with the years, as growth does. */
  readonly beyond: number;
}

function aheadOf(figures: ByKind<number>, index: number, stand: Stand): readonly Ahead[] {
  const { pattern, evidence, january, short } = stand;
  const { horizons } = pattern.errors;
  const years = index + 1;
  const errors = horizons[Math.min(years, horizons.length) - 1]?.[evidence];
  const crosses = january < collectionChanged && january + years === collectionChanged;
  return planKinds.map((kind: PlanKind) => ({
    figure: figures[kind],
    errors: errors?.[kind] ?? noErrors,
    broad: broader[kind] * (crosses ? atTheChange[kind] : 1) * (short ? SHORT : 1),
    scale: errorScale(figures[kind]),
    beyond: Math.max(1, years / horizons.length),
  }));
}

function withError(figure: number, error: number, beyond: number): number {
  if (figure <= 0) return Math.max(0, figure + error * beyond);
  return figure * Math.max(0, 1 + error / figure) ** beyond;
}

/** The figures that a share of courses stay below, for each of `errorShares`. */
const figuresOf = ({ figure, errors, broad, scale, beyond }: Ahead): readonly number[] =>
  errors.map((error) => withError(figure, broad * error * scale, beyond));

/** The figure that a share of courses stay below; `from` is where the figures of the kind and year begin. */
function figureAt(figures: Float64Array, from: number, share: number): number {
  const place = (share - firstShare) / stepOfShares;
  const left = Math.min(Math.max(Math.trunc(place), 0), errorCount - 2);
  const low = figures[from + left] ?? 0;
  return low + (place - left) * ((figures[from + left + 1] ?? low) - low);
}

/** All that draws of these courses rest on, as lists: for another's reckoning of the same. */
export function courseParts(central: readonly ByKind<number>[], stand: Stand) {
  const ahead = central.map((figures, index) => aheadOf(figures, index, stand));
  return {
    root: lowerRoot(stand.pattern.errors.correlation),
    carries: CARRIES,
    errorShares,
    looseness: Array.from(loosenessInOrder),
    ahead,
  };
}

/** Adds so many times a list to another. */
function addTimes(into: Float64Array, times: number, list: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + times * (list[i] ?? 0);
}

/**
 * Draws possible courses around the central forecasts (one for each year ahead). Each course carries its own errors from
 * year to year and from kind to kind, as the errors of earlier forecasts went together; in each year its kinds add to its
 * total. Every kind in every year has chances of its own, so that all draws of one can be worked out side by side.
 */
export function courseStream(central: readonly ByKind<number>[], stand: Stand, seed: number): CourseStream {
  const years = central.length;
  const root = lowerRoot(stand.pattern.errors.correlation);
  const figures = Float64Array.from(
    central.flatMap((year, index) => aheadOf(year, index, stand).flatMap(figuresOf)),
  );
  const chances = central.map((_, year) =>
    planKinds.map((kind) => normalsFrom(numberOf(`${String(seed)} ${String(year)} ${kind}`))),
  );
  const fresh = Math.sqrt(1 - CARRIES ** 2);

  const drawYear = (year: number, carried: readonly Float64Array[], plans: Float64Array): void => {
    const draws = plans.length / (years * width);
    const first = year * width * draws;
    const of = (kind: number): Float64Array =>
      plans.subarray(first + kind * draws, first + (kind + 1) * draws);
    carried.forEach((own, kind) => {
      const news = of(kind);
      chances[year]?.[kind]?.(news);
      const [carries, takes] = year === 0 ? [0, 1] : [CARRIES, fresh];
      for (let draw = 0; draw < draws; draw++)
        own[draw] = carries * (own[draw] ?? 0) + takes * (news[draw] ?? 0);
    });
    for (let kind = 0; kind < width; kind++) {
      const drawn = of(kind).fill(0);
      for (let other = 0; other <= kind; other++)
        addTimes(drawn, root[kind]?.[other] ?? 0, carried[other] ?? drawn);
      const from = (year * width + kind) * errorCount;
      for (let draw = 0; draw < draws; draw++)
        drawn[draw] = figureAt(figures, from, normalBelowQuickly(drawn[draw] ?? 0));
    }
    reconcileDraws(plans, first, draws);
  };
  return {
    next: (draws, over) => {
      const plans =
        over?.plans.length === years * width * draws ? over.plans : new Float64Array(years * width * draws);
      const carried = planKinds.map(() => new Float64Array(draws));
      for (let year = 0; year < years; year++) drawYear(year, carried, plans);
      return { draws, years, plans };
    },
  };
}
