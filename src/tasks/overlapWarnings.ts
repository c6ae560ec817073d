import type { Modelled } from "../model/forumModel";
import type { Lever } from "../model/inputs";
import { practices } from "../practices/library";
import { overlaps } from "../practices/overlap";
import type { Practice } from "../practices/practice";
import type { Problem } from "../workbook/problem";

/** The practice that a row of Scenarios was entered from, as its note says; undefined for a row of the forum's own. */
const practiceOf = ({ note }: Lever): Practice | undefined =>
  practices.find(({ id, name }) => note.startsWith(`${id} ${name}.`));

/**
 * A warning for every two practices of one scenario that move the same pupils or money in the same years, or work on the
 * same children: what each is said to bring cannot be had twice.
 */
export function overlapWarnings({ model }: Modelled): readonly Problem[] {
  const lastYear = model.workings.inputs.years.at(-1) ?? 0;
  return model.scenarios.flatMap(({ name, levers }) => {
    const groups = practices.flatMap((practice) => {
      const own = levers.filter((lever) => practiceOf(lever) === practice);
      return practice.thing === "lever" && own.length > 0
        ? [{ name: `${practice.id} ${practice.name}`, levers: own, overlapGroup: practice.overlapGroup }]
        : [];
    });
    return overlaps(groups, lastYear).map(({ other, message }): Problem => {
      const at = groups.find((group) => group.name === other)?.levers[0]?.at.scenario;
      return {
        severity: "warning",
        ...at,
        found: `Scenario “${name}”: ${message}`,
        wanted: "practices that bring different things, or sizes that leave out what the other brings",
        remedy: "Make one of them smaller, or take it out; nothing was corrected.",
      };
    });
  });
}
