import { movePupils, pay } from "../effects";
import type { Practice } from "../practice";
import { exact, range, type PublishedFigure } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "rr1238";
const senco = "14 days per year from each primary SENCo and 20 from the secondary one";
const days = (of: string, amount: PublishedFigure["amount"]): PublishedFigure => ({
  of,
  unit: "days a year",
  measure: "annual",
  amount,
  quote: senco,
});

/** RR1238, Figures 9 to 13 and 18 to 21: support of schools, and work with parents. */
export const rr1238Support: readonly Practice[] = [
  lever(document, {
    id: "Fig9",
    name: "Intensive Support Team",
    authority: "Nottingham",
    at: "Figure 9",
    quote: "has reduced instances of placement breakdown",
    overlapGroup: "exclusion and alternative provision",
    costs: [costOf("The team", "running")],
    effects: [
      movePupils("alternative", "mainstream", "the team's work in the child's own school", {
        aim: "exclusionRate",
      }),
      pay("Intensive Support Team"),
    ],
  }),
  enabler(document, {
    id: "Fig10",
    name: "Mainstream SENCOs commissioned for some days",
    authority: "Portsmouth",
    at: "Figure 10",
    quote:
      "The service commissions time from a small number of mainstream SENCoS (14 days per year from each primary SENCo and 20 from the secondary one)",
    overlapGroup: "oversight and support",
    costLine: "SENCOs' days",
    figures: [
      days("Days of each primary SENCO", exact(14, "14 days")),
      days("Days of the secondary SENCO", exact(20, "20")),
    ],
    cautions: ["How many primary SENCOs (“a small number”), and the price of a day, are not stated."],
  }),
  enabler(document, {
    id: "Fig11",
    name: "SEND in school improvement",
    authority: "North Lincolnshire",
    at: "Figure 11",
    quote: "SEND and Inclusion feature regularly on the agenda for discussion in both of these forums",
    overlapGroup: "oversight and support",
    costLine: "School improvement: SEND",
  }),
  enabler(document, {
    id: "Fig12",
    name: "Quadrants, and an educational psychologist and Inclusion Partner for each cluster",
    authority: "Essex",
    at: "Figure 12",
    quote:
      "the authority now operates on a 'quadrant' system, with each area having a lead for school effectiveness and a lead for SEN and Inclusion",
    overlapGroup: "oversight and support",
    costLine: "Inclusion Partners",
  }),
  enabler(document, {
    id: "Fig13",
    name: "How inclusive schools are: pupils who move school from the same address",
    authority: "Wigan",
    at: "Figure 13",
    quote:
      "who move school during their primary or secondary career while remaining at the same residential address",
    overlapGroup: "oversight and support",
    costLine: "Analysis of moves between schools",
  }),
  enabler(document, {
    id: "Fig18",
    name: "Parents on the assessment panel",
    authority: "Barnet",
    at: "Figure 18",
    quote: "This includes participation in EHC needs assessment panels",
    overlapGroup: "oversight and support",
    costLine: "Parents' part in panels",
  }),
  enabler(document, {
    id: "Fig19",
    name: "More direct contact with parents",
    authority: "Telford & Wrekin",
    at: "Figure 19",
    quote: "by increasing levels of direct contact",
    overlapGroup: "oversight and support",
    costLine: "Caseworkers: direct contact with parents",
    cautions: [
      "Said to reduce escalation and approaches for mediation, and to contribute to lower need for plans; no number.",
    ],
  }),
  enabler(document, {
    id: "Fig20",
    name: "Neurodiversity profiling",
    authority: "Portsmouth",
    at: "Figure 20",
    quote: "have co-produced a neurodiversity profiling approach with schools/settings and parents/carers",
    overlapGroup: "oversight and support",
    costLine: "Neurodiversity profiling",
  }),
  enabler(document, {
    id: "Fig21",
    name: "Autism team and transition support workers",
    authority: "Nottingham",
    at: "Figure 21",
    quote: "has a specific Autism team made up of specialist teachers and transition support workers",
    overlapGroup: "oversight and support",
    costLine: "Autism team and transition workers",
    figures: [
      {
        of: "Ages that the team works with",
        unit: "age",
        measure: "unstated",
        amount: range(3, 19, "3-19"),
        quote: "They focus on children and young people from 3-19",
      },
    ],
  }),
];
