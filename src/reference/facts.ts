import type { Facts, KindFacts } from "../model/facts";
import { kinds, type Kind } from "../model/kinds";
import { deductionsTolerance, moneyTolerance, schoolsBlockTransferLimit } from "./dsg";
import { plansEnding, pupilTolerance } from "./people";
import { filledPlaceRate, fundedDirectlyByDefault, monthSplit, unfilledUnitPlace } from "./placeFunding";

function kindFacts(kind: Kind): KindFacts {
  const filledRate = filledPlaceRate(kind);
  const split = monthSplit(kind).value;
  return {
    ...(filledRate === undefined ? {} : { filledRate }),
    ...(kind === "resourced" ? { unfilledRate: unfilledUnitPlace.value } : {}),
    summerMonths: split.summer,
    autumnMonths: split.autumn,
    fundedDirectly: fundedDirectlyByDefault.value.includes(kind),
  };
}

/** The published facts in the form that the model takes. */
export const publishedFacts: Facts = {
  kinds: Object.fromEntries(kinds.map((kind) => [kind, kindFacts(kind)])) as Record<Kind, KindFacts>,
  transferLimit: schoolsBlockTransferLimit.value,
  deductionsTolerance: deductionsTolerance.value,
  moneyTolerance: moneyTolerance.value,
  plansEnding: {
    mainstream: plansEnding.mainstream.value,
    special: plansEnding.special.value,
    independent: plansEnding.independent.value,
    furtherEducation: plansEnding.furtherEducation.value,
    other: plansEnding.other.value,
  },
  pupilTolerance: pupilTolerance.value,
};
