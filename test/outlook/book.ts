import { evaluateModel, forumModel, type Modelled } from "../../src/model/forumModel";
import type { AssumptionName, AssumptionRange, Inputs, Lever } from "../../src/model/inputs";
import type { Kind } from "../../src/model/kinds";
import { publishedFacts } from "../../src/reference/facts";
import { entered } from "../model/forum";

export const modelOf = (inputs: Inputs): Modelled => evaluateModel(forumModel(inputs, publishedFacts));

export const range = (name: AssumptionName, low: number, high: number, kind?: Kind): AssumptionRange => ({
  name,
  ...(kind ? { kind } : {}),
  low: entered(low),
  high: entered(high),
  at: entered("").at,
});

/** A lever with the ends of its range. */
export const between = (lever: Lever, low: number, high: number): Lever => ({
  ...lever,
  low: entered(low),
  high: entered(high),
});
