import { percent, type Told } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const lever = (...cells: readonly Told[]): (() => Uint8Array) =>
  forumWith(
    Object.fromEntries(cells.map((told, index) => [`Our Scenarios!${"BCDEFGH"[index] ?? ""}5`, told])),
  );

/** Levers whose years or ramp cannot be. */
export const leverYears: readonly BadInput[] = [
  {
    name: "a ramp on a reserve movement",
    bytes: lever("Reserve movement", null, "2026-27", null, 500_000, "£", 2),
    expect: {
      exit: 1,
      at: "Our Scenarios!H5",
      found: /ramp/i,
      remedy: /Clear|one row a year|row for each year/,
    },
  },
  {
    name: "a ramp on a transfer of one year",
    bytes: lever(
      "Block transfer",
      "Schools block to High needs block",
      "2026-27",
      null,
      percent(0.005),
      "%",
      3,
    ),
    expect: { exit: 1, at: "Our Scenarios!H5", found: /ramp/i, remedy: /./ },
  },
  {
    name: "a ramp of a year and a half",
    bytes: lever("Placement pupils", "Independent special", "2027-28", null, -6, "pupils", 1.5),
    expect: {
      exit: 1,
      at: "Our Scenarios!H5",
      found: /Ramp \(years\) holds 1\.5/,
      remedy: /whole number of years, 1 or more/,
    },
  },
  {
    name: "an end before the beginning",
    bytes: lever("Placement pupils", "Independent special", "2027-28", "2026-27"),
    expect: {
      exit: 1,
      at: "Our Scenarios!E5",
      found: /To \(2026-27\) is before From \(2027-28\)/,
      remedy: /Exchange the two/,
    },
  },
  {
    name: "an academic year for a lever that goes by the financial year",
    bytes: lever("Placement pupils", "Independent special", "AY 2027/28"),
    expect: { exit: 1, at: "Our Scenarios!D5", found: /academic year/, remedy: /Enter the financial year/ },
  },
  {
    name: "a beginning that is no year",
    bytes: lever("Placement pupils", "Independent special", "next year"),
    expect: {
      exit: 1,
      at: "Our Scenarios!D5",
      found: /“next year”, which is no year/,
      remedy: /Enter the year as 2026-27/,
    },
  },
  {
    name: "a lever that reaches beyond fifteen years",
    bytes: lever("Placement pupils", "Independent special", "2027-28", "2060-61"),
    expect: {
      exit: 1,
      at: "Our Scenarios!E5",
      found: /36 years/,
      remedy: /leave out what lies after 2039-40/,
    },
  },
];
