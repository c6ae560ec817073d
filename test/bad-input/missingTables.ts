import { sheet } from "../workbook/sheets";
import { smallForum } from "../workbook/smallForum";
import type { BadInput } from "./case";
import { forumWith } from "./forum";
import { xlsx } from "./xlsx";

/** Tables that are not there, or not all there. */
export const missingTables: readonly BadInput[] = [
  {
    name: "no Funding table",
    bytes: forumWith({}, { Funding: null }),
    expect: { exit: 1, found: /No Funding table/, remedy: /Add the Funding table/ },
  },
  {
    name: "no Reserve table",
    bytes: forumWith({}, { Reserve: null }),
    expect: { exit: 1, found: /No Reserve table/, remedy: /Add the Reserve table/ },
  },
  {
    name: "nothing that the block is spent on",
    bytes: forumWith(
      {},
      {
        Provision: null,
        Bands: null,
        "Band pupils": null,
        Placements: null,
        Services: null,
        Scenarios: null,
      },
    ),
    expect: { exit: 1, found: /Provision, Placements and Services/, remedy: /Add one of these tables/ },
  },
  {
    name: "a required heading that is missing",
    bytes: forumWith({ "Our Funding!D3": "Checked by" }),
    expect: {
      exit: 1,
      at: "Our Funding!A3",
      found: /no “Deductions for direct funding of places”/,
      remedy: /Add or rename the missing heading/,
    },
  },
  {
    name: "a reserve without its date",
    bytes: forumWith({ "Our Reserve!B3": "Checked by" }),
    expect: {
      exit: 1,
      at: "Our Reserve!A3",
      found: /no “At \(date\)”/,
      remedy: /Add or rename the missing heading/,
    },
  },
  {
    name: "settings without their kinds, though the forum has other tables",
    bytes: forumWith({ "Our Provision!B3": "Remarks" }),
    expect: {
      exit: 1,
      at: "Our Provision!A3",
      found: /like those of Provision.*no “Kind”; not understood: “Remarks” \(B3\)/,
      remedy: /Add or rename the missing heading/,
    },
  },
  {
    name: "reserve movements of which none says whether it is certain",
    bytes: forumWith({ "Our Reserve movements!D3": "Remarks" }),
    expect: {
      exit: 1,
      at: "Our Reserve movements!A3",
      found: /no “Certain \(Yes\/No\)”/,
      remedy: /Add or rename the missing heading/,
    },
  },
  {
    name: "Funding only on a hidden sheet",
    bytes: forumWith({}, { Funding: null }, [sheet("Last year", smallForum.Funding, { hidden: true })]),
    expect: { exit: 1, found: /hidden sheet “Last year”/, remedy: /Show the sheet “Last year”/ },
  },
  {
    name: "headings with no rows yet",
    bytes: forumWith({}, { Funding: smallForum.Funding.slice(0, 1) }),
    expect: { exit: 1, at: "Our Funding!A3", found: /no rows yet/, remedy: /Enter the base year/ },
  },
  {
    name: "a workbook with nothing in it",
    bytes: () => xlsx([sheet("Sheet1", [])]),
    expect: {
      exit: 1,
      found: /No Funding table/,
      remedy: /Add the Funding table/,
      also: ["", ""],
    },
  },
];
