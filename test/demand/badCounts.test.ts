import { england } from "../../src/demand/england";
import { forecast, type PlanForecast } from "../../src/demand/forecast";
import type { PlanHistory } from "../../src/demand/history";
import { counts, evenAges, everything, overYears } from "./council";

const made = (history: PlanHistory, years = 2): PlanForecast =>
  forecast(history, { pattern: england, years });
const told = (history: PlanHistory, years = 2): string =>
  made(history, years)
    .problems.map(({ severity, found, wanted, remedy }) => `${severity}: ${found} | ${wanted} | ${remedy}`)
    .join("\n");

describe("counts that cannot be stop the forecast, in words", () => {
  const cases: [string, PlanHistory, string][] = [
    [
      "a negative count",
      { ...overYears, plans: { ...overYears.plans, 2023: { ...counts(9, 9, 9, 9, 9), special: -4 } } },
      "January 2023: special is -4",
    ],
    [
      "not a number",
      { ...overYears, plans: { ...overYears.plans, 2023: { total: NaN } } },
      "January 2023: all plans is NaN",
    ],
    [
      "kinds beyond the total",
      { ...overYears, plans: { ...overYears.plans, 2023: { total: 50, mainstream: 60 } } },
      "the kinds add to 60, more than all plans (50)",
    ],
    [
      "negative new plans",
      { ...everything, newPlans: { 2023: { total: -3 } } },
      "new plans of 2023: all plans is -3",
    ],
    ["negative requests", { ...everything, requests: { 2023: -1 } }, "requests of 2023: all plans is -1"],
    [
      "more ceasing than there were",
      { ...everything, ceased: { 2023: 9000 } },
      "9000 plans ceased, of 2530 in January and 440 new",
    ],
    ["an age beyond 25", { ...everything, plansByAge: { 2024: { 31: counts(1) } } }, "plans at age 31"],
    ["no January", { authority: "Anytown", plans: {} }, "no January with a count of all plans"],
  ];
  it.each(cases)("%s", (_, history, words) => {
    expect(told(history)).toContain("error: ");
    expect(told(history)).toContain(words);
    expect(made(history).figures).toEqual([]);
    expect(made(history).ages).toEqual([]);
  });
  it("no years ahead, or half a year", () => {
    expect(told(overYears, 0)).toContain("error: 0 years ahead");
    expect(told(overYears, 1.5)).toContain("error: 1.5 years ahead");
  });
  it("too few draws", () => {
    const { problems } = forecast(overYears, { pattern: england, years: 1, draws: 10 });
    expect(problems[0]?.found).toBe("10 draws");
  });
});

describe("what is odd is told and the forecast goes on", () => {
  const cases: [string, PlanHistory, number, string][] = [
    [
      "fewer than three Januaries",
      {
        authority: "Anytown",
        plans: { 2023: overYears.plans[2023] ?? {}, 2024: overYears.plans[2024] ?? {} },
      },
      1,
      "2 of three Januaries",
    ],
    [
      "kinds that fall short",
      { ...overYears, plans: { ...overYears.plans, 2024: { ...overYears.plans[2024], total: 2800 } } },
      1,
      "the kinds add to 2760, not to all plans (2800)",
    ],
    [
      "ages that do not add up",
      { ...everything, plansByAge: { 2024: evenAges(counts(1000, 720, 150, 380, 260)) } },
      1,
      "the ages add to 2510, not to all plans (2760)",
    ],
    [
      "plans rising beyond the new ones",
      { ...everything, newPlans: { 2022: counts(280), 2023: counts(20, 10) } },
      1,
      "plans rose by 230, more than the 30 new plans",
    ],
    ["years beyond the evidence", overYears, 6, "6 years ahead"],
  ];
  it.each(cases)("%s", (_, history, years, words) => {
    expect(told(history, years)).toContain("warning: ");
    expect(told(history, years)).not.toContain("error: ");
    expect(told(history, years)).toContain(words);
    expect(made(history, years).figures).toHaveLength(6 * years);
  });
  it("says nothing of a sound history", () => {
    expect(told(everything)).toBe("");
  });
  it("a kind that is not published is forecast from the other years, never as 0", () => {
    const { furtherEducation, other, ...known } = overYears.plans[2024] ?? {};
    const gap = { ...overYears, plans: { ...overYears.plans, 2024: known } };
    const central = made(gap).figures.find(
      (each) => each.kind === "furtherEducation" && each.year === 2025,
    )?.central;
    expect([furtherEducation, other]).toEqual([380, 260]);
    expect(central).toBeGreaterThan(300);
    expect(central).toBeLessThan(480);
  });
  it("an authority with a handful of plans is forecast too", () => {
    const tiny = {
      authority: "Scilly",
      plans: { 2022: counts(10, 2, 0, 1, 0), 2023: counts(12, 1, 0, 0, 1), 2024: counts(11, 2, 1, 0, 0) },
    };
    for (const { central, low80, high80 } of made(tiny).figures) {
      expect(Number.isFinite(central) && Number.isFinite(low80) && Number.isFinite(high80)).toBe(true);
    }
  });
});
