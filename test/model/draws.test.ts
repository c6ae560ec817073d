import fc from "fast-check";
import { evaluateModel, forumModel } from "../../src/model/forumModel";
import type { Drawn } from "../../src/model/evaluate";
import { inDraw, writingOver, type Lists } from "../../src/model/number";
import { namedLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { fullForum, lever, years } from "./forum";

const model = forumModel(
  fullForum([
    lever("S", "placementPupils", { to: "kind", kind: "independent" }, -12, "pupils", 2026, { ramp: 3 }),
    lever("S", "pupilGrowth", { to: "all" }, -0.01, "percentagePoints", 2027),
  ]),
  publishedFacts,
);

describe("draws", () => {
  it("many draws in one call are as many single runs, to the last bit", () => {
    const growth = model.scenarios.map((scenario) =>
      scenario.rates.assumptions.find((one) => one.id === "assumptions.pupilGrowth"),
    );
    const draws = fc.array(
      fc.tuple(
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.double({ min: 1_000, max: 90_000, noNaN: true }),
      ),
      {
        minLength: 3,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(draws, (drawn) => {
        const asDrawn = (of: readonly (readonly [number, number])[]): readonly Drawn[] => [
          ...growth.flatMap((line) =>
            line ? [{ line, record: 0, year: 2, values: Float64Array.from(of, ([rate]) => rate) }] : [],
          ),
          {
            line: model.workings.placements.averageCost,
            record: 0,
            year: 0,
            values: Float64Array.from(of, ([, cost]) => cost),
          },
        ];
        const together = evaluateModel(model, asDrawn(drawn));
        drawn.forEach((one, draw) => {
          const alone = evaluateModel(model, asDrawn([one]));
          for (const line of model.scenarios.flatMap(namedLines)) {
            const of = (run: typeof alone, i: number): readonly number[] =>
              years.map((_, year) => inDraw(run.values.number(line, year), i));
            expect(of(together, draw)).toStrictEqual(of(alone, 0));
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it("a drawn figure moves what rests on it and nothing else", () => {
    const run = evaluateModel(model, [
      {
        line: model.workings.placements.averageCost,
        record: 0,
        year: 0,
        values: Float64Array.of(40_000, 50_000),
      },
    ]);
    const moved = model.scenarios
      .flatMap(namedLines)
      .filter((line) => inDraw(run.values.number(line, 0), 0) !== inDraw(run.values.number(line, 0), 1))
      .map(({ id }) => id);
    expect([...new Set(moved)]).toStrictEqual([
      "placements.independent",
      "spend.total",
      "balance.inYear",
      "reserve.closing",
    ]);
  });

  it("lists written over give what new lists give, for more draws and for fewer", () => {
    const lists: Lists = { made: [], taken: 0 };
    const of = (costs: readonly number[]) => () => {
      const { averageCost: line } = model.workings.placements;
      const { values } = evaluateModel(model, [
        { line, record: 0, year: 0, values: Float64Array.from(costs) },
      ]);
      return model.scenarios
        .flatMap(namedLines)
        .map((one) => costs.map((_, draw) => inDraw(values.number(one, 1), draw)));
    };
    for (const costs of [[40_000, 50_000], [30_000, 20_000, 10_000], [60_000], [45_000, 46_000]])
      expect(writingOver(lists, of(costs))).toStrictEqual(of(costs)());
    expect(lists.made.length).toBeGreaterThan(0);
  });
});
