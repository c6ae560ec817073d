import { yearName } from "../../model/format";
import type { ProvisionLedger } from "../../model/newProvisionLedger";
import type { Ranges } from "../../outlook/draws";

/** How early or late a new provision breaks even, over the draws of the ranges that were entered. */
export interface BreakEvenRange {
  /** The first year by which it has broken even in a tenth of the draws; null where not by the model's last year. */
  readonly early: number | null;
  /** The same in nine tenths of them. */
  readonly late: number | null;
  readonly words: string;
}

/** The range of a ledger's break-even year; undefined where nobody entered a range that could move it. */
export function breakEvenRange(
  ranges: Ranges | undefined,
  scenario: string,
  { cumulative }: ProvisionLedger,
  years: readonly number[],
): BreakEvenRange | undefined {
  const own = ranges?.observed.find((one) => one.scenario === scenario && one.key === cumulative.id);
  const chances = own?.brokenEven;
  if (!ranges || !chances) return undefined;
  const by = (share: number): number | null =>
    years[chances.findIndex(({ value }) => value >= share)] ?? null;
  const [early, late] = [by(0.1), by(0.9)];
  const last = years.at(-1) ?? NaN;
  const said = (year: number | null, share: string): string =>
    year === null ? "" : `; in at least ${share} of 100 by ${yearName(year)}`;
  const chance = Math.round((chances.at(-1)?.value ?? 0) * 100);
  return {
    early,
    late,
    words: `${chance < 50 ? "More often than not it has not broken even by the last year. Over" : "Over"} ${ranges.draws.toLocaleString("en-GB")} draws of the ranges entered, when this was run: in ${String(chance)} of 100 it has broken even by ${yearName(last)}${said(early, "10")}${said(late, "90")}.`,
  };
}
