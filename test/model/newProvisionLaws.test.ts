import fc from "fast-check";
import type { Modelled } from "../../src/model/forumModel";
import type { NewProvision } from "../../src/model/inputs";
import { kinds, type Kind } from "../../src/model/kinds";
import type { Line } from "../../src/model/line";
import { namedLines } from "../../src/model/scenarioLines";
import { anyLevers } from "./arbitraries";
import { fullForum, years } from "./forum";
import { figures, modelled, opening, provision, scenario } from "./newProvision";

const anyProvision = (name: string): fc.Arbitrary<NewProvision> =>
  fc
    .record({
      kind: fc.constantFrom<Kind>("resourced", "maintainedSpecial", "specialAcademy", "furtherEducation"),
      opens: fc.integer({ min: 2025, max: 2029 }),
      places: fc.integer({ min: 0, max: 120 }),
      ramp: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      fill: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      topUp: fc.integer({ min: 0, max: 30_000 }),
      startUp: fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }),
      running: fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined }),
      insteadOf: fc.option(fc.constantFrom<Kind>("independent", "nonMaintained", "alternative"), {
        nil: undefined,
      }),
      shares: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
      backFill: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      movesExisting: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ kind, opens, places, topUp, shares, fill, backFill, ...rest }) => {
      const [diverted, induced] = shares[0] + shares[1] > 100 ? [shares[0], 0] : shares;
      const told = {
        opens,
        places,
        topUp,
        diverted: diverted / 100,
        induced: induced / 100,
        ...(fill === undefined ? {} : { fill: fill / 100 }),
        ...(backFill === undefined ? {} : { backFill: backFill / 100 }),
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      };
      return provision(name, kind, told);
    });

const someProvisions = fc
  .tuple(anyProvision("A"), anyProvision("B"), anyProvision("C"))
  .chain((all) => fc.subarray(all, { minLength: 1 }));

/** All named figures of a scenario. */
const allFigures = (run: Modelled, name: string): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(namedLines(scenario(run, name)).map((line) => [line.id, figures(run, line)]));

describe("laws of new provision, for every forum", () => {
  it("money: without it the scenario's balance lies lower by just what the ledgers' net comes to", () => {
    fc.assert(
      fc.property(someProvisions, anyLevers("S", 4), (rows, levers) => {
        const inputs = { ...fullForum(levers), scenarios: ["S"] };
        const [run, without] = [modelled(opening(inputs, ...rows)), modelled(inputs)];
        const { ledgers } = scenario(run).spend.newProvision;
        const [own, base] = [figures(run, scenario(run).inYear), figures(without, scenario(without).inYear)];
        years.forEach((_, year) => {
          const net = ledgers.reduce((sum, { net: line }) => sum + (figures(run, line)[year] ?? NaN), 0);
          expect((own[year] ?? NaN) - (base[year] ?? NaN)).toBeCloseTo(net, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("nothing moves before it opens, to the last bit", () => {
    fc.assert(
      fc.property(anyProvision("A"), (row) => {
        const run = modelled(opening(fullForum(), row));
        const [base, own] = [allFigures(run, "Baseline"), allFigures(run, "S")];
        const before = years.filter((year) => year < row.opens.value).length;
        for (const [id, values] of Object.entries(own))
          expect({ id, values: values.slice(0, before) }).toStrictEqual({
            id,
            values: base[id]?.slice(0, before),
          });
      }),
      { numRuns: 60 },
    );
  });

  it("no places and no other cost: the scenario is the baseline to the last bit", () => {
    fc.assert(
      fc.property(anyProvision("A"), (row) => {
        const idle = {
          ...row,
          places: { ...row.places, value: 0 },
          startUp: { ...row.startUp, value: 0 },
          running: { ...row.running, value: 0 },
        };
        const run = modelled(opening(fullForum(), idle));
        expect(allFigures(run, "S")).toStrictEqual(allFigures(run, "Baseline"));
      }),
      { numRuns: 60 },
    );
  });

  it("no kind is emptied: pupils taken are never below none, nor above those wanted or there", () => {
    fc.assert(
      fc.property(someProvisions, anyLevers("S", 4), (rows, levers) => {
        const run = modelled(opening({ ...fullForum(levers), scenarios: ["S"] }, ...rows));
        const { ledgers } = scenario(run).spend.newProvision;
        for (const kind of kinds) {
          const from = ledgers.filter(({ people }) => people.kind === kind);
          const [first] = from;
          if (!first) continue;
          years.forEach((_, year) => {
            const at = (line: Line): number => figures(run, line)[year] ?? NaN;
            const taken = from.map(({ moved }) => at(moved));
            from.forEach(({ wanted }, i) => {
              expect(taken[i]).toBeGreaterThanOrEqual(0);
              expect(taken[i]).toBeLessThanOrEqual(at(wanted) + 1e-9);
            });
            expect(taken.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(
              at(first.people.there) + 1e-9,
            );
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("run-off: those taken never rise by more than join", () => {
    fc.assert(
      fc.property(someProvisions, (rows) => {
        const still = rows.map((row) => ({ ...row, movesExisting: { ...row.movesExisting, value: false } }));
        const run = modelled(opening(fullForum(), ...still));
        const { ledgers, headCounts } = scenario(run).spend.newProvision;
        for (const { people, hereInstead } of headCounts) {
          const from = ledgers.filter((one) => one.people === people);
          expect(from.length).toBeGreaterThan(0);
          years.forEach((_, year) => {
            const came = figures(run, hereInstead)[year] ?? NaN;
            const joined = figures(run, people.joiners)[year] ?? NaN;
            expect(came).toBeLessThanOrEqual(Math.max(0, joined) + 1e-9);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("heads are neither made nor lost, and the checks hold", () => {
    fc.assert(
      fc.property(someProvisions, (rows) => {
        const run = modelled(opening(fullForum(), ...rows));
        for (const { line, identity } of run.model.checks) {
          if (identity)
            expect({ id: line.id, is: figures(run, line) }).toStrictEqual({
              id: line.id,
              is: [1, 1, 1, 1, 1],
            });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the order of the rows changes no figure, not even in the last bit", () => {
    fc.assert(
      fc.property(anyProvision("A"), anyProvision("B"), anyProvision("C"), (a, b, c) => {
        const [one, other] = [
          modelled(opening(fullForum(), a, b, c)),
          modelled(opening(fullForum(), c, a, b)),
        ];
        expect(allFigures(other, "S")).toStrictEqual(allFigures(one, "S"));
      }),
      { numRuns: 40 },
    );
  });
});
