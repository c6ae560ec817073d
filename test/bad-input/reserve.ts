import { dated } from "../workbook/sheets";
import { smallForum } from "../workbook/smallForum";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** The balance to begin with, and what is added to it. */
export const reserve: readonly BadInput[] = [
  {
    name: "a reserve of another year's end",
    bytes: forumWith({ "Our Reserve!B4": dated(2024, 3, 31) }),
    expect: { exit: 1, at: "Our Reserve!B4", found: /31 March 2024/, remedy: /31 March 2025/ },
  },
  {
    name: "a reserve dated in words that are no date",
    bytes: forumWith({ "Our Reserve!B4": "year end" }),
    expect: {
      exit: 1,
      at: "Our Reserve!B4",
      found: /“year end”, which is not a date/,
      remedy: /31 March 2025/,
    },
  },
  {
    name: "an American date",
    bytes: forumWith({ "Our Reserve!B4": "03/31/2025" }),
    expect: { exit: 1, at: "Our Reserve!B4", found: /“03\/31\/2025”/, remedy: /31 March 2025/ },
  },
  {
    name: "a deficit typed as a positive amount",
    bytes: forumWith({ "Our Reserve!A1": "DSG deficit brought forward", "Our Reserve!A4": 2_400_000 }),
    expect: {
      exit: 1,
      at: "Our Reserve!A4",
      found: /positive.*surplus.*“DSG deficit brought forward”/,
      remedy: /minus sign/,
    },
  },
  {
    name: "two balances",
    bytes: forumWith(
      {},
      {
        Reserve: [...smallForum.Reserve, [-1_000_000, dated(2024, 3, 31), "High needs"]],
      },
    ),
    expect: { exit: 1, at: "Our Reserve!A5", found: /second balance/, remedy: /Keep the row of that day/ },
  },
  {
    name: "a movement that is neither certain nor not",
    bytes: forumWith({ "Our Reserve movements!D4": null }),
    expect: {
      exit: 1,
      at: "Our Reserve movements!D4",
      found: /Certain \(Yes\/No\) is blank/,
      remedy: /Enter Yes or No/,
    },
  },
  {
    name: "a movement after the last year",
    bytes: forumWith({ "Our Reserve movements!A4": "2040-41" }),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Reserve movements!A4",
      found: /2040-41 is after the last year/,
      remedy: /Correct the year/,
    },
  },
  {
    name: "a surplus typed as a negative amount",
    bytes: forumWith({ "Our Reserve!A1": "Surplus carried forward" }),
    expect: {
      exit: 1,
      at: "Our Reserve!A4",
      found: /negative.*deficit.*“Surplus carried forward”/,
      remedy: /Enter the surplus as a positive amount/,
    },
  },
];
