import { courseStream } from "../demand/courses";
import type { CourseBasis } from "../demand/forecast";
import { placementKinds } from "../demand/kinds";
import { peopleThrough, type PeopleYears } from "../demand/people";
import type { PeopleStart } from "../demand/peopleStart";
import { planPlacements, planRows } from "../model/demandLines";
import type { Drawn } from "../model/evaluate";
import type { ForumModel } from "../model/forumModel";
import type { PlanPlacement } from "../model/inputs";
import type { Line } from "../model/line";

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

/** What a figure by finer kind comes to for a few placements in one year, in every draw. */
function added(
  people: PeopleYears,
  { placements }: PeopleStart,
  of: readonly PlanPlacement[],
  year: number,
  part: Float64Array,
): Float64Array {
  const { kinds, draws } = people;
  const all = new Float64Array(draws);
  placements.forEach((placement, kind) => {
    const name = placementKinds[placement];
    if (name === undefined || !of.includes(name)) return;
    const at = (year * kinds + kind) * draws;
    for (let draw = 0; draw < draws; draw++) all[draw] = (all[draw] ?? 0) + (part[at + draw] ?? 0);
  });
  return all;
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
    return line ? [{ of, line }] : [];
  });
  const drawnOf = (line: Line, year: number, values: Float64Array): readonly Drawn[] => {
    const at = year + firstYear;
    // What stands in the base year is not moved by what may come.
    return at > 0 && at < inputs.years.length ? [{ line, record: 0, year: at, values }] : [];
  };
  const leavingIn = (people: PeopleYears, placement: PlanPlacement, year: number): Float64Array => {
    const of = (part: Float64Array): Float64Array => added(people, start, [placement], year, part);
    const [after, joiners, movedIn] = [of(people.pupils), of(people.joiners), of(people.movedIn)];
    const [leavers, surplus, movedOut] = [of(people.leavers), of(people.surplus), of(people.movedOut)];
    return after.map((stand, draw) => {
      const out = movedOut[draw] ?? 0;
      const left = leavers[draw] ?? 0;
      const before = stand + left + out - (joiners[draw] ?? 0) - (movedIn[draw] ?? 0);
      return before > 0 ? Math.min(1, (left - (surplus[draw] ?? 0) + out) / before) : 0;
    });
  };
  return {
    lines: [...rows.map(({ line }) => line), ...planPlacements.map((placement) => demand.leaving[placement])],
    next: (draws) => {
      const people = peopleThrough(start, stream.next(draws));
      return Array.from({ length: people.years }, (_, year) => [
        ...rows.flatMap(({ of, line }) => drawnOf(line, year, added(people, start, of, year, people.pupils))),
        ...planPlacements.flatMap((placement) =>
          drawnOf(demand.leaving[placement], year, leavingIn(people, placement, year)),
        ),
      ]).flat();
    },
  };
}
