import { kinds } from "../../../src/model/kinds";
import { pupilChange } from "../../../src/workbook/sheets/planTables";
import { forum, fundingYear, placement } from "../../model/forum";
import { modelled, opening, provision, scenario } from "../../model/newProvision";

/** 20 places, all open from September 2026 and filled, of which so much is diverted from 40 independent placements. */
const changes = (diverted: number, induced: number): ReadonlyMap<string, number> => {
  const inputs = forum({
    funding: [fundingYear(2025, 10_000_000)],
    placements: [placement("independent", "All", 40, 65_000)],
  });
  const unit = provision("Unit", "resourced", { opens: 2026, places: 20, diverted, induced, leaving: 0.5 });
  const run = modelled(opening(inputs, unit));
  const change = pupilChange(run, scenario(run));
  // January 2029 lies in 2028-29, when all who are wanted have come.
  return new Map(kinds.map((kind) => [kind, change(kind, 2029)]));
};

describe("the pupils that new provision moves, on the plan's tabs", () => {
  it("come from the other kind and from mainstream: no plans are made", () => {
    const moved = changes(0.5, 0);
    expect(moved.get("resourced")).toBeCloseTo(20, 9);
    expect(moved.get("independent")).toBeCloseTo(-10, 9);
    expect(moved.get("mainstream")).toBeCloseTo(-10, 9);
    expect([...moved.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
  });

  it("are new plans only where demand is said to be induced", () => {
    const moved = changes(0.5, 0.1);
    expect(moved.get("mainstream")).toBeCloseTo(-8, 9);
    expect([...moved.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(2, 9);
  });
});
