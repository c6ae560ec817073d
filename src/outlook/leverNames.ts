import type { Lever } from "../model/inputs";
import { leverLabels } from "../model/leverLines";
import { leverYearName, targetText } from "../model/leverText";

const named = ({ name, target }: Lever): string => {
  const text = targetText(target, name);
  return text === "" ? leverLabels[name] : `${leverLabels[name]}: ${text}`;
};

/** A name for each lever by which a person tells it from the others of its scenario. */
export function leverNames(levers: readonly Lever[]): ReadonlyMap<Lever, string> {
  const alike = (lever: Lever, by: (one: Lever) => string): boolean =>
    levers.some((other) => other !== lever && other.scenario === lever.scenario && by(other) === by(lever));
  const unfilled = ({ unit }: Lever): string => (unit === "unfilledPlaces" ? " (unfilled)" : "");
  const dated = (lever: Lever): string =>
    `${named(lever)}${unfilled(lever)}, from ${leverYearName(lever.name, lever.from.value)}`;
  const placed = (lever: Lever): string => `${dated(lever)} (entered in ${lever.at.lever.cell})`;
  return new Map(
    levers.map((lever) => {
      if (!alike(lever, named)) return [lever, named(lever)];
      return [lever, alike(lever, dated) ? placed(lever) : dated(lever)];
    }),
  );
}
