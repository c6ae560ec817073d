import { easeGrowth, movePupils, openPlaces, pay, receive } from "../effects";
import type { Practice } from "../practice";
import { around, exact, unstated } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "londonCouncils";
const notional =
  "Greenwich tops up the £6,000 notional SEND funding with an additional element from the high needs budget";
const outreach = "Greenwich has a large autism outreach service with 19 members of staff";
const thrive =
  "around 30 schools have been trained and more schools are interested in attending future sessions";

/** L1 to L7. */
export const londonCouncils: readonly Practice[] = [
  lever(document, {
    id: "L1",
    name: "Notional SEN funding topped up from the high needs block",
    authority: "Greenwich",
    at: "Giving schools financial flexibility",
    quote: notional,
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "Notional SEN funding that is topped up",
        unit: "£",
        measure: "annual",
        amount: exact(6000, "£6,000"),
        quote: notional,
      },
      { of: "The additional element", unit: "£", measure: "unstated", amount: unstated, quote: notional },
    ],
    costs: [{ of: "The additional element", when: "running", amount: unstated, paidBy: ["highNeedsBlock"] }],
    effects: [
      pay("Top-up of notional SEN funding", { aim: "fundingWithoutPlans" }),
      easeGrowth("more support at school, at SEN support"),
    ],
    cautions: ["How much is added is not stated."],
  }),
  enabler(document, {
    id: "L2",
    name: "Autism outreach service",
    authority: "Greenwich",
    at: "Advice for schools",
    quote: outreach,
    overlapGroup: "oversight and support",
    figures: [
      {
        of: "Staff",
        unit: "staff",
        measure: "atOneTime",
        amount: exact(19, "19 members of staff"),
        quote: outreach,
      },
      {
        of: "Support of a school that opens an ARP",
        unit: "years",
        measure: "overTheYears",
        amount: exact(1, "next year"),
        quote: "The advisor will come into the school regularly over the next year",
      },
    ],
    costLine: "Autism outreach service",
    cautions: ["What the staff cost is not stated."],
  }),
  lever(document, {
    id: "L3",
    name: "Resourced provision beside special and independent schools",
    authority: "Several boroughs",
    at: "Offering schools the opportunity of setting up an Additional Resourced Provision (ARP)",
    quote:
      "placing a child in an ARP is likely to cost less than placing a child in an out-of-borough or independent special school",
    overlapGroup: "resourced provision",
    figures: [
      {
        of: "Revenue funding in an ARP and in a special school",
        unit: "£",
        measure: "annual",
        amount: unstated,
        quote:
          "the revenue funding that they provide for children in ARPs is not necessarily lower (or significantly lower) than the revenue funding they provide for special schools, the capital cost for setting up an ARP is less",
      },
    ],
    costs: [
      costOf("Setting up an ARP", "oneOff", "capital"),
      costOf("Place and top-up funding", "running", "highNeedsBlock"),
    ],
    effects: [
      openPlaces("resourced"),
      movePupils("independent", "resourced", "a place in an ARP nearer home"),
    ],
    cautions: ["An ARP is not taken to be cheaper than a special school: the forum's own prices decide."],
  }),
  lever(document, {
    id: "L4",
    name: "Early intervention panel",
    authority: "Achieving for Children (Kingston, Richmond, Windsor and Maidenhead)",
    at: "Enabling schools to access support quickly",
    quote: "it is too early to evaluate the impact of this initiative",
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "Time-limited support",
        unit: "£",
        measure: "unstated",
        amount: unstated,
        quote:
          "The panel meets every half term and discusses what time-limited support could be quickly put in place",
      },
    ],
    costs: [costOf("Time-limited support", "running")],
    effects: [
      pay("Early intervention panel: time-limited support", { aim: "fundingWithoutPlans" }),
      easeGrowth("time-limited support agreed at the panel"),
    ],
    cautions: ["Too early to evaluate, the source says."],
  }),
  enabler(document, {
    id: "L5",
    name: "Thrive training",
    authority: "Barking and Dagenham",
    at: "Training for schools",
    quote: thrive,
    overlapGroup: "oversight and support",
    figures: [
      {
        of: "Schools trained",
        unit: "schools",
        measure: "atOneTime",
        amount: around(30, "around 30"),
        quote: thrive,
      },
    ],
    costs: [{ of: "Training", when: "running", amount: unstated, paidBy: ["health", "unstated"] }],
    costLine: "Thrive training",
  }),
  lever(document, {
    id: "L6",
    name: "Ordinarily available provision document",
    authority: "Barnet",
    at: "Empowering parents",
    quote: "which resulted in a reduction in the number of EHCP applications",
    overlapGroup: "mainstream plans",
    effects: [easeGrowth("ordinarily available provision, known to schools and parents")],
    cautions: ["Applications are not plans: how many are agreed to is another matter."],
  }),
  lever(document, {
    id: "L7",
    recommended: true,
    name: "Schools stay financially accountable for pupils they permanently exclude",
    authority: "Recommended by the report",
    at: "Recommendation 8",
    quote:
      "Schools should remain financially accountable for children and young people that they permanently exclude",
    overlapGroup: "exclusion and alternative provision",
    effects: [receive("Schools' payments for pupils permanently excluded")],
    cautions: ["A recommendation to government, not a practice that was tried. No charge is stated."],
  }),
];
