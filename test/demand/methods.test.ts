import { england } from "../../src/demand/england";
import { errorScale } from "../../src/demand/fitErrors";
import { forecast, type PlanForecast } from "../../src/demand/forecast";
import { planKinds, type PlanKind } from "../../src/demand/kinds";
import { counts, everything, oneJanuary, overYears } from "./council";

const years = 3;
const made = (history: typeof everything): PlanForecast => forecast(history, { pattern: england, years });

describe("the method follows from what the authority has, and is named", () => {
  it("plans by placement over years", () => {
    const { method, evidence, words } = made(overYears);
    expect([method, evidence]).toEqual(["placementOverYears", "years"]);
    expect(words).toContain("Plans by placement over years, ages as in England");
    expect(words).toContain("to January 2024");
  });
  it("plans by age and placement at one January", () => {
    const { method, evidence, words } = made(oneJanuary);
    expect([method, evidence]).toEqual(["ageAtOneJanuary", "oneJanuary"]);
    expect(words).toContain("Plans by age and placement at one January");
  });
  it("both, with new and ceased plans", () => {
    const { method, evidence, words } = made(everything);
    expect([method, evidence]).toEqual(["ageWithFlows", "requests"]);
    expect(words).toContain("with the authority's own new and ceased plans");
  });
  it("one January without ages", () => {
    const { method } = made({ authority: "Anytown", plans: { 2024: counts(10, 5, 1, 3, 1) } });
    expect(method).toBe("totalAtOneJanuary");
  });
});

/** The range's breadth in units of an ordinary error for that many plans: breadths of different centres compare. */
function breadth({ figures }: PlanForecast, kind: PlanKind, year: number): number {
  const figure = figures.find((each) => each.kind === kind && each.year === year);
  if (!figure) throw new Error(`no ${kind} in ${String(year)}`);
  return (figure.high80 - figure.low80) / errorScale(figure.central);
}

describe("less data never gives a narrower range", () => {
  const { requests: none, ...withoutRequests } = everything;
  const ladder = [everything, withoutRequests, overYears, oneJanuary].map(made);
  const cases = planKinds.flatMap((kind) => [2025, 2026, 2027].map((year) => [kind, year] as const));

  it("has a ladder that goes down", () => {
    expect(none).toBeDefined();
    expect(ladder.map(({ evidence }) => evidence)).toEqual(["requests", "newPlans", "years", "oneJanuary"]);
  });
  it.each(cases)("for %s in %d", (kind, year) => {
    const breadths = ladder.map((each) => breadth(each, kind, year));
    breadths.slice(1).forEach((less, index) => {
      expect(less).toBeGreaterThanOrEqual((breadths[index] ?? 0) * 0.999);
    });
  });
  it("and fewer than three Januaries widen it further", () => {
    const two = {
      authority: "Anytown",
      plans: { 2023: overYears.plans[2023] ?? {}, 2024: overYears.plans[2024] ?? {} },
    };
    expect(breadth(made(two), "total", 2025)).toBeGreaterThan(breadth(made(overYears), "total", 2025) * 1.1);
  });
});
