import { educate, growthOfAll, movePupils, openPlaces } from "../effects";
import type { Practice } from "../practice";
import { around, exact, lessThan, range, unstated } from "../published";
import { context, costOf, counterfactual, enabler, lever } from "./told";
import { barkingAndDagenhamFunding } from "./barkingAndDagenhamFunding";

const document = "barkingAndDagenham";
const authority = "Barking and Dagenham";
const local = "More children and young people placed successfully in local schools";
const mainstream =
  "Mainstream schools have the skills and capacity to meet a greater range of children and young people's needs";
const arps =
  "The number of children in ARPs in mainstream schools has increased from around 180 in 2014/15 to 450 in 2023";
const quality =
  "in 2023, 97% of these provisions were very effective or better of which 14% were exceptionally effective";
const schoolsWithArps =
  "There are now 33 primary and secondary schools in Barking and Dagenham with ARPs attached, compared to just 14 in 2014";
const inmss =
  "The number of children and young people placed in INMSS fell from 73 to 40 in the five years after the project's initiation in 2013/14";
const mainstreamShare =
  "the percentage of children and young people with EHCPs in mainstream provision, or in ARP attached to mainstream schools increased from 60% to 63% (excluding those in post-16 provision)";

/** B1 to B12. */
export const barkingAndDagenham: readonly Practice[] = [
  lever(document, {
    id: "B1",
    name: "More resourced provision (ARPs)",
    authority,
    at: mainstream,
    quote: arps,
    overlapGroup: "resourced provision",
    figures: [
      {
        of: "Children in ARPs, 2014/15 to 2023",
        unit: "pupils",
        measure: "overTheYears",
        amount: { from: around(180, "around 180"), to: exact(450, "450") },
        quote: arps,
      },
      {
        of: "Schools with ARPs, 2014 to 2023",
        unit: "schools",
        measure: "overTheYears",
        amount: { from: exact(14, "just 14"), to: exact(33, "33") },
        quote: schoolsWithArps,
      },
      {
        of: "ARPs very effective or better",
        unit: "%",
        measure: "atOneTime",
        amount: exact(97, "97%"),
        quote: quality,
      },
      {
        of: "Of which exceptionally effective",
        unit: "%",
        measure: "atOneTime",
        amount: exact(14, "14%"),
        quote: quality,
      },
      {
        of: "ARP places commissioned, 2019",
        unit: "places",
        measure: "atOneTime",
        amount: lessThan(400, "just under 400"),
        quote: "The Council commissions just under 400 places across 25 ARPs",
        source: {
          document: "londonCouncils",
          at: "Flexible ways of helping children with SEND access mainstream",
        },
      },
    ],
    ramp: { years: 9, words: "in 2014/15 to 450 in 2023" },
    costs: [
      costOf("Building of resourced provision", "oneOff"),
      costOf("Place and top-up funding", "running", "highNeedsBlock"),
    ],
    effects: [
      educate("resourced", {
        size: {
          low: unstated,
          central: around(270, "450 less around 180"),
          high: unstated,
          derivedBy: "450 less around 180",
        },
        reaches: "joinersAndTransfers",
      }),
      openPlaces("resourced"),
    ],
    cautions: [
      "The 270 are Barking and Dagenham's own children over nine years, not a rate for another authority.",
      "The source counts children; how many places were opened, and when, it does not say.",
      "Where the children would have been taught otherwise is not stated: see B2 for those not placed in INMSS.",
    ],
  }),
  lever(document, {
    id: "B2",
    name: "Fewer placements in independent and non-maintained special schools (INMSS)",
    authority,
    at: local,
    quote: inmss,
    overlapGroup: "independent placements",
    start: { words: "the project's initiation in 2013/14" },
    ramp: { years: 5, words: "in the five years after" },
    figures: [
      {
        of: "Children placed in INMSS, five years from 2013/14",
        unit: "pupils",
        measure: "overTheYears",
        amount: { from: exact(73, "73"), to: exact(40, "40") },
        quote: inmss,
      },
      {
        of: "INMSS as a share of all plans, 2014 to 2023",
        unit: "%",
        measure: "overTheYears",
        amount: { from: exact(5.9, "5.9%"), to: exact(2.5, "2.5%") },
        quote: "use of INMSS provision has reduced from 5.9% in 2014 to 2.5% in 2023",
      },
      {
        of: "The same share nationally",
        unit: "%",
        measure: "overTheYears",
        amount: around(5, "around 5%"),
        quote:
          "the proportion of children and young people with EHCPs in independent and non-maintained special schools nationally has remained constant at around 5%",
      },
      {
        of: "Later rise in the number placed in INMSS",
        unit: "pupils",
        measure: "unstated",
        amount: unstated,
        quote: "a rise in the number placed in INMSS, there are fewer pupils in INMSS than in 2013/14",
      },
    ],
    effects: [
      movePupils(
        "independent",
        "resourced",
        "places in resourced provision and new special schools nearer home",
        {
          size: { low: unstated, central: exact(33, "73 less 40"), high: unstated, derivedBy: "73 less 40" },
          reaches: "joinersAndTransfers",
          eitherWay: true,
        },
      ),
    ],
    cautions: [
      "The source counts independent and non-maintained schools together, and names no one place where the children go instead.",
      "A size below nought is the later rise.",
    ],
  }),
  lever(document, {
    id: "B3",
    name: "A larger share of plans in mainstream schools and ARPs",
    authority,
    at: mainstream,
    quote: mainstreamShare,
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "Plans in mainstream or ARP, without post-16, 2014/15 to 2022/23",
        unit: "%",
        measure: "overTheYears",
        amount: { from: exact(60, "60%"), to: exact(63, "63%") },
        quote: mainstreamShare,
      },
      {
        of: "The same nationally",
        unit: "%",
        measure: "overTheYears",
        amount: { from: exact(53, "53%"), to: exact(49, "49%") },
        quote: "Nationally, over the same time frame, the percentage reduced from 53% to 49%",
      },
    ],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "support in a mainstream school or its ARP", {
        eitherWay: true,
      }),
    ],
    cautions: ["A share, not a number of pupils; its denominator leaves out post-16 provision."],
  }),
  ...barkingAndDagenhamFunding,
  lever(document, {
    id: "B9",
    name: "New special schools through the free school route",
    authority,
    at: "3. Commissioning and quality assuring local provision",
    quote: "In addition to creating two new special schools through the free school route",
    overlapGroup: "special places",
    figures: [
      {
        of: "New special schools",
        unit: "schools",
        measure: "overTheYears",
        amount: exact(2, "two"),
        quote: "creating two new special schools through the free school route",
      },
    ],
    costs: [
      costOf("Building of the schools", "oneOff", "capital"),
      costOf("Place and top-up funding", "running", "highNeedsBlock"),
    ],
    effects: [
      openPlaces("specialAcademy"),
      movePupils("independent", "specialAcademy", "a place in the new special school"),
    ],
    cautions: ["Places, opening dates and costs are not stated."],
  }),
  counterfactual(document, {
    id: "B10",
    name: "Do nothing",
    authority,
    at: "Why was this work undertaken? What did the work aim to do?",
    quote:
      "the borough would be facing a £12 million pressure within five to six years unless action was taken",
    overlapGroup: "funding and reserve",
    figures: [
      {
        of: "Pressure without action",
        unit: "£",
        measure: "unstated",
        amount: exact(12_000_000, "£12 million"),
        quote: "a £12 million pressure within five to six years unless action was taken",
      },
      {
        of: "Years until then",
        unit: "years",
        measure: "overTheYears",
        amount: range(5, 6, "five to six"),
        quote: "a £12 million pressure within five to six years unless action was taken",
      },
      {
        of: "Overspend without action, by 2019/20",
        unit: "£",
        measure: "unstated",
        amount: exact(12_000_000, "£12 million"),
        quote: "without action they would have been £12 million overspent by 2019/20",
      },
    ],
    effect: growthOfAll("a place in whatever kind has one, at whatever price"),
    cautions: [
      "Whether the £12 million is a year's or adds up over the years is not stated: it sets no lever.",
    ],
  }),
  enabler(document, {
    id: "B11",
    name: "Shared oversight, training, conference and networks",
    authority,
    at: "4. Creating clearer shared oversight of high needs block expenditure",
    quote: "In 2014/15, a High Needs working group was established by Schools Forum",
    overlapGroup: "oversight and support",
    start: { words: "In 2014/15" },
    costLine: "Working group, training and networks",
  }),
  context("inspection2024", {
    id: "B12",
    name: "Children with SEND and with plans, 2024",
    authority,
    at: "Information about the local area partnership",
    quote:
      "there are currently approximately 8,500 children and young people with SEND. Of these, 2,914 have an education, health and care (EHC) plan",
    overlapGroup: "oversight and support",
    figures: [
      {
        of: "Children with SEND, 2024",
        unit: "pupils",
        measure: "atOneTime",
        amount: around(8500, "approximately 8,500"),
        quote: "there are currently approximately 8,500 children and young people with SEND",
      },
      {
        of: "Children with an EHC plan, 2024",
        unit: "plans",
        measure: "atOneTime",
        amount: exact(2914, "2,914"),
        quote: "Of these, 2,914 have an education, health and care (EHC) plan",
      },
    ],
    cautions: ["A number of one time, to check a model's start by."],
  }),
];
