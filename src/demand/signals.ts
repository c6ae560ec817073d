import { countOf, type PlanHistory } from "./history";
import { median, weighedMean, within } from "./order";

/** What may foretell an authority's growth: its growth last year, its new plans and its requests per plan in force. */
export const signals = ["growth", "newPlans", "requests"] as const;

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
const SPREADS = 4;
/** Makes the middle absolute deviation of a normal distribution its standard deviation. */
const TO_SPREAD = 1.48;

function growthTo(history: PlanHistory, january: number): number | undefined {
  const now = countOf(history.plans, january, "total");
  const before = countOf(history.plans, january - 1, "total");
  return now && before ? Math.log(now / before) : undefined;
}

function perPlan(flow: number | undefined, history: PlanHistory, january: number): number | undefined {
  const plans = countOf(history.plans, january, "total");
  return flow === undefined || !plans ? undefined : flow / plans;
}

/** The signal as January saw it, or undefined where it is not known. */
export function signalAt(signal: Signal, history: PlanHistory, january: number): number | undefined {
  if (signal === "growth") return growthTo(history, january);
  if (signal === "requests") return perPlan(history.requests?.[january - 1], history, january);
  return perPlan(countOf(history.newPlans, january - 1, "total"), history, january);
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
  };
}
