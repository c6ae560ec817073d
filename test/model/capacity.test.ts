import type { Capacity } from "../../src/model/capacityLines";
import type { Line } from "../../src/model/line";
import { assumption, forum, placement, setting } from "./forum";
import { figures, modelled, near, opening, provision, scenario } from "./newProvision";

// A unit of 10 places with 8 pupils, a special school of 20 with 20, a college of 10 with 14, 40 in independent schools;
// pupils grow by half in 2026-27 and then no more. A unit of 6 opens in September 2027, of which all are filled.
const run = modelled(
  opening(
    forum({
      settings: [
        setting("Unit", "resourced", [[2025, 10]], { topUpPupils: 8, averageTopUp: 10_000 }),
        setting("Oak", "maintainedSpecial", [[2025, 20]], { topUpPupils: 20, averageTopUp: 14_000 }),
        setting("College", "furtherEducation", [[2025, 10]], { topUpPupils: 14, averageTopUp: 5_000 }),
        setting("PRU", "alternative", [[2025, 30]], { topUpPupils: 2, averageTopUp: 9_000 }),
      ],
      placements: [placement("independent", "All", 40, 65_000)],
      assumptions: [assumption("pupilGrowth", [0.5, 0, 0, 0])],
    }),
    provision("New unit", "resourced", { opens: 2027, places: 6, topUp: 10_000, diverted: 0 }),
  ),
);

const of = (name: string, kind: string): Capacity => {
  const found = scenario(run, name).spend.newProvision.capacity.find((one) => one.kind === kind);
  if (!found) throw new Error(`no capacity of ${kind}`);
  return found;
};
const values = (line: Line): readonly number[] => figures(run, line);

describe("places against pupils", () => {
  it("those without a place go on to the next kind, and to independent schools at last", () => {
    const [unit, oak] = [of("Baseline", "resourced"), of("Baseline", "maintainedSpecial")];
    near(values(unit.pupils), [8, 12, 12, 12, 12]);
    near(values(unit.unfilled), [2, 0, 0, 0, 0]);
    near(values(unit.waiting), [0, 2, 2, 2, 2]);
    // 30 of its own and 2 from the unit, for 20 places
    near(values(oak.waiting), [0, 12, 12, 12, 12]);
    near(values(oak.filled), [20, 20, 20, 20, 20]);
    expect([unit.spill?.into, oak.spill?.into]).toStrictEqual(["maintainedSpecial", "independent"]);
    if (!unit.spill || !oak.spill) throw new Error("no spill");
    // 2 × (14,000 − 10,000); 12 × (65,000 − 14,000)
    near(values(unit.spill.cost), [0, 8_000, 8_000, 8_000, 8_000]);
    near(values(oak.spill.cost), [0, 612_000, 612_000, 612_000, 612_000]);
  });

  it("places that open hold their own pupils, so that nobody else moves", () => {
    const unit = of("S", "resourced");
    // 7/12 × 6 in 2027-28
    near(values(unit.places), [10, 10, 13.5, 16, 16]);
    near(values(unit.pupils), [8, 12, 15.5, 18, 18]);
    near(values(unit.waiting), [0, 2, 2, 2, 2]);
  });

  it("pupils taken beyond the places of the base year go on being taken", () => {
    const college = of("Baseline", "furtherEducation");
    near(values(college.overNumber), [4, 4, 4, 4, 4]);
    near(values(college.waiting), [0, 7, 7, 7, 7]);
    near(values(college.unfilled), [0, 0, 0, 0, 0]);
    expect(college.spill).toBeUndefined();
  });

  it("leaves out a kind most of whose pupils have no top-up", () => {
    const kinds = scenario(run, "Baseline").spend.newProvision.capacity.map(({ kind }) => kind);
    expect(kinds).toStrictEqual(["resourced", "maintainedSpecial", "furtherEducation"]);
  });
});
