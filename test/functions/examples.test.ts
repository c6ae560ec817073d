import fc from "fast-check";
import { cellFunctions } from "../../src/functions/all";
import { closingReserve, placeFunding, pupilCost, transferOfShare } from "../../src/model/rules";
import { examples } from "../examples/rules";
import { call, known } from "./call";

/** The worked examples of the rules, as a person would type them in a cell. */
const cases: readonly (readonly [example: string, id: string, ...passed: (number | null)[]])[] = [
  ["120 places to August and 132 from September at £10,000", "PLACEFUNDING", 120, 132, 10_000, null],
  ["A college's year turns in August: 30 places, then 42, at £6,000", "PLACEFUNDING", 30, 42, 6_000, 4],
  ["Torbay 2025-26: 602 pupils at the basic entitlement of £4,660", "TOPUP", 602, 4_660],
  ["Hammersmith & Fulham 2023-24: 1 % of the schools block", "TRANSFER", 115_400_000, 0.01],
  ["Hammersmith & Fulham 2023-24: 0.5 % of the schools block", "TRANSFER", 115_400_000, 0.005],
  [
    "A reserve of £0.6m and a year that spends £57.5m of £56.4m leave a deficit of £0.5m",
    "RESERVE",
    600_000,
    56_400_000,
    57_500_000,
    0,
  ],
  [
    "A deficit is brought back above zero by a one-off grant",
    "RESERVE",
    -5_000_000,
    50_000_000,
    51_200_000,
    6_500_000,
  ],
];

const expected = (name: string): number => {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`There is no worked example “${name}”.`);
  return example.expect;
};

describe("functions in a cell", () => {
  it.each(cases.map(([example, id, ...passed]) => ({ example, id, passed })))(
    "$example: HNB.$id",
    ({ example, id, passed }) => {
      expect(call(id, ...passed)).toBeCloseTo(expected(example), 6);
    },
  );

  it("are four, each with a worked example, and each given to Excel", () => {
    expect(known).toEqual(["PLACEFUNDING", "TOPUP", "TRANSFER", "RESERVE"]);
    expect(new Set(cases.map(([, id]) => id))).toEqual(new Set(known));
    expect(cellFunctions.map(({ id }) => id)).toEqual(known);
  });
});

describe("whatever the figures, a function and its rule agree", () => {
  const count = fc.double({ min: 0, max: 5_000, noNaN: true });
  const price = fc.double({ min: 1, max: 200_000, noNaN: true });
  const money = fc.double({ min: 1, max: 1e9, noNaN: true });
  const signed = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  it("in place funding", () => {
    fc.assert(
      fc.property(count, count, price, fc.integer({ min: 1, max: 12 }), (summer, autumn, rate, months) => {
        const shares = { summerShare: months / 12, autumnShare: (12 - months) / 12 };
        const wanted = placeFunding.value({ summer, autumn, rate, ...shares });
        expect(call("PLACEFUNDING", summer, autumn, rate, months)).toBe(wanted);
      }),
    );
  });

  it("in top-ups, transfers and reserves", () => {
    const share = fc.double({ min: 0, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        count,
        price,
        money,
        share,
        signed,
        money,
        signed,
        (pupils, each, block, part, opening, spend, oneOff) => {
          expect(call("TOPUP", pupils, each)).toBe(pupilCost.value({ pupils, price: each }));
          expect(call("TRANSFER", block, part)).toBe(transferOfShare.value({ block, share: part }));
          const year = { opening, available: block, spend, oneOff };
          expect(call("RESERVE", opening, block, spend, oneOff)).toBe(closingReserve.value(year));
        },
      ),
    );
  });
});
