import type { Stock } from "../../demand/ageYears";
import { forEachPlacement } from "../../demand/kinds";
import type { Modelled } from "../../model/forumModel";
import type { PlanPlacement, DemandPath } from "../../model/inputs";
import { kinds, type Kind } from "../../model/kinds";
import { inDraw } from "../../model/number";
import { baselineName, type ScenarioLines } from "../../model/scenarioLines";
import type { PrimaryNeed } from "../read/planWords";
import { primaryNeeds } from "../read/planWords";
import type { Demand } from "./outlook";
import { hiddenMark, planColumn, type PlanColumn } from "./planFigures";
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

/** Januaries that were counted by age, and those of the forecast that the model reaches. */
function standings({ plans, forecast }: Demand, last: number): readonly Standing[] {
  const { history } = plans;
  const counted = Object.entries(history.plansByAge ?? {}).map(([january, ages]) => ({
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

/** The change that a scenario's own pupils show. */
export function pupilChange({ model, values }: Modelled, scenario: ScenarioLines): PupilChange {
  const { years } = model.workings.inputs;
  const baseline = model.scenarios.find(({ name }) => name === baselineName);
  const of = (lines: ScenarioLines | undefined, kind: Kind, year: number): number => {
    const line = lines?.spend.pupils.find(({ id }) => id === `pupils.${kind}`);
    return line ? inDraw(values.number(line, year), 0) : 0;
  };
  return (kind, january) => {
    const year = years.indexOf(january - 1);
    return year < 0 ? 0 : of(scenario, kind, year) - of(baseline, kind, year);
  };
}

const totalOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

function ageParts(tab: PlanTab, { stock }: Standing, share: number): readonly number[] {
  return tab.ages.map(({ from, to }) => share * totalOf(stock[tab.placement].slice(from, to + 1)));
}

/** The share of a tab's plans that each need has, as counted in the last January that has needs; absent where hidden. */
function needShares(tab: PlanTab, { plans }: Demand): readonly (number | undefined)[] | undefined {
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
  const all = totalOf(counts.flatMap((count) => count ?? []));
  return all > 0 ? counts.map((count) => (count === undefined ? undefined : count / all)) : undefined;
}

function needColumn(shares: readonly (number | undefined)[], total: number, hideAll: boolean): PlanColumn {
  const { parts, total: sum } = planColumn(
    shares.map((share) => (share ?? 0) * total),
    hideAll,
  );
  return { parts: parts.map((part, index) => (shares[index] === undefined ? hiddenMark : part)), total: sum };
}

const named = (what: string, how: string): string => `Number of EHCPs by ${what}: ${how}`;

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
    const withNeeds = demand.plans.needs.length > 0 ? needShares(tab, demand) : undefined;
    const both = (how: string, parts: readonly (readonly number[])[]): readonly PlanTable[] => [
      {
        heading: named("age group", how),
        rows: tab.ages.map(({ label }) => label),
        totalLabel: "Total number by Age Group",
        columns: parts.map((part) => planColumn(part, hideAll)),
      },
      ...(withNeeds
        ? [
            {
              heading: named("primary need", how),
              rows: primaryNeeds,
              totalLabel: "Total number of EHCPs by primary need",
              columns: parts.map((part) => needColumn(withNeeds, totalOf(part), hideAll)),
            },
          ]
        : []),
    ];
    const unchanged: string[] = [];
    const mitigated = others.flatMap((scenario): readonly PlanTable[] => {
      const change = pupilChange(modelled, scenario);
      const changes = standing.map(({ january }) => totalOf(tab.kinds.map((kind) => change(kind, january))));
      if (changes.every((each) => Math.abs(each) < 1e-9)) {
        unchanged.push(scenario.name);
        return [];
      }
      const parts = plain.map((part, index) => {
        const all = totalOf(part);
        const now = Math.max(0, all + (changes[index] ?? 0));
        return all > 0 ? part.map((count) => (count * now) / all) : part.map((_, at) => (at === 0 ? now : 0));
      });
      return both(`mitigated, ${scenario.name}`, parts);
    });
    return {
      title: tab.title,
      tables: [...both("unmitigated forecast", plain), ...mitigated],
      notes: [
        ...(unchanged.length > 0 ? [`As unmitigated: ${unchanged.join(", ")}.`] : []),
        ...(withNeeds ? [] : ["By primary need: not entered for these placements in the EHC plans table."]),
      ],
    };
  });
  return {
    januaries: standing.map(({ january, counted }) => ({ january, counted })),
    tabs,
    notes: shares.words,
  };
}
