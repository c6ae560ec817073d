import type { Stock } from "../../demand/ageYears";
import { countOf } from "../../demand/history";
import { forEachPlacement, placementKinds } from "../../demand/kinds";
import { hiddenAmong } from "../../demand/sharing";
import type { Modelled } from "../../model/forumModel";
import type { PlanPlacement, DemandPath } from "../../model/inputs";
import { kinds, type Kind } from "../../model/kinds";
import { inDraw } from "../../model/number";
import { baselineName, type ScenarioLines } from "../../model/scenarioLines";
import { primaryNeeds, type PrimaryNeed } from "../read/planWords";
import type { Demand } from "./outlook";
import { hiddenMark, planColumns, type PlanColumn } from "./planFigures";
import { planShares } from "./planShares";
import { planTabs, type PlanTab } from "./planTabs";

/** One table of the plan: a column for each January. */
export interface PlanTable {
  readonly heading: string;
  readonly rows: readonly string[];
  readonly totalLabel: string;
  readonly columns: readonly PlanColumn[];
}

/** The tables of one tab: unmitigated, then each scenario that changes its pupils. */
export interface TabTables {
  readonly title: string;
  readonly tables: readonly PlanTable[];
  /** What is said under the tables. */
  readonly notes: readonly string[];
}

/** The tables of all tabs, with the Januaries of their columns. */
export interface PlanTables {
  readonly januaries: readonly { readonly january: number; readonly counted: boolean }[];
  readonly tabs: readonly TabTables[];
  readonly notes: readonly string[];
}

interface Standing {
  readonly january: number;
  readonly counted: boolean;
  readonly stock: Stock;
}

/** True where every placement that has plans in the January is counted by age too: what is missing is never 0. */
function isWholeByAge({ plans: { history } }: Demand, january: number): boolean {
  const ages = Object.values(history.plansByAge?.[january] ?? {});
  return placementKinds.every(
    (kind) => ages.some((age) => age[kind] !== undefined) || countOf(history.plans, january, kind) === 0,
  );
}

/** Januaries that were counted by age, and those of the forecast that the model reaches. */
function standings(demand: Demand, last: number): readonly Standing[] {
  const { plans, forecast } = demand;
  const whole = Object.entries(plans.history.plansByAge ?? {}).filter(([january]) =>
    isWholeByAge(demand, Number(january)),
  );
  const counted = whole.map(([january, ages]) => ({
    january: Number(january),
    counted: true,
    stock: forEachPlacement((kind) => Array.from({ length: 26 }, (_, age) => ages[age]?.[kind] ?? 0)),
  }));
  const made = forecast.ages
    .filter(({ year }) => year <= last)
    .map(({ year, plans: stock }) => ({ january: year, counted: false, stock }));
  return [...counted.filter(({ january }) => january <= (forecast.january ?? 0)), ...made];
}

/** By how many pupils a scenario differs from the Baseline, by kind, in the year of the model that holds the January. */
export type PupilChange = (kind: Kind, january: number) => number;

/**
 * The change that a scenario's own pupils show. Pupils in new places for whom no saving is counted have plans already, and
 * are taken to come from mainstream schools: opening places makes no plans but those that are entered as induced.
 */
export function pupilChange({ model, values }: Modelled, scenario: ScenarioLines): PupilChange {
  const { years } = model.workings.inputs;
  const baseline = model.scenarios.find(({ name }) => name === baselineName);
  const of = (lines: ScenarioLines | undefined, kind: Kind, year: number): number => {
    const line = lines?.spend.pupils.find(({ id }) => id === `pupils.${kind}`);
    return line ? inDraw(values.number(line, year), 0) : 0;
  };
  const fromMainstream = (year: number): number =>
    scenario.spend.newProvision.ledgers.reduce(
      (sum, { others }) => sum + inDraw(values.number(others, year), 0),
      0,
    );
  return (kind, january) => {
    const year = years.indexOf(january - 1);
    if (year < 0) return 0;
    const own = of(scenario, kind, year) - of(baseline, kind, year);
    return kind === "mainstream" ? own - fromMainstream(year) : own;
  };
}

const totalOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

function ageParts(tab: PlanTab, { stock }: Standing, share: number): readonly number[] {
  return tab.ages.map(({ from, to }) => share * totalOf(stock[tab.placement].slice(from, to + 1)));
}

/** How a tab's plans divide by primary need. */
interface NeedShares {
  /** Of the tab's plans; 0 where the count is not known. */
  readonly shares: readonly number[];
  /** Needs whose count is not known or may never be shown, or would give such a one away. */
  readonly hidden: ReadonlySet<number>;
}

/** The share of each need, as counted in the last January that has needs; undefined without any. */
function needShares(tab: PlanTab, { plans }: Demand): NeedShares | undefined {
  const last = Math.max(...plans.needs.map(({ january }) => january));
  const own = plans.needs.filter(
    ({ january, placement: is }) =>
      january === last &&
      (is.of === "kind"
        ? tab.kinds.includes(is.kind)
        : is.of === "placement" && is.placement === tab.placement),
  );
  const of = (need: PrimaryNeed): number | undefined => {
    const rows = own.filter((row) => row.need === need);
    const known = rows.flatMap(({ plans: count }) => count ?? []);
    return known.length < rows.length ? undefined : totalOf(known);
  };
  const counts = primaryNeeds.map(of);
  const known = counts.map((count) => count ?? 0);
  const all = totalOf(known);
  if (all <= 0) return undefined;
  const few = hiddenAmong(known);
  const hidden = counts.flatMap((count, need) => (count === undefined || few[need] === true ? [need] : []));
  return { shares: known.map((count) => count / all), hidden: new Set(hidden) };
}

/** Parts by January, as forecast or as a scenario changes them. */
interface Course {
  readonly how: string;
  readonly parts: readonly (readonly number[])[];
}

/** Parts with so many more or fewer in all, in proportion; where there were none, in the first part. */
function changedBy(parts: readonly number[], by: number): readonly number[] {
  const all = totalOf(parts);
  const now = Math.max(0, all + by);
  return all > 0 ? parts.map((part) => (part * now) / all) : parts.map((_, index) => (index === 0 ? now : 0));
}

const byNeed = ({ how, parts }: Course, { shares }: NeedShares): Course => ({
  how,
  parts: parts.map((part) => shares.map((share) => share * totalOf(part))),
});

/**
 * Needs that are hidden in every table: one hidden in some January would follow from another January that shows it,
 * because all have the same shares.
 */
function needsHidden(courses: readonly Course[], { hidden }: NeedShares): ReadonlySet<number> {
  const columns = planColumns(
    courses.flatMap(({ parts }) => parts),
    (part) => hidden.has(part),
  );
  const marked = columns.flatMap(({ parts }) =>
    parts.flatMap((count, part) => (count === hiddenMark ? [part] : [])),
  );
  return new Set(marked);
}

/** A table for each course, all with the same parts hidden. */
function tablesOf(
  courses: readonly Course[],
  told: {
    readonly what: string;
    readonly rows: readonly string[];
    readonly totalLabel: string;
    readonly hides: (part: number) => boolean;
  },
): readonly PlanTable[] {
  const januaries = courses[0]?.parts.map((_, january) =>
    planColumns(
      courses.map(({ parts }) => parts[january] ?? []),
      told.hides,
    ),
  );
  return courses.map(({ how }, course) => ({
    heading: `Number of EHCPs by ${told.what}: ${how}`,
    rows: told.rows,
    totalLabel: told.totalLabel,
    columns: (januaries ?? []).flatMap((columns) => columns[course] ?? []),
  }));
}

/** Plans of each tab by age group and primary need, unmitigated and with each scenario, ready to be shared. */
export function planTables(modelled: Modelled, demand: Demand, path: DemandPath): PlanTables {
  const { model } = modelled;
  const { years } = model.workings.inputs;
  const baseline = model.scenarios.find(({ name }) => name === baselineName);
  const standing = standings(demand, (years.at(-1) ?? 0) + 1);
  const base: Partial<Record<Kind, number>> = Object.fromEntries(
    kinds.map((kind) => {
      const line = baseline?.spend.pupils.find(({ id }) => id === `pupils.${kind}`);
      return [kind, line ? inDraw(modelled.values.number(line, 0), 0) : 0];
    }),
  );
  const totals = (placement: PlanPlacement): readonly number[] =>
    standing.map(({ stock }) => totalOf(stock[placement]));
  const shares = planShares(demand.plans.byKind[demand.forecast.january ?? 0] ?? {}, base, {
    mainstream: totals("mainstream"),
    other: totals("other"),
  });
  const others = model.scenarios.filter(({ name }) => name !== baselineName);
  const tabs = planTabs.map((tab): TabTables => {
    const share = shares.of(tab);
    const hideAll = path.together.includes(tab.placement);
    const plain = standing.map((one) => ageParts(tab, one, share));
    const changes = others.flatMap((scenario) => {
      const change = pupilChange(modelled, scenario);
      const by = standing.map(({ january }) => totalOf(tab.kinds.map((kind) => change(kind, january))));
      return by.some((each) => Math.abs(each) >= 1e-9) ? [{ scenario: scenario.name, by }] : [];
    });
    const mitigated = ({ scenario, by }: (typeof changes)[number]): Course => ({
      how: `mitigated, ${scenario}`,
      parts: plain.map((part, index) => changedBy(part, by[index] ?? 0)),
    });
    const withNeeds = demand.plans.needs.length > 0 ? needShares(tab, demand) : undefined;
    const unchanged = others.filter(({ name }) => !changes.some((one) => one.scenario === name));
    const courses: readonly Course[] = [
      { how: "unmitigated forecast", parts: plain },
      ...changes.map(mitigated),
    ];
    const needCourses = withNeeds ? courses.map((course) => byNeed(course, withNeeds)) : [];
    const hiddenNeeds = withNeeds ? needsHidden(needCourses, withNeeds) : new Set<number>();
    return {
      title: tab.title,
      tables: [
        ...tablesOf(courses, {
          what: "age group",
          rows: tab.ages.map(({ label }) => label),
          totalLabel: "Total number by Age Group",
          hides: () => hideAll,
        }),
        ...(withNeeds
          ? tablesOf(needCourses, {
              what: "primary need",
              rows: primaryNeeds,
              totalLabel: "Total number of EHCPs by primary need",
              hides: (part) => hideAll || hiddenNeeds.has(part),
            })
          : []),
      ],
      notes: [
        ...(unchanged.length > 0 ? [`As unmitigated: ${unchanged.map(({ name }) => name).join(", ")}.`] : []),
        ...(withNeeds ? [] : ["By primary need: not entered for these placements in the EHC plans table."]),
      ],
    };
  });
  const inPart = Object.keys(demand.plans.history.plansByAge ?? {}).filter(
    (january) => !isWholeByAge(demand, Number(january)),
  );
  return {
    januaries: standing.map(({ january, counted }) => ({ january, counted })),
    tabs,
    notes: [
      ...shares.words,
      ...(inPart.length > 0
        ? [
            `Not every placement is counted by age in January ${inPart.join(", ")}: what was counted then has no column.`,
          ]
        : []),
    ],
  };
}
