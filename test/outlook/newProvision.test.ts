import { bridgesOf } from "../../src/outlook/bridge";
import { drawnAtOnce } from "../../src/outlook/draws";
import { inDraw } from "../../src/model/number";
import { fullForum, lever } from "../model/forum";
import { opening, provision } from "../model/newProvision";
import { modelOf, range } from "./book";

// Twenty places from September 2026, whose pupils would otherwise be in independent special at about £55,000 each.
const unit = provision("New unit", "resourced", {
  opens: 2026,
  places: 20,
  topUp: 9_000,
  diverted: 1,
  startUp: 300_000,
  running: 50_000,
});

const inputs = opening(
  fullForum([lever("S", "averageCost", { to: "kind", kind: "independent" }, -0.1, "percent", 2026)]),
  unit,
);

describe("new provision in a bridge", () => {
  const modelled = modelOf(inputs);
  const scenario = modelled.model.scenarios[1];
  const [bridge] = scenario ? bridgesOf(modelled, scenario, [{ measure: "closing", year: 4 }]) : [];

  it("is one of the changes, with its places, start-up and running cost taken out together", () => {
    expect(bridge?.rows.map(({ label }) => label)).toStrictEqual([
      "Average cost: Independent special",
      "New provision: New unit",
    ]);
    const without = modelOf({ ...inputs, newProvision: [] });
    const [, other] = without.model.scenarios;
    const closing = other ? inDraw(without.values.number(other.closing, 4), 0) : NaN;
    // Taken out of the whole, it leaves what the scenario has without it: the first share's and its own ends agree.
    const [cost, own] = bridge?.rows ?? [];
    expect((bridge?.start ?? NaN) + (cost?.own ?? NaN)).toBeCloseTo(closing, 4);
    expect((cost?.share ?? NaN) + (own?.share ?? NaN)).toBeCloseTo(
      (bridge?.end ?? NaN) - (bridge?.start ?? NaN),
      4,
    );
  });

  it("overlaps with a lower fee: the dearer the fee, the more a place saves", () => {
    expect(bridge?.overlap).toBeLessThan(0);
  });
});

describe("a ledger in draws", () => {
  it("tells the chance that it has broken even, year by year, and the range of its net to date", () => {
    const modelled = modelOf({ ...inputs, ranges: [range("feeInflation", -0.1, 0.1)] });
    const [ledger] = modelled.model.scenarios[1]?.spend.newProvision.ledgers ?? [];
    const [drawn] = drawnAtOnce(modelled, { draws: 1000 }).observed;
    expect(drawn).toMatchObject({ label: "New unit", scenario: "S" });
    const last = drawn?.years.at(-1);
    const central = ledger ? inDraw(modelled.values.number(ledger.cumulative, 4), 0) : NaN;
    expect(Math.abs((last?.p50.value ?? NaN) - central)).toBeLessThan(5 * (last?.p50.error ?? NaN));
    // It opens in 2026-27: the base year has nothing to break even.
    expect(drawn?.brokenEven?.[0]?.value).toBe(0);
    const now = ledger ? inDraw(modelled.values.number(ledger.brokenEven, 4), 0) : NaN;
    expect(Math.abs((drawn?.brokenEven?.at(-1)?.value ?? NaN) - now)).toBeLessThanOrEqual(0.5);
  });
});
