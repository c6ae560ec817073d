import { placementOf, planPlacements } from "./demandLines";
import { max, number, pick, plus, previous, times, type Expr } from "./expression";
import type { NewProvision } from "./inputs";
import { kindLabels, type Kind } from "./kinds";
import { effectOf } from "./leverLines";
import { line, type Line } from "./line";
import { otherwiseIn } from "./newProvision";
import { placementsOf } from "./placementCostLines";
import { joinersOf, meanCost } from "./rules";
import { kindOf, type Parts } from "./scenarioParts";
import { topUpsOf } from "./topUpLines";
import type { Workings } from "./workings";

/** The pupils of a kind that new provision takes pupils from, as they would be without it, and what each costs. */
export interface KindPeople {
  readonly kind: Kind;
  /** What is paid for each of them: a placement's cost, or where there is none a top-up. */
  readonly paidBy: "placements" | "topUps";
  readonly there: Line<"pupils">;
  readonly leaving: Line<"share">;
  /** Below none where the kind shrinks faster than pupils leave. */
  readonly joiners: Line<"pupils">;
  readonly price: Line<"gbpPerPupil">;
}

/** What a kind's pupils are paid by: placements where any are entered there. */
export const paidByOf = ({ inputs }: Workings, kind: Kind): KindPeople["paidBy"] =>
  inputs.placements.some((row) => row.kind.value === kind && row.pupils.value > 0) ? "placements" : "topUps";

/** The share that leaves: as entered with the provision, else as the plans show, else England's. */
function leavingLine({ w }: Parts, kind: Kind, provisions: readonly NewProvision[]): Line<"share"> {
  const told = { id: `people.${kind}.leaving`, label: "Leave in a year", kind: kindLabels[kind] } as const;
  const leaving = provisions.find(
    (one) => otherwiseIn(one) === kind && one.leaving.value !== undefined,
  )?.leaving;
  const { value, at, reading } = leaving ?? {};
  if (value !== undefined && at) {
    const entered = { value, at, ...(reading ? { reading } : {}) };
    const entries = w.inputs.years.map(() => ({ by: "number", entered }) as const);
    return line({ ...told, unit: "share", is: { op: "given", entries: [entries] } });
  }
  const placement = placementOf[kind];
  const forecast = w.demand?.leaving[placement];
  if (forecast)
    return line({ ...told, unit: "share", is: forecast, note: "As the forecast of EHC plans shows." });
  const { plansEnding } = w.sources;
  if (!plansEnding) throw new Error("New provision needs the share of plans that end");
  return line({
    ...told,
    unit: "share",
    is: pick(plansEnding, planPlacements.indexOf(placement)),
    note: "England's plans that end in a year: none is entered for this authority.",
  });
}

/** The people of one kind in a scenario, new provision left out. `factor` is what its levers make of its cost. */
export function kindPeople(
  parts: Parts,
  kind: Kind,
  provisions: readonly NewProvision[],
  factor: Expr<"index"> | undefined,
): KindPeople {
  const { w, lines, levers, rates } = parts;
  const paidBy = paidByOf(w, kind);
  const group = paidBy === "placements" ? placementsOf(w, kind) : topUpsOf(w, kind);
  const lever = paidBy === "placements" ? "placementPupils" : "pupilsWithTopUp";
  const changes = levers
    .filter((one) => one.name === lever && kindOf(one, w) === kind)
    .map((one) => effectOf(lines, one, "pupils"));
  const is = max(
    plus(times(group.pupils, rates.index("pupilGrowth", kind)), ...changes),
    number(0, "pupils"),
  );
  const named = kindLabels[kind];
  const there = line({
    id: `people.${kind}.there`,
    label: "Pupils there without new provision",
    kind: named,
    unit: "pupils",
    is,
    broughtForward: is,
  });
  const leaving = leavingLine(parts, kind, provisions);
  const joiners = line({
    id: `people.${kind}.joiners`,
    label: "Joiners without new provision",
    kind: named,
    unit: "pupils",
    is: joinersOf.of({ before: previous(there), after: there, leaving }),
    note: "Those who follow leavers, and growth.",
  });
  const mean = meanCost.of(group);
  const index = rates.index(paidBy === "placements" ? "feeInflation" : "topUpUplift", kind);
  const price = line({
    id: `people.${kind}.price`,
    label: paidBy === "placements" ? "Average cost of a placement" : "Average top-up",
    kind: named,
    unit: "gbpPerPupil",
    is: times(factor && paidBy === "placements" ? times(mean, factor) : mean, index),
    ...(paidBy === "topUps" ? { note: "Its places stay commissioned: only the top-up is saved." } : {}),
  });
  return { kind, paidBy, there, leaving, joiners, price };
}
