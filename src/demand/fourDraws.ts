import { ageCount } from "./ageFacts";
import type { PeopleStart } from "./peopleStart";

// Of this file, so that the innermost steps need not ask another for it each time.
const ages = ageCount;

/** Draws that are carried together, side by side in the lists below. */
export const lanes = 4;

/** Four draws while they are carried through the years; small enough to stay at hand for all of them. */
export interface FourDraws {
  /** By kind, then age: those who stayed; what is kept of them, who joined and who moved in are still to be put upon it. */
  readonly people: Float64Array;
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
  /** By kind: the youngest that anyone of it can be. */
  readonly youngest: readonly number[];
}

/**
 * One kind grows a year older. The oldest comes first, so that each age makes room for the one below. The four draws are
 * written out, because a loop over them would read again for each what they share.
 */
function growOlder(four: FourDraws, kind: number, rates: Float64Array): void {
  const { people, moved, moves, kept, joined, remained, movedOut, youngest } = four;
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
  const least = (youngest[kind] ?? 0) * lanes;
  const first = kind * ages * lanes;
  // Nobody stays or moves at the last age: its room is for those of the age below.
  for (let age = (ages - 2) * lanes, at = first + age; age >= least; age -= lanes, at -= lanes) {
    // Four rates stand for each cell, as four draws do.
    const joins = rates[at] ?? 0;
    const stays = rates[at + 1] ?? 0;
    const goes = rates[at + 2] ?? 0;
    let a = people[at] ?? 0;
    let b = people[at + 1] ?? 0;
    let c = people[at + 2] ?? 0;
    let d = people[at + 3] ?? 0;
    const comes = rates[at + 3] ?? 0;
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
    restA += a * stays;
    restB += b * stays;
    restC += c * stays;
    restD += d * stays;
    people[at + 4] = a * stays;
    people[at + 5] = b * stays;
    people[at + 6] = c * stays;
    people[at + 7] = d * stays;
    if (goes === 0) continue;
    goneA += a * goes;
    goneB += b * goes;
    goneC += c * goes;
    goneD += d * goes;
    moves[age + 4] = (moves[age + 4] ?? 0) + a * goes;
    moves[age + 5] = (moves[age + 5] ?? 0) + b * goes;
    moves[age + 6] = (moves[age + 6] ?? 0) + c * goes;
    moves[age + 7] = (moves[age + 7] ?? 0) + d * goes;
  }
  people.fill(0, first + least, first + least + lanes);
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

/** A year passes: everyone is a year older, and those who move are counted to the kinds that take them. */
export function passYear(four: FourDraws, rates: Float64Array): void {
  const kinds = four.youngest.length;
  [four.moved, four.moves] = [four.moves, four.moved];
  four.moves.fill(0);
  for (let kind = 0; kind < kinds; kind++) growOlder(four, kind, rates);
  for (let kind = 0; kind < kinds; kind++) arrive(four, kind, rates);
}

/** Writes one draw's people by kind and age. */
export function writeByAge(
  four: FourDraws,
  lane: number,
  { rates }: PeopleStart,
  into: Float64Array,
  from: number,
): void {
  const { people, moves, kept, joined } = four;
  for (let kind = 0; kind * lanes < kept.length; kind++) {
    const [keeps, joins] = [kept[kind * lanes + lane] ?? 1, joined[kind * lanes + lane] ?? 0];
    for (let age = 0, at = kind * ages; age < ages; age++, at++) {
      const arrived = (moves[age * lanes + lane] ?? 0) * (rates[at * 4 + 3] ?? 0);
      const remaining = (people[at * lanes + lane] ?? 0) + arrived;
      into[from + at] = remaining * keeps + joins * (rates[at * 4] ?? 0);
    }
  }
}

function youngestOf({ people, rates }: PeopleStart, kind: number): number {
  for (let age = 0, at = kind * ages; age < ages; age++, at++)
    if (people[at] !== 0 || rates[at * 4] !== 0 || rates[at * 4 + 3] !== 0) return age;
  return ages - 1;
}

/** Everyone where they start, in each of the four draws. */
export function fourDraws(start: PeopleStart): FourDraws {
  const { people, placements } = start;
  const inEach = (all: ArrayLike<number>): Float64Array =>
    Float64Array.from({ length: all.length * lanes }, (_, at) => all[Math.floor(at / lanes)] ?? 0);
  const byKind = (): Float64Array => new Float64Array(placements.length * lanes);
  return {
    people: inEach(people),
    kept: byKind().fill(1),
    joined: byKind(),
    before: inEach(
      placements.map((_, kind) =>
        people.slice(kind * ages, (kind + 1) * ages).reduce((sum, one) => sum + one, 0),
      ),
    ),
    remained: byKind(),
    movedOut: byKind(),
    movedIn: byKind(),
    moved: new Float64Array(ages * lanes),
    moves: new Float64Array(ages * lanes),
    youngest: placements.map((_, kind) => youngestOf(start, kind)),
  };
}

/** Puts four draws where others stand. */
export function putAt(four: FourDraws, others: FourDraws): void {
  four.people.set(others.people);
  four.moves.set(others.moves);
  four.before.set(others.before);
  four.remained.set(others.remained);
  four.movedOut.set(others.movedOut);
  four.movedIn.set(others.movedIn);
}
