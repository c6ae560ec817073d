import type { Modelled } from "../model/forumModel";
import { inDraw } from "../model/number";
import { rerunOf } from "./rerun";
import type { Tornado } from "./tornado";
import { drawnAt, type UncertainItem } from "./item";

export const caseNames = ["best", "central", "worst"] as const;

export type CaseName = (typeof caseNames)[number];

/** A scenario with everything at its better end, as entered, and at its worse end; pounds by year. */
export interface Cases {
  readonly scenario: string;
  /** False where nobody entered a range: then everything moves by an equal step, which is no one's judgement. */
  readonly entered: boolean;
  readonly inYear: Readonly<Record<CaseName, readonly number[]>>;
  readonly closing: Readonly<Record<CaseName, readonly number[]>>;
}

/** The end that leaves more, or less, in the closing reserve of the last year; as entered where neither does. */
function endFor(name: CaseName, row: Tornado["rows"][number] | undefined): number {
  if (!row || name === "central") return 0;
  const sign = name === "best" ? 1 : -1;
  const [low, high] = [row.atLow * sign, row.atHigh * sign];
  if (Math.max(low, high) <= 0) return 0;
  return high >= low ? 1 : -1;
}

/**
 * Best, central and worst of every scenario. Only ranges that a person entered count, equal steps where there are none.
 * Plans move as a whole: every kind at its own worst at once would add ends of ranges up.
 */
export function casesOf(
  modelled: Modelled,
  items: readonly UncertainItem[],
  tornado: readonly Tornado[],
): readonly Cases[] {
  const { model } = modelled;
  const { scenarios } = model;
  const wide = caseNames.length;
  // Each scenario has draws of its own, for what is better for one may be worse for another.
  const anyEntered = items.some(({ entered }) => entered);
  const drawn = items
    .filter(({ entered, isPart }) => (entered || !anyEntered) && !isPart)
    .flatMap((item) => {
      const positions = new Float64Array(scenarios.length * wide);
      scenarios.forEach(({ name }, s) => {
        const row = tornado
          .find(({ scenario }) => scenario === name)
          ?.rows.find(({ key }) => key === item.key);
        const bears = item.scenario === undefined || item.scenario === name;
        caseNames.forEach((one, c) => {
          positions[s * wide + c] = bears ? endFor(one, row) : 0;
        });
      });
      return drawnAt(item, positions);
    });
  const observed = scenarios.flatMap(({ inYear, closing }) => [inYear, closing]);
  const values = rerunOf(
    modelled,
    observed,
    drawn.map(({ line }) => line),
  ).run(drawn);
  return scenarios.map(({ name, inYear, closing }, s) => {
    const along = (line: typeof closing, c: number): readonly number[] =>
      model.workings.inputs.years.map((_, year) => inDraw(values.number(line, year), s * wide + c));
    const each = (line: typeof closing): Cases["closing"] => ({
      best: along(line, 0),
      central: along(line, 1),
      worst: along(line, 2),
    });
    return { scenario: name, entered: anyEntered, inYear: each(inYear), closing: each(closing) };
  });
}
