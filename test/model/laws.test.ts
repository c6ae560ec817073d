import fc from "fast-check";
import { evaluateModel, forumModel, type Modelled } from "../../src/model/forumModel";
import type { Inputs, Lever } from "../../src/model/inputs";
import type { Line } from "../../src/model/line";
import { namedLines, type ScenarioLines } from "../../src/model/scenarioLines";
import { publishedFacts } from "../../src/reference/facts";
import { anyLevers, oneLever } from "./arbitraries";
import { fullForum, years } from "./forum";

const modelled = (inputs: Inputs): Modelled => evaluateModel(forumModel(inputs, publishedFacts));

const scenario = (run: Modelled, name: string): ScenarioLines => {
  const found = run.model.scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

const figures = (run: Modelled, line: Line): readonly number[] =>
  years.map((_, year) => Number(run.values.number(line, year)));

/** Every named figure of a scenario, by line. */
function allFigures(run: Modelled, name: string): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(namedLines(scenario(run, name)).map((line) => [line.id, figures(run, line)]));
}

const withScenario = (levers: readonly Lever[], name = "S"): Inputs => ({
  ...fullForum(levers),
  scenarios: [name],
});

const total = (run: Modelled, lines: readonly Line[], year: number): number =>
  lines.reduce((sum, line) => sum + Number(run.values.number(line, year)), 0);

describe("laws that hold for every forum and every lever", () => {
  it("a scenario without levers is the baseline to the last bit", () => {
    const run = modelled(withScenario([]));
    expect(allFigures(run, "S")).toStrictEqual(allFigures(run, "Baseline"));
  });

  it("a scenario whose levers are all worth nothing is the baseline to the last bit", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const idle = levers.map((one) => ({ ...one, value: { ...one.value, value: 0 } }));
        const run = modelled(withScenario(idle));
        expect(allFigures(run, "S")).toStrictEqual(allFigures(run, "Baseline"));
      }),
    );
  });

  it("a lever does nothing before its start, to the last bit", () => {
    fc.assert(
      fc.property(oneLever("S"), (lever) => {
        const run = modelled(withScenario([lever]));
        const [base, own] = [allFigures(run, "Baseline"), allFigures(run, "S")];
        const before = years.filter((year) => year < lever.from.value).length;
        for (const [id, values] of Object.entries(own)) {
          expect({ id, values: values.slice(0, before) }).toStrictEqual({
            id,
            values: base[id]?.slice(0, before),
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a rate lever never changes the base year", () => {
    fc.assert(
      fc.property(oneLever("S"), (lever) => {
        fc.pre(lever.unit === "percentagePoints");
        const run = modelled(withScenario([lever]));
        const [base, own] = [allFigures(run, "Baseline"), allFigures(run, "S")];
        for (const [id, values] of Object.entries(own))
          expect([id, values[0]]).toStrictEqual([id, base[id]?.[0]]);
      }),
    );
  });

  it("the order in which levers are entered changes no figure, not even in the last bit", () => {
    fc.assert(
      fc.property(
        anyLevers("S", 8).chain((levers) =>
          fc.tuple(fc.constant(levers), fc.shuffledSubarray([...levers], { minLength: levers.length })),
        ),
        ([levers, shuffled]) => {
          const [one, other] = [modelled(withScenario(levers)), modelled(withScenario(shuffled))];
          expect(allFigures(other, "S")).toStrictEqual(allFigures(one, "S"));
        },
      ),
    );
  });

  it("each year opens with what the last one closed with", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const own = allFigures(modelled(withScenario(levers)), "S");
        expect(own["reserve.opening"]?.slice(1)).toStrictEqual(own["reserve.closing"]?.slice(0, -1));
      }),
    );
  });

  it("money is neither made nor lost: all funding over the years is spent or in the reserve", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const own = allFigures(modelled(withScenario(levers)), "S");
        const all = (id: string): number => (own[id] ?? []).reduce((sum, value) => sum + value, 0);
        const opening = own["reserve.opening"]?.[0] ?? NaN;
        const closing = own["reserve.closing"]?.at(-1) ?? NaN;
        expect(opening + all("funding.available") + all("reserve.oneOff") - all("spend.total")).toBeCloseTo(
          closing,
          4,
        );
      }),
    );
  });

  it("spend is the sum of its parts, line by line", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const run = modelled(withScenario(levers));
        const own = scenario(run, "S");
        const { spend } = own;
        years.forEach((_, year) => {
          const parts = total(
            run,
            [...spend.places, ...spend.topUps, ...spend.placements, spend.services],
            year,
          );
          expect(parts).toBeCloseTo(Number(run.values.number(own.spendTotal, year)), 5);
        });
      }),
    );
  });

  it("block transfers net to zero: what enters one block left another", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const run = modelled(withScenario(levers));
        const { funding } = scenario(run, "S");
        years.forEach((_, year) => {
          // In the full forum all that leaves the schools block goes to high needs, and nothing else comes in.
          const left = Number(run.values.number(funding.leavingSchools, year));
          expect(Number(run.values.number(funding.transfersIn, year))).toBeCloseTo(left, 5);
        });
      }),
    );
  });

  it("every check of an identity holds, whatever the levers", () => {
    fc.assert(
      fc.property(anyLevers("S"), (levers) => {
        const run = modelled(withScenario(levers));
        for (const check of run.model.checks.filter(({ identity }) => identity)) {
          expect([check.line.id, figures(run, check.line)]).toStrictEqual([
            check.line.id,
            years.map(() => 1),
          ]);
        }
      }),
    );
  });

  it("a lever that is worth something moves something", () => {
    fc.assert(
      fc.property(oneLever("S"), (lever) => {
        const lasts =
          lever.to.value ??
          (["blockTransfer", "reserveMovement"].includes(lever.name) ? lever.from.value : 2029);
        const inReach = lever.from.value <= 2029 && lasts >= 2026 && lever.value.value !== 0;
        // Block growth acts once the Funding table has ended, which is in 2027-28.
        fc.pre(inReach && (lever.name !== "blockGrowth" || lasts >= 2027));
        const run = modelled(withScenario([lever]));
        expect(allFigures(run, "S")).not.toStrictEqual(allFigures(run, "Baseline"));
      }),
    );
  });
});
