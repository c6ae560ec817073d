import type { Counts, CountsByAge, PlanHistory } from "../../src/demand/history";
import { placementKinds } from "../../src/demand/kinds";

/** Counts whose total is the sum of the kinds, in the order mainstream, special, independent, further education, other. */
export function counts(...parts: readonly number[]): Counts {
  const [mainstream = 0, special = 0, independent = 0, furtherEducation = 0, other = 0] = parts;
  const total = parts.reduce((sum, part) => sum + part, 0);
  return { total, mainstream, special, independent, furtherEducation, other };
}

/** Mainstream from 4 to 18, further education from 16 to 24 and everything else from 4 to 18, spread evenly. */
export function evenAges(january: Counts): CountsByAge {
  const spans = {
    mainstream: [4, 18],
    special: [4, 18],
    independent: [4, 18],
    furtherEducation: [16, 24],
    other: [4, 18],
  };
  return Object.fromEntries(
    Array.from({ length: 26 }, (_, age) => {
      const parts = placementKinds.map((kind) => {
        const [first = 0, last = 0] = spans[kind];
        return age < first || age > last ? 0 : (january[kind] ?? 0) / (last - first + 1);
      });
      return [age, counts(...parts)];
    }),
  );
}

const plans = {
  2020: counts(800, 600, 100, 300, 200),
  2021: counts(900, 630, 110, 320, 210),
  2022: counts(1000, 660, 120, 350, 220),
  2023: counts(1100, 690, 130, 350, 260),
  2024: counts(1250, 720, 150, 380, 260),
};

/** An authority with plans by placement over years and nothing else. */
export const overYears: PlanHistory = { authority: "Anytown", plans };

/** The same authority with plans by age and placement at one January. */
export const oneJanuary: PlanHistory = {
  authority: "Anytown",
  plans: { 2024: plans[2024] },
  plansByAge: { 2024: evenAges(plans[2024]) },
};

/** The same authority with years, ages, new plans, ceased plans and requests. */
export const everything: PlanHistory = {
  authority: "Anytown",
  plans,
  newPlans: { 2022: counts(280, 40, 10, 15, 35), 2023: counts(330, 40, 12, 18, 40) },
  requests: { 2022: 600, 2023: 680 },
  ceased: { 2022: 190, 2023: 210 },
  plansByAge: { 2024: evenAges(plans[2024]) },
  newPlansByAge: { 2023: evenAges(counts(330, 40, 12, 18, 40)) },
  ceasedByAge: { 2023: { 16: 20, 18: 50, 19: 50, 20: 90 } },
};

/** A pool of authorities that all grow by the same factor a year, of different sizes. */
export function steadyPool(factor: number, authorities = 12): readonly PlanHistory[] {
  return Array.from({ length: authorities }, (_, index) => {
    const size = 400 + 150 * index;
    const januaries = [2018, 2019, 2020, 2021].map((year, step) => {
      const grown = size * factor ** step;
      return [year, counts(...[0.5, 0.25, 0.05, 0.12, 0.08].map((share) => share * grown))] as const;
    });
    return { authority: `A${String(index)}`, plans: Object.fromEntries(januaries) };
  });
}
