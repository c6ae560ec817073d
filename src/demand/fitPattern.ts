import { ageFactsOf } from "./ageFacts";
import { fitErrors } from "./fitErrors";
import { fitHorizon, type Pool } from "./fitGrowth";
import { countOf, januariesOf, knownIn, type PlanHistory } from "./history";
import { nationalGrowth, settle, yearCentre } from "./national";
import type { HorizonFit, PlanPattern } from "./pattern";

/** Growth is fitted for at most so many years ahead: beyond, too few spans stand behind it to check a forecast. */
const MOST_YEARS = 2;

/**
 * What all authorities together teach, standing at one January: nothing later than that January, and no flow of a later
 * calendar year than the one before it, is used. Undefined where the authorities have no growth behind them at all.
 */
export function fitPattern(
  histories: readonly PlanHistory[],
  january: number,
  years: number,
): PlanPattern | undefined {
  const known = histories.map((history) => knownIn(january, history));
  const first = Math.min(...known.flatMap((history) => januariesOf(history)));
  if (!(first < january)) return undefined;
  const januaries = Array.from({ length: january - first + 1 }, (_, index) => first + index);
  const growth = nationalGrowth(known, januaries);
  const authorities = known.map((history) => settle(history, growth));
  const centres = Object.fromEntries(januaries.map((each) => [each, yearCentre(authorities, each)]));
  const pool: Pool = { january, first, authorities, growth, centres };
  const horizons: HorizonFit[] = [];
  for (let ahead = 1; ahead <= Math.min(years, MOST_YEARS); ahead++) {
    // The first January has no growth before it, so a span from there is used only for a single year.
    const fit = ahead === 1 || january - ahead > first ? fitHorizon(pool, ahead) : undefined;
    if (fit) horizons.push(fit);
  }
  if (horizons.length === 0) return undefined;
  const pattern = { january, growth, centres, horizons };
  const ages = ageFactsOf(known);
  const standing = known.filter((history) => countOf(history.plans, january, "total") !== undefined).length;
  return { ...pattern, errors: fitErrors(pool, pattern), authorities: standing, ...(ages ? { ages } : {}) };
}
