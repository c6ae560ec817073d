import type { DemandPath, Inputs, PlanPlacement } from "../model/inputs";
import { placementLabels, placementOf, planPlacements } from "../model/demandLines";
import type { Kind } from "../model/kinds";
import { yearName } from "../model/format";

/** How far pupils entered may lie from the plans of the base year before it is told of, as a share of the plans. */
const tolerance = 0.1;

/** Pupils with a top-up or a placement, by the kind of placement that their plans are counted under. */
function pupilsBy(inputs: Inputs): ReadonlyMap<PlanPlacement, number> {
  const found = new Map<PlanPlacement, number>();
  const add = (kind: Kind | undefined, pupils: number | undefined): void => {
    if (!kind || pupils === undefined) return;
    const placement = placementOf[kind];
    found.set(placement, (found.get(placement) ?? 0) + pupils);
  };
  const kindOf = (setting: string): Kind | undefined =>
    inputs.settings.find(({ name }) => name.value.toLowerCase() === setting.toLowerCase())?.kind.value;
  for (const { kind, topUpPupils } of inputs.settings) add(kind.value, topUpPupils.value);
  for (const { setting, pupils } of inputs.bandPupils) add(kindOf(setting.value), pupils.value);
  for (const { kind, pupils } of inputs.placements) add(kind.value, pupils.value);
  return found;
}

/**
 * Where the pupils that the money starts from are not the children that the plans count: the growth of plans is laid on the
 * pupils entered, so that a base year that is out of date stays out of date. In words; undefined where they agree.
 */
export function plansAgainstPupils(inputs: Inputs, path: DemandPath): string | undefined {
  const [baseYear = NaN] = inputs.years;
  const pupils = pupilsBy(inputs);
  const apart = planPlacements.flatMap((placement) => {
    const [plans = 0] = path.plans[placement];
    const entered = pupils.get(placement);
    // A kind without pupils is not paid for by pupil, and one counted together with others shows no count of its own.
    if (entered === undefined || path.together.includes(placement)) return [];
    if (Math.abs(entered - plans) <= tolerance * plans) return [];
    const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");
    return [`${placementLabels[placement]} ${whole(entered)} pupils, ${whole(plans)} plans`];
  });
  return apart.length === 0
    ? undefined
    : `The pupils entered for ${yearName(baseYear)} are not the plans of that year's January: ${apart.join("; ")}.`;
}
