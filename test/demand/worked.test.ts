import { collectionChanged } from "../../src/demand/collection";
import { normalsFrom, numberOf } from "../../src/demand/chance";
import { fingerprintOf } from "../../src/demand/fingerprint";
import { knownIn } from "../../src/demand/history";
import { planKinds } from "../../src/demand/kinds";
import { fitLeastAbsolute } from "../../src/demand/leastAbsolute";
import { lowerRoot, normalAt, normalBelow, normalBelowQuickly } from "../../src/demand/normal";
import { median, weighedQuantiles } from "../../src/demand/order";
import { reconcile } from "../../src/demand/reconcile";
import { settledLevels } from "../../src/demand/settled";
import { forSharing } from "../../src/demand/sharing";
import { signalAt } from "../../src/demand/signals";
import { counts, everything, overYears } from "./council";

describe("worked by hand", () => {
  it("what January 2023 knew: stocks to that January, flows to 2022", () => {
    const known = knownIn(2023, everything);
    expect(Object.keys(known.plans)).toEqual(["2020", "2021", "2022", "2023"]);
    expect(Object.keys(known.newPlans ?? {})).toEqual(["2022"]);
    expect(Object.keys(known.requests ?? {})).toEqual(["2022"]);
    expect(known.plansByAge).toEqual({});
    expect(known.newPlansByAge).toEqual({});
  });

  it("signals: growth in logarithms, flows of the year before per plan in force", () => {
    expect(signalAt("growth", everything, 2024)).toBeCloseTo(Math.log(2760 / 2530), 12);
    expect(signalAt("newPlans", everything, 2024)).toBeCloseTo(440 / 2760, 12);
    expect(signalAt("requests", everything, 2024)).toBeCloseTo(680 / 2760, 12);
    expect(signalAt("requestsGrowth", everything, 2024)).toBeCloseTo(Math.log(680 / 600), 12);
    expect(signalAt("newPlans", overYears, 2024)).toBeUndefined();
  });

  it("a missing count is not a nought", () => {
    const { furtherEducation: none, ...rest } = counts(1250, 720, 150, 380, 260);
    const history = { authority: "A", plans: { 2021: counts(900, 630, 110, 320, 210), 2022: rest } };
    expect(none).toBe(380);
    expect(settledLevels(history, {}, "furtherEducation")[2022]).toBeGreaterThan(300);
  });

  it("a fit through points on a line finds the line; one wild point hardly moves it", () => {
    const rows = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ given: [1, x], outcome: 0.5 + 0.25 * x, weight: 1 }));
    const [constant = NaN, slope = NaN] = fitLeastAbsolute(rows);
    expect(constant).toBeCloseTo(0.5, 4);
    expect(slope).toBeCloseTo(0.25, 4);
    const [, wild = NaN] = fitLeastAbsolute([...rows, { given: [1, 7], outcome: -20, weight: 1 }]);
    expect(wild).toBeCloseTo(0.25, 1);
  });

  it("quantiles by weight; a middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBe(0);
    const heavy = [
      { value: 1, weight: 1 },
      { value: 2, weight: 1 },
      { value: 3, weight: 98 },
    ];
    expect(weighedQuantiles(heavy, [0.5])[0]).toBeCloseTo(2.98, 1);
  });

  it("kinds give way by how loosely they are known", () => {
    // A gap of 40: looseness squared is 2500 for 1000 mainstream at 5 %, 81 for 300 special at 3 %, 900 for 100 other at 30 %, each + 1.
    const { mainstream, special, other, total } = reconcile({
      total: 1440,
      mainstream: 1000,
      special: 300,
      independent: 0,
      furtherEducation: 0,
      other: 100,
    });
    expect(total).toBe(1440);
    expect(mainstream).toBeCloseTo(1000 + (40 * 2501) / 3486, 6);
    expect(special).toBeCloseTo(300 + (40 * 82) / 3486, 6);
    expect(other).toBeCloseTo(100 + (40 * 901) / 3486, 6);
  });

  it("a jump is believed in part: its ordinary part whole, the rest by half", () => {
    // √100 = 10 expected, √400 = 20 counted; ordinary up to 10 × 0.12 ÷ 2 + 0.5 = 1.1; 10 + 1.1 + 8.9 ÷ 2 = 15.55.
    const plans = { 2020: { total: 1000, special: 100 }, 2021: { total: 1000, special: 400 } };
    expect(settledLevels({ authority: "A", plans }, {}, "special")[2021]).toBeCloseTo(15.55 ** 2, 9);
  });

  it("at the change of collection a fifth of an ordinary surprise is not believed", () => {
    // √121 = 11 against 10, within 10 × 0.12 ÷ 2 + 0.5 = 1.1: four fifths of 1 is believed in 2023, all of it in 2024.
    const two = (year: number): Record<number, { total: number; special: number }> => ({
      [year - 1]: { total: 1000, special: 100 },
      [year]: { total: 1000, special: 121 },
    });
    const at = (year: number): number | undefined =>
      settledLevels({ authority: "A", plans: two(year) }, {}, "special")[year];
    expect(at(collectionChanged)).toBeCloseTo(10.8 ** 2, 9);
    expect(at(2024)).toBeCloseTo(121, 9);
  });

  it("normal values are two by two those of Box and Muller, from mulberry32", () => {
    let state = 7;
    const even = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const found = new Float64Array(20_000);
    normalsFrom(7)(found);
    for (let at = 0; at < found.length; at += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - even()));
      const turn = 2 * Math.PI * even();
      expect(found[at]).toBeCloseTo(radius * Math.cos(turn), 13);
      expect(found[at + 1]).toBeCloseTo(radius * Math.sin(turn), 13);
    }
  });

  it("normal values are the same however many are asked for at a time", () => {
    const [whole, parts] = [new Float64Array(12), new Float64Array(12)];
    normalsFrom(3)(whole);
    const next = normalsFrom(3);
    for (const [from, to] of [
      [0, 1],
      [1, 1],
      [1, 6],
      [6, 7],
      [7, 12],
    ] as const)
      next(parts.subarray(from, to));
    expect(parts).toEqual(whole);
  });

  it("the table of the normal distribution is within 1e-6 of its series, between the steps too", () => {
    // Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/15 + …), each term the last × x² / (2n + 1).
    const series = (x: number): number => {
      let [term, sum] = [x, x];
      for (let n = 1; n < 200; n++) {
        term *= x ** 2 / (2 * n + 1);
        sum += term;
      }
      return 0.5 + (sum * Math.exp(-(x ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    };
    for (let x = -7; x <= 7; x += 0.00137)
      expect(Math.abs(normalBelowQuickly(x) - series(x))).toBeLessThan(1e-6);
    expect(normalBelowQuickly(-40)).toBeCloseTo(0, 8);
    expect(normalBelowQuickly(40)).toBeCloseTo(1, 8);
  });

  it("the normal distribution, there and back, and the root of a correlation", () => {
    expect(normalBelow(1.959964)).toBeCloseTo(0.975, 5);
    expect(normalAt(0.9)).toBeCloseTo(1.281552, 4);
    expect(
      lowerRoot([
        [1, 0.6],
        [0.6, 1],
      ])[1],
    ).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.8, 12)]);
  });

  it("chance has the mean and spread that it should, from the seed alone", () => {
    const values = new Float64Array(20_000);
    normalsFrom(numberOf("seed"))(values);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    expect(mean).toBeCloseTo(0, 1);
    expect(spread).toBeCloseTo(1, 1);
  });

  it("a fingerprint knows values, not the order they were put together in", () => {
    expect(fingerprintOf({ a: 1, b: [2, 3] })).toBe(fingerprintOf({ b: [2, 3], a: 1 }));
    expect(fingerprintOf({ a: 1, b: [2, 3] })).not.toBe(fingerprintOf({ a: 1, b: [3, 2] }));
    expect(fingerprintOf({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
  });

  it("counts from 1 to 5 are hidden for sharing, never one alone", () => {
    const of = (...parts: readonly number[]): readonly (number | undefined)[] => {
      const [mainstream = 0, special = 0, independent = 0, furtherEducation = 0, other = 0] = parts;
      const total = parts.reduce((sum, part) => sum + part, 0);
      const seen = forSharing({ total, mainstream, special, independent, furtherEducation, other });
      return planKinds.map((kind) => seen[kind]);
    };
    expect(of(12, 3, 40, 0, 7)).toEqual([62, 12, undefined, 40, 0, undefined]);
    expect(of(12, 3, 40, 5, 7)).toEqual([67, 12, undefined, 40, undefined, 7]);
    expect(of(12, 0, 40, 9, 8)).toEqual([69, 12, 0, 40, 9, 8]);
    expect(of(1, 0, 0, 0, 0)).toEqual([undefined, undefined, 0, 0, 0, 0]);
  });
});
