import { addToReserve, changePrice, schoolsBlockTransfer } from "../effects";
import type { Practice } from "../practice";
import { exact, unstated } from "../published";
import { context, enabler, lever } from "./told";

const document = "rr1238";
const spend =
  "Average total spend per local authority had increased from £38.8m in 2015-16 to £45m at the time of that study";
const deficit = "The average annual high needs deficit was £3.4m";
const safetyValve =
  "is already supporting 14 of those with the biggest deficits through the Safety Valve programme";
const summary = { document, at: "Executive summary" } as const;

/** RR1238, what its text tells outside the figures. */
export const rr1238Text: readonly Practice[] = [
  lever(document, {
    id: "Text1",
    name: "Fee rises in independent and non-maintained special schools",
    authority: "Essex",
    at: "Chapter 5, above Table 8",
    quote: "this was reported to be due to significant fee increases in some I/N-MSS",
    overlapGroup: "prices and contributions",
    figures: [
      {
        of: "Pupils in I/N-MSS, 2019 to 2022",
        unit: "% change",
        measure: "overTheYears",
        amount: exact(-7.5, "-7.5%"),
        quote: "Essex\t-9.9%\t-1.0%\t3.8%\t-7.5%",
        source: { document, at: "Table 7" },
      },
      {
        of: "Spend on I/N-MSS",
        unit: "% change",
        measure: "overTheYears",
        amount: exact(20.3, "20.3%"),
        quote: "Essex\t20.3%",
        source: { document, at: "Table 8" },
      },
    ],
    effects: [changePrice("feeInflation", "independent", "up")],
    cautions: [
      "The text gives Table 8 as 2019-2021, its title as 2019-2022: to divide it by Table 7 would mix windows, so no fee rise is worked out.",
    ],
  }),
  lever(document, {
    id: "Text2",
    name: "Transfer from the schools block",
    authority: "Most of the ten authorities",
    at: "Chapter 3, above Table 2",
    quote:
      "Most of the authorities had dealt with their initial deficits through a transfer of money from the DSG Schools Block",
    overlapGroup: "funding and reserve",
    figures: [
      {
        of: "The transfer",
        unit: "%",
        measure: "unstated",
        amount: unstated,
        quote: "This was described in some instances as a 'gamechanger'",
      },
    ],
    effects: [schoolsBlockTransfer()],
    cautions: ["Over 0.5 % needs the Secretary of State. It holds for one year unless repeated."],
  }),
  lever(document, {
    id: "Text3",
    name: "Reserves built up against future pressures",
    authority: "Some of the ten authorities",
    at: "Chapter 3, above Table 2",
    quote: "build their DSG reserves to help deal with future pressures",
    overlapGroup: "funding and reserve",
    effects: [addToReserve()],
    cautions: ["No amount and no target is stated."],
  }),
  enabler(document, {
    id: "Text4",
    name: "Worst case and best case",
    authority: "The ten authorities",
    at: "Financial processes, above Figure 37",
    quote: "more likely to provide 'worst case' as well as 'best case' scenarios",
    overlapGroup: "oversight and support",
    costLine: "Scenarios for the forum",
  }),
  enabler(document, {
    id: "Text5",
    recommended: true,
    name: "Yearly projections of invest to save",
    authority: "Recommended by the report",
    at: "Chapter 6",
    quote:
      "This would require annual projections of the cost of new investment set against the savings that could be accrued from I/N-MSS leavers",
    overlapGroup: "oversight and support",
    costLine: "Projections of new investment",
  }),
  context(document, {
    id: "Text6",
    name: "National spending, deficits and support",
    authority: "England",
    at: "Chapter 1",
    quote: spend,
    overlapGroup: "funding and reserve",
    figures: [
      {
        of: "Average total spend of an authority, 2015-16 to 2018",
        unit: "£",
        measure: "annual",
        amount: { from: exact(38_800_000, "£38.8m"), to: exact(45_000_000, "£45m") },
        quote: spend,
      },
      {
        of: "Average high needs deficit, 2018",
        unit: "£",
        measure: "annual",
        amount: exact(3_400_000, "£3.4m"),
        quote: deficit,
      },
      {
        of: "Largest high needs deficit, 2018",
        unit: "£",
        measure: "annual",
        amount: exact(21_300_000, "£21.3m"),
        quote: "one authority with an annual deficit of £21.3m",
      },
      {
        of: "National high needs budget, 2022",
        unit: "£",
        measure: "annual",
        amount: exact(9_100_000_000, "£9.1 billion"),
        quote: "That budget now stands at £9.1 billion",
      },
      {
        of: "Authorities in the Safety Valve programme",
        unit: "authorities",
        measure: "atOneTime",
        amount: exact(14, "14"),
        quote: safetyValve,
        source: summary,
      },
      {
        of: "Authorities to join it",
        unit: "authorities",
        measure: "atOneTime",
        amount: exact(20, "20"),
        quote: "will be working with a further 20 this year",
        source: summary,
      },
      {
        of: "Authorities in Delivering Better Value",
        unit: "authorities",
        measure: "atOneTime",
        amount: exact(55, "55"),
        quote: "A further 55 authorities will be supported through the new Delivering Better Value",
      },
    ],
    cautions: ["This £3.4m has nothing to do with Barking and Dagenham's one-off £3.4 million."],
  }),
];
