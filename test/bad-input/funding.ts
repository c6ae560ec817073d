import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Funding's years and signs. */
export const funding: readonly BadInput[] = [
  {
    name: "a gap in the financial years",
    bytes: forumWith({ "Our Funding!A5": "2027-28" }),
    expect: {
      exit: 1,
      at: "Our Funding!A5",
      found: /2027-28 follows 2025-26/,
      remedy: /add any year that is missing/,
    },
  },
  {
    name: "a financial year twice",
    bytes: forumWith({ "Our Funding!A5": "2025/26" }),
    expect: {
      exit: 1,
      at: "Our Funding!A5",
      found: /2025-26 stands here a second time/,
      remedy: /Delete one of the two rows/,
    },
  },
  {
    name: "two years that do not follow each other in one name",
    bytes: forumWith({ "Our Funding!A5": "2026-28" }),
    expect: { exit: 1, at: "Our Funding!A5", found: /“2026-28”/, remedy: /Enter the year as 2026-27/ },
  },
  {
    name: "a year typed as a number",
    bytes: forumWith({ "Our Funding!A5": 2026 }),
    expect: { exit: 1, at: "Our Funding!A5", found: /2026/, remedy: /Enter the year as 2026-27/ },
  },
  {
    name: "mixed signs in the deductions",
    bytes: forumWith({ "Our Funding!D5": -1_200_000 }),
    expect: {
      exit: 1,
      at: "Our Funding!D5",
      found: /both signs/,
      remedy: /every deduction as a positive amount/,
    },
  },
  {
    name: "deductions that are all negative",
    bytes: forumWith({ "Our Funding!D4": -1_200_000, "Our Funding!D5": -1_200_000 }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Funding!D4",
      found: /negative amounts/,
      remedy: /Nothing to do/,
    },
  },
  {
    name: "a negative high needs block",
    bytes: forumWith({ "Our Funding!C4": -60_000_000 }),
    expect: { exit: 1, at: "Our Funding!C4", found: /negative/, remedy: /0 or more/ },
  },
  {
    name: "an import/export change that may be in the allocation already",
    bytes: forumWith({
      "Our Funding!E3": "Import/export change since that allocation",
      "Our Funding!E4": -120_000,
    }),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Funding!E4",
      found: /import\/export change of -£?120,?000/,
      remedy: /Confirm/,
    },
  },
];
