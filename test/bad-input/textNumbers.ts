import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Numbers stored as text: read all the same, and said so. */
export const textNumbers: readonly BadInput[] = [
  {
    name: "£1.2m as text is read as 1,200,000",
    bytes: forumWith({ "Our Services!C4": "£1.2m" }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Services!C4",
      found: /stored as text.*1,?200,?000/,
      remedy: /Nothing to do/,
    },
  },
  {
    name: "(1,200) as text is read as a negative amount",
    bytes: forumWith({ "Our Services!C5": "(1,200)" }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Services!C5",
      found: /stored as text.*-1,?200/,
      remedy: /Nothing to do/,
    },
  },
  {
    name: "1,200 as text is read as a number of pupils",
    bytes: forumWith({ "Our Placements!C4": "1,200" }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Placements!C4",
      found: /stored as text.*1,?200/,
      remedy: /Nothing to do/,
    },
  },
  {
    name: "a number with a non-breaking space after it",
    bytes: forumWith({ "Our Provision!C4": "110\u00a0" }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Provision!C4",
      found: /stored as text.*110/,
      remedy: /Nothing to do/,
    },
  },
];
