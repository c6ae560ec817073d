import { planKinds, type PlanKind } from "../../src/demand/kinds";
import type { BacktestRow } from "./backtest";

/** How far forecasts lay from the truth, for one kind and one year (or all years together). */
export interface Score {
  readonly kind: PlanKind;
  readonly authorities: number;
  /** Sum of absolute errors over the sum of the truth, in per cent. */
  readonly wape: number;
  /** Share of truths within the 80 % range, in per cent. */
  readonly coverage: number;
  /** The same error of each officers' method, on the same authorities. */
  readonly officers: ReadonlyMap<string, number>;
}

interface Known extends BacktestRow {
  readonly actual: number;
}

function wapeOf(rows: readonly Known[], figure: (row: Known) => number | undefined): number {
  const truth = rows.reduce((sum, { actual }) => sum + actual, 0);
  const missed = rows.reduce((sum, row) => sum + Math.abs((figure(row) ?? Number.NaN) - row.actual), 0);
  return (100 * missed) / truth;
}

/** Scores each kind on the rows given. An authority for which officers have no starting count is left out of both. */
export function scoresOf(rows: readonly BacktestRow[]): readonly Score[] {
  const names = [...(rows[0]?.officers.keys() ?? [])];
  return planKinds.map((kind) => {
    const known = rows.flatMap((row) =>
      row.kind === kind && row.actual !== null && row.officers.size > 0
        ? [{ ...row, actual: row.actual }]
        : [],
    );
    const held = known.filter(({ actual, low80, high80 }) => low80 <= actual && actual <= high80);
    return {
      kind,
      authorities: known.length,
      wape: wapeOf(known, ({ central }) => central),
      coverage: (100 * held.length) / known.length,
      officers: new Map(names.map((name) => [name, wapeOf(known, ({ officers }) => officers.get(name))])),
    };
  });
}
