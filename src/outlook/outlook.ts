import { fingerprintOf } from "../demand/fingerprint";
import type { Modelled } from "../model/forumModel";
import { bridgesOf, type Bridge } from "./bridge";
import { casesOf, type Cases } from "./cases";
import { drawn, type DrawProgress, type DrawsWanted, type Ranges } from "./draws";
import type { UncertainItem } from "./item";
import { tornadoes, type Tornado } from "./tornado";
import { uncertainItems } from "./uncertain";

export interface OutlookWanted extends DrawsWanted {
  /** The year, counted from 0, whose in-year balance is bridged; the last where absent. */
  readonly bridgeYear?: number;
}

/** How a forum's scenarios may turn out, and which change brings what; plain data. */
export interface Outlook {
  /** Changes when what it rests on does. */
  readonly fingerprint: string;
  /** Best, central and worst of each scenario. */
  readonly cases: readonly Cases[];
  readonly tornado: readonly Tornado[];
  /** Of each scenario with changes: closing reserve of the last year, then the in-year balance of a year. */
  readonly bridges: readonly Bridge[];
  /** Absent where nobody entered a range. */
  readonly ranges?: Ranges;
  /** What was drawn, in words: each range that a person entered. */
  readonly drawn: readonly Pick<UncertainItem, "label" | "range" | "scenario">[];
}

/** True where there is anything to say: a change to the Baseline, or a range. */
export const hasOutlook = ({ workings }: Modelled["model"]): boolean => {
  const { inputs } = workings;
  return (
    inputs.levers.length > 0 || (inputs.ranges?.length ?? 0) > 0 || (inputs.newProvision?.length ?? 0) > 0
  );
};

/**
 * Works out cases, tornado, bridges and ranges of a model that has been evaluated, a step at a time: where ranges are
 * drawn, which may take seconds, it tells after each step how far it has come.
 */
export function* outlookInSteps(
  modelled: Modelled,
  wanted: OutlookWanted = {},
): Generator<DrawProgress, Outlook> {
  const { model } = modelled;
  const { inputs } = model.workings;
  const last = inputs.years.length - 1;
  const items = uncertainItems(modelled);
  const entered = items.filter((item) => item.entered);
  const tornado = tornadoes(modelled, items);
  const { draws, seed, bridgeYear = last } = wanted;
  return {
    fingerprint: fingerprintOf({ inputs, draws, seed, bridgeYear }),
    cases: casesOf(modelled, items, tornado),
    tornado,
    bridges: model.scenarios.flatMap((scenario) =>
      bridgesOf(modelled, scenario, [
        { measure: "closing", year: last },
        { measure: "inYear", year: bridgeYear },
      ]),
    ),
    ...(entered.length > 0 ? { ranges: yield* drawn(modelled, wanted) } : {}),
    drawn: entered
      .filter(({ isWhole }) => !isWhole)
      .map(({ label, range, scenario }) => ({ label, range, ...(scenario ? { scenario } : {}) })),
  };
}

/** The same at once. */
export function outlookOf(modelled: Modelled, wanted: OutlookWanted = {}): Outlook {
  const steps = outlookInSteps(modelled, wanted);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
