import type { Modelled } from "../model/forumModel";
import { practices } from "../practices/library";
import { overlaps } from "../practices/overlap";
import type { Problem } from "../workbook/problem";

/**
 * A warning for every two practices of one scenario that move the same pupils or money in the same years, or work on the
 * same children: what each is said to bring cannot be had twice.
 */
export function overlapWarnings({ model }: Modelled): readonly Problem[] {
  const lastYear = model.workings.inputs.years.at(-1) ?? 0;
  return model.scenarios.flatMap(({ name, levers }) => {
    const groups = practices.flatMap((practice) => {
      if (practice.thing !== "lever") return [];
      const practiceName = `${practice.id} ${practice.name}`;
      // Rows entered from a practice begin their note with it.
      const own = levers.filter(({ note }) => note.startsWith(`${practiceName}.`));
      return own.length > 0 ? [{ name: practiceName, levers: own, overlapGroup: practice.overlapGroup }] : [];
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
