import type { Modelled } from "../model/forumModel";
import type { CellAddress } from "../model/inputs";
import type { ScenarioLines } from "../model/scenarioLines";
import { claimsBeyondPrecedent } from "../practices/claims";
import type { Problem } from "../workbook/problem";

/** The first cell that makes the scenario what it is: a change, or new provision. */
function cellOf({ levers, name }: ScenarioLines, { model }: Modelled): CellAddress | undefined {
  const provision = model.workings.inputs.newProvision?.find(({ scenario }) => scenario.value === name);
  return levers[0]?.at.scenario ?? provision?.scenario.at;
}

/**
 * A warning for each claim of a scenario that goes further than anything published: pupils in independent and
 * non-maintained special schools, the spend on them, or pupils in specialist provision. What the Baseline does by
 * itself is no claim of the scenario's.
 */
export function precedentWarnings(modelled: Modelled): readonly Problem[] {
  const [baseline, ...scenarios] = modelled.model.scenarios;
  if (!baseline) return [];
  const byItself = new Set(claimsBeyondPrecedent(baseline, modelled.values).map(({ message }) => message));
  return scenarios.flatMap((scenario) =>
    claimsBeyondPrecedent(scenario, modelled.values)
      .filter(({ message }) => !byItself.has(message))
      .map(({ message }): Problem => ({
        severity: "warning",
        ...cellOf(scenario, modelled),
        found: `Scenario “${scenario.name}”: ${message}`,
        wanted: "a change that has been seen somewhere, or a reason why it can go further here",
        remedy: "Make the change smaller or slower, or write the reason under Note; nothing was corrected.",
      })),
  );
}
