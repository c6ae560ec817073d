import { ageFactsOf, sumOf } from "../../src/demand/ageFacts";
import { movesFrom } from "../../src/demand/ageMoves";
import { fitToKinds } from "../../src/demand/ageYears";
import { england } from "../../src/demand/england";
import { forecast } from "../../src/demand/forecast";
import { forEachPlacement, placementKinds } from "../../src/demand/kinds";
import { counts, evenAges, everything, oneJanuary, overYears } from "./council";

const { ages: facts } = england;
if (!facts) throw new Error("England's pattern has no ages");

describe("plans by age", () => {
  it.each([
    ["over years", overYears],
    ["at one January", oneJanuary],
    ["with flows", everything],
  ])(
    "%s: opening less leavers, with new plans and moves, is the closing; moves cancel; kinds are the forecast's",
    (_, history) => {
      const { ages, figures } = forecast(history, { pattern: england, years: 4 });
      expect(ages).toHaveLength(4);
      ages.forEach((year, index) => {
        const before = ages[index - 1]?.plans;
        const net = placementKinds.reduce((sum, kind) => sum + year.moves[kind], 0);
        expect(net).toBeCloseTo(0, 6);
        for (const kind of placementKinds) {
          const closing = sumOf(year.plans[kind]);
          const central = figures.find((each) => each.kind === kind && each.year === year.year)?.central;
          expect(closing).toBeCloseTo(central ?? NaN, 6);
          expect(year.newPlans[kind]).toBeGreaterThanOrEqual(0);
          expect(year.leavers[kind]).toBeGreaterThanOrEqual(0);
          for (const count of year.plans[kind]) expect(count).toBeGreaterThanOrEqual(0);
          const opening = before ? sumOf(before[kind]) : (history.plans[2024]?.[kind] ?? NaN);
          expect(opening - year.leavers[kind] + year.newPlans[kind] + year.moves[kind]).toBeCloseTo(
            closing,
            4,
          );
        }
      });
    },
  );

  it("children move into further education after 15 and hardly before", () => {
    const share = (age: number): number => 1 - movesFrom(facts, age).mainstream.mainstream;
    expect(share(15)).toBeGreaterThan(0.5);
    expect(share(10)).toBeGreaterThan(share(8) * 2);
    expect(movesFrom(facts, 12).mainstream.furtherEducation).toBeLessThan(0.01);
  });

  it("shares of moves from each kind add to 1 at every age", () => {
    for (let age = 0; age < 26; age++) {
      const moves = movesFrom(facts, age);
      for (const from of placementKinds) {
        expect(placementKinds.reduce((sum, to) => sum + moves[from][to], 0)).toBeCloseTo(1, 9);
      }
    }
  });

  it("fits two ages and two kinds: age 10 keeps 30 plans and age 17 keeps 20 where the kinds allow it", () => {
    const of = (ten: number, seventeen: number): number[] => {
      const list = new Array<number>(26).fill(0);
      list[10] = ten;
      list[17] = seventeen;
      return list;
    };
    const stock = { ...forEachPlacement(() => of(0, 0)), mainstream: of(20, 10), special: of(10, 10) };
    const fit = fitToKinds(
      stock,
      { total: 50, mainstream: 25, special: 25, independent: 0, furtherEducation: 0, other: 0 },
      facts,
    );
    expect(sumOf(fit.mainstream)).toBeCloseTo(25, 9);
    expect((fit.mainstream[10] ?? 0) + (fit.special[10] ?? 0)).toBeCloseTo(30, 4);
    expect((fit.mainstream[17] ?? 0) + (fit.special[17] ?? 0)).toBeCloseTo(20, 4);
  });

  it("the share that leaves, by hand: 20 of 200 at 16; 20 and over together; all at 25", () => {
    const stock = evenAges(counts(1500, 0, 0, 900, 0));
    const learned = ageFactsOf([
      {
        authority: "A",
        plans: {},
        plansByAge: { 2024: stock },
        newPlansByAge: { 2023: stock },
        ceasedByAge: { 2023: { 16: 20, 20: 250 } },
      },
    ]);
    // Mainstream 1500 over 4 to 18 is 100 an age, further education 900 over 16 to 24 is 100 an age: 200 at 16, 500 at 20 to 24.
    expect(learned?.leaving[16]).toBeCloseTo(0.1, 12);
    expect(learned?.leaving[21]).toBeCloseTo(0.5, 12);
    expect(learned?.leaving[25]).toBe(1);
    expect(ageFactsOf([overYears])).toBeUndefined();
  });
});
