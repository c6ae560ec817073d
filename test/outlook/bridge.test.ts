import fc from "fast-check";
import type { Modelled } from "../../src/model/forumModel";
import type { Lever } from "../../src/model/inputs";
import { bridgesOf, type Bridge } from "../../src/outlook/bridge";
import { anyLevers } from "../model/arbitraries";
import { forum, fullForum, lever, placement } from "../model/forum";
import { modelOf } from "./book";

function bridges(modelled: Modelled, name = "S"): readonly [closing: Bridge, inYear: Bridge] {
  const scenario = modelled.model.scenarios.find((one) => one.name === name);
  const last = modelled.values.years - 1;
  const found = scenario
    ? bridgesOf(modelled, scenario, [
        { measure: "closing", year: last },
        { measure: "inYear", year: last },
      ])
    : [];
  const [closing, inYear] = found;
  if (!closing || !inYear) throw new Error("No bridge");
  return [closing, inYear];
}

const sharesOf = ({ rows }: Bridge): number => rows.reduce((sum, { share }) => sum + share, 0);

describe("a bridge worked by hand", () => {
  // 100 pupils at £50,000 in independent special: £5m in every year. A tenth off the cost saves £500,000; five more
  // pupils cost £250,000; together the five cost £225,000, so that the overlap is £25,000 for the better.
  const modelled = modelOf(
    forum({
      placements: [placement("independent", "All", 100, 50_000)],
      levers: [
        lever("S", "averageCost", { to: "kind", kind: "independent" }, -0.1, "percent", 2026),
        lever("S", "placementPupils", { to: "kind", kind: "independent" }, 5, "pupils", 2026),
      ],
      scenarios: ["S"],
    }),
  );
  const [closing, inYear] = bridges(modelled);

  it("gives each change its own effect on the in-year balance, and shares the overlap equally", () => {
    const rows = Object.fromEntries(
      inYear.rows.map(({ key, own, ofOverlap, share }) => [key, [own, ofOverlap, share].map(Math.round)]),
    );
    expect(rows).toStrictEqual({
      "levers.placementPupils.independent.pupils": [-250_000, 12_500, -237_500],
      "levers.averageCost.independent.percent": [500_000, 12_500, 512_500],
    });
    expect(inYear.overlap).toBeCloseTo(25_000, 6);
    expect([inYear.start, inYear.end].map(Math.round)).toStrictEqual([-4_000_000, -3_725_000]);
  });

  it("four such years make the closing reserve's bridge", () => {
    expect(closing.overlap).toBeCloseTo(100_000, 5);
    expect(Math.round(closing.end - closing.start)).toBe(1_100_000);
  });
});

describe("laws of a bridge", () => {
  const several = anyLevers("S", 5).filter((levers) => levers.length > 0);
  /** Differences below this come of adding large amounts up in another order. */
  const hair = (bridge: Bridge): number => 1e-6 * Math.max(1, Math.abs(bridge.end - bridge.start)) + 1e-5;

  it("shares add up to the whole, and own effects with the overlap do too", () => {
    fc.assert(
      fc.property(several, (levers) => {
        for (const bridge of bridges(modelOf(fullForum(levers)))) {
          const whole = bridge.end - bridge.start;
          const own = bridge.rows.reduce((sum, row) => sum + row.own, 0);
          expect(Math.abs(sharesOf(bridge) - whole)).toBeLessThan(hair(bridge));
          expect(Math.abs(own + bridge.overlap - whole)).toBeLessThan(hair(bridge));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("the order of the forum's rows changes no share", () => {
    fc.assert(
      fc.property(several, (levers) => {
        const shares = (of: readonly Lever[]): unknown =>
          bridges(modelOf(fullForum(of))).map(({ rows }) =>
            rows.map(({ label, share }) => [label.replace(/A\d+\)$/, ""), share]),
          );
        expect(shares([...levers].reverse())).toStrictEqual(shares(levers));
      }),
      { numRuns: 25 },
    );
  });

  it("a change without effect has exactly nothing", () => {
    fc.assert(
      fc.property(several, (levers) => {
        const idle = lever("S", "services", { to: "service", service: "Therapies" }, 5_000, "gbp", 2031);
        for (const { rows } of bridges(modelOf(fullForum([...levers, idle])))) {
          const row = rows.find(({ label }) => label.includes("Therapies"));
          expect([row?.own, row?.share].map((value) => Math.abs(value ?? NaN))).toStrictEqual([0, 0]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("two changes that do the same have the same share", () => {
    fc.assert(
      fc.property(several, (levers) => {
        const twin = (): Lever =>
          lever("S", "averageCost", { to: "kind", kind: "nonMaintained" }, -0.2, "percent", 2026);
        for (const bridge of bridges(modelOf(fullForum([...levers, twin(), twin()])))) {
          const twins = bridge.rows.filter(({ label }) => label.startsWith("Average cost: Non-maintained"));
          expect(twins).toHaveLength(2);
          const [one, other] = twins.map(({ share }) => share);
          expect(Math.abs((one ?? NaN) - (other ?? NaN))).toBeLessThan(hair(bridge));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("eleven changes: the two smallest are taken as one, and the shares still add up", () => {
    const levers = Array.from({ length: 11 }, (_, i) =>
      lever("S", "services", { to: "newService", name: `New ${String(i)}` }, 1000 * 2 ** i, "gbp", 2026),
    );
    const [closing] = bridges(modelOf(fullForum(levers)));
    expect(closing.rows.map(({ label }) => label).at(-1)).toBe("2 smaller changes");
    expect(closing.rows).toHaveLength(10);
    expect(closing.together).toStrictEqual(["Services: new: New 0", "Services: new: New 1"]);
    // £1,000 and £2,000 a year for four years.
    expect(closing.rows.at(-1)?.share).toBeCloseTo(-12_000, 4);
    expect(Math.abs(sharesOf(closing) - (closing.end - closing.start))).toBeLessThan(hair(closing));
  });
});
