import { evaluateModel, forumModel } from "../model/forumModel";
import type { Inputs } from "../model/inputs";
import type { DrawProgress } from "../outlook/draws";
import { outlookInSteps, type Outlook, type OutlookWanted } from "../outlook/outlook";
import { publishedFacts } from "../reference/facts";

/** What to look ahead from: plain data, so that it can be sent to where the work is done. */
export interface LookAhead {
  readonly inputs: Inputs;
  /** The scenarios asked for; all where absent. */
  readonly only?: readonly string[];
  readonly wanted: Pick<OutlookWanted, "draws" | "seed" | "bridgeYear">;
}

/**
 * Builds the model anew (a model holds functions, which cannot be sent) and works out its outlook, telling after each
 * step how far it has come. Same inputs, draws and seed: same figures, wherever it runs.
 */
export function* lookAhead({ inputs, only, wanted }: LookAhead): Generator<DrawProgress, Outlook> {
  return yield* outlookInSteps(evaluateModel(forumModel(inputs, publishedFacts, only)), wanted);
}
