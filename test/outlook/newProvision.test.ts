import { bridgesOf } from "../../src/outlook/bridge";
import { drawnAtOnce } from "../../src/outlook/draws";
import { drawnAt } from "../../src/outlook/item";
import { outlookOf } from "../../src/outlook/outlook";
import { uncertainItems } from "../../src/outlook/uncertain";
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

describe("the share who would otherwise be elsewhere", () => {
  const half = { ...unit, diverted: { ...unit.diverted, value: 0.5 } };
  const at = (share: number): number => {
    const run = modelOf(opening(fullForum(), { ...half, diverted: { ...unit.diverted, value: share } }));
    const scenario = run.model.scenarios[1];
    return scenario ? inDraw(run.values.number(scenario.closing, 4), 0) : NaN;
  };
  const entered = modelOf(
    opening(fullForum(), { ...half, divertedLow: { value: 0.2 }, divertedHigh: { value: 0.6 } }),
  );
  const label = "New unit: otherwise at Independent special";

  it("is one of the things that matter, at its ends what the model makes of them", () => {
    const rows = outlookOf(entered).tornado.find(({ scenario }) => scenario === "S")?.rows;
    const row = rows?.find((one) => one.label === label);
    expect(row?.range).toBe("20% to 60% of pupils");
    expect(row?.atLow).toBeCloseTo(at(0.2) - at(0.5), 4);
    expect(row?.atHigh).toBeCloseTo(at(0.6) - at(0.5), 4);
  });

  it("is drawn where a range was entered, and never above all who fill the places", () => {
    const wide = modelOf(
      opening(fullForum(), { ...half, divertedLow: { value: 0.5 }, divertedHigh: { value: 1 } }),
    );
    const [observed] = drawnAtOnce(wide, { draws: 1000 }).observed;
    const [, scenario] = wide.model.scenarios;
    const [ledger] = scenario?.spend.newProvision.ledgers ?? [];
    const central = ledger ? inDraw(wide.values.number(ledger.cumulative, 4), 0) : NaN;
    expect(observed?.years.at(-1)?.p90.value).toBeGreaterThan(central + 1000);
    // Half of all draws lie below the share and are at its Low, which is the share itself.
    expect(observed?.years.at(-1)?.p10.value).toBeCloseTo(central, 4);
    const [all] = uncertainItems(wide).filter((one) => one.label === label);
    expect(all && drawnAt(all, Float64Array.of(-3, 0, 1, 3)).map(({ values }) => [...values])).toEqual([
      [0.5, 0.5, 1, 1],
    ]);
  });

  it("turns out the same in every scenario that opens the same provision", () => {
    const ranged = { ...half, divertedLow: { value: 0.2 }, divertedHigh: { value: 0.6 } };
    const alike = { ...ranged, scenario: { ...ranged.scenario, value: "T" } };
    const ranges = drawnAtOnce(modelOf(opening(fullForum(), ranged, alike)), { draws: 200 });
    const [, one, other] = ranges.scenarios;
    expect(one?.closing).toEqual(other?.closing);
    expect(ranges.beats.find(({ scenario, than }) => scenario === "T" && than === "S")?.chance.value).toBe(0);
  });

  it("moves by a tenth where nobody entered a range, and not at all where the share is none", () => {
    const items = (share: number): readonly string[] =>
      uncertainItems(modelOf(opening(fullForum(), { ...half, diverted: { ...unit.diverted, value: share } })))
        .filter((one) => one.label === label)
        .map(({ range: words }) => words);
    expect(items(0.5)).toEqual(["45% to 55% of pupils"]);
    expect(items(1)).toEqual(["90% to 100% of pupils"]);
    expect(items(0)).toEqual([]);
    expect(
      drawnAtOnce(modelOf(opening(fullForum(), half)), { draws: 100 }).observed[0]?.years.at(-1)?.p10.error,
    ).toBe(0);
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
