import { type Told } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const lever = (...cells: readonly Told[]): (() => Uint8Array) =>
  forumWith(
    Object.fromEntries(cells.map((told, index) => [`Our Scenarios!${"BCDEFGH"[index] ?? ""}5`, told])),
  );

/** Levers whose value, unit or years cannot be. */
export const leverValues: readonly BadInput[] = [
  {
    name: "places below nought",
    bytes: lever("Places", "Ash unit", "2026/27", null, -40, "places", null),
    expect: {
      exit: 1,
      at: "Our Scenarios!F5",
      found: /“Ash unit” from 24 to -\d+ places in 2026\/27/,
      remedy: /Take away fewer/,
    },
  },
  {
    name: "a lever that takes more pupils away from a kind than it has",
    bytes: forumWith({ "Our Scenarios!F5": -70 }),
    // 60 pupils, a twentieth more in 2026-27 and 4 % more in 2027-28: 65.52 less 70
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Scenarios!F5",
      found:
        /Scenario “More units”: .*Independent special would be −4\.48 pupils in 2027-28: more is taken away/,
      remedy: /Make the change smaller/,
      // So large a fall, and so large a saving, have been published nowhere.
      warned: ["Our Scenarios!A4", "Our Scenarios!A4", "Our Scenarios!A4"],
    },
  },
  {
    name: "a unit that does not go with the lever",
    bytes: lever("Placement pupils", "Independent special", "2027-28", null, -6, "£"),
    expect: { exit: 1, at: "Our Scenarios!G5", found: /the unit “£”/, remedy: /Enter pupils/ },
  },
  {
    name: "a bare 2 where 2% is meant",
    bytes: lever("Fee inflation", "all", "2026-27", null, 2, "% points"),
    expect: {
      exit: 1,
      at: "Our Scenarios!F5",
      found: /a bare number where a percentage is wanted/,
      remedy: /such as 2%/,
    },
  },
  {
    name: "a transfer of 0.5 pounds by lever",
    bytes: lever("Block transfer", "Schools block to High needs block", "2026-27", null, 0.5, "£"),
    expect: { exit: 1, at: "Our Scenarios!F5", found: /0\.5/, remedy: /type 0\.5%/ },
  },
  {
    name: "a lever without a value",
    bytes: lever("Placement pupils", "Independent special", "2027-28", null, null),
    expect: { exit: 1, at: "Our Scenarios!F5", found: /Value is blank/, remedy: /not taken for 0/ },
  },
  {
    name: "unfilled places at a special school",
    bytes: lever("Places", "Oak School", "2026/27", null, 6, "unfilled places"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /only resourced provision/,
      remedy: /Change the unit to places/,
    },
  },
  {
    name: "places at independent schools, which are no charge on the block",
    bytes: lever("Places", "Independent special", "2026/27", null, 6, "places"),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Scenarios!C5",
      found: /no charge on this block; the lever adds 0/,
      remedy: /Use Placement pupils/,
    },
  },
];
