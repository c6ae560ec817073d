import { divide, number, plus } from "./expression";
import type { Values } from "./evaluate";
import { kindLabels, kinds, type Kind } from "./kinds";
import { line, type Line } from "./line";
import { inDraw } from "./number";
import type { ScenarioLines } from "./scenarioLines";

/** Spend and unit cost of one kind of provision, as the charts show them. */
export interface ProvisionLines {
  readonly kind: Kind;
  readonly spend: Line<"gbp">;
  readonly unitCost: Line<"gbpPerPupil">;
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** One entry for each kind that the scenario spends on in any year. */
export function provisionLines(scenario: ScenarioLines, values: Values): readonly ProvisionLines[] {
  const { spend } = scenario;
  return kinds.flatMap((kind): readonly ProvisionLines[] => {
    const of = <L extends Line>(lines: readonly L[]): L | undefined =>
      lines.find((one) => one.id.endsWith(`.${kind}`));
    const parts = [of(spend.places), of(spend.topUps), of(spend.placements)].filter(isThere);
    const [first, ...rest] = parts;
    const pupils = of(spend.pupils);
    const spends = parts.some((part) =>
      Array.from({ length: values.years }, (_, year) => inDraw(values.number(part, year), 0)).some(
        (x) => x !== 0,
      ),
    );
    if (!first || !pupils || !spends) return [];
    const total = line({
      id: `provision.spend.${kind}`,
      label: "Spend",
      kind: kindLabels[kind],
      unit: "gbp",
      is: plus(first, ...rest),
    });
    const direct = of(spend.placesDirect);
    const cost = direct ? plus(total, direct) : total;
    const unitCost = line({
      id: `provision.unitCost.${kind}`,
      label: "Cost per pupil",
      kind: kindLabels[kind],
      unit: "gbpPerPupil",
      is: divide(cost, pupils, number(0, "gbpPerPupil")),
      note: "Place funding (directly funded places too), top-ups and placements, by pupils paid for.",
    });
    return [{ kind, spend: total, unitCost }];
  });
}
