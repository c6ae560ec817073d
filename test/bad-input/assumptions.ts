import type { BadInput } from "./case";
import { forumWith } from "./forum";

const growth = (changes: Readonly<Record<string, string | number | null>>): Uint8Array =>
  forumWith(
    Object.fromEntries(Object.entries(changes).map(([cell, told]) => [`Our Assumptions!${cell}`, told])),
  )();

/** Yearly changes. */
export const assumptions: readonly BadInput[] = [
  {
    name: "an unknown assumption",
    bytes: () => growth({ A4: "House prices" }),
    expect: { exit: 1, at: "Our Assumptions!A4", found: /“House prices”/, remedy: /Correct the name/ },
  },
  {
    name: "growth of 5 that is not a percentage",
    bytes: () => growth({ C4: 5 }),
    expect: {
      exit: 1,
      at: "Our Assumptions!C4",
      found: /a bare number where a percentage is wanted/,
      remedy: /such as 5%/,
    },
  },
  {
    name: "a growth that is left blank",
    bytes: () => growth({ D5: null }),
    expect: { exit: 1, at: "Our Assumptions!D5", found: /2027-28 is blank/, remedy: /not taken for 0/ },
  },
  {
    name: "the same assumption twice",
    bytes: () => growth({ A5: "Pupil growth", B5: null }),
    expect: { exit: 1, at: "Our Assumptions!A5", found: /second time.*A4/, remedy: /Delete one/ },
  },
  {
    name: "growth of the block for one kind",
    bytes: () => growth({ A5: "Block growth" }),
    expect: {
      exit: 1,
      at: "Our Assumptions!B5",
      found: /Block growth has the kind/,
      remedy: /Clear the Kind cell/,
    },
  },
  {
    name: "a gap in the years of the assumptions",
    bytes: () => growth({ D3: "2028-29" }),
    expect: {
      exit: 1,
      at: "Our Assumptions!D3",
      found: /2028-29 follows 2026-27/,
      remedy: /Add a column “2027-28”/,
    },
  },
  {
    name: "more than fifteen years",
    bytes: () => growth({ D3: "2041-42", C3: "2040-41" }),
    expect: {
      exit: 1,
      at: "Our Assumptions!D3",
      found: /17 years/,
      remedy: /leave out what lies after 2039-40/,
      also: ["Our Assumptions!C3"],
    },
  },
];
