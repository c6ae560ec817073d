import { number, plus, tag, times, where, type Expr } from "./expression";
import { kindLabels, kinds, type Kind } from "./kinds";
import { effectOf, leverId } from "./leverLines";
import { line, type Line } from "./line";
import { meanCost } from "./rules";
import { kindOf, total, withProvision, type Group, type Parts, type ProvisionEffect } from "./scenarioParts";
import { sumOver } from "./sumOver";
import type { Workings } from "./workings";

/** Placements and their pupils in the base year, of a kind. */
export function placementsOf({ placements }: Workings, kind: Kind): Group {
  const own = where(placements.kind, tag(kindLabels[kind]));
  return { cost: sumOver(placements.cost, own), pupils: sumOver(placements.pupils, own) };
}

/** What a kind's Average cost levers make of it together, for each kind that has any. */
export function averageCostFactors({ w, lines, levers }: Parts): ReadonlyMap<Kind, Line<"index">> {
  const factors = new Map<Kind, Line<"index">>();
  for (const kind of kinds) {
    const own = levers.filter((lever) => lever.name === "averageCost" && kindOf(lever, w) === kind);
    const [first, ...rest] = own.map((lever) =>
      plus(number(1, "index"), { ...effectOf(lines, lever, "index") }),
    );
    if (!first) continue;
    const is = rest.reduce<Expr<"index">>((product, factor) => times(product, factor), first);
    const id = `levers.averageCost.${kind}`;
    factors.set(
      kind,
      line({ id, label: "Lever: average cost factor", kind: kindLabels[kind], unit: "index", is }),
    );
  }
  return factors;
}

/** Placement costs by kind, and the rows of the levers that change them. */
export function placementCostLines(
  parts: Parts,
  factors: ReadonlyMap<Kind, Line<"index">>,
  provision: ProvisionEffect,
): { placements: Line<"gbp">[]; levers: Line[] } {
  const { w, lines, levers, rates } = parts;
  const priced = (cost: Expr<"gbp">, kind: Kind): Expr<"gbp"> => {
    const factor = factors.get(kind);
    return times(factor ? times(cost, factor) : cost, rates.index("feeInflation", kind));
  };
  const added = levers
    .filter((lever) => lever.name === "placementPupils")
    .flatMap((lever) => {
      const kind = kindOf(lever, w);
      if (!kind) return [];
      const cost = times(effectOf(lines, lever, "pupils"), meanCost.of(placementsOf(w, kind)));
      const id = `${leverId(lines.levers, lever)}.placements`;
      const label = "Lever: placement pupils";
      return [
        { kind, line: line({ id, label, kind: kindLabels[kind], unit: "gbp", is: priced(cost, kind) }) },
      ];
    });
  const placements = kinds.map((kind) => {
    const grown = times(placementsOf(w, kind).cost, rates.index("pupilGrowth", kind));
    const extra = added.filter((one) => one.kind === kind).map((one) => one.line);
    const is = withProvision(total(priced(grown, kind), extra), [], provision.saved(kind, "placements"));
    return line({ id: `placements.${kind}`, label: "Placements", kind: kindLabels[kind], unit: "gbp", is });
  });
  return { placements, levers: [...factors.values(), ...added.map((one) => one.line)] };
}
