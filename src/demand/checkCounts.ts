import { countOf, januariesOf, nameOf, type Counts, type CountsByAge, type PlanHistory } from "./history";
import { placementKinds, planKinds } from "./kinds";
import { kindWords, type CountsTold, type DemandProblem } from "./problem";

/** Counts within half a plan of each other agree. */
const AGREE = 0.5;

function impossible(counts: Counts, where: string, about: CountsTold): readonly DemandProblem[] {
  return planKinds.flatMap((kind): DemandProblem[] => {
    const count = counts[kind];
    if (count === undefined || (Number.isFinite(count) && count >= 0)) return [];
    return [
      {
        severity: "error",
        found: `${where}: ${kindWords[kind]} is ${String(count)}`,
        wanted: "a count of 0 or more, or no count at all",
        remedy: "Correct the count, or leave it blank if it is not known.",
        about: { ...about, kind },
      },
    ];
  });
}

function parts(counts: Counts, where: string, about: CountsTold): readonly DemandProblem[] {
  const { total } = counts;
  if (total === undefined) return [];
  const known = placementKinds.flatMap((kind) => counts[kind] ?? []);
  const sum = known.reduce((all, count) => all + count, 0);
  if (sum > total + AGREE) {
    return [
      {
        severity: "error",
        found: `${where}: the kinds add to ${String(sum)}, more than all plans (${String(total)})`,
        wanted: "kinds that add to all plans, or to less where some are not known",
        remedy: "Correct whichever count is wrong.",
        about,
      },
    ];
  }
  if (known.length < placementKinds.length || Math.abs(sum - total) <= AGREE) return [];
  return [
    {
      severity: "warning",
      found: `${where}: the kinds add to ${String(sum)}, not to all plans (${String(total)})`,
      wanted: "kinds that add to all plans",
      remedy:
        "Put the plans that are missing under a kind; the forecast keeps all plans and shares them out.",
      about,
    },
  ];
}

function ages(
  byAge: CountsByAge,
  total: number | undefined,
  where: string,
  about: CountsTold,
): readonly DemandProblem[] {
  const wrong = Object.entries(byAge).flatMap(([age, counts]) => [
    ...impossible(counts, `${where}, age ${age}`, about),
    ...(Number(age) <= 25 ? [] : outOfRange(age, where, about)),
  ]);
  const sum = Object.values(byAge).reduce((all, counts) => all + (counts.total ?? 0), 0);
  if (total === undefined || Math.abs(sum - total) <= AGREE) return wrong;
  return [
    ...wrong,
    {
      severity: "warning",
      found: `${where}: the ages add to ${String(Math.round(sum))}, not to all plans (${String(total)})`,
      wanted: "ages that add to all plans",
      remedy: "Check the ages; the forecast keeps all plans and takes the ages in proportion.",
      about,
    },
  ];
}

function outOfRange(age: string, where: string, about: CountsTold): readonly DemandProblem[] {
  return [
    {
      severity: "error",
      found: `${where}: plans at age ${age}`,
      wanted: "ages from 0 to 25",
      remedy: "Correct the age; a plan ends at 25.",
      about,
    },
  ];
}

/** Finds counts that cannot be, parts that do not add up, and ages that do not add up. */
export function checkCounts(history: PlanHistory): readonly DemandProblem[] {
  const authority = nameOf(history);
  const told = (counts: CountsTold["counts"], year: string): CountsTold => ({ counts, year: Number(year) });
  return [
    ...Object.entries(history.plans).flatMap(([year, counts]) => {
      const where = `${authority}, January ${year}`;
      const about = told("plans", year);
      const wrong = impossible(counts, where, about);
      return wrong.length > 0 ? wrong : parts(counts, where, about);
    }),
    ...Object.entries(history.newPlans ?? {}).flatMap(([year, counts]) =>
      impossible(counts, `${authority}, new plans of ${year}`, told("newPlans", year)),
    ),
    ...Object.entries({ ...history.requests }).flatMap(([year, total]) =>
      impossible({ total }, `${authority}, requests of ${year}`, told("requests", year)),
    ),
    ...Object.entries({ ...history.ceased }).flatMap(([year, total]) =>
      impossible({ total }, `${authority}, ceased plans of ${year}`, told("ceased", year)),
    ),
    ...Object.entries(history.plansByAge ?? {}).flatMap(([year, byAge]) =>
      ages(
        byAge,
        countOf(history.plans, Number(year), "total"),
        `${authority}, January ${year}`,
        told("ages", year),
      ),
    ),
  ];
}

/** Finds flows that the Januaries around them cannot hold. */
export function checkFlows(history: PlanHistory): readonly DemandProblem[] {
  return januariesOf(history).flatMap((january): DemandProblem[] => {
    const before = countOf(history.plans, january, "total");
    const after = countOf(history.plans, january + 1, "total");
    const made = countOf(history.newPlans, january, "total");
    const ceased = history.ceased?.[january];
    const year = String(january);
    if (before !== undefined && ceased !== undefined && ceased > before + (made ?? 0)) {
      return [
        {
          severity: "error",
          found: `${nameOf(history)}, ${year}: ${String(ceased)} plans ceased, of ${String(before)} in January and ${String(made ?? 0)} new`,
          wanted: "no more plans ceasing than there were",
          remedy: "Correct the plans that ceased or the new plans.",
          about: { counts: "ceased", year: january },
        },
      ];
    }
    if (before !== undefined && after !== undefined && made !== undefined && after > before + made) {
      return [
        {
          severity: "warning",
          found: `${nameOf(history)}, ${year}: plans rose by ${String(after - before)}, more than the ${String(made)} new plans`,
          wanted: "a rise that new plans and arrivals from elsewhere explain",
          remedy: "Check both counts; the forecast goes by the plans in force.",
          about: { counts: "newPlans", year: january },
        },
      ];
    }
    return [];
  });
}
