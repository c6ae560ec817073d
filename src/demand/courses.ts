import { chanceFrom } from "./chance";
import { collectionChanged } from "./collection";
import type { Evidence } from "./evidence";
import { errorScale, errorShares } from "./fitErrors";
import { planKinds, type ByKind, type PlanKind } from "./kinds";
import { lowerRoot, normalBelowQuickly } from "./normal";
import type { PlanPattern } from "./pattern";
import { loosenessInOrder, reconcileList } from "./reconcile";

/** Errors of years to come are broader than those of the years that were fitted; chosen on January 2023. */
const broader: ByKind<number> = {
  total: 1.25,
  mainstream: 1.25,
  special: 1.25,
  independent: 1.25,
  furtherEducation: 1.25,
  other: 1.1,
};
/** And this much more for the first January of a changed collection, seen from before it; chosen on January 2023. */
const atTheChange: ByKind<number> = {
  total: 1,
  mainstream: 1,
  special: 1.1,
  independent: 1.15,
  furtherEducation: 1.3,
  other: 1.8,
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
  next(draws: number): Courses;
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

/**
 * Draws possible courses around the central forecasts (one for each year ahead). Each course carries its own errors from
 * year to year and from kind to kind, as the errors of earlier forecasts went together; in each year its kinds add to its
 * total.
 */
export function courseStream(central: readonly ByKind<number>[], stand: Stand, seed: number): CourseStream {
  const { normal } = chanceFrom(seed);
  const lower = lowerRoot(stand.pattern.errors.correlation);
  const root = Float64Array.from(
    { length: width * width },
    (_, at) => lower[Math.floor(at / width)]?.[at % width] ?? 0,
  );
  const figures = Float64Array.from(
    central.flatMap((year, index) => aheadOf(year, index, stand).flatMap(figuresOf)),
  );
  const fresh = Math.sqrt(1 - CARRIES ** 2);
  const carried = new Float64Array(width);
  const drawn = new Float64Array(width);
  const years = central.length;

  const drawYear = (year: number): void => {
    for (let kind = 0; kind < width; kind++) {
      const news = normal();
      carried[kind] = year === 0 ? news : CARRIES * (carried[kind] ?? 0) + fresh * news;
    }
    for (let kind = 0, at = year * width; kind < width; kind++, at++) {
      let together = 0;
      for (let other = 0; other <= kind; other++)
        together += (root[kind * width + other] ?? 0) * (carried[other] ?? 0);
      drawn[kind] = figureAt(figures, at * errorCount, normalBelowQuickly(together));
    }
    reconcileList(drawn);
  };
  return {
    next: (draws) => {
      const plans = new Float64Array(years * width * draws);
      for (let draw = 0; draw < draws; draw++)
        for (let year = 0; year < years; year++) {
          drawYear(year);
          for (let kind = 0, at = year * width * draws + draw; kind < width; kind++, at += draws)
            plans[at] = drawn[kind] ?? 0;
        }
      return { draws, years, plans };
    },
  };
}
