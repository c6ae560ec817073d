import { as, broken, dated, percent } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith, forumWithPart } from "./forum";

/** Cells that hold a value of another sort than the number wanted. */
export const wrongSorts: readonly BadInput[] = [
  {
    name: "a date in a number cell",
    bytes: forumWith({ "Our Band pupils!C4": dated(2026, 6, 1) }),
    expect: { exit: 1, at: "Our Band pupils!C4", found: /date/, remedy: /number format/ },
  },
  {
    name: "#REF! where a figure was linked",
    bytes: forumWith({ "Our Funding!D4": { ...broken("#REF!"), formula: "#REF!*1000" } }),
    expect: { exit: 1, at: "Our Funding!D4", found: /#REF!/, remedy: /Correct the formula/ },
  },
  {
    name: "#N/A from a look-up that found nothing",
    bytes: forumWith({ "Our Provision!J4": { ...broken("#N/A"), formula: "VLOOKUP(A4,Z1:Z9,1,FALSE)" } }),
    expect: { exit: 1, at: "Our Provision!J4", found: /#N\/A/, remedy: /Correct the formula/ },
  },
  {
    name: "#DIV/0! for an average",
    bytes: forumWith({ "Our Placements!D4": { ...broken("#DIV/0!"), formula: "0/0" } }),
    expect: { exit: 1, at: "Our Placements!D4", found: /#DIV\/0!/, remedy: /Correct the formula/ },
  },
  {
    name: "TRUE for a number of pupils",
    bytes: forumWith({ "Our Placements!C5": true }),
    expect: { exit: 1, at: "Our Placements!C5", found: /TRUE/, remedy: /Replace it with a number/ },
  },
  {
    name: "a percentage for an amount of money",
    bytes: forumWith({ "Our Bands!C4": percent(0.04) }),
    expect: {
      exit: 1,
      at: "Our Bands!C4",
      found: /4%.* as a percentage/,
      remedy: /Enter an amount in pounds/,
    },
  },
  {
    name: "money for a number of pupils",
    bytes: forumWith({ "Our Band pupils!C5": "£10" }),
    expect: { exit: 1, at: "Our Band pupils!C5", found: /“£10”, an amount of money/, remedy: /without £/ },
  },
  {
    name: "pounds under a heading in £m",
    bytes: forumWith({
      "Our Services!C3": "Annual budget (£m)",
      "Our Services!C4": "£0.9m",
      "Our Services!C5": as(-0.15, "0.00"),
    }),
    expect: { exit: 1, at: "Our Services!C4", found: /“£0\.9m”.*unit already/, remedy: /Replace it with/ },
  },
  {
    name: "euros in an amount of money",
    bytes: forumWith({ "Our Services!C4": "€900,000" }),
    expect: {
      exit: 1,
      at: "Our Services!C4",
      found: /“€900,000”, which is text/,
      remedy: /Replace it with an amount in pounds/,
    },
  },
  {
    name: "a figure with three noughts too many, several times over",
    bytes: forumWith({ "Our Services!C4": 9e300 }),
    expect: {
      exit: 1,
      at: "Our Services!C4",
      found: /9e\+300, which is too large to be right/,
      remedy: /Check the figure/,
    },
  },
  {
    name: "a formula that no program has worked out",
    bytes: forumWithPart("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<v>62000000</v>", "<f>60000000+2000000</f>"),
    ),
    expect: {
      exit: 1,
      at: "Our Funding!C5",
      found: /the formula =60000000\+2000000, which has not been worked out/,
      remedy: /Open the workbook in Excel, save it there/,
    },
  },
];
