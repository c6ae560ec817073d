import { evaluateModel, forumModel } from "../../src/model/forumModel";
import type { Inputs, Lever } from "../../src/model/inputs";
import { namedLines } from "../../src/model/scenarioLines";
import { modelLeversOf, type Choice } from "../../src/practices/leversOf";
import { practices } from "../../src/practices/library";
import type { Practice } from "../../src/practices/practice";
import { publishedFacts } from "../../src/reference/facts";
import { fullForum, placement, setting, years } from "../model/forum";

/** A forum with pupils and prices in every kind that a practice works on. */
export function practiceForum(levers: readonly Lever[] = []): Inputs {
  const full = fullForum(levers);
  return {
    ...full,
    settings: [
      ...full.settings,
      setting("Mainstream schools", "mainstream", [[2025, 0]], { topUpPupils: 800, averageTopUp: 7_000 }),
    ],
    placements: [...full.placements, placement("specialPost16", "All", 40, 38_000)],
    scenarios: ["S"],
  };
}

/** Every named line's values by year. */
export type Figures = Readonly<Record<string, readonly number[]>>;

/** The figures of the baseline and of a scenario with these levers. */
export function figuresWith(levers: readonly Lever[]): { readonly baseline: Figures; readonly own: Figures } {
  const run = evaluateModel(forumModel(practiceForum(levers), publishedFacts));
  const [baseline = {}, own = {}] = run.model.scenarios.map((scenario) =>
    Object.fromEntries(
      namedLines(scenario).map((line) => [
        line.id,
        years.map((_, year) => Number(run.values.number(line, year))),
      ]),
    ),
  );
  return { baseline, own };
}

/** The practice of that id. */
export function practiceOf(id: string): Practice {
  const found = practices.find((one) => one.id === id);
  if (!found) throw new Error(`no practice ${id}`);
  return found;
}

/** A practice's levers; fails where the choice is at fault. */
export function leversFor(practice: Practice, choice: Omit<Choice, "scenario">): readonly Lever[] {
  const made = modelLeversOf(practice, { scenario: "S", ...choice });
  if ("fault" in made) throw new Error(`${practice.id}: ${made.fault.found}`);
  return made.levers;
}

/** A size that is plain to see in each unit. */
export const plainSize = {
  places: 10,
  unfilledPlaces: 4,
  pupils: 6,
  percentagePoints: 0.01,
  percent: 0.004,
  gbp: 50_000,
} as const;
