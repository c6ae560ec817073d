import { changePrice, educate, movePupils, openPlaces, pay, receive } from "../effects";
import type { Practice } from "../practice";
import { around, exact, range, unstated } from "../published";
import { costOf, enabler, lever } from "./told";

const document = "rr1238";
const bases = "Camden has three autism resource bases in primary mainstream schools and one in secondary";

/** RR1238, Figures 22 to 29: autism bases, transfer to secondary school, and the years after 16. */
export const rr1238Transitions: readonly Practice[] = [
  lever(document, {
    id: "Fig22",
    name: "Autism bases, more of them and for more complex needs",
    authority: "Camden",
    at: "Figure 22",
    quote:
      "This led to a significant reduction in the number of higher cost placements out of area in the independent/non-maintained special school sector",
    overlapGroup: "independent placements",
    figures: [
      {
        of: "Bases in primary schools",
        unit: "bases",
        measure: "atOneTime",
        amount: exact(3, "three"),
        quote: bases,
      },
      {
        of: "Bases in secondary schools",
        unit: "bases",
        measure: "atOneTime",
        amount: exact(1, "one"),
        quote: bases,
      },
      {
        of: "Since the review that led to them",
        unit: "years ago",
        measure: "unstated",
        amount: exact(10, "ten years ago"),
        quote: "Two of these were developed following a review, ten years ago",
      },
    ],
    costs: [costOf("Place and top-up funding", "running", "highNeedsBlock")],
    effects: [openPlaces("resourced"), movePupils("independent", "resourced", "a place in an autism base")],
    cautions: ["Places are not stated. More primary places will need secondary ones (Year 7)."],
  }),
  lever(document, {
    id: "Fig23",
    name: "Transition conferences for parents in Years 5 and 6",
    authority: "Barnet",
    at: "Figure 23",
    quote: "transition conferences are organised in the summer term of Year 5, and again in autumn of Year 6",
    overlapGroup: "mainstream plans",
    costs: [costOf("Conferences and support", "running")],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "a mainstream secondary school prepared for the child", {
        reaches: "phaseTransfers",
      }),
      pay("Transition conferences"),
    ],
  }),
  lever(document, {
    id: "Fig24",
    name: "Placement Support Service for transfer to secondary school",
    authority: "East Sussex",
    at: "Figure 24",
    quote:
      "the authority has set up a Placement Support Service which is targeted specifically at this issue",
    overlapGroup: "mainstream plans",
    figures: [
      {
        of: "Roles: an Adviser and an Extended Support Assistant",
        unit: "roles",
        measure: "atOneTime",
        amount: exact(2, "two"),
        quote: "There are two roles: an Adviser who has demonstrated outstanding classroom practice",
      },
    ],
    costs: [costOf("Two roles", "running")],
    effects: [
      movePupils("maintainedSpecial", "mainstream", "support into the new mainstream school", {
        reaches: "phaseTransfers",
      }),
      pay("Placement Support Service"),
    ],
  }),
  enabler(document, {
    id: "Fig25",
    name: "A post-16 lead in school improvement",
    authority: "Portsmouth",
    at: "Figure 25",
    quote: "Portsmouth has retained a dedicated post within its school improvement service for post-16",
    overlapGroup: "oversight and support",
    costLine: "Post-16 lead",
  }),
  lever(document, {
    id: "Fig26",
    name: "College provision after 19, funded jointly with adult social care",
    authority: "Camden",
    at: "Figure 26",
    quote: "is jointly funded by Education and Adult Social Care",
    overlapGroup: "post-16",
    figures: [
      {
        of: "Usual stay on the programme",
        unit: "years",
        measure: "unstated",
        amount: around(2, "typically stay on the programme for 2 years"),
        quote: "Students typically stay on the programme for 2 years",
      },
    ],
    costs: [
      {
        of: "The provision",
        when: "running",
        amount: unstated,
        paidBy: ["highNeedsBlock", "adultSocialCare"],
      },
    ],
    effects: [
      movePupils("specialPost16", "furtherEducation", "the joint provision at the local college", {
        reaches: "joinersAndTransfers",
      }),
      receive("Adult social care's share of the joint provision", { aim: "agencyShare" }),
    ],
    cautions: ["How the cost is shared, and how many students there are, is not stated."],
  }),
  lever(document, {
    id: "Fig27",
    name: "Local post-16 provision with an independent specialist college",
    authority: "Telford & Wrekin",
    at: "Figure 27",
    quote:
      "to develop a more local post-16 provision for students with complex/significant needs at modest cost",
    overlapGroup: "post-16",
    effects: [
      changePrice("averageCost", "specialPost16", "down", { reaches: "joinersAndTransfers" }),
      educate("specialPost16"),
    ],
    cautions: [
      "“At modest cost” is all that is said of its price; the length of stay is agreed, not stated.",
    ],
  }),
  lever(document, {
    id: "Fig28",
    name: "A special free school for 16 to 19",
    authority: "North Lincolnshire",
    at: "Figure 28",
    quote: "This is expected to be self-financing",
    overlapGroup: "post-16",
    figures: [
      {
        of: "Ages",
        unit: "age",
        measure: "unstated",
        amount: range(16, 19, "16-19"),
        quote:
          "North Lincolnshire is developing a new 16-19 special free school for students with severe and profound learning disabilities",
      },
    ],
    costs: [costOf("Place and top-up funding", "running", "highNeedsBlock")],
    effects: [
      openPlaces("specialAcademy"),
      movePupils("specialPost16", "specialAcademy", "a place at the new school", {
        reaches: "phaseTransfers",
      }),
    ],
    cautions: [
      "Expected to be self-financing: an expectation, not a finding. Places freed for younger pupils are not counted.",
    ],
  }),
  lever(document, {
    id: "Fig29",
    name: "A five-day offer after 16",
    authority: "Wakefield",
    at: "Figure 29",
    quote:
      "Wakefield has developed an enhanced 5 day offer to support reintegration of young people post-16 from independent/non-maintained special provision back into their local community",
    overlapGroup: "post-16",
    figures: [
      {
        of: "Days of the offer",
        unit: "days a week",
        measure: "unstated",
        amount: exact(5, "5 day"),
        quote: "Wakefield has developed an enhanced 5 day offer",
      },
    ],
    costs: [costOf("Dedicated post-16 officers and the offer", "running")],
    effects: [
      movePupils("independent", "furtherEducation", "the five-day offer at home", {
        reaches: "phaseTransfers",
      }),
      pay("Five-day offer after 16"),
    ],
  }),
];
