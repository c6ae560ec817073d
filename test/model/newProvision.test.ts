import type { Inputs } from "../../src/model/inputs";
import type { Modelled } from "../../src/model/forumModel";
import type { Line } from "../../src/model/line";
import type { ProvisionLedger } from "../../src/model/newProvisionLedger";
import { assumption, forum, fundingYear, placement, setting } from "./forum";
import { figures, ledgerOf, modelled, near, opening, provision, scenario } from "./newProvision";

/** 40 pupils in independent schools at £65,000, nothing growing. */
const independents = (more: Partial<Inputs> = {}): Inputs =>
  forum({
    funding: [fundingYear(2025, 10_000_000)],
    placements: [placement("independent", "All", 40, 65_000)],
    ...more,
  });

describe("20 places for autism at a unit from September 2026, ten of them a year later", () => {
  // 20 places over two years: 10 from September 2026, 20 from September 2027. Half of the pupils would otherwise be in
  // one of 40 independent placements at £65,000; 10 % leave those a year, so 4 joiners a year follow them.
  const unit = provision("ASD unit", "resourced", {
    opens: 2026,
    ramp: 2,
    places: 20,
    topUp: 12_000,
    startUp: 100_000,
    running: 24_000,
    diverted: 0.5,
    leaving: 0.1,
  });
  const run = modelled(opening(independents(), unit));
  const ledger = ledgerOf(run);
  const of = (line: Line): readonly number[] => figures(run, line);

  it("opens by academic years and counts by months", () => {
    near(of(ledger.placesFromSeptember), [0, 10, 20, 20, 20]);
    near(of(ledger.placesToAugust), [0, 0, 10, 20, 20]);
    // 7/12 × 10; 5/12 × 10 + 7/12 × 20
    near(of(ledger.placesInYear), [0, 70 / 12, 190 / 12, 20, 20]);
  });

  it("costs places at £6,000, top-ups, start-up once, and running from September", () => {
    near(of(ledger.placeCost), [0, 35_000, 95_000, 120_000, 120_000]);
    near(of(ledger.topUps), [0, 70_000, 190_000, 240_000, 240_000]);
    near(of(ledger.startUp), [0, 100_000, 0, 0, 0]);
    near(of(ledger.running), [0, 14_000, 24_000, 24_000, 24_000]);
    near(of(ledger.cost), [0, 219_000, 309_000, 384_000, 384_000]);
  });

  it("takes only those who join: leavers of the independent schools are not followed", () => {
    near(of(ledger.wanted), [0, 5, 10, 10, 10]);
    // 2026: 4 joiners. 2027: 0.9 × 4 + 4 = 7.6. 2028: 0.9 × 7.6 + 4 = 10.84, of which 10 are wanted.
    near(of(ledger.moved), [0, 4, 7.6, 10, 10]);
    near(of(ledger.waiting), [0, 1, 2.4, 0, 0]);
    // 7/12 × 4; 5/12 × 4 + 7/12 × 7.6; 5/12 × 7.6 + 7/12 × 10
    near(of(ledger.avoided), [0, 28 / 12, 73.2 / 12, 108 / 12, 10]);
  });

  it("saves their fees, and breaks even when these have made up for all that was spent", () => {
    const fees = [0, 28 / 12, 73.2 / 12, 9, 10].map((pupils) => pupils * 65_000);
    near(of(ledger.feesAvoided), fees);
    const net = fees.map((fee, year) => fee - ([0, 219_000, 309_000, 384_000, 384_000][year] ?? 0));
    near(of(ledger.net), net);
    // −67,333; +20,167; +221,167; +487,167 to date
    near(of(ledger.cumulative), [0, -67_333.333333, 20_166.666667, 221_166.666667, 487_166.666667]);
    expect(of(ledger.brokenEven)).toStrictEqual([0, 0, 1, 1, 1]);
    expect(of(ledger.since)).toStrictEqual([0, 0, 2027, 2027, 2027]);
  });

  it("says at which fee it would have broken even by each year", () => {
    // 219,000 ÷ 2.3333 pupil-years; 528,000 ÷ 8.4333; 912,000 ÷ 17.4333; 1,296,000 ÷ 27.4333
    near(of(ledger.priceNeeded), [0, 93_857.142857, 62_608.695652, 52_313.575526, 47_241.798299]);
    near(of(ledger.shareNeeded), [0, 1.443956, 0.963211, 0.804824, 0.726797]);
  });

  it("moves the scenario's own lines", () => {
    const { spend } = scenario(run);
    const line = (lines: readonly Line[], id: string): readonly number[] => {
      const found = lines.find((one) => one.id === id);
      if (!found) throw new Error(id);
      return figures(run, found);
    };
    near(line(spend.places, "places.resourced"), of(ledger.placeCost));
    near(line(spend.topUps, "topUps.resourced"), of(ledger.topUps));
    near(figures(run, spend.services), [0, 114_000, 24_000, 24_000, 24_000]);
    near(
      line(spend.placements, "placements.independent"),
      of(ledger.feesAvoided).map((fee) => 2_600_000 - fee),
    );
    near(
      line(spend.pupils, "pupils.independent"),
      of(ledger.avoided).map((pupils) => 40 - pupils),
    );
    near(line(spend.pupils, "pupils.resourced"), of(ledger.filled));
  });

  it("counts heads from September to September", () => {
    const [count] = scenario(run).spend.newProvision.headCounts;
    if (!count) throw new Error("no head count");
    near(of(count.after), [40, 36, 32.4, 30, 30]);
    near(of(count.leavers), [4, 4, 3.6, 3.24, 3]);
    near(of(count.joiners), [4, 4, 4, 4, 4]);
    near(of(count.hereInstead), [0, 4, 4, 3.16, 1]);
    const check = run.model.checks.find(({ line }) => line.id === "checks.headCount.independent");
    if (!check) throw new Error("no check");
    expect(figures(run, check.line)).toStrictEqual([1, 1, 1, 1, 1]);
  });
});

describe("what the entries do", () => {
  const base = { opens: 2026, places: 12, diverted: 0.5, leaving: 0.1 } as const;
  const first = (
    told: Parameters<typeof provision>[2],
    inputs = independents(),
  ): [Modelled, ProvisionLedger] => {
    const run = modelled(opening(inputs, provision("A", "resourced", told)));
    return [run, ledgerOf(run)];
  };

  it("pupils already placed elsewhere move at once where it says so", () => {
    const [run, ledger] = first({ ...base, movesExisting: true });
    near(figures(run, ledger.moved), [0, 6, 6, 6, 6]);
  });

  it("never more than are there move, however many places open", () => {
    const [run, ledger] = first({ ...base, places: 200, diverted: 1, movesExisting: true });
    near(figures(run, ledger.moved), [0, 40, 40, 40, 40]);
    near(figures(run, ledger.waiting), [0, 160, 160, 160, 160]);
  });

  it("placements that others take up again are not avoided", () => {
    // 6 wanted; 4 then 6 moved. 7/12 × 4 × 0.75
    const [run, ledger] = first({ ...base, backFill: 0.25 });
    near(figures(run, ledger.avoided), [0, 1.75, 3.875, 4.5, 4.5]);
  });

  it("unfilled places of a unit are paid for at £10,000", () => {
    // 7 places in 2026-27 (7/12 × 12), 12 after: three quarters filled at 6,000, a quarter unfilled at 10,000
    const [run, ledger] = first({ ...base, fill: 0.75 });
    near(figures(run, ledger.filled), [0, 5.25, 9, 9, 9]);
    near(figures(run, ledger.unfilled), [0, 1.75, 3, 3, 3]);
    near(figures(run, ledger.placeCost), [0, 49_000, 84_000, 84_000, 84_000]);
  });

  it("a place rate of its own counts for filled places, and elsewhere for all of them", () => {
    const [run, ledger] = first({ ...base, fill: 0.75, placeRate: 7_000 });
    near(figures(run, ledger.placeCost), [0, 5.25 * 7_000 + 17_500, 93_000, 93_000, 93_000]);
    const special = modelled(
      opening(
        independents(),
        provision("B", "maintainedSpecial", { ...base, fill: 0.75, placeRate: 11_000 }),
      ),
    );
    near(figures(special, ledgerOf(special).placeCost), [0, 77_000, 132_000, 132_000, 132_000]);
  });

  it("induced demand and pupils from elsewhere cost and save nothing", () => {
    const [run, ledger] = first({ ...base, induced: 0.2 });
    near(figures(run, ledger.induced), [0, 1.4, 2.4, 2.4, 2.4]);
    near(figures(run, ledger.others), [0, 2.1, 3.6, 3.6, 3.6]);
    const [other, without] = first(base);
    near(figures(run, ledger.feesAvoided), figures(other, without.feesAvoided));
  });

  it("places funded directly by DfE are deducted from the block and count in the ledger", () => {
    const run = modelled(opening(independents(), provision("Academy", "specialAcademy", base)));
    const ledger = ledgerOf(run);
    expect(ledger.direct).toBe(true);
    near(figures(run, ledger.placeCost), [0, 70_000, 120_000, 120_000, 120_000]);
    near(figures(run, scenario(run).funding.deductions), [0, 70_000, 120_000, 120_000, 120_000]);
  });

  it("growth and prices move with the scenario's own rates", () => {
    // 40 → 44 independents in 2026, held after; fees up 5 % in 2026. Joiners 2026: 4 + 4 growth; all 6 are taken.
    const inputs = independents({
      assumptions: [
        assumption("pupilGrowth", [0.1, 0, 0, 0], "independent"),
        assumption("feeInflation", [0.05, 0, 0, 0]),
      ],
    });
    const [run, ledger] = first(base, inputs);
    near(figures(run, ledger.people.joiners), [4, 8, 4.4, 4.4, 4.4]);
    near(figures(run, ledger.moved), [0, 6, 6, 6, 6]);
    near(figures(run, ledger.people.price), [65_000, 68_250, 68_250, 68_250, 68_250]);
  });

  it("a kind without placements is left at its mean top-up", () => {
    const inputs = forum({
      settings: [
        setting("Oak", "maintainedSpecial", [[2025, 50]], { topUpPupils: 50, averageTopUp: 14_000 }),
      ],
    });
    const [run, ledger] = first({ ...base, insteadOf: "maintainedSpecial" }, inputs);
    // 5 joiners a year; 6 wanted: 5, then 0.9 × 5 + 5 > 6
    near(figures(run, ledger.moved), [0, 5, 6, 6, 6]);
    near(figures(run, ledger.feesAvoided), [0, (35 / 12) * 14_000, (67 / 12) * 14_000, 84_000, 84_000]);
    const topUps = scenario(run).spend.topUps.find(({ id }) => id === "topUps.maintainedSpecial");
    if (!topUps) throw new Error("no top-ups");
    near(
      figures(run, topUps),
      figures(run, ledger.feesAvoided).map((fee) => 700_000 - fee),
    );
  });

  it("two provisions share those who join by what each still wants", () => {
    const run = modelled(
      opening(
        independents(),
        provision("A", "resourced", { ...base, places: 30, diverted: 0.5 }),
        provision("B", "maintainedSpecial", { ...base, places: 10, diverted: 0.5 }),
      ),
    );
    // 4 joiners: 15 and 5 wanted, so 3 and 1. Then 11.4 ÷ … : outstanding 12.3 and 4.1, again 3 to 1
    near(figures(run, ledgerOf(run, 0).moved).slice(0, 3), [0, 3, 5.7]);
    near(figures(run, ledgerOf(run, 1).moved).slice(0, 3), [0, 1, 1.9]);
  });

  it("England's share of plans that end stands in where nothing else is known", () => {
    const [run, ledger] = first({ opens: 2026, places: 12, diverted: 1 });
    near(figures(run, ledger.people.leaving), [0.044, 0.044, 0.044, 0.044, 0.044]);
    near(figures(run, ledger.moved).slice(0, 2), [0, 1.76]);
  });
});
