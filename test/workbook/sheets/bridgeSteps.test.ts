import fc from "fast-check";
import type { Bridge } from "../../../src/outlook/bridge";
import {
  drawStep,
  partsOf,
  showsDifferences,
  stepsOf,
  type Parts,
} from "../../../src/workbook/sheets/bridgeSteps";
import { draft } from "../../../src/workbook/sheets/draft";

const nought: Parts = {
  floorAbove: 0,
  floorBelow: 0,
  total: 0,
  upAbove: 0,
  downAbove: 0,
  upBelow: 0,
  downBelow: 0,
};

describe("a bar of a bridge", () => {
  it("above zero stands on a part that is not drawn", () => {
    expect(partsOf("step", 3, 5)).toStrictEqual({ ...nought, floorAbove: 3, upAbove: 2 });
  });

  it("below zero hangs under one", () => {
    expect(partsOf("step", -3, -5)).toStrictEqual({ ...nought, floorBelow: -3, downBelow: -2 });
  });

  it("that crosses zero is drawn in two parts, with nothing under either", () => {
    expect(partsOf("step", -2, 3)).toStrictEqual({ ...nought, upAbove: 3, upBelow: -2 });
    expect(partsOf("step", 4, -1)).toStrictEqual({ ...nought, downAbove: 4, downBelow: -1 });
  });

  it("always covers just what lies between its two ends", () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        const parts = partsOf("step", from, to);
        const top = parts.floorAbove + parts.upAbove + parts.downAbove;
        const bottom = parts.floorBelow + parts.upBelow + parts.downBelow;
        const drawn = [parts.upAbove, parts.downAbove, -parts.upBelow, -parts.downBelow];
        expect(drawn.every((part) => part >= 0)).toBe(true);
        expect(drawn.reduce((sum, part) => sum + part, 0)).toBe(Math.abs(to - from));
        expect(Math.max(from, to)).toBe(top > 0 || bottom === 0 ? top : parts.floorBelow);
      }),
    );
  });
});

const bridge = (start: number, ...own: readonly number[]): Bridge => ({
  scenario: "S",
  measure: "closing",
  year: 4,
  start,
  end: own.reduce((sum, one) => sum + one, start),
  rows: own.map((one, i) => ({
    key: String(i),
    label: `Change ${String(i)}`,
    own: one,
    share: one,
    ofOverlap: 0,
  })),
  overlap: 0,
  together: [],
});

describe("the bars of a bridge", () => {
  it("run from the Baseline by each change and the overlap to the scenario, also across zero", () => {
    // −£2m, raised by £3m and lowered by £0.5m: £0.5m, the first change crossing zero.
    const drawn = draft();
    let from = 0;
    stepsOf(bridge(-2, 3, -0.5)).forEach((step, row) => {
      drawStep(drawn, row, step, from);
      from = step.kind === "total" ? step.amount : from + step.amount;
    });
    const rows = [0, 1, 2, 3, 4].map((row) =>
      drawn.cells
        .filter((cell) => cell.row === row && cell.column >= 9)
        .map(({ content }) => (typeof content === "object" ? content.value : content)),
    );
    expect(rows).toStrictEqual([
      [0, 0, -2, 0, 0, 0, 0],
      [0, 0, 0, 1, 0, -2, 0],
      [0.5, 0, 0, 0, 0.5, 0, 0],
      [0.5, 0, 0, 0, 0, 0, 0],
      [0, 0, 0.5, 0, 0, 0, 0],
    ]);
  });

  it("stand on the Baseline where they could not be seen beside it", () => {
    expect(showsDifferences(bridge(-30_000_000, 400_000, -300_000))).toBe(true);
    expect(showsDifferences(bridge(-2_000_000, 3_000_000))).toBe(false);
  });
});
