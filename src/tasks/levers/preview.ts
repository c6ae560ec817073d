import { evaluateModel, forumModel, type Modelled } from "../../model/forumModel";
import { baselineName } from "../../model/scenarioLines";
import { publishedFacts } from "../../reference/facts";
import { figuresOf, type Figures } from "../figures";
import { figuresWith } from "../live";
import type { Change } from "./change";

/** What a scenario has as it stands, and what it would have. */
export interface Preview {
  readonly before: Figures;
  readonly after: Figures;
  /** The financial years of `after`. */
  readonly years: readonly number[];
}

/** The figures of a scenario that a change would give, without entering it. A new scenario begins as the Baseline. */
export function previewChange(modelled: Modelled, change: Change, scenario: string): Preview | undefined {
  const { inputs } = change.trial;
  if (!inputs) return undefined;
  const { model, values } = modelled;
  const now = model.scenarios.find(({ name }) => name === scenario) ?? model.scenarios[0];
  if (!now) return undefined;
  const before = figuresOf(now, values);
  const sameYears = inputs.years.length === model.workings.inputs.years.length;
  if (sameYears)
    return {
      before,
      after: figuresWith(
        modelled,
        scenario,
        inputs.levers.filter((one) => one.scenario === scenario),
      ),
      years: inputs.years,
    };
  // A lever that carries the model on to further years needs the whole of it anew.
  const whole = evaluateModel(forumModel(inputs, publishedFacts, [scenario]));
  const after = whole.model.scenarios.find(({ name }) => name === scenario) ?? whole.model.scenarios[0];
  return (
    after && {
      before,
      after: { ...figuresOf(after, whole.values), name: after.name === baselineName ? scenario : after.name },
      years: inputs.years,
    }
  );
}
