import type { Effect } from "../../src/practices/effect";
import { practices } from "../../src/practices/library";
import { linesMoved } from "../../src/practices/targetLines";
import type { Practice } from "../../src/practices/practice";
import { years } from "../model/forum";
import { figuresWith, leversFor, plainSize } from "./practiceForum";

const from = 2027;
const start = years.indexOf(from);
const { baseline } = figuresWith([]);
const withEffects = practices.filter(({ effects }) => effects.length > 0);
const each: (readonly [string, Practice, Effect])[] = practices.flatMap((practice) =>
  practice.effects.map((effect) => [`${practice.id}: ${effect.words}`, practice, effect] as const),
);

/** The practice with one effect at a size and every other at nought. */
const only = (practice: Practice, effect: Effect, size: number): ReturnType<typeof figuresWith>["own"] => {
  const sizes = Object.fromEntries(practice.effects.map(({ key }) => [key, key === effect.key ? size : 0]));
  return figuresWith(leversFor(practice, { from, size: sizes })).own;
};

const difference = (own: typeof baseline, line: string, year: number): number =>
  (own[line]?.[year] ?? NaN) - (baseline[line]?.[year] ?? NaN);

describe.each(each)("%s", (_, practice, effect) => {
  const size = plainSize[effect.unit];
  const own = only(practice, effect, size);

  it.each(effect.steps.map((step) => [step.line, step] as const))("moves %s as declared", (line, step) => {
    const moved = difference(own, line, start);
    expect(step.moves === "up" ? moved : -moved).toBeGreaterThan(0);
  });

  it("costs or spares the block what it declares", () => {
    const cost = 0 - difference(own, "balance.inYear", start);
    if (effect.costToBlock === "up") expect(cost).toBeGreaterThan(0);
    if (effect.costToBlock === "down") expect(cost).toBeLessThan(0);
    if (effect.costToBlock === "none") expect(cost).toBe(0);
    if (effect.costToBlock === "depends") {
      const parts = effect.steps.map(({ line }) => difference(own, line, start));
      expect(cost).toBeCloseTo(
        parts.reduce((a, b) => a + b, 0),
        4,
      );
    }
  });

  it("leaves every line that it does not touch as it was, to the last bit", () => {
    const touched = effect.steps.flatMap(({ name, target }) => linesMoved(name, target));
    for (const [line, values] of Object.entries(own))
      if (!touched.includes(line)) expect([line, values]).toStrictEqual([line, baseline[line]]);
  });

  it("moves nothing before it starts, to the last bit", () => {
    for (const [line, values] of Object.entries(own))
      expect([line, values.slice(0, start)]).toStrictEqual([line, baseline[line]?.slice(0, start)]);
  });

  it("may go the other way only where it says so", () => {
    if (!effect.eitherWay) {
      expect(() => only(practice, effect, -size)).toThrow("the size is");
      return;
    }
    const back = only(practice, effect, -size);
    for (const { line, moves } of effect.steps) {
      const moved = difference(back, line, start);
      expect(moves === "up" ? -moved : moved).toBeGreaterThan(0);
    }
  });
});

describe.each(withEffects.map((practice) => [practice.id, practice] as const))("%s", (_, practice) => {
  it("without an effect leaves every figure as it was, to the last bit", () => {
    const size = Object.fromEntries(practice.effects.map(({ key }) => [key, 0]));
    expect(figuresWith(leversFor(practice, { from, size })).own).toStrictEqual(baseline);
  });
});

describe("as published", () => {
  it("only what has a published number moves anything when it is loaded", () => {
    const moving = withEffects
      .filter((practice) => leversFor(practice, { from }).some(({ value }) => value.value !== 0))
      .map(({ id }) => id);
    expect(moving).toEqual(["B1", "B2", "B4", "B5"]);
  });

  it("every other practice leaves the result equal to the last bit", () => {
    const levers = withEffects
      .filter(({ id }) => !["B1", "B2", "B4", "B5"].includes(id))
      .flatMap((practice) => leversFor(practice, { from }));
    expect(figuresWith(levers).own).toStrictEqual(baseline);
  });
});
