import { easeGrowth, movePupils, pay } from "../effects";
import type { Practice } from "../practice";
import { exact, unstated } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "rr1238";
const notEnough =
  "RR1238 warns that formal written expectations alone “may not be sufficient in themselves”.";
const bothSystems =
  "Count both systems: RR1238 could not tell how far numbers rose across plans and funding without plans together.";

/** RR1238, Figures 1 to 8: collective responsibility, and what mainstream schools ordinarily provide. */
export const rr1238Mainstream: readonly Practice[] = [
  enabler(document, {
    id: "Fig1",
    name: "Local collective responsibility",
    authority: "North Lincolnshire",
    at: "Figure 1",
    quote:
      "it has established a strong sense of collective responsibility for meeting the needs of all children and young people who live locally",
    overlapGroup: "oversight and support",
    costLine: "Shared oversight with schools",
    cautions: ["The deficit of 2017-18 is told without an amount."],
  }),
  lever(document, {
    id: "Fig2",
    name: "Notional SEN formula, funding for phase transfer, one banding scheme and funding without plans",
    authority: "Telford & Wrekin",
    at: "Figure 2",
    quote:
      "The development and implementation of a system for funding pupils with high needs in mainstream schools, that involves headteachers and SENCOs without the requirement for EHC Plans",
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "New plans, 2019 to 2021",
        unit: "% change",
        measure: "overTheYears",
        amount: exact(-19.5, "-19.5%"),
        quote: "Telford & Wrekin\t-19.5%",
        source: { document, at: "Table 5" },
      },
    ],
    costs: [
      costOf("Funding for phase transfer without plans", "running"),
      costOf("Funding of high needs in mainstream schools without plans", "running"),
      costOf("Notional SEN budget, shared out anew among schools", "running", "schoolBudgets"),
    ],
    effects: [
      easeGrowth("high needs funding in a mainstream school without a plan", { reaches: "unstated" }),
      pay("Funding without plans", { key: "withoutPlans", aim: "fundingWithoutPlans" }),
      pay("Funding for phase transfer without plans", {
        key: "phaseTransfer",
        aim: "fundingWithoutPlans",
        reaches: "phaseTransfers",
      }),
    ],
    cautions: [
      bothSystems,
      "The notional SEN formula shares out money among schools and costs this block nothing.",
    ],
  }),
  enabler(document, {
    id: "Fig3",
    name: "Cost by type of placement, shown to schools",
    authority: "East Sussex",
    at: "Figure 3",
    quote:
      "looks at the impact of placement trends on numbers of pupils, the average cost per pupil and the total cost per placement type",
    overlapGroup: "oversight and support",
    costLine: "Analysis of placement costs",
    cautions: [
      "The chart's values are not in the text.",
      "Its bases differ: top-ups only for mainstream and further education, the place factor included for special schools, fees and top-up for independent and non-maintained ones.",
    ],
  }),
  enabler(document, {
    id: "Fig4",
    name: "Educational psychologists' time for strategy and schools",
    authority: "Camden",
    at: "Figure 4",
    quote: "There is LA funded time that helps them to retain a 'challenge' as well as supportive role",
    overlapGroup: "oversight and support",
    costLine: "Educational psychologists: time for development",
  }),
  lever(document, {
    id: "Fig5",
    name: "Ordinarily available provision, agreed with schools and parents",
    authority: "Barnet",
    at: "Figure 5",
    quote: "This has helped contribute to a lower percentage of EHCPs than in some other similar authorities",
    overlapGroup: "mainstream plans",
    effects: [
      easeGrowth("ordinarily available provision, at SEN support"),
      pay("Work on ordinarily available provision"),
    ],
    cautions: [notEnough],
  }),
  lever(document, {
    id: "Fig6",
    name: "Ordinarily available provision, kept up to date",
    authority: "Portsmouth",
    at: "Figure 6",
    quote: "The document continues to be refreshed and reviewed with stakeholders",
    overlapGroup: "mainstream plans",
    effects: [
      easeGrowth("ordinarily available provision, at SEN support"),
      pay("Work on ordinarily available provision"),
    ],
    cautions: [notEnough],
  }),
  lever(document, {
    id: "Fig7",
    name: "Outreach commissioned anew",
    authority: "Wigan",
    at: "Figure 7",
    quote: "The new arrangement is more firmly focused on sustaining children in mainstream provision",
    overlapGroup: "mainstream plans",
    costs: [costOf("Agreements with special schools for outreach", "running")],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "outreach in the child's mainstream school"),
      pay("Outreach agreements"),
    ],
  }),
  lever(document, {
    id: "Fig8",
    name: "One commissioned support service",
    authority: "Portsmouth",
    at: "Figure 8",
    quote: "It is funded from the high needs budget",
    overlapGroup: "mainstream plans",
    costs: [{ of: "The service", when: "running", amount: unstated, paidBy: ["highNeedsBlock"] }],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "the support service in the child's mainstream school"),
      pay("Commissioned support service"),
    ],
  }),
];
