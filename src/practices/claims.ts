import type { Values } from "../model/evaluate";
import type { Kind } from "../model/kinds";
import type { Line } from "../model/line";
import { inDraw } from "../model/number";
import type { ScenarioLines } from "../model/scenarioLines";
import { beyondPrecedent, type BeyondPrecedent } from "./precedent";
import type { Measured } from "./published";

const independent: readonly Kind[] = ["nonMaintained", "independent"];
const specialist: readonly Kind[] = [
  "resourced",
  "maintainedSpecial",
  "specialAcademy",
  "nonMaintained",
  "independent",
  "specialPost16",
];

/**
 * What a scenario claims by its path over the years, where that goes further than anything published: pupils in
 * independent and non-maintained special schools, the spend on them, and pupils in specialist provision.
 */
export function claimsBeyondPrecedent(scenario: ScenarioLines, values: Values): readonly BeyondPrecedent[] {
  const { pupils, placements, topUps } = scenario.spend;
  const path = (lines: readonly Line[], among: readonly Kind[]): readonly number[] =>
    Array.from({ length: values.years }, (_, year) =>
      lines
        .filter(({ id }) => among.some((kind) => id.endsWith(`.${kind}`)))
        .reduce((sum, line) => sum + inDraw(values.number(line, year), 0), 0),
    );
  const claims: readonly (readonly [Measured, readonly number[]])[] = [
    ["independentPupils", path(pupils, independent)],
    ["independentSpend", path([...placements, ...topUps], independent)],
    ["specialistPupils", path(pupils, specialist)],
  ];
  return claims.flatMap(([measured, along]) => beyondPrecedent(measured, along) ?? []);
}
