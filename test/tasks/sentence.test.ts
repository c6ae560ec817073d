import type { Lever, LeverTarget } from "../../src/model/inputs";
import type { Figures } from "../../src/tasks/figures";
import { sentence } from "../../src/tasks/sentence";
import { balanceWord, spoken, spokenApart } from "../../src/tasks/spoken";
import { lever } from "../model/forum";
import { liveLever } from "../../src/tasks/live";
import { sample } from "./sampleModel";

const years = [2025, 2026, 2027, 2028, 2029];

/** Figures with these balances in every year. */
const balances = (inYear: number, closing = 0): Figures => ({
  name: "A",
  inYear: years.map(() => inYear),
  opening: [],
  oneOff: [],
  closing: years.map(() => closing),
  available: [],
  spend: [],
  parts: [],
});

const said = (one: Lever, before: number, after: number, year = 2): string =>
  sentence({ lever: one, before: balances(before), after: balances(after), years, year });

const schools: LeverTarget = { to: "transfer", from: "schools", into: "highNeeds" };
const half = lever("A", "blockTransfer", schools, 0.005, "percent", 2026, { to: 2029 });
const at = (setting: string): LeverTarget => ({ to: "setting", setting });
const all: LeverTarget = { to: "all" };

describe("a lever in one sentence", () => {
  it("says what moves, how much money that is, and what becomes of the year", () => {
    expect(said(half, -3_230_000, -2_080_000)).toBe(
      "Moving 0.5% of the schools block, £1.15m, turns the 2027-28 deficit from £3.2m to £2.1m.",
    );
  });

  it.each<[Lever, number, string]>([
    [
      lever("A", "places", at("Ash unit"), 12, "places", 2026),
      -72_000,
      "Adding 12 places at Ash unit, £72,000, turns the 2027-28 deficit from £1m to £1.07m.",
    ],
    [
      lever("A", "places", { to: "kind", kind: "resourced" }, -1, "unfilledPlaces", 2026, { ramp: 2 }),
      10_000,
      "Taking away 1 unfilled place in resourced provision and SEN units over 2 years, £10,000, turns the 2027-28 deficit from £1m to £990,000.",
    ],
    [
      lever("A", "pupilsWithTopUp", at("Oak School"), 10, "pupils", 2026),
      -140_000,
      "Paying a top-up for 10 more pupils at Oak School, £140,000, turns the 2027-28 deficit from £1m to £1.14m.",
    ],
    [
      lever("A", "placementPupils", { to: "kind", kind: "independent" }, -6, "pupils", 2026),
      400_000,
      "Placing 6 fewer pupils in independent special schools, £400,000, turns the 2027-28 deficit from £1m to £600,000.",
    ],
    [
      lever("A", "pupilGrowth", all, -0.01, "percentagePoints", 2026),
      512_300,
      "Lowering pupil growth by 1 percentage point a year, £512,000, turns the 2027-28 deficit from £1m to £490,000.",
    ],
    [
      lever("A", "feeInflation", { to: "kind", kind: "independent" }, 0.015, "percentagePoints", 2026),
      -250_000,
      "Raising fee inflation in independent special schools by 1.5 percentage points a year, £250,000, turns the 2027-28 deficit from £1m to £1.3m.",
    ],
    [
      lever("A", "blockGrowth", all, 0.01, "percentagePoints", 2026),
      600_000,
      "Raising the growth of the block by 1 percentage point a year, £600,000, turns the 2027-28 deficit from £1m to £400,000.",
    ],
    [
      lever("A", "averageCost", { to: "kind", kind: "independent" }, -0.05, "percent", 2026),
      330_000,
      "Cutting the average cost of placements in independent special schools by 5%, £330,000, turns the 2027-28 deficit from £1m to £670,000.",
    ],
    [
      lever("A", "services", { to: "service", service: "Therapies" }, -50_000, "gbp", 2026),
      50_000,
      "Taking £50,000 from Therapies turns the 2027-28 deficit from £1m to £950,000.",
    ],
    [
      lever("A", "services", { to: "newService", name: "Outreach" }, 60_000, "gbp", 2026, { ramp: 3 }),
      -40_000,
      "Spending £60,000 on Outreach over 3 years, £40,000 of it by then, turns the 2027-28 deficit from £1m to £1.04m.",
    ],
    [
      lever("A", "blockTransfer", schools, 1_200_000, "gbp", 2026, { to: 2028 }),
      1_200_000,
      "Moving £1.2m from the schools block turns the 2027-28 deficit of £1m into a surplus of £200,000.",
    ],
    [
      lever(
        "A",
        "blockTransfer",
        { to: "transfer", from: "highNeeds", into: "centralSchoolServices" },
        0.01,
        "percent",
        2027,
      ),
      -600_000,
      "Moving 1% of the high needs block to the central school services block, £600,000, turns the 2027-28 deficit from £1m to £1.6m.",
    ],
  ])("%#", (one, moves, words) => {
    expect(said(one, -1_000_000, -1_000_000 + moves)).toBe(words);
  });

  it.each<[number, number, string]>([
    [2_000_000, 3_150_000, "turns the 2027-28 surplus from £2m to £3.2m."],
    [-400_000, 750_000, "turns the 2027-28 deficit of £400,000 into a surplus of £750,000."],
    [500_000, -650_000, "turns the 2027-28 surplus of £500,000 into a deficit of £650,000."],
    [-1_150_000, 0, "turns the 2027-28 deficit of £1.2m to nothing, in balance."],
    [0, 1_150_000, "turns 2027-28 from balanced to a surplus of £1.2m."],
    // Rounding must not make a change vanish.
    [-41_210_000, -41_190_000, "turns the 2027-28 deficit from £41,210,000 to £41,190,000."],
    [-3_210_000, -3_190_000, "turns the 2027-28 deficit from £3.21m to £3.19m."],
  ])("from %d to %d", (before, after, words) => {
    expect(said(half, before, after).endsWith(words)).toBe(true);
  });

  it("says why a year does not change", () => {
    const later = lever("A", "blockTransfer", schools, 0.005, "percent", 2028);
    expect(said(later, -1e6, -1e6)).toBe(
      "Moving 0.5% of the schools block changes nothing in 2027-28: it begins in 2028-29.",
    );
    expect(said(later, -1e6, -1e6, 4)).toMatch(/nothing in 2029-30: it ends after 2028-29\.$/);
    const growth = lever("A", "pupilGrowth", all, 0.01, "percentagePoints", 2025);
    expect(said(growth, -1e6, -1e6, 0)).toMatch(/nothing in 2025-26, the base year: rates change from/);
  });

  it("says that nothing moves where the lever stands at nothing", () => {
    expect(said({ ...half, value: { ...half.value, value: 0 } }, -3_200_000, -3_200_000)).toBe(
      "Moving nothing from the schools block leaves the 2027-28 deficit at £3.2m.",
    );
  });

  it("says of a reserve movement what the year closes with, for its balance stays", () => {
    const one = lever("A", "reserveMovement", all, 500_000, "gbp", 2027);
    const words = (year: number): string =>
      sentence({
        lever: one,
        before: balances(-3.2e6, -8.1e6),
        after: balances(-3.2e6, -7.6e6),
        years,
        year,
      });
    expect(words(2)).toBe(
      "Paying £500,000 into the reserve leaves the 2027-28 deficit at £3.2m, and turns the closing reserve’s deficit from £8.1m to £7.6m.",
    );
  });

  it("agrees with the model on a sample, whatever the lever", async () => {
    const { modelled } = await sample("barking-and-dagenham");
    const live = liveLever(
      modelled,
      "Baseline",
      lever("A", "blockTransfer", schools, 0.005, "percent", 2025),
    );
    const { lever: moved, after } = live.move(0.005);
    const { years: modelYears, funding } = modelled.model.workings.inputs;
    const words = sentence({ lever: moved, before: live.before, after, years: modelYears, year: 0 });
    const block = funding[0]?.schools.value ?? NaN;
    expect(words).toContain(spoken(block * 0.005, "closely"));
    expect(words).toMatch(
      /^Moving 0\.5% of the schools block, £[\d.]+m, turns the 2025-26 (deficit|surplus) /,
    );
  });
});

describe("money as people say it", () => {
  it.each<[number, string, string]>([
    [1_152_345, "£1.2m", "£1.15m"],
    [3_000_000, "£3m", "£3m"],
    [12_345_678, "£12.3m", "£12.3m"],
    [123_456_789, "£123.5m", "£123m"],
    [340_123, "£340,000", "£340,000"],
    [43_260, "£43,000", "£43,300"],
    [4_326, "£4,300", "£4,330"],
    [999_600, "£1m", "£1m"],
    [999, "under £1,000", "under £1,000"],
    [0.2, "nothing", "nothing"],
  ])("%d", (value, roughly, closely) => {
    expect([spoken(value), spoken(value, "closely")]).toEqual([roughly, closely]);
    expect([spoken(-value), spoken(-value, "closely")]).toEqual([roughly, closely]);
  });

  it("keeps two amounts apart that differ by a pound", () => {
    expect(spokenApart(-3_200_000, -3_200_001)).toEqual(["£3,200,000", "£3,200,001"]);
    expect(spokenApart(300, 700)).toEqual(["£300", "£700"]);
  });

  it("calls a balance by its word", () => {
    expect([-1, 1, 0.3].map(balanceWord)).toEqual(["deficit", "surplus", "balanced"]);
  });
});
