/** Worked examples of single rules, each with where its figures come from. */
import {
  availableFunding,
  closingReserve,
  filledPlaces,
  meanCost,
  negativePart,
  placeFunding,
  pupilCost,
  rampShare,
  transferOfShare,
} from "../../src/model/rules";

export interface Example {
  readonly name: string;
  /** Where the figures come from, or how they were worked out by hand. */
  readonly from: string;
  readonly given: () => number;
  readonly expect: number;
}

const school = { summerShare: 5 / 12, autumnShare: 7 / 12 };

export const examples: readonly Example[] = [
  {
    name: "Brent 2025-26: 90.3 + 1.5 − 9.5 leaves £82.3m to spend",
    from: "Brent Council's 2025-26 budget paper: £90.3m before deductions, a 0.5 % transfer of £1.5m, £9.5m recouped",
    given: () =>
      availableFunding.value({
        highNeedsBlock: 90_300_000,
        importExport: 0,
        deductions: 9_500_000,
        transfersIn: 1_500_000,
        transfersOut: 0,
      }),
    expect: 82_300_000,
  },
  {
    name: "Torbay 2025-26: 602 pupils at the basic entitlement of £4,660",
    from: "DfE's DSG page for Torbay (LA 880), 31 March 2025: £2,805,320",
    given: () => pupilCost.value({ pupils: 602, price: 4_660 }),
    expect: 2_805_320,
  },
  {
    name: "Hammersmith & Fulham 2023-24: 1 % of the schools block",
    from: "Schools Forum paper 2023-24: £1.154m is 1.0 % of the total schools block, which is so £115.4m",
    given: () => transferOfShare.value({ block: 115_400_000, share: 0.01 }),
    expect: 1_154_000,
  },
  {
    name: "Hammersmith & Fulham 2023-24: 0.5 % of the schools block",
    from: "The same paper: £0.577m is 0.5 %",
    given: () => transferOfShare.value({ block: 115_400_000, share: 0.005 }),
    expect: 577_000,
  },
  {
    name: "120 places to August and 132 from September at £10,000",
    from: "By hand: 120 × 10,000 × 5/12 = 500,000; 132 × 10,000 × 7/12 = 770,000",
    given: () => placeFunding.value({ summer: 120, autumn: 132, rate: 10_000, ...school }),
    expect: 1_270_000,
  },
  {
    name: "A college's year turns in August: 30 places, then 42, at £6,000",
    from: "By hand: 30 × 6,000 × 4/12 = 60,000; 42 × 6,000 × 8/12 = 168,000",
    given: () =>
      placeFunding.value({ summer: 30, autumn: 42, rate: 6_000, summerShare: 4 / 12, autumnShare: 8 / 12 }),
    expect: 228_000,
  },
  {
    name: "A unit of 12 places with 3 unfilled has 9 filled",
    from: "By hand",
    given: () => filledPlaces.value({ held: 12, unfilled: 3 }),
    expect: 9,
  },
  {
    name: "More unfilled places than places leaves none filled, not fewer than none",
    from: "By hand: the unfilled places are capped at the places held",
    given: () => filledPlaces.value({ held: 12, unfilled: 15 }),
    expect: 0,
  },
  {
    name: "A reserve of £0.6m and a year that spends £57.5m of £56.4m leave a deficit of £0.5m",
    from: "By hand: a reserve that crosses zero",
    given: () =>
      closingReserve.value({ opening: 600_000, available: 56_400_000, spend: 57_500_000, oneOff: 0 }),
    expect: -500_000,
  },
  {
    name: "A deficit is brought back above zero by a one-off grant",
    from: "By hand: −5.0 − 1.2 + 6.5 = 0.3",
    given: () =>
      closingReserve.value({
        opening: -5_000_000,
        available: 50_000_000,
        spend: 51_200_000,
        oneOff: 6_500_000,
      }),
    expect: 300_000,
  },
  {
    name: "The second year of a four-year ramp is half-way",
    from: "By hand: (2027 − 2026 + 1) ÷ 4",
    given: () => rampShare.value({ year: 2027, from: 2026, ramp: 4 }),
    expect: 0.5,
  },
  {
    name: "A ramp stops at the whole",
    from: "By hand",
    given: () => rampShare.value({ year: 2035, from: 2026, ramp: 4 }),
    expect: 1,
  },
  {
    name: "The mean is weighted by pupils: £3.68m over 58 pupils",
    from: "By hand: 3,680,000 ÷ 58",
    given: () => meanCost.value({ cost: 3_680_000, pupils: 58 }),
    expect: 3_680_000 / 58,
  },
  {
    name: "With no pupils the mean is 0, not an error",
    from: "By hand: division names its value",
    given: () => meanCost.value({ cost: 0, pupils: 0 }),
    expect: 0,
  },
  {
    name: "A budget line of −£400,000 is income of £400,000",
    from: "By hand",
    given: () => negativePart.value({ amount: -400_000 }),
    expect: 400_000,
  },
  {
    name: "A budget line of £400,000 is no income",
    from: "By hand",
    given: () => negativePart.value({ amount: 400_000 }),
    expect: 0,
  },
];
