import { ageCount as ages } from "./ageFacts";
import type { Courses } from "./courses";
import { fourDraws, lanes, passYear, putAt, writeByAge, type FourDraws } from "./fourDraws";
import { planKinds } from "./kinds";
import type { PeopleStart } from "./peopleStart";

const courseKinds = planKinds.length;

/** People by year, finer kind and draw; the draws stand side by side, from `(year × kinds + kind) × draws`. */
export interface PeopleYears {
  readonly draws: number;
  readonly years: number;
  readonly kinds: number;
  /** At the end of the year, as the drawn course has them: before + joiners − leavers + moved in − moved out. */
  readonly pupils: Float64Array;
  readonly joiners: Float64Array;
  readonly leavers: Float64Array;
  /** Of the leavers, those who leave beyond the shares of their ages because fewer are wanted than remain. */
  readonly surplus: Float64Array;
  readonly movedIn: Float64Array;
  readonly movedOut: Float64Array;
  /** Where asked for, people by age at the end of the last year: draw by draw, from `(draw × kinds + kind) × 26`. */
  readonly byAge?: Float64Array;
}

type Flows = Pick<PeopleYears, "pupils" | "joiners" | "leavers" | "surplus" | "movedIn" | "movedOut">;

/** Where a draw's figures of a year begin, in the flows and among the plans. */
interface YearAt {
  readonly flows: number;
  readonly plans: number;
}

/** Ends a year of the draws: each kind meets what its course wants. `at` is where the first kind's figures go. */
function endYear(
  four: FourDraws,
  count: number,
  { placements, shares }: PeopleStart,
  { plans, draws }: Courses,
  flows: Flows,
  at: YearAt,
): void {
  const { kept, joined, before, remained, movedOut, movedIn } = four;
  const { pupils, joiners, leavers, surplus, movedIn: ins, movedOut: outs } = flows;
  for (let kind = 0; kind < placements.length; kind++) {
    const share = shares[kind] ?? 0;
    // The total stands first among the plans, then the placements.
    const wanted = at.plans + ((placements[kind] ?? 0) + 1) * draws;
    const first = at.flows + kind * draws;
    for (let lane = 0, own = kind * lanes, place = first; lane < count; lane++, own++, place++) {
      const into = movedIn[own] ?? 0;
      const out = movedOut[own] ?? 0;
      const stayed = remained[own] ?? 0;
      const remain = stayed + into;
      const want = (plans[wanted + lane] ?? 0) * share;
      const short = want - remain;
      const more = short < 0 ? 0 : short;
      const fewer = short < 0 ? -short : 0;
      const left = (before[own] ?? 0) - stayed - out;
      pupils[place] = want;
      joiners[place] = more;
      leavers[place] = (left < 0 ? 0 : left) + fewer;
      surplus[place] = fewer;
      ins[place] = into;
      outs[place] = out;
      kept[own] = fewer > 0 ? want / remain : 1;
      joined[own] = more;
      before[own] = want;
    }
  }
}

const flowsOf = (over: Flows | undefined, length = 0): Flows => ({
  pupils: over?.pupils ?? new Float64Array(length),
  joiners: over?.joiners ?? new Float64Array(length),
  leavers: over?.leavers ?? new Float64Array(length),
  surplus: over?.surplus ?? new Float64Array(length),
  movedIn: over?.movedIn ?? new Float64Array(length),
  movedOut: over?.movedOut ?? new Float64Array(length),
});

/**
 * Carries people by single year of age and finer kind through drawn courses of plans. In each year some leave by age, the
 * rest grow a year older, some move between placements at the ages at which children do, and joiners make up what each
 * kind's course wants; where more remain than are wanted, more leave, at every age alike. Each kind ends each year at its
 * share of its placement's drawn plans.
 *
 * On the central course it ends each year with the plans of `ageYears` and the same net change. It differs where a kind
 * would be too full or too empty: `ageYears` then refits moves and ages together, here children leave and others join.
 *
 * `over`: people who are no longer wanted, whose lists may be written over; of as many draws, years and kinds.
 */
export function peopleThrough(
  start: PeopleStart,
  courses: Courses,
  wantsAges = false,
  over?: PeopleYears,
): PeopleYears {
  const { draws, years } = courses;
  const kinds = start.placements.length;
  const length = years * kinds * draws;
  const flows =
    over?.draws === draws && over.pupils.length === length ? flowsOf(over) : flowsOf(undefined, length);
  const byAge = wantsAges ? new Float64Array(draws * kinds * ages) : undefined;
  // Until the end of the first year chance has no part: all draws have it alike.
  const firstYear = fourDraws(start);
  passYear(firstYear, start.rates);
  const four = fourDraws(start);
  for (let first = 0; first < draws; first += lanes) {
    putAt(four, firstYear);
    const count = Math.min(lanes, draws - first);
    for (let year = 0; year < years; year++) {
      if (year > 0) passYear(four, start.rates);
      const at = { flows: year * kinds * draws + first, plans: year * courseKinds * draws + first };
      endYear(four, count, start, courses, flows, at);
    }
    if (byAge)
      for (let lane = 0; lane < count; lane++)
        writeByAge(four, lane, start, byAge, (first + lane) * kinds * ages);
  }
  return { draws, years, kinds, ...flows, ...(byAge ? { byAge } : {}) };
}
