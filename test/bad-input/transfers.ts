import { percent } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Money moved between the blocks. */
export const transfers: readonly BadInput[] = [
  {
    name: "a transfer of 0.5 that is not a percentage",
    bytes: forumWith({ "Our Transfers!D4": 0.5 }),
    expect: { exit: 1, at: "Our Transfers!D4", found: /0\.5/, remedy: /type 0\.5%/ },
  },
  {
    name: "a negative transfer",
    bytes: forumWith({ "Our Transfers!D4": -500_000 }),
    expect: { exit: 1, at: "Our Transfers!D4", found: /negative/, remedy: /exchange the two blocks/ },
  },
  {
    name: "a transfer of half the schools block and more",
    bytes: forumWith({ "Our Transfers!D4": percent(5) }),
    expect: { exit: 1, at: "Our Transfers!D4", found: /500%/, remedy: /such as 0\.5%/ },
  },
  {
    name: "a block that is not one",
    bytes: forumWith({ "Our Transfers!B4": "Pupil premium" }),
    expect: { exit: 1, at: "Our Transfers!B4", found: /“Pupil premium”/, remedy: /Enter the block's name/ },
  },
  {
    name: "a transfer from a block to itself",
    bytes: forumWith({ "Our Transfers!B4": "High needs block" }),
    expect: { exit: 1, at: "Our Transfers!C4", found: /both High needs block/, remedy: /Correct one/ },
  },
  {
    name: "a percentage of a block that Funding does not give",
    bytes: forumWith({ "Our Transfers!B4": "Early years block" }),
    expect: {
      exit: 1,
      at: "Our Transfers!D4",
      found: /no column for that block/,
      remedy: /Add a column “Early years block”/,
    },
  },
  {
    name: "a transfer that does not touch the high needs block",
    bytes: forumWith({ "Our Transfers!C4": "Early years block" }),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our Transfers!B4",
      found: /does not touch the high needs block/,
      remedy: /Correct the block/,
    },
  },
  {
    name: "a transfer of 50, in thousands as the paper has it",
    bytes: forumWith({ "Our Transfers!D4": 50 }),
    expect: {
      exit: 1,
      at: "Our Transfers!D4",
      found: /transfer of 50 is neither/,
      remedy: /enter the whole amount in pounds/,
    },
  },
];
