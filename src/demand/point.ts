import type { Evidence } from "./evidence";
import { countOf } from "./history";
import { forEachKind, type ByKind, halfPlan } from "./kinds";
import { fitted } from "./leastAbsolute";
import { givensOf, members } from "./members";
import { kindGivens, type SettledHistory, type YearCentre } from "./national";
import type { GrowthPattern, HorizonFit } from "./pattern";
import { reconcile } from "./reconcile";

/** Beyond the fitted years England's growth slackens to this share of itself each year: an assumption, not a fit. */
const SLACKENS = 0.95;

/** The centres of that January, or of the nearest that is known before or after it. */
export function centreAt({ centres }: GrowthPattern, january: number): YearCentre | undefined {
  const known = Object.keys(centres).map(Number);
  const nearest = known.sort((a, b) => Math.abs(a - january) - Math.abs(b - january) || b - a)[0];
  return nearest === undefined ? undefined : centres[nearest];
}

/** Logarithmic growth of an authority's total over the fit's years. */
export function totalGrowth(
  settled: SettledHistory,
  january: number,
  { fit, centre, evidence }: { fit: HorizonFit; centre: YearCentre; evidence: Evidence },
): number {
  return members[evidence].reduce((sum, member, index) => {
    const givens = givensOf(member, settled.history, january, centre.signals);
    return sum + member.share * fitted(fit.total[evidence][index] ?? [], givens);
  }, 0);
}

function atHorizon(
  settled: SettledHistory,
  january: number,
  { fit, pattern, evidence }: { fit: HorizonFit; pattern: GrowthPattern; evidence: Evidence },
): ByKind<number> | undefined {
  const total = countOf(settled.history.plans, january, "total");
  const centre = centreAt(pattern, january);
  if (total === undefined || !centre) return undefined;
  const grown = totalGrowth(settled, january, { fit, centre, evidence });
  const totalApart = grown - fit.england[evidence];
  return forEachKind((kind) => {
    if (kind === "total") return total * Math.exp(grown);
    const givens = kindGivens(settled, kind, january, { growth: pattern.growth, centre, totalApart });
    const level = settled.levels[kind][january] ?? total * Math.exp(centre.share[kind]);
    return Math.max(0, (level + halfPlan) * Math.exp(fitted(fit.kinds[kind], givens)) - halfPlan);
  });
}

/** One more year at England's rate, slackened, for years beyond those that were fitted. */
function oneMore(
  figures: ByKind<number>,
  { fit, slack, evidence }: { fit: HorizonFit; slack: number; evidence: Evidence },
): ByKind<number> {
  return forEachKind((kind) => {
    const growth = kind === "total" ? fit.england[evidence] : (fit.kinds[kind][0] ?? 0);
    return figures[kind] * Math.exp(slack * growth);
  });
}

/**
 * The central forecast so many years after the January, kinds adding to the total; undefined where that January has no
 * total or nothing was fitted. Beyond the fitted years each kind grows as England's, slackening.
 */
export function pointForecast(
  settled: SettledHistory,
  january: number,
  years: number,
  { pattern, evidence }: { pattern: GrowthPattern; evidence: Evidence },
): ByKind<number> | undefined {
  const { horizons } = pattern;
  const fit = horizons[Math.min(years, horizons.length) - 1];
  const first = horizons[0];
  if (!fit || !first) return undefined;
  let figures = atHorizon(settled, january, { fit, pattern, evidence });
  for (let extra = 1; figures && fit.years + extra <= years; extra++) {
    figures = oneMore(figures, { fit: first, slack: SLACKENS ** extra, evidence });
  }
  return figures && reconcile(figures);
}
