import type { Modelled } from "../../src/model/forumModel";
import { inDraw } from "../../src/model/number";
import type { Inputs } from "../../src/model/inputs";
import { casesOf, type Cases } from "../../src/outlook/cases";
import { drawnAtOnce } from "../../src/outlook/draws";
import { tornadoes, type Tornado } from "../../src/outlook/tornado";
import { uncertainItems } from "../../src/outlook/uncertain";
import { assumption, forum, fullForum, fundingYear, lever, placement, years } from "../model/forum";
import { between, modelOf, range } from "./book";

const independent = { to: "kind", kind: "independent" } as const;

/**
 * 100 pupils at £50,000, growing by nothing, with fees that rise by 4 % a year or between 2 % and 7 %: £5m × 1.04 in the
 * second of two years, or × 1.02, or × 1.07. S has 10 pupils fewer from then on, or between 4 and 12 fewer.
 */
const worked = (): Inputs =>
  forum({
    funding: [fundingYear(2025, 6_000_000)],
    years: [2025, 2026],
    placements: [placement("independent", "All", 100, 50_000)],
    assumptions: [assumption("feeInflation", [0.04])],
    ranges: [range("feeInflation", -0.02, 0.03)],
    levers: [between(lever("S", "placementPupils", independent, -10, "pupils", 2026), -12, -4)],
    scenarios: ["S"],
  });

const found = (modelled: Modelled): { cases: readonly Cases[]; tornado: readonly Tornado[] } => {
  const items = uncertainItems(modelled);
  const tornado = tornadoes(modelled, items);
  return { tornado, cases: casesOf(modelled, items, tornado) };
};

const rounded = (values: readonly number[]): readonly number[] => values.map((value) => Math.round(value));

describe("a forum worked by hand", () => {
  const modelled = modelOf(worked());
  const { cases, tornado } = found(modelled);
  const [baseline, scenario] = cases;

  it("the Baseline's closing reserve: £1m in the first year and £6m − £5m × the fee index in the second", () => {
    expect(rounded(baseline?.closing.best ?? [])).toStrictEqual([1_000_000, 1_900_000]);
    expect(rounded(baseline?.closing.central ?? [])).toStrictEqual([1_000_000, 1_800_000]);
    expect(rounded(baseline?.closing.worst ?? [])).toStrictEqual([1_000_000, 1_650_000]);
  });

  it("the scenario's best has the low fees and the larger reduction, its worst the other ends", () => {
    // 88 × £50,000 × 1.02 = £4,488,000; 90 × £50,000 × 1.04 = £4,680,000; 96 × £50,000 × 1.07 = £5,136,000.
    expect(rounded(scenario?.inYear.best ?? [])).toStrictEqual([1_000_000, 1_512_000]);
    expect(rounded(scenario?.inYear.central ?? [])).toStrictEqual([1_000_000, 1_320_000]);
    expect(rounded(scenario?.inYear.worst ?? [])).toStrictEqual([1_000_000, 864_000]);
  });

  it("the tornado has each alone: what nobody gave a range moves by an equal step", () => {
    const rows = tornado[1]?.rows.map(({ key, entered, atLow, atHigh }) => [
      key,
      entered,
      Math.round(atLow),
      Math.round(atHigh),
    ]);
    // Fees: 90 × £50,000 × −0.02 and +0.03. Pupils: 2 fewer, or 6 more, at £52,000. A point of growth: 1 pupil of the
    // Baseline's 100 at £52,000. A point on the block's growth: its last published year is the base year, £6m.
    expect(rows).toStrictEqual([
      ["levers.placementPupils.independent.pupils", true, 104_000, -312_000],
      ["assumptions.feeInflation", true, 90_000, -135_000],
      ["assumptions.blockGrowth", false, -60_000, 60_000],
      ["assumptions.pupilGrowth", false, 52_000, -52_000],
    ]);
    expect(tornado[0]?.rows.map(({ key }) => key)).not.toContain("levers.placementPupils.independent.pupils");
  });
});

const rich = (): Inputs => ({
  ...fullForum([
    between(lever("A", "placementPupils", independent, -8, "pupils", 2026, { ramp: 2 }), -12, -3),
    between(lever("A", "averageCost", independent, -0.05, "percent", 2027), -0.08, 0),
    between(lever("B", "placementPupils", independent, -8, "pupils", 2026, { ramp: 2 }), -12, -3),
    lever("B", "services", { to: "newService", name: "Advice" }, 40_000, "gbp", 2026),
    lever("C", "places", { to: "kind", kind: "resourced" }, 10, "places", 2026),
  ]),
  ranges: [
    range("pupilGrowth", -0.02, 0.02),
    range("pupilGrowth", -0.01, 0.04, "independent"),
    range("feeInflation", -0.01, 0.03),
    range("topUpUplift", -0.01, 0.01, "maintainedSpecial"),
    range("blockGrowth", -0.02, 0.01),
  ],
});

describe("laws of cases", () => {
  const modelled = modelOf(rich());
  const { cases } = found(modelled);

  it("central is the model to the last bit", () => {
    modelled.model.scenarios.forEach(({ inYear, closing }, s) => {
      const along = (line: typeof closing): readonly number[] =>
        years.map((_, year) => inDraw(modelled.values.number(line, year), 0));
      expect(cases[s]?.inYear.central).toStrictEqual(along(inYear));
      expect(cases[s]?.closing.central).toStrictEqual(along(closing));
    });
  });

  it("best is at least central, which is at least worst, in the closing reserve of the last year", () => {
    for (const { closing } of cases) {
      const [best, central, worst] = [closing.best, closing.central, closing.worst].map(
        (one) => one.at(-1) ?? NaN,
      );
      expect(best).toBeGreaterThan(central ?? NaN);
      expect(central).toBeGreaterThan(worst ?? NaN);
    }
  });

  it("the base year is the same in all cases: assumptions do not change it", () => {
    for (const { closing, scenario } of cases)
      expect([scenario, closing.best[0], closing.worst[0]]).toStrictEqual([
        scenario,
        closing.central[0],
        closing.central[0],
      ]);
  });
});

describe("draws", () => {
  const modelled = modelOf(rich());
  const ranges = drawnAtOnce(modelled);
  const lastOf = (scenario: string) =>
    ranges.scenarios.find((one) => one.scenario === scenario)?.closing.at(-1);

  it("the same seed gives the same figures, another seed others within a few standard errors", () => {
    expect(drawnAtOnce(modelOf(rich())).beats).toStrictEqual(ranges.beats);
    const other = drawnAtOnce(modelled, { seed: 2 });
    const [one, two] = [
      lastOf("A"),
      other.scenarios.find(({ scenario }) => scenario === "A")?.closing.at(-1),
    ];
    for (const end of ["p10", "p50", "p90"] as const) {
      const away = Math.abs((one?.[end].value ?? NaN) - (two?.[end].value ?? NaN));
      expect(away).toBeGreaterThan(0);
      expect(away).toBeLessThan(5 * (one?.[end].error ?? NaN));
    }
  });

  it("one item alone: the range's ends are the reserve with the item at its Low and High", () => {
    const alone = modelOf({ ...worked(), ranges: [] });
    const drawnAlone = drawnAtOnce(alone, { draws: 8000 });
    const closing = drawnAlone.scenarios[1]?.closing.at(-1);
    // 2 pupils fewer or 6 more at £52,000 about £2.32m.
    expect(Math.abs((closing?.p90.value ?? NaN) - 2_424_000)).toBeLessThan(4 * (closing?.p90.error ?? NaN));
    expect(Math.abs((closing?.p10.value ?? NaN) - 2_008_000)).toBeLessThan(4 * (closing?.p10.error ?? NaN));
    expect(Math.abs((closing?.p50.value ?? NaN) - 2_320_000)).toBeLessThan(4 * (closing?.p50.error ?? NaN));
  });

  it("four times the draws, about half the standard error", () => {
    const more = drawnAtOnce(modelled, { draws: 8000 });
    const wide = more.scenarios.find(({ scenario }) => scenario === "A")?.closing.at(-1)?.p50.error ?? NaN;
    const ratio = (lastOf("A")?.p50.error ?? NaN) / wide;
    expect(ratio).toBeGreaterThan(1.4);
    expect(ratio).toBeLessThan(2.8);
  });

  it("scenarios are paired: B is A without one change and with a cost, and loses in nearly every draw", () => {
    const beats = ranges.beats.find(({ scenario, than }) => scenario === "B" && than === "A");
    const twice = modelOf({
      ...rich(),
      scenarios: ["A", "B"],
      levers: rich()
        .levers.filter(({ scenario, name }) => scenario !== "C" && name === "placementPupils")
        .concat(lever("B", "services", { to: "newService", name: "Advice" }, 1, "gbp", 2026)),
    });
    expect(beats?.chance.value).toBeLessThan(0.1);
    // B is A and £1 a year: it never leaves more, in any draw, whatever the range.
    const against = drawnAtOnce(twice).beats.find(({ scenario, than }) => scenario === "B" && than === "A");
    expect(against?.chance).toStrictEqual({ value: 0, error: 0 });
  });

  it("a scenario's figures do not hang on which others are there", () => {
    const alone = modelOf({
      ...rich(),
      scenarios: ["A"],
      levers: rich().levers.filter(({ scenario }) => scenario === "A"),
    });
    const own = drawnAtOnce(alone).scenarios.find(({ scenario }) => scenario === "A");
    expect(own).toStrictEqual(ranges.scenarios.find(({ scenario }) => scenario === "A"));
  });

  it("a line that is observed is drawn with the rest, chunk by chunk", () => {
    const scenario = modelled.model.scenarios[0];
    if (!scenario) throw new Error("A model has its Baseline");
    const { closing } = scenario;
    const observed = [{ key: "total", label: "Closing", scenario: "Baseline", line: closing }];
    const {
      observed: [one],
    } = drawnAtOnce(modelled, { observed });
    expect(one?.years).toStrictEqual(ranges.scenarios[0]?.closing);
  });
});
