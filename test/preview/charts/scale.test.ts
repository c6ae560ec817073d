import fc from "fast-check";
import { down, roundStep, scaleOver } from "../../../src/preview/charts/scale";

describe("the value axis", () => {
  test.each([
    [3, 5],
    [0.2, 0.2],
    [1, 1],
    [2.1, 5],
    [7, 10],
    [1_400_000, 2_000_000],
  ])("takes steps of 1, 2 or 5 times a power of ten: no less than %d is %d", (least, step) => {
    expect(roundStep(least)).toBeCloseTo(step, 9);
  });

  test("a deficit of £9.7m on eight steps hangs below zero in twos", () => {
    expect(scaleOver([-1_100_000, -9_700_000], 8, true)).toEqual({
      from: -10_000_000,
      to: 0,
      step: 2_000_000,
      ticks: [-10_000_000, -8_000_000, -6_000_000, -4_000_000, -2_000_000, 0],
    });
  });

  test("lines close together far from zero are looked at closely; columns stand on zero", () => {
    expect(scaleOver([61_000_000, 64_200_000], 5, false)).toMatchObject({ from: 61_000_000, to: 65_000_000 });
    expect(scaleOver([61_000_000, 64_200_000], 5, true)).toMatchObject({ from: 0, to: 80_000_000 });
  });

  test("no values, or nothing but zeros, still make an axis", () => {
    expect(scaleOver([], 4, true)).toMatchObject({ from: 0, to: 1 });
    expect(scaleOver([0, 0], 4, true)).toMatchObject({ from: 0, to: 1 });
  });

  test("zero stands where it belongs on the screen", () => {
    const scale = scaleOver([-50, 150], 4, true);
    expect([scale.from, scale.to]).toEqual([-50, 150]);
    expect(down(150, scale, 200)).toBe(0);
    expect(down(0, scale, 200)).toBe(150);
    expect(down(-50, scale, 200)).toBe(200);
  });

  test("whatever the values, they are within it, its ends are ticks, and it has no more steps than asked for", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((each) => Math.round(each * 100) / 100);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 12 }),
        fc.boolean(),
        (values, most, standsOnZero) => {
          const { from, to, step, ticks } = scaleOver(values, most, standsOnZero);
          const slack = step * 1e-6;
          expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack);
          expect(Math.max(...values)).toBeLessThanOrEqual(to + slack);
          expect(ticks[0]).toBeCloseTo(from, 6);
          expect(ticks.at(-1)).toBeCloseTo(to, 6);
          expect(ticks.length - 1).toBeLessThanOrEqual(most);
          if (standsOnZero) expect(from <= 0 && to >= 0).toBe(true);
        },
      ),
    );
  });
});
