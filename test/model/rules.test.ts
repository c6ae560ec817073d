import { roundDecimal } from "../../src/model/number";
import { examples } from "../examples/rules";

describe("the rules, one by one", () => {
  it.each(examples)("$name", ({ given, expect: wanted }) => {
    expect(given()).toBeCloseTo(wanted, 6);
  });

  it.each([
    // Microsoft's own examples of ROUND, and the decimal that binary doubles get wrong.
    [2.15, 1, 2.2],
    [2.149, 1, 2.1],
    [-1.475, 2, -1.48],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1e-7, 2, 0],
    [123456789.125, 2, 123456789.13],
  ])("rounds %d to %d places as Excel does: %d", (value, digits, wanted) => {
    expect(roundDecimal(value, digits)).toBe(wanted);
  });
});
