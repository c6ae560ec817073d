import { rescore, type Modelled } from "../model/forumModel";
import type { Lever } from "../model/inputs";
import { baselineName } from "../model/scenarioLines";
import { driversTo, figuresOf, type Driver, type Figures } from "./figures";

/** The figures that one scenario has with other levers; the workbook is not touched. */
export function figuresWith(modelled: Modelled, scenario: string, levers: readonly Lever[]): Figures {
  const own = levers.map((lever) => (lever.scenario === scenario ? lever : { ...lever, scenario }));
  const { scenario: lines, values } = rescore(modelled, scenario, own);
  return figuresOf(lines, values);
}

/** What moving a lever does. */
export interface Moved {
  /** The lever with the value that it was moved to. */
  readonly lever: Lever;
  readonly after: Figures;
  /** What moves the in-year balance of a year, largest first. */
  readonly drivers: (year: number) => readonly Driver[];
}

/** A lever under a person's hand. */
export interface LiveLever {
  readonly baseline: Figures;
  /** The scenario without this lever. */
  readonly before: Figures;
  /** Its figures with the lever at a value: places, pupils, pounds, or a share (2 % is 0.02). */
  readonly move: (value: number) => Moved;
}

/**
 * Takes hold of a lever of a scenario, or of one that is not in the workbook yet. Scenarios that the model does not
 * have begin as the Baseline.
 */
export function liveLever(modelled: Modelled, scenario: string, lever: Lever): LiveLever {
  const { model, values } = modelled;
  const [first] = model.scenarios;
  if (!first) throw new Error("A model has its Baseline");
  // The Baseline has no levers and its figures are what others are set beside: it is tried under another name.
  const name = scenario === baselineName ? `${baselineName} and one change` : scenario;
  const others = model.workings.inputs.levers.filter(
    (one) => one.scenario === scenario && !isSame(one, lever),
  );
  const before = figuresWith(modelled, name, others);
  return {
    baseline: figuresOf(first, values),
    before,
    move: (value) => {
      const moved: Lever = { ...lever, scenario: name, value: { value, at: lever.value.at } };
      const after = figuresWith(modelled, name, [...others, moved]);
      return { lever: moved, after, drivers: (year) => driversTo(before, after, year) };
    },
  };
}

/** The same row of the Scenarios table, whatever its value is by now. */
const isSame = (one: Lever, other: Lever): boolean =>
  one === other ||
  (one.at.lever.sheet !== "" &&
    one.at.lever.sheet === other.at.lever.sheet &&
    one.at.lever.cell === other.at.lever.cell);

/** One scenario's lever moved to a value, with the Baseline beside it. */
export function moveLever(
  modelled: Modelled,
  scenario: string,
  lever: Lever,
  value: number,
): Moved & Pick<LiveLever, "baseline" | "before"> {
  const { baseline, before, move } = liveLever(modelled, scenario, lever);
  return { baseline, before, ...move(value) };
}
