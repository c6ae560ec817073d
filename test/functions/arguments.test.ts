import { cellFunctions } from "../../src/functions/all";
import { call, saidOf } from "./call";

/** Arguments that each function takes, so that one at a time can be spoilt. */
const good: Readonly<Record<string, readonly number[]>> = {
  PLACEFUNDING: [120, 132, 10_000, 5],
  TOPUP: [24.5, 8_400],
  TRANSFER: [115_400_000, 0.005],
  RESERVE: [600_000, 56_400_000, 57_500_000, 0],
};

const each = cellFunctions.flatMap(({ id, arguments: taken }) =>
  taken.map((argument, at) => ({ id, at, ...argument })),
);

const spoilt = (id: string, at: number, by: unknown): readonly unknown[] => {
  const passed: unknown[] = [...(good[id] ?? [])];
  passed[at] = by;
  return passed;
};

describe("what cannot be used is answered in words", () => {
  it.each(each.filter(({ otherwise }) => otherwise === undefined))(
    "$id: a blank $name is never 0",
    ({ id, at, name }) => {
      for (const blank of [null, undefined, ""]) {
        expect(saidOf(id, ...spoilt(id, at, blank))).toMatch(new RegExp(`^${name}: blank\\. Enter a`));
      }
    },
  );

  it.each(each)("$id: $name takes no text, no TRUE, no infinity", ({ id, at, name }) => {
    expect(saidOf(id, ...spoilt(id, at, "TBC"))).toBe(
      `${name}: found the text “TBC”. Point at a cell that holds a number, or type one.`,
    );
    expect(saidOf(id, ...spoilt(id, at, true))).toMatch(`${name}: found TRUE.`);
    expect(saidOf(id, ...spoilt(id, at, Infinity))).toMatch(`${name}: found Infinity.`);
  });

  it.each(each.filter(({ allowed }) => allowed !== "any amount"))(
    "$id: $name is no negative amount",
    ({ id, at, name }) => {
      expect(saidOf(id, ...spoilt(id, at, -1))).toBe(
        `${name}: found -1, which is below 0. Enter it as a positive amount.`,
      );
    },
  );

  it.each(each.filter(({ allowed }) => allowed === "above zero"))(
    "$id: $name of 0 may be a blank cell that Excel handed over as 0",
    ({ id, at, name }) => {
      expect(saidOf(id, ...spoilt(id, at, 0))).toBe(`${name}: blank or 0. Enter an amount above 0.`);
    },
  );

  it.each(each.filter(({ allowed }) => allowed !== "above zero"))("$id: $name may be 0", ({ id, at }) => {
    expect(call(id, ...spoilt(id, at, 0))).not.toBeNaN();
  });

  it("a percentage without its sign is asked about, not moved", () => {
    expect(saidOf("TRANSFER", 115_400_000, 0.5)).toBe(
      "percentage: found 0.5. That is more than 10% of the block. Type the percent sign: 0.5%, not 0.5.",
    );
  });

  it("a year has 12 months", () => {
    expect(saidOf("PLACEFUNDING", 120, 132, 10_000, 13)).toBe(
      "monthsToAugust: found 13. A financial year has 12 months: enter 5 for schools, 4 for colleges.",
    );
  });

  it("an opening deficit and money out are no mistakes", () => {
    expect(call("RESERVE", -1_000_000, 50_000_000, 50_000_000, -250_000)).toBe(-1_250_000);
  });

  it("the first wrong argument is told, in the order that they are typed", () => {
    expect(saidOf("TOPUP", null, "x")).toMatch(/^pupils: blank/);
  });
});
