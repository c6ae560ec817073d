import fc from "fast-check";
import { ageYears } from "../../src/demand/ageYears";
import { courseStream, type Courses } from "../../src/demand/courses";
import { england } from "../../src/demand/england";
import { forEachKind, placementKinds, planKinds, type ByKind } from "../../src/demand/kinds";
import { peopleThrough, type PeopleYears } from "../../src/demand/people";
import { peopleStart, type FinerKind, type PeopleStart } from "../../src/demand/peopleStart";
import { everything, oneJanuary } from "./council";

const { ages: facts } = england;
if (!facts) throw new Error("England's pattern has no ages");

const opening: ByKind<number> = {
  total: 2760,
  mainstream: 1250,
  special: 720,
  independent: 150,
  furtherEducation: 380,
  other: 260,
};
/** Plans that grow by 7 % a year, but further education, which falls by 10 %: more remain there than are wanted. */
const central: readonly ByKind<number>[] = Array.from({ length: 10 }, (_, index) => {
  const parts = forEachKind(
    (kind) => opening[kind] * (kind === "furtherEducation" ? 0.9 : 1.07) ** (index + 1),
  );
  return { ...parts, total: placementKinds.reduce((sum, kind) => sum + parts[kind], 0) };
});
const stand = { pattern: england, evidence: "years", january: 2024, short: false } as const;

const finer = (...kinds: readonly (readonly [FinerKind["placement"], number])[]): readonly FinerKind[] =>
  kinds.map(([placement, share]) => ({ placement, share }));
const eleven = finer(
  ["mainstream", 0.8],
  ["mainstream", 0.2],
  ["special", 0.55],
  ["special", 0.45],
  ["independent", 0.3],
  ["independent", 0.7],
  ["other", 0.4],
  ["other", 0.1],
  ["furtherEducation", 0.75],
  ["furtherEducation", 0.25],
  ["other", 0.5],
);
const five: readonly FinerKind[] = placementKinds.map((placement) => ({ placement, share: 1 }));

const coursesOf = (draws: number, seed: number): Courses => courseStream(central, stand, seed).next(draws);

/** The central forecasts as the one course. */
const centralCourse: Courses = {
  draws: 1,
  years: central.length,
  plans: Float64Array.from(central.flatMap((year) => planKinds.map((kind) => year[kind]))),
};

const flows = ["pupils", "joiners", "leavers", "surplus", "movedIn", "movedOut"] as const;

type Flow = (typeof flows)[number];

const flowOf = (people: PeopleYears, flow: Flow, year: number, kind: number, draw = 0): number =>
  people[flow][(year * people.kinds + kind) * people.draws + draw] ?? NaN;

const startWith = (kinds: readonly FinerKind[]): PeopleStart =>
  peopleStart(everything, opening, kinds, facts);
const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((all, one) => all + one, 0);

function ageOf({ byAge }: PeopleYears): Float64Array {
  if (!byAge) throw new Error("Ages were not asked for");
  return byAge;
}

/** Every kind, year and draw of a run. */
function each(people: PeopleYears, say: (year: number, kind: number, draw: number) => void): void {
  for (let year = 0; year < people.years; year++)
    for (let kind = 0; kind < people.kinds; kind++)
      for (let draw = 0; draw < people.draws; draw++) say(year, kind, draw);
}

describe("people by age in every draw", () => {
  const shares = fc
    .array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 })
    .map((two) => two.map((one) => one / sum(two)));
  const runs = fc.record({ shares, seed: fc.nat(), draws: fc.integer({ min: 1, max: 9 }) });
  const run = ({
    shares: [a = 1, b = 0],
    seed,
    draws,
  }: {
    shares: number[];
    seed: number;
    draws: number;
  }) => {
    const kinds = placementKinds.flatMap((placement) => finer([placement, a], [placement, b]));
    const courses = coursesOf(draws, seed);
    return {
      kinds,
      courses,
      start: startWith(kinds),
      people: peopleThrough(startWith(kinds), courses, true),
    };
  };

  it("before, with joiners, less leavers, with moves in less moves out, is after; nothing is below 0", () => {
    fc.assert(
      fc.property(runs, (told) => {
        const { people, start } = run(told);
        each(people, (year, kind, draw) => {
          const of = (flow: Flow): number => flowOf(people, flow, year, kind, draw);
          const before =
            year === 0
              ? sum(start.people.slice(kind * 26, (kind + 1) * 26))
              : flowOf(people, "pupils", year - 1, kind, draw);
          const after = before + of("joiners") - of("leavers") + of("movedIn") - of("movedOut");
          expect(Math.abs(after - of("pupils"))).toBeLessThan(1e-9 * Math.max(1, before));
          for (const flow of flows) expect(of(flow)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 10 },
    );
  });

  it("ages add to the kinds, kinds are their share of the drawn course, and moves cancel", () => {
    fc.assert(
      fc.property(runs, (told) => {
        const { people, kinds, courses } = run(told);
        const last = people.years - 1;
        each(people, (year, kind, draw) => {
          const { placement, share } = kinds[kind] ?? { placement: "other", share: NaN };
          const course =
            courses.plans[(year * 6 + planKinds.indexOf(placement)) * people.draws + draw] ?? NaN;
          expect(flowOf(people, "pupils", year, kind, draw)).toBe(course * share);
          if (year < last) return;
          const from = (draw * people.kinds + kind) * 26;
          const byAge = ageOf(people).slice(from, from + 26);
          expect(Math.min(...byAge)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(sum(byAge) - course * share)).toBeLessThan(1e-8 * Math.max(1, course));
        });
        for (let year = 0; year <= last; year++)
          for (let draw = 0; draw < people.draws; draw++) {
            const all = (flow: Flow): number =>
              kinds.reduce((total, _, kind) => total + flowOf(people, flow, year, kind, draw), 0);
            expect(Math.abs(all("movedIn") - all("movedOut"))).toBeLessThan(1e-9 * all("pupils"));
          }
      }),
      { numRuns: 10 },
    );
  });

  it("the same seed gives the same people, however the draws are divided into blocks", () => {
    const start = startWith(eleven);
    const whole = peopleThrough(start, coursesOf(12, 5), true);
    const stream = courseStream(central, stand, 5);
    let from = 0;
    for (const draws of [5, 1, 6]) {
      const part = peopleThrough(start, stream.next(draws), true);
      const first = from;
      each(part, (year, kind, draw) => {
        for (const flow of flows)
          expect(flowOf(part, flow, year, kind, draw)).toBe(flowOf(whole, flow, year, kind, first + draw));
      });
      expect(part.byAge).toStrictEqual(ageOf(whole).slice(from * 11 * 26, (from + draws) * 11 * 26));
      from += draws;
    }
    expect(peopleThrough(start, coursesOf(12, 6)).joiners).not.toStrictEqual(whole.joiners);
  });

  it("finer kinds of one placement are together what that placement is alone", () => {
    const courses = coursesOf(4, 9);
    const fine = peopleThrough(startWith(eleven), courses);
    const coarse = peopleThrough(startWith(five), courses);
    each(coarse, (year, placement, draw) => {
      for (const flow of flows) {
        const parts = eleven.flatMap((one, kind) =>
          one.placement === placementKinds[placement] ? [flowOf(fine, flow, year, kind, draw)] : [],
        );
        expect(sum(parts)).toBeCloseTo(flowOf(coarse, flow, year, placement, draw), 7);
      }
    });
  });

  it("by hand: 100 at 10 and 40 at 11; 10 % leave, 20 % of the rest move at 10; a course of 90 and 70", () => {
    // First kind, one placement; second kind, another. 100 at 10: 10 leave, 18 move, 72 stay and are 11. The second's 40
    // at 11: 4 leave, 36 stay and are 12; the 18 come to it. 72 remain of 90 wanted: 18 join. 54 remain of 27 wanted: 27
    // more leave, half of each age: 9 at 11 and 18 at 12. Joiners of the first are all of age 4.
    const at = (kind: number, age: number): number => kind * 26 + age;
    const people = new Float64Array(52);
    people[at(0, 10)] = 100;
    people[at(1, 11)] = 40;
    const rates = Float64Array.from({ length: 52 }, (_, place) => place).reduce((list, place) => {
      const [kind, age] = [Math.floor(place / 26), place % 26];
      const stays = age === 25 ? 0 : 0.9;
      const moves = kind === 0 && age === 10 ? 0.2 : 0;
      list.set([age === 4 ? 1 : 0, stays * (1 - moves), stays * moves, kind === 1 ? 1 : 0], place * 4);
      return list;
    }, new Float64Array(208));
    const plans = Float64Array.of(117, 90, 27, 0, 0, 0);
    const done = peopleThrough(
      { placements: [0, 1], shares: [1, 1], people, rates },
      { draws: 1, years: 1, plans },
      true,
    );
    const of = (flow: Flow): readonly number[] =>
      Array.from(done[flow], (one) => Math.round(one * 1e9) / 1e9);
    expect(of("pupils")).toStrictEqual([90, 27]);
    expect(of("joiners")).toStrictEqual([18, 0]);
    expect(of("leavers")).toStrictEqual([10, 31]);
    expect(of("surplus")).toStrictEqual([0, 27]);
    expect(of("movedOut")).toStrictEqual([18, 0]);
    expect(of("movedIn")).toStrictEqual([0, 18]);
    const standing = Array.from(ageOf(done), (one) => Math.round(one * 1e9) / 1e9);
    const ages = (kind: number): readonly (readonly [age: number, people: number])[] =>
      standing
        .slice(kind * 26, kind * 26 + 26)
        .flatMap((count, age) => (count === 0 ? [] : [[age, count] as const]));
    expect(ages(0)).toStrictEqual([
      [4, 18],
      [11, 72],
    ]);
    expect(ages(1)).toStrictEqual([
      [11, 9],
      [12, 18],
    ]);
  });

  it("on the central course it ends each year with the plans of `ageYears`, and the same net change", () => {
    for (const history of [everything, oneJanuary]) {
      const people = peopleThrough(peopleStart(history, opening, five, facts), centralCourse);
      const years = ageYears(history, opening, central, { january: 2024, england: facts });
      years.forEach(({ plans, newPlans, leavers }, year) => {
        const total = (flow: Flow): number => sum(five.map((_, kind) => flowOf(people, flow, year, kind)));
        five.forEach(({ placement }, kind) => {
          expect(flowOf(people, "pupils", year, kind)).toBeCloseTo(sum(plans[placement]), 6);
        });
        const net = sum(placementKinds.map((kind) => newPlans[kind] - leavers[kind]));
        expect(total("joiners") - total("leavers")).toBeCloseTo(net, 6);
      });
    }
  });

  it("in the first year those who leave by age are those of `ageYears`, where no kind is too full", () => {
    const growing = central.map((_, index) => forEachKind((kind) => opening[kind] * 1.4 ** (index + 1)));
    const [first] = ageYears(everything, opening, growing, { january: 2024, england: facts });
    const course = {
      draws: 1,
      years: 1,
      plans: Float64Array.from(planKinds, (kind) => growing[0]?.[kind] ?? NaN),
    };
    const people = peopleThrough(startWith(five), course);
    five.forEach(({ placement }, kind) => {
      expect(flowOf(people, "leavers", 0, kind)).toBeCloseTo(first?.leavers[placement] ?? NaN, 6);
    });
  });
});
