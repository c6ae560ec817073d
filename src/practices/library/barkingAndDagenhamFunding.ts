import { changePrice, drawOnReserve, movePupils, pay } from "../effects";
import type { Practice } from "../practice";
import { around, atLeast, exact, unstated } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "barkingAndDagenham";
const authority = "Barking and Dagenham";
const at =
  "2. Developing the capacity and skills of mainstream schools to support children with a diversity of needs";
const investment = "A one-off £3.4 million investment was made in mainstream schools";
const practitioner =
  "The recruitment of the High Needs Lead Practitioner, on a part-time basis, has been an ongoing cost of around £46K per annum";

/** B4 to B8: what Barking and Dagenham paid, and how it paid. */
export const barkingAndDagenhamFunding: readonly Practice[] = [
  lever(document, {
    id: "B4",
    name: "One-off investment in mainstream schools from reserves",
    authority,
    at,
    quote:
      "A one-off £3.4 million investment was made in mainstream schools to support the growth in numbers of children with SEND, from DSG reserves",
    overlapGroup: "funding and reserve",
    figures: [
      {
        of: "One-off investment",
        unit: "£",
        measure: "oneOff",
        amount: exact(3_400_000, "£3.4 million"),
        quote: investment,
      },
    ],
    costs: [
      {
        of: "Investment in mainstream schools",
        when: "oneOff",
        amount: exact(3_400_000, "£3.4 million"),
        paidBy: ["dsgReserve"],
      },
    ],
    effects: [
      drawOnReserve({ size: { low: unstated, central: exact(3_400_000, "£3.4 million"), high: unstated } }),
    ],
    cautions: [
      "Its date, and how it was shared among schools, are not stated.",
      "Another £3.4m, in RR1238, is the average yearly deficit of 2018: they have nothing to do with each other.",
      "It needs a reserve to draw on.",
    ],
  }),
  enabler(document, {
    id: "B5",
    name: "High Needs Lead Practitioner",
    authority,
    at: "Has the work been sustained?",
    quote: practitioner,
    overlapGroup: "oversight and support",
    figures: [
      {
        of: "Yearly cost, part-time",
        unit: "£",
        measure: "annual",
        amount: around(46_000, "around £46K"),
        quote: practitioner,
      },
    ],
    costs: [
      {
        of: "High Needs Lead Practitioner",
        when: "running",
        amount: around(46_000, "around £46K"),
        paidBy: ["unstated"],
      },
    ],
    costLine: "High Needs Lead Practitioner",
    effect: { size: { low: unstated, central: around(46_000, "around £46K"), high: unstated } },
    cautions: ["What it saves is not stated. Of which year the price is, is not stated."],
  }),
  lever(document, {
    id: "B6",
    name: "Provision planning funding and a simpler top-up process",
    authority,
    at,
    quote:
      "schools no longer have to make detailed top up applications for the very large majority of their children",
    overlapGroup: "mainstream plans",
    start: { words: "at the start of the new financial year" },
    lag: {
      amount: atLeast(1, "at least a term"),
      unit: "terms",
      quote: "EYFS children receive top-up once they have been in school full time for at least a term",
    },
    figures: [
      {
        of: "Time in school before top-up, early years",
        unit: "terms",
        measure: "unstated",
        amount: atLeast(1, "at least a term"),
        quote: "EYFS children receive top-up once they have been in school full time for at least a term",
      },
      {
        of: "Time in school before top-up, in-year admissions",
        unit: "terms",
        measure: "unstated",
        amount: exact(1, "a term"),
        quote: "In-year admissions are considered after the child has been in the school for a term",
      },
    ],
    costs: [costOf("Provision planning funding", "running", "highNeedsBlock")],
    effects: [
      pay("Provision planning funding", { aim: "fundingWithoutPlans" }),
      changePrice("topUpUplift", "mainstream", "up", { eitherWay: true }),
    ],
    cautions: [
      "What was saved in administration is not stated.",
      "What a plan specifies is secured, whatever the process.",
    ],
  }),
  lever(document, {
    id: "B7",
    name: "Funding to keep placements at risk of exclusion",
    authority,
    at,
    quote: "Additional funding has been made available to schools where children are at risk of exclusion",
    overlapGroup: "exclusion and alternative provision",
    costs: [costOf("Funding for placements at risk", "running", "highNeedsBlock")],
    effects: [
      pay("Funding for placements at risk of exclusion"),
      movePupils("alternative", "mainstream", "funded support in the child's own school", {
        aim: "exclusionRate",
      }),
    ],
  }),
  lever(document, {
    id: "B8",
    name: "Audits of bandings in schools",
    authority,
    at,
    quote:
      "Local school audits are carried out to ensure that appropriate bandings are in place for children and young people with SEND",
    overlapGroup: "mainstream plans",
    costs: [costOf("Audits", "running")],
    effects: [changePrice("topUpUplift", "mainstream", "up", { aim: "bandMix", eitherWay: true })],
    cautions: [
      "Bandings may go up or down: an audit finds what is right for the child, and the plan's provision is secured either way.",
    ],
  }),
];
