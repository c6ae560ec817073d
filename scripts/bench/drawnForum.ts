/** A forum of eleven kinds over ten years ahead, with eight levers that each have a range, and the people behind it. */
import { courseParts } from "../../src/demand/courses";
import { england } from "../../src/demand/england";
import { placementKinds, planKinds, type ByKind } from "../../src/demand/kinds";
import { peopleStart } from "../../src/demand/peopleStart";
import { placementOf } from "../../src/model/demandLines";
import type { Entered, Inputs, Lever, LeverTarget, Optional } from "../../src/model/inputs";
import { kinds, type Kind } from "../../src/model/kinds";
import type { PlanCourses } from "../../src/outlook/planDraws";

export const scenario = "All eight";
const baseYear = 2025;
const ahead = 10;
const years = Array.from({ length: ahead + 1 }, (_, i) => baseYear + i);

const at = { sheet: "Bench", cell: "A1" };
const entered = <T>(value: T): Entered<T> => ({ value, at });
const blank: Optional<never> = {};

const opening: ByKind<number> = {
  total: 2760,
  mainstream: 1250,
  special: 720,
  independent: 150,
  furtherEducation: 380,
  other: 260,
};
const growth: ByKind<number> = {
  total: 0,
  mainstream: 1.08,
  special: 1.04,
  independent: 1.07,
  furtherEducation: 1.03,
  other: 1.02,
};
const central = Array.from({ length: ahead }, (_, i): ByKind<number> => {
  const of = (kind: (typeof placementKinds)[number]): number => opening[kind] * growth[kind] ** (i + 1);
  const parts = {
    mainstream: of("mainstream"),
    special: of("special"),
    independent: of("independent"),
    furtherEducation: of("furtherEducation"),
    other: of("other"),
  };
  return { ...parts, total: placementKinds.reduce((sum, kind) => sum + parts[kind], 0) };
});

/** Every kind of provision has an even share of its placement's people. */
const finer = kinds.map((kind) => {
  const placement = placementOf[kind];
  return { placement, share: 1 / kinds.filter((one) => placementOf[one] === placement).length };
});

const stand = { pattern: england, evidence: "years", january: baseYear + 1, short: false } as const;

function start(): PlanCourses["start"] {
  if (!england.ages) throw new Error("England's pattern has no ages");
  const history = { authority: "Bench", plans: { [stand.january]: opening } };
  return peopleStart(history, opening, finer, england.ages);
}

export const courses: PlanCourses = { central, stand, seed: 7, start: start(), firstYear: 1 };

const levers: readonly Lever[] = (
  [
    ["placementPupils", "independent", -12, "pupils", 2026, 3],
    ["placementPupils", "nonMaintained", -5, "pupils", 2027, 1],
    ["averageCost", "independent", -0.05, "percent", 2026, 2],
    ["averageCost", "mainstream", 0.02, "percent", 2027, 1],
    ["pupilGrowth", "independent", -0.005, "percentagePoints", 2027, 1],
    ["feeInflation", undefined, -0.0025, "percentagePoints", 2026, 1],
    ["services", "Outreach", 200_000, "gbp", 2026, 1],
    ["blockGrowth", undefined, 0.001, "percentagePoints", 2028, 1],
  ] as const
).map(([name, to, value, unit, from, ramp]): Lever => {
  const target: LeverTarget =
    to === undefined
      ? { to: "all" }
      : to === "Outreach"
        ? { to: "newService", name: to }
        : { to: "kind", kind: to };
  return {
    scenario,
    name,
    target,
    from: entered(from),
    to: blank,
    value: entered(value),
    unit,
    ramp: entered(ramp),
    low: entered(value - Math.abs(value) / 2),
    high: entered(value + Math.abs(value) / 4),
    note: "",
    at: { scenario: at, lever: at },
  };
});

const rate = (
  name: Inputs["assumptions"][number]["name"],
  change: number,
): Inputs["assumptions"][number] => ({
  name,
  at,
  values: years.slice(1).map((year) => ({ year, change: entered(change) })),
});

const money = { block: 60_000_000, services: 2_000_000, reserve: -1_500_000 };
const rates = { fee: 0.03, services: 0.02, block: 0.04 };
const pupilsOf = (kind: Kind): number => 20 + 10 * kinds.indexOf(kind);
const costOf = (kind: Kind): number => 8_000 + 4_000 * kinds.indexOf(kind);

const path = (figures: (kind: (typeof placementKinds)[number]) => readonly number[]) => ({
  mainstream: figures("mainstream"),
  special: figures("special"),
  independent: figures("independent"),
  furtherEducation: figures("furtherEducation"),
  other: figures("other"),
});
const plans = path((kind) => [opening[kind], ...central.map((year) => year[kind])]);
const none = path(() => years.map(() => 0));
const certain = (values: readonly number[]) => ({ low: values, high: values, drawError: years.map(() => 0) });

export const inputs: Inputs = {
  funding: [
    {
      year: entered(baseYear),
      schools: blank,
      centralSchoolServices: blank,
      earlyYears: blank,
      highNeeds: entered(money.block),
      deductions: entered(0),
      importExport: blank,
    },
  ],
  settings: [],
  bands: [],
  bandPupils: [],
  placements: kinds.map((kind) => ({
    kind: entered(kind),
    provider: blank,
    pupils: entered(pupilsOf(kind)),
    averageCost: entered(costOf(kind)),
  })),
  services: [{ name: entered("Therapies"), budget: entered(money.services) }],
  reserve: { balance: entered(money.reserve), block: "highNeeds" },
  reserveMovements: [],
  transfers: [],
  assumptions: [
    rate("feeInflation", rates.fee),
    rate("servicesInflation", rates.services),
    rate("blockGrowth", rates.block),
  ],
  schools: [],
  scenarios: [scenario],
  levers,
  demand: {
    words: "",
    fingerprint: "",
    plans,
    leaving: none,
    range: {
      total: certain(years.map(() => 0)),
      mainstream: certain(plans.mainstream),
      special: certain(plans.special),
      independent: certain(plans.independent),
      furtherEducation: certain(plans.furtherEducation),
      other: certain(plans.other),
    },
    together: [],
    drivesGrowth: true,
  },
  years,
};

/** The same forum as numbers and lists, for a script in another language. */
export const asNumbers = {
  years: years.length,
  kinds: kinds.map((kind) => placementKinds.indexOf(placementOf[kind])),
  shares: courses.start.shares,
  people: Array.from(courses.start.people),
  /** By kind, age, then joining, staying, moving, arriving. */
  rates: Array.from(courses.start.rates),
  ...courseParts(central, stand),
  opening: placementKinds.map((kind) => opening[kind]),
  central: central.map((year) => planKinds.map((kind) => year[kind])),
  pupils: kinds.map(pupilsOf),
  cost: kinds.map(costOf),
  money,
  rate: rates,
  levers: levers.map(({ name, target, from, ramp, value, low, high }) => ({
    name,
    kind: target.to === "kind" ? kinds.indexOf(target.kind) : -1,
    from: from.value - baseYear,
    ramp: ramp.value ?? 1,
    value: value.value,
    low: low?.value ?? value.value,
    high: high?.value ?? value.value,
  })),
};
