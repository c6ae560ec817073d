import { practices } from "../../src/practices/library";
import { quotationsOf } from "../../src/practices/quotations";
import { pointOf } from "../../src/practices/published";
import { practiceOf } from "./practiceForum";

const numbered = (letters: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${letters}${String(i + 1)}`);

/** The figures and words of the list of levers, row by row, as that list gives them. */
const listed: Readonly<Record<string, readonly string[]>> = {
  B1: [
    "increased from around 180 in 2014/15 to 450 in 2023",
    "33 primary and secondary schools",
    "compared to just 14 in 2014",
    "97%",
    "very effective or better of which 14%",
    "just under 400 places across 25 ARPs",
  ],
  B2: [
    "fell from 73 to 40 in the five years after the project's initiation in 2013/14",
    "5.9% in 2014 to 2.5% in 2023",
    "constant at around 5%",
    "a rise in the number placed in INMSS",
  ],
  B3: ["60% to 63% (excluding those in post-16 provision)", "53% to 49%"],
  B4: ["A one-off £3.4 million investment was made in mainstream schools", "from DSG reserves"],
  B5: ["part-time basis", "ongoing cost of around £46K per annum"],
  B6: [
    "no longer have to make detailed top up applications for the very large majority",
    "at the start of the new financial year",
    "at least a term",
    "after the child has been in the school for a term",
  ],
  B7: ["Additional funding", "where children are at risk of exclusion"],
  B8: ["Local school audits", "to ensure that appropriate bandings are in place"],
  B9: ["two new special schools through the free school route"],
  B10: ["£12 million pressure within five to six years", "£12 million overspent by 2019/20"],
  B12: ["approximately 8,500", "2,914"],
  Fig2: ["-19.5%"],
  Fig10: ["14 days per year from each primary SENCo and 20 from the secondary one"],
  Fig12: ["quadrant"],
  Fig14: [
    "share",
    "upfront",
    "about 7 years ago",
    "pay full costs for any pupil where the LA was required to arrange provision",
    "required new investment to take account of the 'legacy'",
  ],
  Fig15: ["from 96 in 2018/19 to 39 in 2020/21"],
  Fig16: ["PRU places have reduced from over 120 to less than 30"],
  Fig17: ["Since 2011", "-12.2%"],
  Fig21: ["3-19"],
  Fig22: ["three", "one in secondary"],
  Fig24: ["two roles"],
  Fig26: ["2 years"],
  Fig27: ["at modest cost"],
  Fig28: ["self-financing", "16-19"],
  Fig29: ["5 day"],
  Fig30: ["around 10 years ago"],
  Fig31: [
    "two new special free schools",
    "a further two schools",
    "SEMH",
    "Four primary and four secondary autism bases",
  ],
  Fig32: ["equivalent cost to those in local state-funded special schools"],
  Fig33: ["relatively small and bids are generally modest"],
  Fig34: ["helped stabilise spend over time"],
  Fig35: ["In the first year", "a significant cost saving"],
  Fig37: ["over 500 schools"],
  Fig38: ["over £300k savings on the high needs budget in one financial year"],
  Text1: ["-7.5%", "20.3%", "significant fee increases in some I/N-MSS"],
  Text2: ["gamechanger"],
  Text6: [
    "£38.8m in 2015-16 to £45m",
    "average annual high needs deficit was £3.4m",
    "£21.3m",
    "£9.1 billion",
    "14 of those",
    "a further 20",
    "55",
  ],
  L1: ["tops up the £6,000 notional SEND funding with an additional element from the high needs budget"],
  L2: ["19 members of staff", "over the next year"],
  L3: ["not necessarily lower (or significantly lower)", "is less", "likely to cost less"],
  L4: ["meets every half term", "too early to evaluate"],
  L5: ["around 30 schools have been trained"],
  L6: ["reduction in the number of EHCP applications"],
  L7: ["financially accountable"],
};

describe("the library", () => {
  it("has every row of the list of levers, once, in the sources' order", () => {
    expect(practices.map(({ id }) => id)).toEqual([
      ...numbered("B", 12),
      ...numbered("Fig", 39),
      ...numbered("Text", 6),
      ...numbered("L", 7),
    ]);
  });

  it.each(Object.entries(listed))("%s has its figures word for word", (id, words) => {
    const practice = practiceOf(id);
    const said = [
      ...quotationsOf(practice).map(({ quote }) => quote),
      ...[practice.start, practice.end].map((when) => (when === "unstated" ? "" : when.words)),
    ];
    for (const one of words) expect([one, said.some((text) => text.includes(one))]).toEqual([one, true]);
  });

  it("gives bounds as bounds, and what is not stated as unstated", () => {
    expect(practiceOf("Fig16").figures[0]?.amount).toMatchObject({
      from: { is: "bound", side: "moreThan", value: 120 },
      to: { is: "bound", side: "lessThan", value: 30 },
    });
    expect(practiceOf("Fig38").effects[0]?.size.central).toMatchObject({
      is: "bound",
      side: "moreThan",
      value: 300_000,
    });
    expect(practiceOf("Fig38").figures[0]?.measure).toBe("oneFinancialYear");
    const [pressure, , overspend] = practiceOf("B10").figures;
    expect([pressure?.measure, overspend?.measure]).toEqual(["unstated", "unstated"]);
    expect(practiceOf("B4").figures[0]).toMatchObject({ measure: "oneOff", amount: { value: 3_400_000 } });
    expect(practiceOf("Text6").figures[1]).toMatchObject({ measure: "annual", amount: { value: 3_400_000 } });
  });

  it("has a point only for what the sources give one for", () => {
    const points = practices.flatMap(({ id, effects }) =>
      effects.flatMap(({ key, size }) => {
        const point = pointOf(size.central);
        return point === undefined ? [] : [[`${id} ${key}`, point]];
      }),
    );
    expect(Object.fromEntries(points)).toEqual({
      "B1 pupils": 450 - 180,
      "B2 moves": 73 - 40,
      "B4 reserve": 3_400_000,
      "B5 cost": 46_000,
    });
  });

  it("makes enablers notes with a cost, and nothing more", () => {
    const enablers = practices.filter(({ thing }) => thing === "enabler");
    expect(enablers.length).toBeGreaterThan(10);
    for (const { effects, costs } of enablers) {
      expect(effects.map(({ does }) => does)).toEqual(["pay"]);
      expect(costs.length).toBeGreaterThan(0);
    }
  });

  it("tells the effects of a practice apart", () => {
    for (const { id, effects } of practices) {
      const keys = effects.map(({ key }) => key);
      expect([id, new Set(keys).size]).toEqual([id, keys.length]);
    }
  });
});
