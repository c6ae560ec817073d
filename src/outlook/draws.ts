import { normalsFrom, numberOf } from "../demand/chance";
import type { Drawn } from "../model/evaluate";
import type { ForumModel, Modelled } from "../model/forumModel";
import type { Line } from "../model/line";
import { writingOver, type Lists } from "../model/number";
import { drawnAt, type UncertainItem } from "./item";
import { planDraws, type PlanCourses } from "./planDraws";
import { chanceOf, rangeOf, type Estimate, type Range } from "./quantiles";
import { rerunOf } from "./rerun";
import { uncertainItems } from "./uncertain";

/** A standard normal value has one chance in ten to lie beyond this; so that low and high are 10 % and 90 % points. */
const ninetyPercent = 1.2815515655446004;

/** Draws worked out at a time, so that a run can be told of and stopped between. */
const chunk = 500;

/** A line, and what to say of it beside its range. */
export interface Observed {
  readonly key: string;
  readonly label: string;
  /** The scenario that it belongs to. */
  readonly scenario: string;
  readonly line: Line;
  /** A line that is 1 in the years in which it has broken even, and stayed so. */
  readonly brokenEven?: Line;
}

export interface DrawsWanted {
  /** 2,000 unless told. */
  readonly draws?: number;
  /** The same seed gives the same figures. */
  readonly seed?: number;
  /** Plans are drawn as whole courses; absent: as a place between the ends of their ranges, one for all years. */
  readonly plans?: PlanCourses;
  /** Beside every scenario's in-year balance and closing reserve; the ledgers of new provision unless told. */
  readonly observed?: readonly Observed[];
}

/** The ledger of every new provision: its net to date, and whether it has broken even. */
export const ledgersOf = ({ scenarios }: ForumModel): readonly Observed[] =>
  scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.ledgers.map(({ provision, cumulative, brokenEven }) => ({
      key: cumulative.id,
      label: provision.name.value,
      scenario: name,
      line: cumulative,
      brokenEven,
    })),
  );

/** How far a run has come. */
export interface DrawProgress {
  readonly done: number;
  readonly of: number;
}

/** One scenario's ranges, by year. */
export interface ScenarioRanges {
  readonly scenario: string;
  readonly inYear: readonly Range[];
  readonly closing: readonly Range[];
  /** By how much its closing reserve of the last year differs from the Baseline's in the same draw; absent for the Baseline. */
  readonly fromBaseline?: Range;
  /** That the closing reserve of the last year is 0 or more. */
  readonly notNegative: Estimate;
}

/** That one scenario leaves more in the closing reserve of the last year than another, draw by draw. */
export interface Beats {
  readonly scenario: string;
  readonly than: string;
  readonly chance: Estimate;
}

export interface ObservedRange extends Pick<Observed, "key" | "label" | "scenario"> {
  readonly years: readonly Range[];
  /** The chance that it has broken even by the end of each year. */
  readonly brokenEven?: readonly Estimate[];
}

/** What the draws come to. */
export interface Ranges {
  readonly draws: number;
  readonly seed: number;
  readonly scenarios: readonly ScenarioRanges[];
  readonly beats: readonly Beats[];
  readonly observed: readonly ObservedRange[];
}

/** An item's place in its range in every draw. It hangs on the seed and the item alone: other items may come and go. */
function positionsOf({ key }: UncertainItem, draws: number, seed: number): Float64Array {
  const positions = new Float64Array(draws);
  normalsFrom(numberOf(`${String(seed)} ${key}`))(positions);
  return positions.map((value) => value / ninetyPercent);
}

interface Kept {
  readonly line: Line;
  /** By year, every draw. */
  readonly years: readonly Float64Array[];
}

/**
 * Draws every item that has a range and works out each scenario with the same draws, chunk by chunk. Each figure is summed
 * up over whole draws: ends of ranges are never added.
 */
export function* drawn(
  modelled: Modelled,
  { draws = 2000, seed = 1, plans, observed = ledgersOf(modelled.model) }: DrawsWanted = {},
): Generator<DrawProgress, Ranges> {
  const { scenarios, workings } = modelled.model;
  const { years } = workings.inputs;
  const courses = plans && planDraws(modelled.model, plans);
  const inCourses = new Set(courses?.lines);
  const open = uncertainItems(modelled).filter(
    ({ entered, isWhole, entries }) =>
      entered && !isWhole && !entries.some(({ line }) => inCourses.has(line)),
  );
  const positions = open.map((item) => positionsOf(item, draws, seed));
  const lines = [
    ...new Set([
      ...scenarios.flatMap(({ inYear, closing }) => [inYear, closing]),
      ...observed.flatMap(({ line, brokenEven }) => (brokenEven ? [line, brokenEven] : [line])),
    ]),
  ];
  const kept = lines.map((line): Kept => ({ line, years: years.map(() => new Float64Array(draws)) }));
  const rerun = rerunOf(modelled, lines, [
    ...open.flatMap(({ entries }) => entries.map(({ line }) => line)),
    ...inCourses,
  ]);
  const lists: Lists = { made: [], taken: 0 };
  for (let from = 0; from < draws; from += chunk) {
    const to = Math.min(draws, from + chunk);
    const values = writingOver(lists, () => {
      const part = open.flatMap((item, i): readonly Drawn[] =>
        drawnAt(item, (positions[i] ?? new Float64Array(draws)).subarray(from, to)),
      );
      return rerun.run([...part, ...(courses?.next(to - from) ?? [])]);
    });
    for (const { line, years: into } of kept)
      into.forEach((all, year) => {
        const found = values.number(line, year);
        if (typeof found === "number") all.fill(found, from, to);
        else all.set(found, from);
      });
    yield { done: to, of: draws };
  }
  return summedUp(modelled, kept, { draws, seed, observed });
}

function summedUp(
  { model }: Modelled,
  kept: readonly Kept[],
  { draws, seed, observed }: Required<Omit<DrawsWanted, "plans">>,
): Ranges {
  const of = (line: Line): readonly Float64Array[] => kept.find((one) => one.line === line)?.years ?? [];
  const lastOf = (line: Line): Float64Array => of(line).at(-1) ?? new Float64Array(draws);
  const { scenarios } = model;
  const baseline = scenarios[0] && lastOf(scenarios[0].closing);
  return {
    draws,
    seed,
    scenarios: scenarios.map(({ name, inYear, closing }, i) => ({
      scenario: name,
      inYear: of(inYear).map(rangeOf),
      closing: of(closing).map(rangeOf),
      ...(baseline && i > 0
        ? { fromBaseline: rangeOf(lastOf(closing).map((value, draw) => value - (baseline[draw] ?? NaN))) }
        : {}),
      notNegative: chanceOf(lastOf(closing), (value) => value >= 0),
    })),
    beats: scenarios.flatMap((one, i) =>
      scenarios.slice(0, i).map((other) => {
        const beaten = lastOf(other.closing);
        return {
          scenario: one.name,
          than: other.name,
          chance: chanceOf(lastOf(one.closing), (value, draw) => value > (beaten[draw] ?? NaN)),
        };
      }),
    ),
    observed: observed.map(({ key, label, scenario, line, brokenEven }) => ({
      key,
      label,
      scenario,
      years: of(line).map(rangeOf),
      ...(brokenEven
        ? { brokenEven: of(brokenEven).map((flags) => chanceOf(flags, (flag) => flag === 1)) }
        : {}),
    })),
  };
}

/** Runs the draws to their end at once. */
export function drawnAtOnce(modelled: Modelled, wanted: DrawsWanted = {}): Ranges {
  const run = drawn(modelled, wanted);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
