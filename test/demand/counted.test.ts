import { countedAt } from "../../src/demand/counted";
import { england } from "../../src/demand/england";
import { forecast } from "../../src/demand/forecast";
import { placementKinds } from "../../src/demand/kinds";
import { counts, everything, overYears } from "./council";

describe("a January as it was counted", () => {
  it("is as given where the kinds add to the total", () => {
    expect(countedAt(overYears, 2024, england)).toEqual(counts(1250, 720, 150, 380, 260));
  });
  it("has what the total has beyond the others for the one kind that is not known: 2,760 less 2,500", () => {
    const known = { total: 2760, mainstream: 1250, special: 720, independent: 150, furtherEducation: 380 };
    expect(countedAt({ authority: "A", plans: { 2024: known } }, 2024, england)?.other).toBe(260);
  });
  it("shares it out as England's plans are where two are not known", () => {
    const plans = { 2024: { total: 1000, special: 300, independent: 50, other: 50 } };
    const counted = countedAt({ authority: "A", plans }, 2024, england);
    expect((counted?.mainstream ?? 0) + (counted?.furtherEducation ?? 0)).toBeCloseTo(600, 9);
    expect(counted?.mainstream).toBeGreaterThan(counted?.furtherEducation ?? Infinity);
  });
  it("is not known without a total", () => {
    expect(countedAt({ authority: "A", plans: { 2024: { special: 3 } } }, 2024, england)).toBeUndefined();
  });
});

it("those who leave a kind are at least those whose plans end, and never more than there were", () => {
  const { ages, figures } = forecast(everything, { pattern: england, years: 3 });
  const before = (year: number, kind: (typeof placementKinds)[number]): number =>
    year === 2024
      ? (everything.plans[2024]?.[kind] ?? NaN)
      : (figures.find((each) => each.year === year && each.kind === kind)?.central ?? NaN);
  expect(ages).toHaveLength(3);
  for (const { year, leaving, leavers, moves } of ages)
    for (const kind of placementKinds) {
      const stood = before(year - 1, kind);
      expect(leaving[kind] * stood).toBeGreaterThanOrEqual(leavers[kind] + Math.max(0, -moves[kind]) - 1e-6);
      expect(leaving[kind]).toBeLessThanOrEqual(1);
    }
});
