/** New provision for tests of the model: numbers as one would enter them. */
import type { Inputs, NewProvision } from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";
import { entered, optional } from "./forum";

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
