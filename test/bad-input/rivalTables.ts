import { sheet } from "../workbook/sheets";
import { smallForum } from "../workbook/smallForum";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const lastYear = [
  smallForum.Funding[0] ?? [],
  ["2024-25", 190_000_000, 57_000_000, 1_100_000],
  ["2025-26", 199_000_000, 59_500_000, 1_150_000],
];

/** Tables that are there more than once, or headings that are. */
export const rivalTables: readonly BadInput[] = [
  {
    name: "two Funding tables that differ",
    bytes: forumWith({}, {}, [sheet("Old paper", lastYear)]),
    expect: {
      exit: 1,
      at: "Our Funding!A3",
      found: /Our Funding.*Old paper/,
      remedy: /name it “Funding”, or hide/,
    },
  },
  {
    name: "two Provision tables that differ, on which other tables rest",
    bytes: forumWith({}, {}, [
      sheet("Requested", [
        ["Setting", "Kind", "2025/26 places"],
        ["Oak School", "Maintained special", 140],
      ]),
    ]),
    expect: {
      exit: 1,
      at: "Our Provision!A3",
      found: /Our Provision.*Requested/,
      remedy: /name it “Provision”, or hide/,
    },
  },
  {
    name: "last year's budget beside this year's",
    bytes: forumWith({ "Our Services!C3": "Budget 2024-25", "Our Services!D3": "Budget 2025-26" }),
    expect: {
      exit: 1,
      at: "Our Services!D3",
      found: /“Budget 2025-26” and “Budget 2024-25” \(C3\) both read as Annual budget/,
      remedy: /Rename the heading of the column that is not meant/,
    },
  },
  {
    name: "a second column for the high needs block",
    bytes: forumWith({
      "Our Funding!E3": "HNB before deductions",
      "Our Funding!E4": 61_000_000,
      "Our Funding!E5": 63_000_000,
    }),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Funding!E3",
      found: /“HNB before deductions” also reads as High needs block .*\(C3\) was read/,
      remedy: /Rename the heading of the column that is not meant/,
    },
  },
  {
    name: "the same Funding table twice",
    bytes: forumWith({}, {}, [sheet("Copy for the chair", smallForum.Funding)]),
    expect: {
      exit: 0,
      severity: "note",
      at: "Copy for the chair!A1",
      found: /a second time with the same rows/,
      remedy: /keep one of them/,
    },
  },
  {
    name: "rows of the table below a note",
    bytes: forumWith({
      "Our Services!A6": "Note: agreed in January.",
      "Our Services!A7": "Outreach",
      "Our Services!C7": 300_000,
    }),
    expect: {
      exit: 1,
      at: "Our Services!A7",
      found: /row 7 looks like more of the table/,
      remedy: /Take row 6 away/,
    },
  },
  {
    name: "a total that does not add up (Redbridge's 0.747 + 8.953 ≠ 9.795)",
    bytes: forumWith(
      {},
      {
        Services: [
          ["Line", "Annual budget (£m)"],
          ["Deficit brought forward, repaid", 0.747],
          ["In-year forecast", 8.953],
          ["Total", 9.795],
        ],
      },
    ),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Services!B6",
      found: /says 9\.795.*come to 9\.7\b/,
      remedy: /uses the rows, never the total/,
    },
  },
];
