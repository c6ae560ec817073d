import { ageCount } from "./ageFacts";
import type { Courses } from "./courses";
import { planKinds } from "./kinds";
import type { PeopleStart } from "./peopleStart";

// Of this file, so that the innermost steps need not ask another for it each time.
const ages = ageCount;
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

/** One draw while it is carried through the years; small enough to stay at hand for all of them. */
interface OneDraw {
  /** By kind, then age: those who stayed; what is kept of them, who joined and who moved in are still to be put upon it. */
  readonly stayed: Float64Array;
  /** By kind: the share kept of those who remain, 1 but where fewer are wanted; then those who joined. */
  readonly kept: Float64Array;
  readonly joined: Float64Array;
  /** People at the end of the year before, then those who stayed on in the kind, and who moved out. */
  readonly before: Float64Array;
  readonly remained: Float64Array;
  readonly movedOut: Float64Array;
  /** By age: all who moved at the last year's end, and at this one's. */
  moved: Float64Array;
  moves: Float64Array;
}

/** One kind grows a year older. The oldest comes first, so that each age makes room for the one below. */
function growOlder(draw: OneDraw, kind: number, rates: Float64Array): void {
  const { stayed, moved, moves } = draw;
  const kept = draw.kept[kind] ?? 1;
  const joined = draw.joined[kind] ?? 0;
  const first = kind * ages;
  let remained = 0;
  let movedOut = 0;
  for (let age = ages - 1, at = first + age, rate = at * 4; age >= 0; age--, at--, rate -= 4) {
    const remaining = (stayed[at] ?? 0) + (moved[age] ?? 0) * (rates[rate + 3] ?? 0);
    const people = remaining * kept + joined * (rates[rate] ?? 0);
    const stays = people * (rates[rate + 1] ?? 0);
    const goes = people * (rates[rate + 2] ?? 0);
    remained += stays;
    movedOut += goes;
    // Nobody stays or moves at the last age: what is written beyond it is 0.
    moves[age + 1] = (moves[age + 1] ?? 0) + goes;
    stayed[at + 1] = stays;
  }
  stayed[first] = 0;
  draw.remained[kind] = remained;
  draw.movedOut[kind] = movedOut;
}

function arrivals(moves: Float64Array, kind: number, rates: Float64Array): number {
  let all = 0;
  for (let age = 1, rate = (kind * ages + 1) * 4; age < ages; age++, rate += 4)
    all += (moves[age] ?? 0) * (rates[rate + 3] ?? 0);
  return all;
}

/** Writes one draw's people by kind and age. */
function writeByAge(draw: OneDraw, { rates }: PeopleStart, into: Float64Array, from: number): void {
  const { stayed, moved, kept, joined } = draw;
  for (let kind = 0; kind < kept.length; kind++) {
    const [keeps, joins] = [kept[kind] ?? 1, joined[kind] ?? 0];
    for (let age = 0, at = kind * ages; age < ages; age++, at++) {
      const remaining = (stayed[at] ?? 0) + (moved[age] ?? 0) * (rates[at * 4 + 3] ?? 0);
      into[from + at] = remaining * keeps + joins * (rates[at * 4] ?? 0);
    }
  }
}

/** Everyone where they start. */
function begin(draw: OneDraw, { people }: PeopleStart): void {
  draw.stayed.set(people);
  draw.kept.fill(1);
  draw.joined.fill(0);
  draw.moved.fill(0);
  for (let kind = 0; kind < draw.before.length; kind++) {
    let all = 0;
    for (let at = kind * ages; at < (kind + 1) * ages; at++) all += people[at] ?? 0;
    draw.before[kind] = all;
  }
}

/** Ends a year of one draw: each kind meets what its course wants. `at` is where the first kind's figures go. */
function endYear(draw: OneDraw, start: PeopleStart, courses: Courses, into: Flows, at: YearAt): void {
  const { kept, joined, before, remained, movedOut, moves } = draw;
  const { placements, shares, rates } = start;
  const { plans, draws } = courses;
  const { pupils, joiners, leavers, surplus, movedIn: ins, movedOut: outs } = into;
  for (let kind = 0, place = at.flows; kind < kept.length; kind++, place += draws) {
    const movedIn = arrivals(moves, kind, rates);
    const out = movedOut[kind] ?? 0;
    const stayed = remained[kind] ?? 0;
    const remain = stayed + movedIn;
    // The total stands first among the plans, then the placements.
    const want = (plans[at.plans + ((placements[kind] ?? 0) + 1) * draws] ?? 0) * (shares[kind] ?? 0);
    const more = Math.max(0, want - remain);
    const fewer = Math.max(0, remain - want);
    pupils[place] = want;
    joiners[place] = more;
    leavers[place] = Math.max(0, (before[kind] ?? 0) - stayed - out) + fewer;
    surplus[place] = fewer;
    ins[place] = movedIn;
    outs[place] = out;
    kept[kind] = fewer > 0 ? want / remain : 1;
    joined[kind] = more;
    before[kind] = want;
  }
}

function oneDrawOf(kinds: number): OneDraw {
  const byKind = (): Float64Array => new Float64Array(kinds);
  return {
    stayed: new Float64Array(kinds * ages + 1),
    kept: byKind(),
    joined: byKind(),
    before: byKind(),
    remained: byKind(),
    movedOut: byKind(),
    moved: new Float64Array(ages + 1),
    moves: new Float64Array(ages + 1),
  };
}

/**
 * Carries people by single year of age and finer kind through drawn courses of plans. In each year some leave by age, the
 * rest grow a year older, some move between placements at the ages at which children do, and joiners make up what each
 * kind's course wants; where more remain than are wanted, more leave, at every age alike. Each kind ends each year at its
 * share of its placement's drawn plans.
 *
 * On the central course it ends each year with the plans of `ageYears` and the same net change. It differs where a kind
 * would be too full or too empty: `ageYears` then refits moves and ages together, here children leave and others join.
 */
export function peopleThrough(start: PeopleStart, courses: Courses, wantsAges = false): PeopleYears {
  const { draws, years } = courses;
  const kinds = start.placements.length;
  const list = (): Float64Array => new Float64Array(years * kinds * draws);
  const flows = {
    pupils: list(),
    joiners: list(),
    leavers: list(),
    surplus: list(),
    movedIn: list(),
    movedOut: list(),
  };
  const byAge = wantsAges ? new Float64Array(draws * kinds * ages) : undefined;
  const one = oneDrawOf(kinds);
  for (let draw = 0; draw < draws; draw++) {
    begin(one, start);
    for (let year = 0; year < years; year++) {
      one.moves.fill(0);
      // The last kind first: what one kind writes beyond its last age is another's age 0, which is 0.
      for (let kind = kinds - 1; kind >= 0; kind--) growOlder(one, kind, start.rates);
      const at = { flows: year * kinds * draws + draw, plans: year * courseKinds * draws + draw };
      endYear(one, start, courses, flows, at);
      [one.moved, one.moves] = [one.moves, one.moved];
    }
    if (byAge) writeByAge(one, start, byAge, draw * kinds * ages);
  }
  return { draws, years, kinds, ...flows, ...(byAge ? { byAge } : {}) };
}
