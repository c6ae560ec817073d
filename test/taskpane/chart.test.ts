import "./browser";
import * as fc from "fast-check";
import { axisFor, downFrom, stacked } from "../../src/taskpane/chart/scale";
import { largest } from "../../src/taskpane/chart/series";

const money = fc.double({ min: -5e8, max: 5e8, noNaN: true, noDefaultInfinity: true });

describe("an axis", () => {
  it("is round, and holds nought and every value", () => {
    expect(axisFor([-3_200_000, 1_100_000]).ticks).toEqual([-4e6, -2e6, 0, 2e6]);
    expect(axisFor([60e6, 71e6]).ticks).toEqual([0, 20e6, 40e6, 60e6, 80e6]);
    expect(axisFor([0, 0]).ticks).toEqual([0, 1]);
  });

  it("whatever the values, has a handful of even steps with nought among them", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 30 }), (values) => {
        const axis = axisFor(values);
        expect(axis.ticks).toContain(0);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
        for (const value of values) {
          const down = downFrom(axis, value);
          expect(down).toBeGreaterThanOrEqual(-1e-9);
          expect(down).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe("parts of a column", () => {
  it("stand on each other, and those below nought hang from it", () => {
    expect(stacked([3, -1, 0, 2, -4])).toEqual([
      { series: 0, from: 0, to: 3 },
      { series: 1, from: 0, to: -1 },
      { series: 3, from: 3, to: 5 },
      { series: 4, from: -1, to: -5 },
    ]);
  });

  it("are as long as what they stand for, and lie over no other", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 12 }), (parts) => {
        const blocks = stacked(parts);
        for (const { series, from, to } of blocks) expect(to - from).toBe(parts[series]);
        const ends = blocks.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)] as const);
        ends.forEach(([low, high], i) => {
          for (const [otherLow, otherHigh] of ends.slice(i + 1))
            expect(high <= otherLow || otherHigh <= low).toBe(true);
        });
      }),
    );
  });
});

describe("many series", () => {
  it("are kept to the largest in their order, the others as one, and nothing is lost", () => {
    const series = [1, 50, 0, 3, 40, 2].map((value, i) => ({ label: String(i), values: [value, -value] }));
    expect(largest(series, 3, "Others")).toEqual([
      { label: "1", values: [50, -50] },
      { label: "4", values: [40, -40] },
      { label: "Others", values: [6, -6] },
    ]);
    expect(largest(series, 5, "Others").map(({ label }) => label)).toEqual(["0", "1", "3", "4", "5"]);
  });
});
