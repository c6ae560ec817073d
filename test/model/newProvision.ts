/** New provision for tests of the model: numbers as one would enter them. */
import { evaluateModel, forumModel, type Modelled } from "../../src/model/forumModel";
import type { Inputs, NewProvision } from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";
import type { Line } from "../../src/model/line";
import type { ProvisionLedger } from "../../src/model/newProvisionLedger";
import type { ScenarioLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { entered, optional, years } from "./forum";

/** A row of New provision; what is left out is blank. */
export function provision(
  name: string,
  kind: Kind,
  told: {
    scenario?: string;
    opens: number;
    places: number;
    topUp?: number;
    diverted: number;
    ramp?: number;
    fill?: number;
    placeRate?: number;
    startUp?: number;
    running?: number;
    insteadOf?: Kind;
    leaving?: number;
    backFill?: number;
    induced?: number;
    movesExisting?: boolean;
  },
): NewProvision {
  return {
    scenario: entered(told.scenario ?? "S"),
    name: entered(name),
    kind: entered(kind),
    opens: entered(told.opens),
    places: entered(told.places),
    ramp: optional(told.ramp),
    fill: optional(told.fill),
    topUp: entered(told.topUp ?? 0),
    placeRate: optional(told.placeRate),
    startUp: optional(told.startUp),
    running: optional(told.running),
    insteadOf: optional(told.insteadOf),
    diverted: entered(told.diverted),
    leaving: optional(told.leaving),
    backFill: optional(told.backFill),
    induced: optional(told.induced),
    movesExisting: optional(told.movesExisting),
  };
}

/** The forum with these provisions in a scenario S. */
export const opening = (inputs: Inputs, ...newProvision: readonly NewProvision[]): Inputs => ({
  ...inputs,
  newProvision,
  scenarios: [...new Set([...inputs.scenarios, ...newProvision.map(({ scenario }) => scenario.value)])],
});

/** A forum's whole model, worked out. */
export const modelled = (inputs: Inputs): Modelled => evaluateModel(forumModel(inputs, publishedFacts));

/** The scenario of that name. */
export const scenario = (run: Modelled, name = "S"): ScenarioLines => {
  const found = run.model.scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

/** A line's figures by year. */
export const figures = (run: Modelled, line: Line): readonly number[] =>
  years.map((_, year) => Number(run.values.number(line, year)));

/** A ledger of the scenario S. */
export const ledgerOf = (run: Modelled, index = 0): ProvisionLedger => {
  const found = scenario(run).spend.newProvision.ledgers[index];
  if (!found) throw new Error(`no ledger ${String(index)}`);
  return found;
};

/** Holds figures against those wanted, a year at a time. */
export const near = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, year) => {
    expect({ year, value }).toStrictEqual({ year, value: expect.closeTo(wanted[year] ?? NaN, 6) as number });
  });
};
