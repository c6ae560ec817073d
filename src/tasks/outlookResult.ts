import { yearName } from "../model/format";
import type { Bridge, BridgeMeasure, BridgeRow } from "../outlook/bridge";
import type { Cases } from "../outlook/cases";
import type { Ranges } from "../outlook/draws";
import type { Outlook } from "../outlook/outlook";
import type { Tornado } from "../outlook/tornado";

/** From the Baseline to a scenario, as HNB Bridge has it: pounds, positive for the better. */
export interface BridgeResult {
  readonly scenario: string;
  readonly measure: BridgeMeasure;
  readonly financialYear: string;
  readonly start: number;
  readonly end: number;
  readonly overlap: number;
  readonly changes: readonly Omit<BridgeRow, "key">[];
  /** The names of changes that share one row, where there are more than can be told apart one by one. */
  readonly together: readonly string[];
}

/** What HNB Ranges has: every list of figures has one entry a year. */
export interface RangesResult {
  readonly fingerprint: string;
  readonly years: readonly string[];
  /** Best, central and worst; of equal steps where nobody entered a range. */
  readonly cases: readonly Cases[];
  readonly tornado: readonly Tornado[];
  /** Absent where nobody entered a range. */
  readonly draws?: Ranges;
}

const bridgeResult = (
  { scenario, measure, year, start, end, overlap, rows, together }: Bridge,
  years: readonly number[],
): BridgeResult => ({
  scenario,
  measure,
  financialYear: yearName(years[year] ?? NaN),
  start,
  end,
  overlap,
  changes: rows.map(({ label, own, ofOverlap, share }) => ({ label, own, ofOverlap, share })),
  together,
});

/** Bridges and ranges of the scenarios named, for other programs. */
export function outlookResult(
  { bridges, cases, tornado, ranges, fingerprint }: Outlook,
  years: readonly number[],
  shown: readonly string[],
): { readonly bridge: readonly BridgeResult[]; readonly ranges: RangesResult } {
  const isShown = ({ scenario }: { readonly scenario: string }): boolean => shown.includes(scenario);
  return {
    bridge: bridges.filter(isShown).map((bridge) => bridgeResult(bridge, years)),
    ranges: {
      fingerprint,
      years: years.map(yearName),
      cases: cases.filter(isShown),
      tornado: tornado.filter(isShown),
      ...(ranges
        ? {
            draws: {
              ...ranges,
              scenarios: ranges.scenarios.filter(isShown),
              beats: ranges.beats.filter((one) => isShown(one) && shown.includes(one.than)),
              observed: ranges.observed.filter(isShown),
            },
          }
        : {}),
    },
  };
}
