import { changePrice, closePlaces, educate, movePupils, openPlaces, pay, receive } from "../effects";
import type { Practice } from "../practice";
import { exact, moreThan, unstated, around } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "rr1238";
const freeSchools =
  "two new special free schools for children and young people on the autism spectrum, which are being developed in conjunction with local specialist providers and a further two schools for pupils with SEMH are also in hand";
const essexBases = "Four primary and four secondary autism bases have been created in mainstream schools";
const checks =
  "An active approach to this area delivered over £300k savings on the high needs budget in one financial year";

/** RR1238, Figures 30 to 39: commissioning, further education, other agencies, and financial checks. */
export const rr1238Commissioning: readonly Practice[] = [
  lever(document, {
    id: "Fig30",
    name: "Specialist provision reorganised",
    authority: "Camden",
    at: "Figure 30",
    quote:
      "The reorganisation has led to a significant reduction in numbers attending I/N-MSS provision to levels that have largely been maintained over time",
    overlapGroup: "special places",
    figures: [
      {
        of: "Since the review",
        unit: "years ago",
        measure: "unstated",
        amount: around(10, "around 10 years ago"),
        quote: "Camden carried out a review of its specialist provision around 10 years ago",
      },
    ],
    costs: [costOf("Closures and mergers", "oneOff")],
    effects: [
      openPlaces("maintainedSpecial"),
      closePlaces("resourced", "one special school and resource bases for the needs hardest to meet"),
      movePupils("independent", "maintainedSpecial", "the reorganised special school"),
    ],
    cautions: ["Places opened and closed, and the cost of closing, are not stated."],
  }),
  lever(document, {
    id: "Fig31",
    name: "New special free schools and autism bases, for clear gaps",
    authority: "Essex",
    at: "Figure 31",
    quote: "These are designed to address clear gaps in the provision that is already available",
    overlapGroup: "independent placements",
    figures: [
      {
        of: "Special free schools for autism",
        unit: "schools",
        measure: "unstated",
        amount: exact(2, "two"),
        quote: freeSchools,
      },
      {
        of: "Further schools for SEMH",
        unit: "schools",
        measure: "unstated",
        amount: exact(2, "further two"),
        quote: freeSchools,
      },
      {
        of: "Primary autism bases",
        unit: "bases",
        measure: "unstated",
        amount: exact(4, "Four"),
        quote: essexBases,
      },
      {
        of: "Secondary autism bases",
        unit: "bases",
        measure: "unstated",
        amount: exact(4, "four"),
        quote: essexBases,
      },
    ],
    costs: [
      costOf("Place and top-up funding", "running", "highNeedsBlock"),
      costOf("Buildings", "oneOff", "capital"),
    ],
    effects: [
      openPlaces("specialAcademy", { key: "schoolPlaces" }),
      openPlaces("resourced", { key: "basePlaces" }),
      movePupils("independent", "specialAcademy", "a place in a new school or base"),
    ],
    cautions: [
      "Places and opening dates are not stated. Provision for more modest needs could add to demand.",
    ],
  }),
  lever(document, {
    id: "Fig32",
    name: "Places commissioned from a local independent provider at state schools' cost",
    authority: "Wigan",
    at: "Figure 32",
    quote: "these additional places are at equivalent cost to those in local state-funded special schools",
    overlapGroup: "independent placements",
    effects: [
      changePrice("averageCost", "independent", "down", { reaches: "joiners" }),
      educate("independent"),
    ],
    cautions: ["How many places, and at what cost, is not stated."],
  }),
  lever(document, {
    id: "Fig33",
    name: "Small capital grants for adaptations",
    authority: "Wakefield",
    at: "Figure 33",
    quote:
      "Flexible and dynamic use of this investment has helped to maintain placements that would otherwise be at risk",
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "The budget and the bids",
        unit: "£",
        measure: "unstated",
        amount: unstated,
        quote: "The budget is relatively small and bids are generally modest",
      },
    ],
    costs: [costOf("Capital grants", "oneOff", "capital")],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "a mainstream building adapted to the child", {
        reaches: "stock",
      }),
    ],
    cautions: ["Capital is no charge on this block."],
  }),
  lever(document, {
    id: "Fig34",
    name: "Agreement with the college on numbers and support",
    authority: "Telford & Wrekin",
    at: "Figure 34",
    quote: "helped stabilise spend over time",
    overlapGroup: "post-16",
    effects: [changePrice("topUpUplift", "furtherEducation", "up", { eitherWay: true })],
    cautions: [
      "It steadies spend: a narrower spread, not a lower mean.",
      "What a student's plan specifies is secured.",
    ],
  }),
  lever(document, {
    id: "Fig35",
    name: "Standard funding for further education colleges",
    authority: "East Sussex",
    at: "Figure 35",
    quote:
      "In the first year of operation, this led to a significant cost saving compared to the previous system where provision was led by individual resource claims",
    overlapGroup: "post-16",
    figures: [
      {
        of: "Saving in the first year",
        unit: "£",
        measure: "oneFinancialYear",
        amount: unstated,
        quote: "In the first year of operation, this led to a significant cost saving",
      },
    ],
    effects: [changePrice("topUpUplift", "furtherEducation", "down", { firstYearOnly: true })],
    cautions: [
      "A step once, in its first year; no amount is given. Support in a student's plan is still secured.",
    ],
  }),
  lever(document, {
    id: "Fig36",
    name: "Fair shares of cost between education, health and social care",
    authority: "Portsmouth",
    at: "Figure 36",
    quote:
      "This development has supported a realignment of funding contributions across all three key agencies",
    overlapGroup: "prices and contributions",
    costs: [
      {
        of: "Integrated commissioning lead",
        when: "running",
        amount: unstated,
        paidBy: ["generalFund", "health"],
      },
    ],
    effects: [
      receive("Contributions of health and social care", { aim: "agencyShare", reaches: "stock" }),
      pay("Integrated commissioning lead"),
    ],
    cautions: ["Shares are not stated; those of one placement must add to 100 %."],
  }),
  enabler(document, {
    id: "Fig37",
    name: "Better SEND data",
    authority: "Essex",
    at: "Figure 37",
    quote:
      "It was reported that this has led to significant improvement in the reliability and validity of the data provided",
    overlapGroup: "oversight and support",
    costLine: "Training and support on SEND data",
    figures: [
      {
        of: "Schools",
        unit: "schools",
        measure: "atOneTime",
        amount: moreThan(500, "over 500"),
        quote: "As a large authority with over 500 schools",
      },
    ],
  }),
  lever(document, {
    id: "Fig38",
    name: "Checks that other authorities pay for their pupils",
    authority: "Barnet",
    at: "Figure 38",
    quote: checks,
    overlapGroup: "prices and contributions",
    figures: [
      {
        of: "Savings on the high needs budget",
        unit: "£",
        measure: "oneFinancialYear",
        amount: moreThan(300_000, "over £300k"),
        quote: checks,
      },
    ],
    effects: [
      receive("Top-ups claimed from other authorities", {
        aim: "recoupment",
        reaches: "stock",
        size: { low: unstated, central: moreThan(300_000, "over £300k"), high: unstated },
      }),
    ],
    cautions: [
      "A bound, in one financial year that is not named; whether it comes again each year is not stated.",
    ],
  }),
  lever(document, {
    id: "Fig39",
    name: "Fee rises of independent and non-maintained special schools challenged",
    authority: "Wakefield",
    at: "Figure 39",
    quote: "officers respond actively to any proposed fee increases in I/N-MSS provision",
    overlapGroup: "prices and contributions",
    effects: [changePrice("feeInflation", "independent", "down")],
    cautions: ["No amount is given; Wakefield's spend on this provision rose by 81.8 % in Table 8."],
  }),
];
