import type { LeverUnit, YearStart } from "../model/inputs";
import { figureWords } from "../practices/figureWords";
import { practices } from "../practices/library";
import { modelLeversOf, type ChoiceFault } from "../practices/leversOf";
import type { EvidenceGrade, OverlapGroup, Practice } from "../practices/practice";
import { pointOf } from "../practices/published";
import { placeWords } from "../practices/quotations";
import { unitLabels } from "../workbook/read/leverNames";
import { formOf, valueText, type LeverForm } from "./levers/leverForm";

/** One size that a person may enter for a practice. */
export interface PracticeEffect {
  readonly key: string;
  readonly words: string;
  readonly unit: LeverUnit;
  readonly unitWords: string;
  /** As its field shows it: the source's own point, else 0. Nothing is guessed. */
  readonly loadsAs: string;
  /** True where the source gives a point. */
  readonly isPublished: boolean;
  /** How the children's needs are met instead, where there is less of something. */
  readonly needMetBy?: string;
}

/** A practice of the sources as a person chooses it. */
export interface PracticeShown {
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  readonly group: OverlapGroup;
  readonly quote: string;
  readonly place: string;
  /** The published figures, one a line. */
  readonly figures: readonly string[];
  readonly evidence: string;
  readonly cautions: readonly string[];
  readonly effects: readonly PracticeEffect[];
}

const grades: Readonly<Record<EvidenceGrade, string>> = {
  emerging: "emerging evidence",
  promising: "promising evidence",
  good: "good evidence",
  robust: "robust evidence",
  described: "described in interviews, not evaluated",
  recommended: "recommended, not tried",
};

function shown({
  id,
  name,
  authority,
  overlapGroup,
  source,
  figures,
  evidence,
  effects,
}: Practice): PracticeShown {
  return {
    id,
    name,
    authority,
    group: overlapGroup,
    quote: source.quote,
    place: placeWords(source),
    figures: figures.map(figureWords),
    evidence: grades[evidence.strength],
    cautions: evidence.cautions,
    effects: effects.map((effect): PracticeEffect => {
      const point = pointOf(effect.size.central);
      return {
        key: effect.key,
        words: effect.words,
        unit: effect.unit,
        unitWords: unitLabels[effect.unit],
        loadsAs: valueText(point ?? 0, effect.unit),
        isPublished: point !== undefined,
        ...("needMetBy" in effect ? { needMetBy: effect.needMetBy } : {}),
      };
    }),
  };
}

/** Every practice that sets something in a model, in the order of the sources. */
export const practicesShown: readonly PracticeShown[] = practices
  .filter(({ effects }) => effects.length > 0)
  .map(shown);

/** What a person chose. Sizes by effect, in its unit: 1 % is 0.01. */
export interface PracticeChoice {
  readonly id: string;
  readonly scenario: string;
  readonly from: YearStart;
  readonly ramp?: number;
  readonly sizes: Readonly<Record<string, number>>;
}

/** The rows of Scenarios that put a practice into a scenario, as forms; or what is wrong with the choice. */
export function practiceForms(
  choice: PracticeChoice,
): { readonly forms: readonly LeverForm[] } | { readonly fault: ChoiceFault } {
  const practice = practices.find(({ id }) => id === choice.id);
  if (!practice) throw new Error(`There is no practice ${choice.id}`);
  const { scenario, from, ramp, sizes } = choice;
  const made = modelLeversOf(practice, {
    scenario,
    from,
    size: sizes,
    ...(ramp === undefined ? {} : { ramp }),
  });
  return "fault" in made ? made : { forms: made.levers.map(formOf) };
}
