import fc from "fast-check";
import { drawCourses } from "../../src/demand/draws";
import { england } from "../../src/demand/england";
import { fitPattern } from "../../src/demand/fitPattern";
import { forecast } from "../../src/demand/forecast";
import type { PlanHistory } from "../../src/demand/history";
import { forEachKind, placementKinds, type PlanKind } from "../../src/demand/kinds";
import { reconcile } from "../../src/demand/reconcile";
import { counts, everything, overYears, steadyPool } from "./council";

const part = fc.integer({ min: 0, max: 3000 });
const january = fc.tuple(part, part, part, part, part).map((parts) => counts(...parts));
const anyHistory: fc.Arbitrary<PlanHistory> = fc
  .array(january, { minLength: 1, maxLength: 6 })
  .filter((years) => (years.at(-1)?.total ?? 0) > 0)
  .map((years) => ({
    authority: "Any",
    plans: Object.fromEntries(years.map((each, index) => [2025 - years.length + index, each])),
  }));

const figureOf = (
  history: PlanHistory,
  kind: PlanKind,
  year: number,
): { central: number; low80: number; high80: number } => {
  const found = forecast(history, { pattern: england, years: 2, draws: 200 }).figures.find(
    (each) => each.kind === kind && each.year === year,
  );
  if (!found) throw new Error(`no ${kind} in ${String(year)}`);
  return found;
};

describe("laws of any forecast", () => {
  it("kinds add to the total, and the range holds the centre, for any history", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { figures } = forecast(history, { pattern: england, years: 3, draws: 200 });
        expect(figures).toHaveLength(18);
        for (const year of [2025, 2026, 2027]) {
          const central = forEachKind(
            (kind) => figures.find((each) => each.kind === kind && each.year === year)?.central ?? NaN,
          );
          const sum = placementKinds.reduce((all, kind) => all + central[kind], 0);
          expect(sum).toBeCloseTo(central.total, 6);
        }
        for (const { central, low80, high80 } of figures) {
          expect(low80).toBeGreaterThanOrEqual(0);
          expect(low80).toBeLessThanOrEqual(central);
          expect(high80).toBeGreaterThanOrEqual(central);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("kinds add to the total inside every draw", () => {
    const central = [1, 2, 3].map((year) =>
      reconcile({
        total: 1000 * year,
        mainstream: 500 * year,
        special: 300,
        independent: 40,
        furtherEducation: 160,
        other: 9,
      }),
    );
    const courses = drawCourses(
      central,
      { pattern: england, evidence: "years", january: 2024, short: false },
      { draws: 300, seed: 5 },
    );
    for (const figures of courses.flat()) {
      expect(placementKinds.reduce((all, kind) => all + figures[kind], 0)).toBeCloseTo(figures.total, 6);
      for (const kind of placementKinds) expect(figures[kind]).toBeGreaterThanOrEqual(0);
    }
  });

  it("the same seed gives the same ranges, another seed others, within the stated error", () => {
    const run = (seed: number): ReturnType<typeof forecast> =>
      forecast(everything, { pattern: england, years: 2, seed });
    expect(run(7)).toEqual(run(7));
    const [one, other] = [run(7), run(8)];
    expect(one.figures).not.toEqual(other.figures);
    expect(one.fingerprint).not.toBe(other.fingerprint);
    one.figures.forEach((figure, index) => {
      const twin = other.figures[index];
      expect(twin?.central).toBe(figure.central);
      // Four standard errors of a difference of two.
      expect(Math.abs((twin?.low80 ?? NaN) - figure.low80)).toBeLessThan(
        6 * Math.max(figure.drawError, twin?.drawError ?? 0) + 1,
      );
    });
  });

  it("ranges widen with the years ahead", () => {
    const { figures } = forecast(everything, { pattern: england, years: 6 });
    const breadths = figures
      .filter(({ kind }) => kind === "total")
      .map(({ low80, high80, central }) => (high80 - low80) / central);
    breadths.slice(1).forEach((breadth, index) => {
      expect(breadth).toBeGreaterThan(breadths[index] ?? 0);
    });
  });

  it("authorities that never grew are forecast not to grow, by kind and for any number of years", () => {
    const pool = steadyPool(1);
    const pattern = fitPattern(pool, 2021, 2);
    if (!pattern) throw new Error("nothing was fitted");
    for (const history of pool) {
      for (const { kind, year, central } of forecast(history, { pattern, years: 4 }).figures) {
        expect(year).toBeGreaterThan(2021);
        expect(Math.abs(central / (history.plans[2021]?.[kind] ?? NaN) - 1)).toBeLessThan(1e-3);
      }
    }
  });

  it("authorities that all grew by a tenth each year go on by a tenth", () => {
    const pool = steadyPool(1.1);
    const pattern = fitPattern(pool, 2021, 2);
    if (!pattern || !pool[3]) throw new Error("nothing was fitted");
    const total = forecast(pool[3], { pattern, years: 2 }).figures.filter(({ kind }) => kind === "total");
    const now = pool[3].plans[2021]?.total ?? NaN;
    expect((total[0]?.central ?? NaN) / now).toBeCloseTo(1.1, 3);
    expect((total[1]?.central ?? NaN) / now).toBeCloseTo(1.21, 3);
  });

  it("one odd year moves a small authority's forecast by less than the year itself", () => {
    const plans = { ...overYears.plans, 2024: counts(1250, 720, 300, 380, 260) };
    const calm = figureOf(overYears, "independent", 2025).central;
    const odd = figureOf({ ...overYears, plans }, "independent", 2025).central;
    expect(odd / calm).toBeGreaterThan(1.1);
    expect(odd / calm).toBeLessThan(1.9);
  });
});
