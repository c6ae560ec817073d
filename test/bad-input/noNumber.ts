import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Cells where a number is wanted and none stands. */
export const noNumber: readonly BadInput[] = [
  {
    name: "a blank where an amount is needed",
    bytes: forumWith({ "Our Funding!C5": null }),
    expect: { exit: 1, at: "Our Funding!C5", found: /is blank/, remedy: /enter 0 if there is none/ },
  },
  {
    name: "only spaces where an amount is needed",
    bytes: forumWith({ "Our Services!C4": "   " }),
    expect: {
      exit: 1,
      at: "Our Services!C4",
      found: /Annual budget is blank/,
      remedy: /Enter an amount in pounds/,
    },
  },
  {
    name: "TBC for the places",
    bytes: forumWith({ "Our Provision!D4": "TBC" }),
    expect: {
      exit: 1,
      at: "Our Provision!D4",
      found: /2025\/26 places .*“TBC”/,
      remedy: /Replace it with a number/,
    },
  },
  {
    name: "n/a for an average cost",
    bytes: forumWith({ "Our Placements!D5": "n/a" }),
    expect: {
      exit: 1,
      at: "Our Placements!D5",
      found: /Average annual cost .*“n\/a”/,
      remedy: /Replace it with an amount/,
    },
  },
  {
    name: "a lone dash for a budget",
    bytes: forumWith({ "Our Services!C5": "-" }),
    expect: { exit: 1, at: "Our Services!C5", found: /“-”/, remedy: /Replace it with an amount/ },
  },
  {
    name: "a number with its unit in words",
    bytes: forumWith({ "Our Provision!E5": "1,200 places" }),
    expect: { exit: 1, at: "Our Provision!E5", found: /“1,200 places”/, remedy: /put words in a note/ },
  },
  {
    name: "a range of pupils",
    bytes: forumWith({ "Our Placements!C4": "55-60" }),
    expect: { exit: 1, at: "Our Placements!C4", found: /“55-60”/, remedy: /Replace it with a number/ },
  },
  {
    name: "a number with a footnote's star",
    bytes: forumWith({ "Our Placements!C4": "60*" }),
    expect: { exit: 1, at: "Our Placements!C4", found: /“60\*”/, remedy: /Replace it with a number/ },
  },
  {
    name: "a kind that was merged over two rows",
    bytes: forumWith({ "Our Placements!A5": null }),
    expect: { exit: 1, at: "Our Placements!A5", found: /Kind is blank/, remedy: /Enter a kind of provision/ },
  },
];
