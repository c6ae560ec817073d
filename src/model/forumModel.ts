import { checkLines, type CheckLine } from "./checkLines";
import { compareLines, type Measure } from "./compareLines";
import { evaluate, prepare, type Drawn, type Prepared, type Values } from "./evaluate";
import type { Facts } from "./facts";
import type { Inputs } from "./inputs";
import { leverLines, type LeverLines } from "./leverLines";
import type { Line } from "./line";
import { provisionShown } from "./newProvisionLines";
import { provisionLines, type ProvisionLines } from "./provisionLines";
import { baselineName, namedLines, scenarioLines, type ScenarioLines } from "./scenarioLines";
import { withAllBeneath, workings, type Workings } from "./workings";

/** A forum's whole model: what the scenarios share, the scenarios, and what is said of them. */
export interface ForumModel {
  readonly workings: Workings;
  readonly levers: LeverLines;
  /** The Baseline first. */
  readonly scenarios: readonly ScenarioLines[];
  readonly compare: readonly Measure[];
  readonly checks: readonly CheckLine[];
}

/** Builds the model. `only` keeps the named scenarios and the Baseline. */
export function forumModel(inputs: Inputs, facts: Facts, only?: readonly string[]): ForumModel {
  const names = inputs.scenarios.filter((name) => !only || only.includes(name));
  const kept = {
    ...inputs,
    scenarios: names,
    levers: inputs.levers.filter((lever) => names.includes(lever.scenario)),
    ...(inputs.newProvision
      ? { newProvision: inputs.newProvision.filter(({ scenario }) => names.includes(scenario.value)) }
      : {}),
  };
  return modelOf(workings(kept, facts));
}

/** Builds the model over workings made before: when only levers changed, the rest need not be made again. */
export function modelOf(w: Workings): ForumModel {
  const { inputs } = w;
  const levers = leverLines(inputs, w.sources, w.years.year);
  const baseline = scenarioLines(baselineName, w, levers, undefined);
  const scenarios = [baseline, ...inputs.scenarios.map((name) => scenarioLines(name, w, levers, baseline))];
  return {
    workings: w,
    levers,
    scenarios,
    compare: compareLines(scenarios),
    checks: scenarios.flatMap((scenario) => checkLines(scenario, w)),
  };
}

/** The lines of a scenario's own sheet; some are shown even where nothing in this workbook rests on them. */
function shownLines(scenario: ScenarioLines): readonly Line[] {
  const { funding, spend, rates, inEffect } = scenario;
  return [
    ...namedLines(scenario),
    ...Object.values<Line | readonly Line[]>({ ...funding }).flat(),
    ...spend.levers,
    ...spend.pupils,
    ...rates.assumptions,
    ...rates.indices,
    ...inEffect,
    ...provisionShown(spend.newProvision),
  ];
}

/** Every line of the model that a sheet shows, with all that it rests on. */
export function allLines(model: ForumModel): readonly Line[] {
  const { workings: w } = model;
  const { kind, ...facts } = w.sources;
  return withAllBeneath([
    ...Object.values(facts),
    ...Object.values(kind),
    w.placements.provider,
    w.services.name,
    w.movements.name,
    ...(w.demand?.all ?? []),
    ...model.levers.all,
    ...w.provisions.all,
    ...model.scenarios.flatMap(shownLines),
    ...model.compare.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.difference ? [row.value, row.difference] : [row.value])),
    ),
    ...model.checks.map((check) => check.line),
  ]);
}

/** A model with its figures. */
export interface Modelled {
  readonly model: ForumModel;
  readonly values: Values;
  /** By scenario, in order: what its charts show. */
  readonly provision: readonly (readonly ProvisionLines[])[];
}

/** The whole model made ready to be evaluated again and again. */
export const prepareModel = (model: ForumModel): Prepared =>
  prepare(allLines(model), model.workings.inputs.years.length);

/** Works out every figure of the model, and of each draw where entries are drawn. */
export function evaluateModel(model: ForumModel, drawn: readonly Drawn[] = []): Modelled {
  const years = model.workings.inputs.years.length;
  const values = prepareModel(model).run(drawn);
  const provision = model.scenarios.map((scenario) => provisionLines(scenario, values));
  const charted = provision.flat().flatMap(({ spend, unitCost }) => [spend, unitCost]);
  return { model, values: evaluate(charted, years, { known: values }), provision };
}

/** One scenario worked out anew over a model evaluated before. */
export interface Rescored {
  readonly scenario: ScenarioLines;
  readonly values: Values;
}

/**
 * Works out one scenario with other levers, as when a person moves one: the workings and the Baseline stay as they were.
 * `levers` are the levers of all scenarios, the changed one among them.
 */
export function rescore(earlier: Modelled, name: string, levers: Inputs["levers"]): Rescored {
  const { workings: w, scenarios } = earlier.model;
  const changed = { ...w, inputs: { ...w.inputs, levers } };
  const lines = leverLines(changed.inputs, w.sources, w.years.year);
  const baseline = name === baselineName ? undefined : scenarios[0];
  const scenario = scenarioLines(name, changed, lines, baseline);
  return {
    scenario,
    values: evaluate(namedLines(scenario), w.inputs.years.length, { known: earlier.values }),
  };
}
