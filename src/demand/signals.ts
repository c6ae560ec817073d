import { countOf, type PlanHistory } from "./history";
import { median, weighedMean, within } from "./order";

/**
 * What may foretell an authority's growth: its growth last year, its new plans and its requests per plan in force, and
 * how those two grew on the year before.
 */
export const signals = ["growth", "newPlans", "requests", "newPlansGrowth", "requestsGrowth"] as const;

export type Signal = (typeof signals)[number];

/** How a signal lies among all authorities one January. */
export interface SignalCentre {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Weighted by plans. */
  readonly mean: number;
}

export type SignalCentres = Readonly<Record<Signal, SignalCentre>>;

/** Signals beyond so many spreads from the middle are drawn in to there. */
const SPREADS = 3;
/** Makes the middle absolute deviation of a normal distribution its standard deviation. */
const TO_SPREAD = 1.48;

function growthOf(now: number | undefined, before: number | undefined): number | undefined {
  return now && before ? Math.log(now / before) : undefined;
}

/** The signal as January saw it, or undefined where it is not known. */
export function signalAt(signal: Signal, history: PlanHistory, january: number): number | undefined {
  const plans = countOf(history.plans, january, "total");
  const perPlan = (flow: number | undefined): number | undefined =>
    flow === undefined || !plans ? undefined : flow / plans;
  const newPlans = (year: number): number | undefined => countOf(history.newPlans, year, "total");
  const requests = (year: number): number | undefined => history.requests?.[year];
  switch (signal) {
    case "growth":
      return growthOf(plans, countOf(history.plans, january - 1, "total"));
    case "newPlans":
      return perPlan(newPlans(january - 1));
    case "requests":
      return perPlan(requests(january - 1));
    case "newPlansGrowth":
      return growthOf(newPlans(january - 1), newPlans(january - 2));
    case "requestsGrowth":
      return growthOf(requests(january - 1), requests(january - 2));
  }
}

function centreOf(signal: Signal, pool: readonly PlanHistory[], january: number): SignalCentre {
  const known = pool.flatMap((history) => {
    const value = signalAt(signal, history, january);
    return value === undefined ? [] : [{ value, weight: countOf(history.plans, january, "total") ?? 0 }];
  });
  const middle = median(known.map(({ value }) => value));
  const spread = TO_SPREAD * median(known.map(({ value }) => Math.abs(value - middle)));
  const low = middle - SPREADS * spread;
  const high = middle + SPREADS * spread;
  const mean = weighedMean(known.map(({ value, weight }) => ({ value: within(low, value, high), weight })));
  return { low, high, middle, mean };
}

/** Where each signal lies one January. */
export function signalCentres(pool: readonly PlanHistory[], january: number): SignalCentres {
  return {
    growth: centreOf("growth", pool, january),
    newPlans: centreOf("newPlans", pool, january),
    requests: centreOf("requests", pool, january),
    newPlansGrowth: centreOf("newPlansGrowth", pool, january),
    requestsGrowth: centreOf("requestsGrowth", pool, january),
  };
}
