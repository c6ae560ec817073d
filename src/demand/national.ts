import { countOf, type PlanHistory } from "./history";
import {
  forEachKind,
  forEachPlacement,
  type ByPlacement,
  type PlacementKind,
  type PlanKind,
  halfPlan,
} from "./kinds";
import { within } from "./order";
import { explainedGrowth, settledLevels, type NationalGrowth } from "./settled";
import { signalCentres, type SignalCentres } from "./signals";

/** Where authorities lie one January. */
export interface YearCentre {
  readonly signals: SignalCentres;
  /** Logarithm of each kind's settled share of all plans. */
  readonly share: ByPlacement<number>;
}

export type YearCentres = Readonly<Record<number, YearCentre>>;

/** Logarithmic growth to each January of the authorities that published both counts. */
export function nationalGrowth(pool: readonly PlanHistory[], januaries: readonly number[]): NationalGrowth {
  const growthOf = (january: number, kind: PlanKind): number => {
    let now = 0;
    let before = 0;
    for (const { plans } of pool) {
      const later = countOf(plans, january, kind);
      const earlier = countOf(plans, january - 1, kind);
      if (later === undefined || !earlier) continue;
      now += later;
      before += earlier;
    }
    return now > 0 && before > 0 ? Math.log(now / before) : 0;
  };
  return Object.fromEntries(
    januaries.map((january) => [january, forEachKind((kind) => growthOf(january, kind))]),
  );
}

/** An authority with the settled levels of its kinds. */
export interface SettledHistory {
  readonly history: PlanHistory;
  readonly levels: ByPlacement<Readonly<Record<number, number>>>;
}

/** Settles every kind of a history. */
export function settle(history: PlanHistory, growth: NationalGrowth): SettledHistory {
  return { history, levels: forEachPlacement((kind) => settledLevels(history, growth, kind)) };
}

/** Logarithmic growth of a settled level to this January, where both Januaries have one. */
export function levelGrowth(
  settled: SettledHistory,
  kind: PlacementKind,
  january: number,
): number | undefined {
  const now = settled.levels[kind][january];
  const before = settled.levels[kind][january - 1];
  return now === undefined || before === undefined
    ? undefined
    : Math.log((now + halfPlan) / (before + halfPlan));
}

/** Where the authorities of the pool lie one January. */
export function yearCentre(pool: readonly SettledHistory[], january: number): YearCentre {
  const share = (kind: PlacementKind): number => {
    let part = 0;
    let whole = 0;
    for (const { history, levels } of pool) {
      const total = countOf(history.plans, january, "total");
      const level = levels[kind][january];
      if (!total || level === undefined) continue;
      part += level;
      whole += total;
    }
    return part > 0 ? Math.log(part / whole) : 0;
  };
  return {
    signals: signalCentres(
      pool.map(({ history }) => history),
      january,
    ),
    share: forEachPlacement(share),
  };
}

const FARTHEST_SHARE = 0.7;
const FARTHEST_GROWTH = 0.2;

/**
 * The givens of a kind's fit: 1; how far the total's growth lies from England's; how far the kind's share lies from
 * England's (it draws back); how far the kind grew beyond what the total explains (it carries on, a little).
 */
export function kindGivens(
  settled: SettledHistory,
  kind: PlacementKind,
  january: number,
  { growth, centre, totalApart }: { growth: NationalGrowth; centre: YearCentre; totalApart: number },
): readonly number[] {
  const level = settled.levels[kind][january] ?? 0;
  const total = countOf(settled.history.plans, january, "total") ?? 0;
  const share = total > 0 ? Math.log((level + halfPlan) / total) - centre.share[kind] : 0;
  const grown = levelGrowth(settled, kind, january);
  const beyond = grown === undefined ? 0 : grown - explainedGrowth(settled.history, growth, kind, january);
  return [
    1,
    totalApart,
    within(-FARTHEST_SHARE, share, FARTHEST_SHARE),
    within(-FARTHEST_GROWTH, beyond, FARTHEST_GROWTH),
  ];
}
