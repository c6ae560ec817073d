export { baselineName } from "./baseline";
import { minus, plus, previous, sum, where, type Expr } from "./expression";
import { pounds, yearName } from "./format";
import { fundingLines, type FundingLines } from "./fundingLines";
import type { Lever } from "./inputs";
import { effectOf, leversInEffect, type LeverLines } from "./leverLines";
import { line, lineOfItself, type Line } from "./line";
import { rateLines, type RateLines } from "./rateLines";
import { closingReserve } from "./rules";
import { spendLines, type SpendLines } from "./spendLines";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** The lines of one scenario: the baseline, or the baseline with its levers. */
export interface ScenarioLines {
  readonly name: string;
  readonly levers: readonly Lever[];
  /** How much of each lever is in effect, a row a lever. */
  readonly inEffect: readonly Line[];
  readonly rates: RateLines;
  readonly funding: FundingLines;
  readonly spend: SpendLines;
  readonly spendTotal: Line<"gbp">;
  readonly inYear: Line<"gbp">;
  readonly opening: Line<"gbp">;
  readonly oneOff: Line<"gbp">;
  readonly closing: Line<"gbp">;
}

/** Says which movements are left out because they are not certain, as entered when this was run. */
function notCounted(w: Workings): { readonly note?: string } {
  const left = w.inputs.reserveMovements.filter(({ certain }) => !certain.value);
  if (left.length === 0) return {};
  const named = left.map(
    ({ year, amount, reason }) => `${pounds(amount.value)} ${reason} (${yearName(year.value)})`,
  );
  return { note: `Not counted, as not certain: ${named.join("; ")}.` };
}

/** Builds a scenario's lines. `baseline` is absent for the Baseline itself. */
export function scenarioLines(
  name: string,
  w: Workings,
  lines: LeverLines,
  baseline: ScenarioLines | undefined,
): ScenarioLines {
  const levers = lines.levers.filter((lever) => lever.scenario === name);
  const rates = rateLines(w, lines, levers);
  const parts = { w, lines, levers, rates };
  const spend = spendLines(parts, name);
  const funding = fundingLines(parts, spend.placesDirect, (baseline?.spend ?? spend).placesDirect);
  const spendTotal = line({
    id: "spend.total",
    label: "Spend charged to the block",
    unit: "gbp",
    is: sum([...spend.places, ...spend.topUps, ...spend.placements, spend.services], "gbp"),
  });
  const inYear = line({
    id: "balance.inYear",
    label: "In-year balance",
    unit: "gbp",
    note: "Surplus positive, deficit negative.",
    is: minus(funding.available, spendTotal),
  });
  const movements = sumOver(w.movements.amount, where(w.movements.year, w.years.year));
  const oneOff = line({
    id: "reserve.oneOff",
    label: "One-off movements of the reserve",
    unit: "gbp",
    ...notCounted(w),
    is: levers
      .filter((lever) => lever.name === "reserveMovement")
      .reduce<Expr<"gbp">>((sum, lever) => plus(sum, effectOf(lines, lever, "gbp")), movements),
  });
  let opening: Line<"gbp"> | undefined;
  const closing = lineOfItself(
    {
      id: "reserve.closing",
      label: "Closing reserve",
      unit: "gbp" as const,
      note:
        w.inputs.reserve.block === "wholeDsg"
          ? "The balance of the whole DSG: other blocks assumed to break even."
          : "The balance of the high needs block alone.",
      broughtForward: { by: "number", entered: w.inputs.reserve.balance },
    },
    (self) => {
      opening = line({ id: "reserve.opening", label: "Opening reserve", unit: "gbp", is: previous(self) });
      return closingReserve.of({ opening, available: funding.available, spend: spendTotal, oneOff });
    },
  );
  if (!opening) throw new Error("The reserve has no opening line");
  return {
    name,
    levers,
    inEffect: leversInEffect(lines, name),
    rates,
    funding,
    spend,
    spendTotal,
    inYear,
    opening,
    oneOff,
    closing,
  };
}

/** The lines that the design names, in its order: every one has a row on the scenario's own sheet. */
export function namedLines(scenario: ScenarioLines): readonly Line<"gbp">[] {
  const { funding, spend } = scenario;
  return [
    funding.highNeedsBlock,
    funding.importExport,
    funding.deductions,
    funding.transfersIn,
    funding.transfersOut,
    funding.available,
    ...spend.places,
    ...spend.placesDirect,
    ...spend.topUps,
    ...spend.placements,
    spend.services,
    spend.income,
    scenario.spendTotal,
    scenario.inYear,
    scenario.opening,
    scenario.oneOff,
    scenario.closing,
  ];
}
