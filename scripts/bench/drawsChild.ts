/** Draws of the bench's forum, in a process of their own, by the code that the pane's worker runs; prints JSON. */
import { peopleThrough } from "../../src/demand/people";
import { planKinds } from "../../src/demand/kinds";
import { planPlacements } from "../../src/model/demandLines";
import type { Drawn } from "../../src/model/evaluate";
import { evaluateModel, forumModel } from "../../src/model/forumModel";
import { inDraw } from "../../src/model/number";
import { drawnAtOnce, type Ranges } from "../../src/outlook/draws";
import { drawnAt } from "../../src/outlook/item";
import { rerunOf } from "../../src/outlook/rerun";
import { uncertainItems } from "../../src/outlook/uncertain";
import { publishedFacts } from "../../src/reference/facts";
import { courses, inputs } from "./drawnForum";

/** Milliseconds and ends of one size of run, as both sides print them. */
export interface Timed {
  readonly draws: number;
  readonly milliseconds: number;
  /** Of the Baseline then the scenario; by year, in-year balance and closing reserve: one in ten, half, nine in ten. */
  readonly ends: readonly (readonly number[])[];
}

export interface Measured {
  readonly times: readonly Timed[];
  /** One draw that chance has no part in. */
  readonly fixed: { readonly balances: readonly number[]; readonly flows: readonly number[] };
  /** Peak resident memory, in kilobytes. */
  readonly peak: number;
}

const modelled = evaluateModel(forumModel(inputs, publishedFacts));
const { scenarios, workings } = modelled.model;

const endsOf = (ranges: Ranges): Timed["ends"] =>
  ranges.scenarios.flatMap(({ inYear, closing }) =>
    inYear.flatMap((range, year) =>
      [range, closing[year]].map((one) => [
        one?.p10.value ?? NaN,
        one?.p50.value ?? NaN,
        one?.p90.value ?? NaN,
      ]),
    ),
  );

function timed(draws: number, repeats: number): Timed {
  let milliseconds = Infinity;
  let ends: Timed["ends"] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    const ranges = drawnAtOnce(modelled, { draws, seed: 1, plans: courses });
    milliseconds = Math.min(milliseconds, performance.now() - start);
    ends = endsOf(ranges);
  }
  return { draws, milliseconds, ends };
}

/** The central course, and each lever halfway to its low end. */
function fixed(): Measured["fixed"] {
  const plans = Float64Array.from(courses.central.flatMap((year) => planKinds.map((kind) => year[kind])));
  const people = peopleThrough(courses.start, { draws: 1, years: courses.central.length, plans });
  const { pupils, joiners, leavers, surplus, movedIn, movedOut } = people;
  const { demand } = workings;
  if (!demand) throw new Error("The bench's forum has no plans");
  const course = planPlacements.flatMap((placement): readonly Drawn[] => {
    const line = demand.plans[planPlacements.indexOf(placement)];
    if (!line) return [];
    return courses.central.map((year, i) => ({
      line,
      record: 0,
      year: i + 1,
      values: Float64Array.of(year[placement]),
    }));
  });
  const levers = uncertainItems(modelled)
    .filter(({ scenario }) => scenario !== undefined)
    .flatMap((item) => drawnAt(item, Float64Array.of(-0.5)));
  const drawn = [...course, ...levers];
  const observed = scenarios.flatMap(({ inYear, closing }) => [inYear, closing]);
  const values = rerunOf(
    modelled,
    observed,
    drawn.map(({ line }) => line),
  ).run(drawn);
  const balances = scenarios.flatMap(({ inYear, closing }) =>
    inputs.years.flatMap((_, year) => [inYear, closing].map((line) => inDraw(values.number(line, year), 0))),
  );
  const flows = [pupils, joiners, leavers, surplus, movedIn, movedOut].flatMap((flow) => Array.from(flow));
  return { balances, flows };
}

const [counts = "", repeats = "1"] = process.argv.slice(2);
drawnAtOnce(modelled, { draws: 2000, plans: courses });
const times = counts.split(",").map((count) => timed(Number(count), Number(repeats)));
const measured: Measured = { times, fixed: fixed(), peak: process.resourceUsage().maxRSS };
process.stdout.write(JSON.stringify(measured));
