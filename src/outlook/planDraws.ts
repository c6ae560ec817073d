import { courseStream, type Courses } from "../demand/courses";
import type { CourseBasis } from "../demand/forecast";
import { placementKinds } from "../demand/kinds";
import { peopleThrough, type PeopleYears } from "../demand/people";
import type { PeopleStart } from "../demand/peopleStart";
import { planPlacements, planRows } from "../model/demandLines";
import type { Drawn } from "../model/evaluate";
import type { ForumModel } from "../model/forumModel";
import type { PlanPlacement } from "../model/inputs";
import type { Line } from "../model/line";
import { freshList } from "../model/number";

/** What courses of plans are drawn from. Plain data. */
export interface PlanCourses extends CourseBasis {
  /** The year of the model, counted from 0, of the first year ahead; below 0 where the counts end before the model. */
  readonly firstYear: number;
}

/** Draws of plans one block after another; the same draws however they are divided into blocks. */
export interface PlanDraws {
  /** The lines that are drawn. */
  readonly lines: readonly Line[];
  next(draws: number): readonly Drawn[];
}

/** The finer kinds of each placement. */
const kindsOf = ({ placements }: PeopleStart, of: readonly PlanPlacement[]): readonly number[] =>
  placements.flatMap((placement, kind) => {
    const name = placementKinds[placement];
    return name !== undefined && of.includes(name) ? [kind] : [];
  });

/** The plans of a few finer kinds in one year, in every draw. */
function plansIn({ kinds, draws, pupils }: PeopleYears, of: readonly number[], year: number): Float64Array {
  const all = freshList(draws).fill(0);
  for (const kind of of) {
    const at = (year * kinds + kind) * draws;
    for (let draw = 0; draw < draws; draw++) all[draw] = (all[draw] ?? 0) + (pupils[at + draw] ?? 0);
  }
  return all;
}

/** Of the plans that a few finer kinds began a year with, the share that left by age or moved on, in every draw. */
function leavingIn(people: PeopleYears, of: readonly number[], year: number): Float64Array {
  const { kinds, draws, pupils, joiners, leavers, surplus, movedIn, movedOut } = people;
  const shares = freshList(draws);
  for (let draw = 0; draw < draws; draw++) {
    let gone = 0;
    let before = 0;
    for (const kind of of) {
      const at = (year * kinds + kind) * draws + draw;
      const left = (leavers[at] ?? 0) + (movedOut[at] ?? 0);
      gone += left - (surplus[at] ?? 0);
      before += (pupils[at] ?? 0) + left - (joiners[at] ?? 0) - (movedIn[at] ?? 0);
    }
    shares[draw] = before > 0 ? Math.min(1, gone / before) : 0;
  }
  return shares;
}

/**
 * Plans by kind and year as each draw's own course has them, and the shares that leave or move on as the ages of its own
 * people have it. A
 * course holds together: its years and kinds err as the errors of earlier forecasts went together.
 */
export function planDraws({ workings }: ForumModel, courses: PlanCourses): PlanDraws | undefined {
  const { demand, inputs } = workings;
  const path = inputs.demand;
  if (!demand || !path) return undefined;
  const { central, stand, seed, start, firstYear } = courses;
  const stream = courseStream(central, stand, seed);
  const rows = planRows(path).flatMap(({ of }, i) => {
    const line = demand.plans[i];
    return line ? [{ line, of: kindsOf(start, of) }] : [];
  });
  const drawnOf = (line: Line, year: number, values: Float64Array): readonly Drawn[] => {
    const at = year + firstYear;
    // What stands in the base year is not moved by what may come.
    return at > 0 && at < inputs.years.length ? [{ line, record: 0, year: at, values }] : [];
  };
  const leaving = planPlacements.map((placement) => ({
    line: demand.leaving[placement],
    of: kindsOf(start, [placement]),
  }));
  let drawn: Courses | undefined;
  let people: PeopleYears | undefined;
  return {
    lines: [...rows, ...leaving].map(({ line }) => line),
    next: (draws) => {
      drawn = stream.next(draws, drawn);
      const block = peopleThrough(start, drawn, false, people);
      people = block;
      return Array.from({ length: block.years }, (_, year) => [
        ...rows.flatMap(({ line, of }) => drawnOf(line, year, plansIn(block, of, year))),
        ...leaving.flatMap(({ line, of }) => drawnOf(line, year, leavingIn(block, of, year))),
      ]).flat();
    },
  };
}
