import { plus, times } from "./expression";
import { kindLabels, kinds } from "./kinds";
import { effectOf } from "./leverLines";
import { line, type Line } from "./line";
import { newProvisionLines, type ProvisionOfScenario } from "./newProvisionLines";
import { averageCostFactors, placementCostLines, placementsOf } from "./placementCostLines";
import { placeLines } from "./placeLines";
import { kindOf, withProvision, type Parts, type ProvisionEffect } from "./scenarioParts";
import { serviceCostLines } from "./serviceCostLines";
import { topUpLines, topUpsOf } from "./topUpLines";

/** What a scenario spends, kind by kind, and the rows of its levers that the spend rests on. */
export interface SpendLines {
  readonly places: readonly Line<"gbp">[];
  readonly placesDirect: readonly Line<"gbp">[];
  readonly topUps: readonly Line<"gbp">[];
  readonly placements: readonly Line<"gbp">[];
  readonly services: Line<"gbp">;
  readonly income: Line<"gbp">;
  readonly levers: readonly Line[];
  /** Pupils with a top-up or placement, by kind, for unit costs. */
  readonly pupils: readonly Line<"pupils">[];
  /** The places that it opens, with their ledgers; none in the Baseline. */
  readonly newProvision: ProvisionOfScenario;
}

/** Pupils whom the block pays for by top-up or placement, in each year, by kind. */
function pupilLines(parts: Parts, provision: ProvisionEffect): Line<"pupils">[] {
  const { w, lines, rates } = parts;
  return kinds.map((kind) => {
    const base = plus(topUpsOf(w, kind).pupils, placementsOf(w, kind).pupils);
    const extra = parts.levers
      .filter(
        (lever) => ["pupilsWithTopUp", "placementPupils"].includes(lever.name) && kindOf(lever, w) === kind,
      )
      .map((lever) => effectOf(lines, lever, "pupils"));
    const own = plus(times(base, rates.index("pupilGrowth", kind)), ...extra);
    const is = withProvision(own, provision.pupils(kind), provision.avoided(kind));
    return line({
      id: `pupils.${kind}`,
      label: "Pupils paid for",
      kind: kindLabels[kind],
      unit: "pupils",
      is,
    });
  });
}

/** All that the scenario of this name spends. */
export function spendLines(parts: Parts, scenario: string): SpendLines {
  const factors = averageCostFactors(parts);
  const newProvision = newProvisionLines(parts, scenario, (kind) => factors.get(kind));
  const { effect } = newProvision;
  const places = placeLines(parts, effect);
  const { topUps, levers: topUpLevers } = topUpLines(parts, effect);
  const { placements, levers: placementLevers } = placementCostLines(parts, factors, effect);
  const { services, income, levers: serviceLevers } = serviceCostLines(parts, effect);
  return {
    places: places.places,
    placesDirect: places.placesDirect,
    topUps,
    placements,
    services,
    income,
    levers: [...places.levers, ...topUpLevers, ...placementLevers, ...serviceLevers],
    pupils: pupilLines(parts, effect),
    newProvision,
  };
}
