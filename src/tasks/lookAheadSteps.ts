import { evaluateModel, forumModel } from "../model/forumModel";
import type { DrawProgress } from "../outlook/draws";
import { outlookInSteps, type Outlook } from "../outlook/outlook";
import { publishedFacts } from "../reference/facts";
import type { LookAhead } from "./lookAhead";

/**
 * Builds the model anew (a model holds functions, which cannot be sent) and works out its outlook, telling after each
 * step how far it has come. Same inputs, draws and seed: same figures, wherever it runs.
 */
export function* lookAheadSteps({ inputs, only, wanted }: LookAhead): Generator<DrawProgress, Outlook> {
  return yield* outlookInSteps(evaluateModel(forumModel(inputs, publishedFacts, only)), wanted);
}
