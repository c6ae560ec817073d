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

/** Draws that are carried together, side by side in the lists below. */
const lanes = 4;

/** Four draws while they are carried through the years; small enough to stay at hand for all of them. */
interface FourDraws {
  /** By kind, then age: those who stayed; what is kept of them, who joined and who moved in are still to be put upon it. */
  readonly stayed: Float64Array;
  /** By kind: the share kept of those who remain, 1 but where fewer are wanted; then those who joined. */
  readonly kept: Float64Array;
  readonly joined: Float64Array;
  /** People at the end of the year before, then those who stayed on in the kind, who moved out, and who moved in. */
  readonly before: Float64Array;
  readonly remained: Float64Array;
  readonly movedOut: Float64Array;
  readonly movedIn: Float64Array;
  /** By age: all who moved at the last year's end, and at this one's. */
  moved: Float64Array;
  moves: Float64Array;
}

/**
 * One kind grows a year older. The oldest comes first, so that each age makes room for the one below. The four draws are
 * written out, because a loop over them would read again for each what they share.
 */
function growOlder(four: FourDraws, kind: number, rates: Float64Array): void {
  const { stayed, moved, moves, kept, joined, remained, movedOut } = four;
  const own = kind * lanes;
  const [keptA, keptB, keptC, keptD] = [
    kept[own] ?? 1,
    kept[own + 1] ?? 1,
    kept[own + 2] ?? 1,
    kept[own + 3] ?? 1,
  ];
  const [joinA, joinB, joinC, joinD] = [
    joined[own] ?? 0,
    joined[own + 1] ?? 0,
    joined[own + 2] ?? 0,
    joined[own + 3] ?? 0,
  ];
  let [restA, restB, restC, restD] = [0, 0, 0, 0];
  let [goneA, goneB, goneC, goneD] = [0, 0, 0, 0];
  const first = kind * ages * lanes;
  for (let age = (ages - 1) * lanes, at = first + age; age >= 0; age -= lanes, at -= lanes) {
    // Four rates stand for each cell, as four draws do.
    const joins = rates[at] ?? 0;
    const stays = rates[at + 1] ?? 0;
    const goes = rates[at + 2] ?? 0;
    const comes = rates[at + 3] ?? 0;
    let a = stayed[at] ?? 0;
    let b = stayed[at + 1] ?? 0;
    let c = stayed[at + 2] ?? 0;
    let d = stayed[at + 3] ?? 0;
    if (comes !== 0) {
      a += (moved[age] ?? 0) * comes;
      b += (moved[age + 1] ?? 0) * comes;
      c += (moved[age + 2] ?? 0) * comes;
      d += (moved[age + 3] ?? 0) * comes;
    }
    a = a * keptA + joinA * joins;
    b = b * keptB + joinB * joins;
    c = c * keptC + joinC * joins;
    d = d * keptD + joinD * joins;
    goneA += a * goes;
    goneB += b * goes;
    goneC += c * goes;
    goneD += d * goes;
    restA += a * stays;
    restB += b * stays;
    restC += c * stays;
    restD += d * stays;
    // Nobody stays or moves at the last age: what is written beyond it is 0.
    stayed[at + 4] = a * stays;
    stayed[at + 5] = b * stays;
    stayed[at + 6] = c * stays;
    stayed[at + 7] = d * stays;
    if (goes === 0) continue;
    moves[age + 4] = (moves[age + 4] ?? 0) + a * goes;
    moves[age + 5] = (moves[age + 5] ?? 0) + b * goes;
    moves[age + 6] = (moves[age + 6] ?? 0) + c * goes;
    moves[age + 7] = (moves[age + 7] ?? 0) + d * goes;
  }
  stayed.fill(0, first, first + lanes);
  remained[own] = restA;
  remained[own + 1] = restB;
  remained[own + 2] = restC;
  remained[own + 3] = restD;
  movedOut[own] = goneA;
  movedOut[own + 1] = goneB;
  movedOut[own + 2] = goneC;
  movedOut[own + 3] = goneD;
}

/** Counts those who moved to a kind. */
function arrive({ moves, movedIn }: FourDraws, kind: number, rates: Float64Array): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  const first = kind * ages * lanes;
  for (let age = lanes, at = first + lanes; age < ages * lanes; age += lanes, at += lanes) {
    const comes = rates[at + 3] ?? 0;
    a += (moves[age] ?? 0) * comes;
    b += (moves[age + 1] ?? 0) * comes;
    c += (moves[age + 2] ?? 0) * comes;
    d += (moves[age + 3] ?? 0) * comes;
  }
  const own = kind * lanes;
  movedIn[own] = a;
  movedIn[own + 1] = b;
  movedIn[own + 2] = c;
  movedIn[own + 3] = d;
}

/** Writes one draw's people by kind and age. */
function writeByAge(
  four: FourDraws,
  lane: number,
  { rates }: PeopleStart,
  into: Float64Array,
  from: number,
): void {
  const { stayed, moved, kept, joined } = four;
  for (let kind = 0; kind * lanes < kept.length; kind++) {
    const [keeps, joins] = [kept[kind * lanes + lane] ?? 1, joined[kind * lanes + lane] ?? 0];
    for (let age = 0, at = kind * ages; age < ages; age++, at++) {
      const remaining =
        (stayed[at * lanes + lane] ?? 0) + (moved[age * lanes + lane] ?? 0) * (rates[at * 4 + 3] ?? 0);
      into[from + at] = remaining * keeps + joins * (rates[at * 4] ?? 0);
    }
  }
}

/** Everyone where they start, in each of the four draws. */
interface Beginning {
  readonly stayed: Float64Array;
  readonly before: Float64Array;
}

function beginningOf({ people, placements }: PeopleStart): Beginning {
  const stayed = Float64Array.from(
    { length: people.length * lanes },
    (_, at) => people[Math.floor(at / lanes)] ?? 0,
  );
  const all = placements.map((_, kind) =>
    people.slice(kind * ages, (kind + 1) * ages).reduce((sum, one) => sum + one, 0),
  );
  return {
    stayed,
    before: Float64Array.from({ length: all.length * lanes }, (_, at) => all[Math.floor(at / lanes)] ?? 0),
  };
}

function begin(four: FourDraws, { stayed, before }: Beginning): void {
  four.stayed.set(stayed);
  four.before.set(before);
  four.kept.fill(1);
  four.joined.fill(0);
  four.moved.fill(0);
}

/** Ends a year of one draw: each kind meets what its course wants. `at` is where the first kind's figures go. */
function endYear(
  four: FourDraws,
  lane: number,
  start: PeopleStart,
  { plans, draws }: Courses,
  flows: Flows,
  at: YearAt,
): void {
  const { kept, joined, before, remained, movedOut, movedIn } = four;
  const { placements, shares } = start;
  const { pupils, joiners, leavers, surplus, movedIn: ins, movedOut: outs } = flows;
  const kinds = placements.length;
  for (let kind = 0, own = lane, place = at.flows; kind < kinds; kind++, own += lanes, place += draws) {
    const into = movedIn[own] ?? 0;
    const out = movedOut[own] ?? 0;
    const stayed = remained[own] ?? 0;
    const remain = stayed + into;
    // The total stands first among the plans, then the placements.
    const want = (plans[at.plans + ((placements[kind] ?? 0) + 1) * draws] ?? 0) * (shares[kind] ?? 0);
    const more = Math.max(0, want - remain);
    const fewer = Math.max(0, remain - want);
    pupils[place] = want;
    joiners[place] = more;
    leavers[place] = Math.max(0, (before[own] ?? 0) - stayed - out) + fewer;
    surplus[place] = fewer;
    ins[place] = into;
    outs[place] = out;
    kept[own] = fewer > 0 ? want / remain : 1;
    joined[own] = more;
    before[own] = want;
  }
}

function fourDraws(kinds: number): FourDraws {
  const byKind = (): Float64Array => new Float64Array(kinds * lanes);
  return {
    stayed: new Float64Array((kinds * ages + 1) * lanes),
    kept: byKind(),
    joined: byKind(),
    before: byKind(),
    remained: byKind(),
    movedOut: byKind(),
    movedIn: byKind(),
    moved: new Float64Array((ages + 1) * lanes),
    moves: new Float64Array((ages + 1) * lanes),
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
  const four = fourDraws(kinds);
  const beginning = beginningOf(start);
  for (let first = 0; first < draws; first += lanes) {
    begin(four, beginning);
    const last = Math.min(lanes, draws - first);
    for (let year = 0; year < years; year++) {
      four.moves.fill(0);
      // The last kind first: what one kind writes beyond its last age is another's age 0, which is 0.
      for (let kind = kinds - 1; kind >= 0; kind--) growOlder(four, kind, start.rates);
      for (let kind = 0; kind < kinds; kind++) arrive(four, kind, start.rates);
      for (let lane = 0; lane < last; lane++) {
        const draw = first + lane;
        const at = { flows: year * kinds * draws + draw, plans: year * courseKinds * draws + draw };
        endYear(four, lane, start, courses, flows, at);
      }
      [four.moved, four.moves] = [four.moves, four.moved];
    }
    if (byAge)
      for (let lane = 0; lane < last; lane++)
        writeByAge(four, lane, start, byAge, (first + lane) * kinds * ages);
  }
  return { draws, years, kinds, ...flows, ...(byAge ? { byAge } : {}) };
}
