import type { Inputs } from "../../src/model/inputs";

export interface ForumExample {
  readonly name: string;
  /** The working, as one would write it on paper. */
  readonly working: string;
  readonly inputs: () => Inputs;
  readonly scenario?: string;
  readonly line: string;
  /** From the base year 2025-26 on. */
  readonly expect: readonly number[];
}

/** The forum with one scenario `S` of these levers. */
export const scenarioOf = (inputs: Inputs, ...levers: Inputs["levers"]): Inputs => ({
  ...inputs,
  levers,
  scenarios: ["S"],
});
