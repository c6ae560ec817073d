import { collectionChanged } from "./collection";
import { chanceFrom } from "./chance";
import type { Evidence } from "./evidence";
import { errorScale, errorShares } from "./fitErrors";
import { forEachKind, planKinds, type ByKind, type PlanKind } from "./kinds";
import { lowerRoot, normalBelow } from "./normal";
import type { PlanPattern } from "./pattern";
import { reconcile } from "./reconcile";

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

function errorAt(errors: readonly number[], share: number): number {
  const place = (share - (errorShares[0] ?? 0)) / ((errorShares[1] ?? 0) - (errorShares[0] ?? 0));
  const left = Math.min(Math.max(Math.floor(place), 0), errors.length - 2);
  const from = errors[left] ?? 0;
  return from + (place - left) * ((errors[left + 1] ?? from) - from);
}

/** Where the forecast stands and how it was made. */
export interface Stand {
  readonly pattern: PlanPattern;
  readonly evidence: Evidence;
  readonly january: number;
  /** Fewer than three Januaries stand behind it. */
  readonly short: boolean;
}

/** One possible course of the years ahead; in each year the kinds add to the total. */
export type Course = readonly ByKind<number>[];

/** A figure with its error. Beyond the fitted years the error compounds with the years, as growth does. */
function withError(figure: number, error: number, beyond: number): number {
  if (figure <= 0) return Math.max(0, figure + error * beyond);
  return figure * Math.max(0, 1 + error / figure) ** beyond;
}

/** With fewer than three Januaries one odd year cannot be told from a trend: an assumption, not a fit. */
const SHORT = 1.15;

/**
 * Draws possible courses around the central forecasts (one for each year ahead). Each course carries its own errors from
 * year to year and from kind to kind, as the errors of earlier forecasts went together.
 */
export function drawCourses(
  central: readonly ByKind<number>[],
  { pattern, evidence, january, short }: Stand,
  { draws, seed }: { draws: number; seed: number },
): readonly Course[] {
  const chance = chanceFrom(seed);
  const root = lowerRoot(pattern.errors.correlation);
  const { horizons } = pattern.errors;
  const fresh = Math.sqrt(1 - CARRIES ** 2);
  return Array.from({ length: draws }, () => {
    let carried: readonly number[] | undefined;
    return central.map((figures, index) => {
      const years = index + 1;
      const errors = horizons[Math.min(years, horizons.length) - 1]?.[evidence];
      const news = planKinds.map(() => chance.normal());
      const before: readonly number[] | undefined = carried;
      const now = before ? news.map((value, at) => CARRIES * (before[at] ?? 0) + fresh * value) : news;
      carried = now;
      const drawn = (kind: PlanKind): number => {
        const line = root[planKinds.indexOf(kind)] ?? [];
        const normal = line.reduce((sum, value, at) => sum + value * (now[at] ?? 0), 0);
        const change =
          january < collectionChanged && january + years === collectionChanged ? atTheChange[kind] : 1;
        const broad = broader[kind] * change * (short ? SHORT : 1);
        const error = broad * errorAt(errors?.[kind] ?? [0, 0], normalBelow(normal));
        return withError(
          figures[kind],
          error * errorScale(figures[kind]),
          Math.max(1, years / horizons.length),
        );
      };
      return reconcile(forEachKind(drawn));
    });
  });
}
