import { crossesChange, crossingWeight } from "./collection";
import { byEvidence, cutTo, evidenceAt, evidences, type Evidence } from "./evidence";
import { windowsOf, type Pool } from "./fitGrowth";
import { countOf, knownIn } from "./history";
import { forEachKind, planKinds, type ByKind } from "./kinds";
import { settle } from "./national";
import { normalAt } from "./normal";
import { weighedQuantiles } from "./order";
import type { ErrorPattern, GrowthPattern } from "./pattern";
import { pointForecast } from "./point";

/** Shares at which errors are kept: 1 %, 3 % … 99 %. */
export const errorShares: readonly number[] = Array.from({ length: 50 }, (_, index) => (2 * index + 1) / 100);

/** The size of an ordinary error: chance among a few children, and a tenth of the plans where there are many. */
export function errorScale(plans: number): number {
  return Math.sqrt((0.1 * plans) ** 2 + plans + 1);
}

/** Errors of one earlier forecast, in units of `errorScale`; absent where the count was not published. */
interface Miss {
  readonly of: ByKind<number | undefined>;
  readonly weight: number;
}

function missesOf(pool: Pool, pattern: GrowthPattern, years: number, evidence: Evidence): readonly Miss[] {
  const windows = windowsOf(pool, years, 1);
  const least = evidences.indexOf(evidence);
  return (windows.length > 0 ? windows : windowsOf(pool, years, 0)).flatMap((january) => {
    const weight = crossesChange(january, january + years) ? crossingWeight : 1;
    return pool.authorities.flatMap(({ history }) => {
      const known = knownIn(january, history);
      if (evidences.indexOf(evidenceAt(known, january)) < least && windows.length > 0) return [];
      const settled = settle(cutTo(evidence, january, known), pattern.growth);
      const forecast = pointForecast(settled, january, years, { pattern, evidence });
      if (!forecast) return [];
      const of = forEachKind((kind) => {
        const truth = countOf(history.plans, january + years, kind);
        return truth === undefined ? undefined : (truth - forecast[kind]) / errorScale(forecast[kind]);
      });
      return [{ of, weight }];
    });
  });
}

function spreadOf(misses: readonly Miss[]): ByKind<readonly number[]> {
  return forEachKind((kind) =>
    weighedQuantiles(
      misses.flatMap(({ of, weight }) => {
        const value = of[kind];
        return value === undefined ? [] : [{ value, weight }];
      }),
      errorShares,
    ),
  );
}

/** From the end that a tenth lie below to the end that a tenth lie above: each halfway between two of `errorShares`. */
function breadth(errors: readonly number[]): number {
  const [low, high] = [(errors[4] ?? 0) + (errors[5] ?? 0), (errors[44] ?? 0) + (errors[45] ?? 0)];
  return (high - low) / 2;
}

/** A margin, so that adding kinds up to the total inside each draw cannot turn the order round. */
const MARGIN = 1.02;

/** Less evidence never claims to know better: its errors are stretched to be at least as broad. */
function noNarrower(
  spreads: Readonly<Record<Evidence, ByKind<readonly number[]>>>,
): Readonly<Record<Evidence, ByKind<readonly number[]>>> {
  const settledSpreads = { ...spreads };
  [...evidences].reverse().forEach((evidence, index, order) => {
    const richer = order[index - 1];
    if (!richer) return;
    settledSpreads[evidence] = forEachKind((kind) => {
      const errors = spreads[evidence][kind];
      const ratio = (MARGIN * breadth(settledSpreads[richer][kind])) / breadth(errors);
      return ratio > 1 && Number.isFinite(ratio) ? errors.map((error) => error * ratio) : errors;
    });
  });
  return settledSpreads;
}

/** Places values in order on a normal scale, so that one wild error does not make a correlation. */
function normalScores(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const order = values
    .flatMap((value, index) => (value === undefined ? [] : [{ value, index }]))
    .sort((a, b) => a.value - b.value);
  const scores = new Array<number | undefined>(values.length).fill(undefined);
  order.forEach(({ index }, rank) => (scores[index] = normalAt((rank + 0.5) / order.length)));
  return scores;
}

/** Keeps the matrix clear of being singular. */
const KEEP = 0.95;

function correlationOf(misses: readonly Miss[]): readonly (readonly number[])[] {
  const scores = forEachKind((kind) => normalScores(misses.map(({ of }) => of[kind])));
  return planKinds.map((one) =>
    planKinds.map((other) => {
      if (one === other) return 1;
      let both = 0;
      let left = 0;
      let right = 0;
      scores[one].forEach((a, index) => {
        const b = scores[other][index];
        if (a === undefined || b === undefined) return;
        both += a * b;
        left += a * a;
        right += b * b;
      });
      return left > 0 && right > 0 ? (KEEP * both) / Math.sqrt(left * right) : 0;
    }),
  );
}

/** How forecasts made with this pattern would have missed at each earlier January of the pool. */
export function fitErrors(pool: Pool, pattern: GrowthPattern): ErrorPattern {
  const horizons = pattern.horizons.map(({ years }) =>
    noNarrower(byEvidence((evidence) => spreadOf(missesOf(pool, pattern, years, evidence)))),
  );
  return { horizons, correlation: correlationOf(missesOf(pool, pattern, 1, "requests")) };
}
