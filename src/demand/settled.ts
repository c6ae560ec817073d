import { collectionChanged } from "./collection";
import { countOf, januariesOf, type PlanHistory } from "./history";
import type { ByKind, PlacementKind } from "./kinds";
import { within } from "./order";

/** Logarithmic growth of England by the January that it led to. */
export type NationalGrowth = Readonly<Record<number, ByKind<number>>>;

interface Habit {
  /** By how much a kind moves when the authority's total moves by one more than England's. */
  readonly follows: number;
  /** Growth apart from the expected that is still ordinary. */
  readonly ordinary: number;
}

const habits: Readonly<Record<PlacementKind, Habit>> = {
  mainstream: { follows: 1.15, ordinary: 0.15 },
  special: { follows: 0.3, ordinary: 0.12 },
  independent: { follows: 0.8, ordinary: 0.25 },
  furtherEducation: { follows: 0.95, ordinary: 0.2 },
  other: { follows: 2, ordinary: 0.4 },
};

/** Of a surprise: the share believed of its ordinary part, and of what goes beyond. */
interface Belief {
  readonly ordinary: number;
  readonly beyond: number;
}
const usualBelief: Belief = { ordinary: 1, beyond: 0.5 };
const beliefAtChange: Belief = { ordinary: 0.8, beyond: 0.5 };

/** Growth apart from England's is never taken beyond this, either way. */
const FARTHEST = 0.2;

/** The authority's growth to this January less England's, in logarithms; 0 where it cannot be told. */
function growthApart(history: PlanHistory, growth: NationalGrowth, january: number): number {
  const now = countOf(history.plans, january, "total");
  const before = countOf(history.plans, january - 1, "total");
  if (now === undefined || before === undefined || now <= 0 || before <= 0) return 0;
  return within(-FARTHEST, Math.log(now / before) - (growth[january]?.total ?? 0), FARTHEST);
}

/** The growth of a kind to this January that England's growth and the authority's own total explain. */
export function explainedGrowth(
  history: PlanHistory,
  growth: NationalGrowth,
  kind: PlacementKind,
  january: number,
): number {
  return (growth[january]?.[kind] ?? 0) + habits[kind].follows * growthApart(history, growth, january);
}

function believed(expected: number, counted: number, january: number, kind: PlacementKind): number {
  const belief = january === collectionChanged ? beliefAtChange : usualBelief;
  // On the scale of square roots, counts large and small surprise alike.
  const root = Math.sqrt(expected);
  const surprise = Math.sqrt(counted) - root;
  const limit = (habits[kind].ordinary / 2) * root + 0.5;
  const ordinary = within(-limit, surprise, limit);
  return Math.max(0, root + belief.ordinary * ordinary + belief.beyond * (surprise - ordinary)) ** 2;
}

/**
 * The level of a kind by January, of which a sudden jump is believed only in part: a count that leaps and comes back is
 * more often a slip of recording than children. A January without a count carries on as England grew.
 */
export function settledLevels(
  history: PlanHistory,
  growth: NationalGrowth,
  kind: PlacementKind,
): Readonly<Record<number, number>> {
  const januaries = januariesOf(history);
  const levels: Record<number, number> = {};
  let level: number | undefined;
  for (let january = januaries[0] ?? 0; january <= (januaries.at(-1) ?? -1); january++) {
    const counted = countOf(history.plans, january, kind);
    if (level === undefined) level = counted;
    else {
      const expected: number = level * Math.exp(explainedGrowth(history, growth, kind, january));
      level = counted === undefined ? expected : believed(expected, counted, january, kind);
    }
    if (level !== undefined) levels[january] = level;
  }
  return levels;
}
