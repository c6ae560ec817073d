import { crossesChange, crossingWeight } from "./collection";
import { byEvidence } from "./evidence";
import { countOf } from "./history";
import { forEachPlacement, type PlacementKind, halfPlan } from "./kinds";
import { fitLeastAbsolute, type FitRow } from "./leastAbsolute";
import { givensOf, members, type Member } from "./members";
import { kindGivens, type SettledHistory, type YearCentres } from "./national";
import { weighedMean, within } from "./order";
import type { HorizonFit } from "./pattern";
import { totalGrowth } from "./point";
import type { NationalGrowth } from "./settled";

/** What the fits are made from: every authority as known in the January that the forecast stands at. */
export interface Pool {
  readonly january: number;
  readonly first: number;
  readonly authorities: readonly SettledHistory[];
  readonly growth: NationalGrowth;
  readonly centres: YearCentres;
}

/** A window so many years older counts half. */
const HALF_LIFE = 1.5;
/** A kind's growth apart from England's is not taken beyond this in a fit. */
const FARTHEST = 0.3;
function recency(january: number, latest: number): number {
  return 0.5 ** ((latest - january) / HALF_LIFE);
}

/** The Januaries from which growth over so many years is known by the pool's own January, the earliest first. */
export function windowsOf({ first, january }: Pool, years: number, earliest: number): readonly number[] {
  const count = Math.max(0, january - years - (first + earliest) + 1);
  return Array.from({ length: count }, (_, index) => first + earliest + index);
}

function grownTotal({ history }: SettledHistory, january: number, years: number): number | undefined {
  const from = countOf(history.plans, january, "total");
  const to = countOf(history.plans, january + years, "total");
  return from && to ? Math.log(to / from) : undefined;
}

function totalRows(pool: Pool, member: Member, years: number): readonly FitRow[] {
  // The first January has no growth before it; it serves only where there is no other.
  const windows = windowsOf(pool, years, 1);
  return (windows.length > 0 ? windows : windowsOf(pool, years, 0)).flatMap((january) =>
    pool.authorities.flatMap((settled) => {
      const outcome = grownTotal(settled, january, years);
      const centre = pool.centres[january];
      if (outcome === undefined || !centre) return [];
      const weight = Math.sqrt(countOf(settled.history.plans, january, "total") ?? 0);
      return [{ given: givensOf(member, settled.history, january, centre.signals), outcome, weight }];
    }),
  );
}

function kindRows(pool: Pool, kind: PlacementKind, years: number): readonly FitRow[] {
  return windowsOf(pool, years, 0).flatMap((january) => {
    const centre = pool.centres[january];
    if (!centre) return [];
    const grown = pool.authorities.flatMap((settled) => {
      const value = grownTotal(settled, january, years);
      const weight = countOf(settled.history.plans, january, "total") ?? 0;
      return value === undefined ? [] : [{ settled, value, weight }];
    });
    const england = weighedMean(grown);
    const counts =
      recency(january + years, pool.january) * (crossesChange(january, january + years) ? crossingWeight : 1);
    return grown.flatMap(({ settled, value }) => {
      const level = settled.levels[kind][january];
      const after = countOf(settled.history.plans, january + years, kind);
      if (level === undefined || after === undefined) return [];
      const totalApart = within(-FARTHEST, value - england, FARTHEST);
      return [
        {
          given: kindGivens(settled, kind, january, { growth: pool.growth, centre, totalApart }),
          outcome: Math.log((after + halfPlan) / (level + halfPlan)),
          weight: counts * Math.sqrt(level + 1),
        },
      ];
    });
  });
}

/** Fits growth over so many years; undefined where the pool has no such span behind it. */
export function fitHorizon(pool: Pool, years: number): HorizonFit | undefined {
  if (totalRows(pool, { signals: [], apart: true, share: 1 }, years).length === 0) return undefined;
  const total = byEvidence((evidence) =>
    members[evidence].map((member) => fitLeastAbsolute(totalRows(pool, member, years))),
  );
  const kinds = forEachPlacement((kind) => fitLeastAbsolute(kindRows(pool, kind, years)));
  const centre = pool.centres[pool.january];
  const unset: HorizonFit = { years, total, kinds, england: byEvidence(() => 0) };
  const england = byEvidence((evidence) =>
    weighedMean(
      pool.authorities.flatMap((settled) => {
        const weight = countOf(settled.history.plans, pool.january, "total");
        if (weight === undefined || !centre) return [];
        return [{ value: totalGrowth(settled, pool.january, { fit: unset, centre, evidence }), weight }];
      }),
    ),
  );
  return { ...unset, england };
}
