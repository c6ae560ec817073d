import { closePlaces, easeGrowth, movePupils, pay, receive, schoolsBlockTransfer } from "../effects";
import type { Practice } from "../practice";
import { around, exact, lessThan, moreThan, unstated } from "../published";
import { costOf, lever } from "./told";

const document = "rr1238";
const exclusions =
  "a significant fall in numbers of permanent exclusions in secondary schools from 96 in 2018/19 to 39 in 2020/21";
const pru = "PRU places have reduced from over 120 to less than 30";

/** RR1238, Figures 14 to 17: fewer exclusions, and funding that schools manage together. */
export const rr1238Inclusion: readonly Practice[] = [
  lever(document, {
    id: "Fig14",
    name: "Alternative provision funding devolved to secondary schools",
    authority: "Nottingham",
    at: "Figure 14",
    quote:
      "it was decided to pilot an approach where schools could receive their 'share' of the available funding 'upfront'",
    overlapGroup: "exclusion and alternative provision",
    figures: [
      {
        of: "Since the spike in exclusions that led to it",
        unit: "years ago",
        measure: "unstated",
        amount: around(7, "about 7 years ago"),
        quote: "about 7 years ago, it experienced a significant spike in secondary exclusions",
      },
      {
        of: "Investment for the legacy of past practice",
        unit: "£",
        measure: "unstated",
        amount: unstated,
        quote: "The scheme has required new investment to take account of the 'legacy' of past practice",
      },
      {
        of: "Costs that a school pays where the authority must arrange provision",
        unit: "£",
        measure: "unstated",
        amount: unstated,
        quote: "pay full costs for any pupil where the LA was required to arrange provision",
      },
    ],
    costs: [
      costOf("Schools' shares", "running", "highNeedsBlock"),
      costOf("Legacy of past practice", "oneOff", "highNeedsBlock"),
    ],
    effects: [
      movePupils("alternative", "mainstream", "provision that the school makes with its share", {
        aim: "exclusionRate",
      }),
      pay("Schools' shares of alternative provision", { key: "shares" }),
      pay("Alternative provision: legacy of past practice", { key: "legacy" }),
      receive("Schools' payments for provision the authority arranges"),
    ],
  }),
  lever(document, {
    id: "Fig15",
    name: "Inclusion Project: panels of headteachers and step-out placements",
    authority: "Wakefield",
    at: "Figure 15",
    quote: exclusions,
    overlapGroup: "exclusion and alternative provision",
    figures: [
      {
        of: "Permanent exclusions from secondary schools, 2018/19 to 2020/21",
        unit: "permanent exclusions",
        measure: "overTheYears",
        amount: { from: exact(96, "96"), to: exact(39, "39") },
        quote: exclusions,
      },
    ],
    costs: [costOf("Panels and step-out placements", "running")],
    effects: [
      movePupils("alternative", "mainstream", "support agreed at the panel, such as a step-out placement", {
        aim: "exclusionRate",
      }),
      pay("Inclusion Project"),
    ],
    cautions: [
      "The years span the lockdowns, when schools were shut to most pupils.",
      "Exclusions are not places: how many fewer pupils were in alternative provision is not stated.",
    ],
  }),
  lever(document, {
    id: "Fig16",
    name: "Provision in secondary schools in place of a pupil referral unit",
    authority: "North Lincolnshire",
    at: "Figure 16",
    quote: pru,
    overlapGroup: "exclusion and alternative provision",
    figures: [
      {
        of: "PRU places",
        unit: "places",
        measure: "overTheYears",
        amount: { from: moreThan(120, "over 120"), to: lessThan(30, "less than 30") },
        quote: pru,
      },
    ],
    costs: [
      costOf("Provision in schools", "running", "schoolBudgets"),
      costOf("School premises and facilities", "oneOff", "capital"),
      costOf("Earlier overspend", "oneOff", "schoolsBlock"),
    ],
    effects: [
      closePlaces("alternative", "provision inside the pupils' own secondary schools", {
        size: {
          low: unstated,
          central: moreThan(90, "more than 90"),
          high: unstated,
          derivedBy: "from over 120 to less than 30",
        },
      }),
      movePupils("alternative", "mainstream", "provision inside the pupils' own secondary schools", {
        aim: "exclusionRate",
      }),
      schoolsBlockTransfer(),
    ],
    cautions: ["Bounds, not counts: the fall was of more than 90 places. Years are not stated."],
  }),
  lever(document, {
    id: "Fig17",
    name: "Exceptional Needs Grant and funding devolved to schools",
    authority: "Camden",
    at: "Figure 17",
    quote: "Schools are able to apply for additional funding without requiring an EHCP",
    overlapGroup: "mainstream plans",
    start: { words: "Since 2011" },
    figures: [
      {
        of: "New plans, 2019 to 2021",
        unit: "% change",
        measure: "overTheYears",
        amount: exact(-12.2, "-12.2%"),
        quote: "Camden\t-12.2%",
        source: { document, at: "Table 5" },
      },
      {
        of: "Funding devolved to all mainstream schools",
        unit: "£",
        measure: "unstated",
        amount: unstated,
        quote:
          "Since 2011, all Camden mainstream schools have received additional funding devolved from the High Needs Block",
      },
    ],
    costs: [
      costOf("Exceptional Needs Grant", "running", "highNeedsBlock"),
      costOf("Funding devolved to schools", "running", "highNeedsBlock"),
    ],
    effects: [
      easeGrowth("the Exceptional Needs Grant, without a plan; the way to a plan stays open", {
        reaches: "unstated",
      }),
      pay("Exceptional Needs Grant", { key: "grant", aim: "fundingWithoutPlans" }),
      pay("Funding devolved to mainstream schools", { key: "devolved", aim: "fundingWithoutPlans" }),
    ],
    cautions: [
      "Count both systems: RR1238 could not tell how far numbers rose across plans and grant together.",
    ],
  }),
];
