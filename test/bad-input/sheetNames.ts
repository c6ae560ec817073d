import { join } from "node:path";
import { sheet } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Sheets of the forum's own that stand in the way. */
export const sheetNames: readonly BadInput[] = [
  {
    name: "a sheet of the forum's own called HNB Baseline",
    bytes: forumWith({}, {}, [sheet("HNB Baseline", [["Our own notes"]])]),
    expect: {
      exit: 1,
      at: "HNB Baseline!A1",
      found: /already has a sheet called “HNB Baseline”/,
      remedy: /Rename your sheet/,
    },
  },
  {
    name: "a hidden sheet called as a scenario's, in other letters",
    bytes: forumWith({}, {}, [sheet("hnb more UNITS", [["Kept from last year"]], { hidden: true })]),
    expect: { exit: 1, at: "hnb more UNITS!A1", found: /hidden sheet/, remedy: /Rename your sheet/ },
  },
  {
    name: "a sheet of the forum's own called HNB Workings, though a scenario is asked for alone",
    bytes: forumWith({}, {}, [sheet("HNB Workings", [["Officer's sums"]])]),
    words: (folder) => [
      "run",
      join(folder, "forum.xlsx"),
      "--out",
      join(folder, "out.xlsx"),
      "--json",
      join(folder, "result.json"),
      "--scenario",
      "More units",
    ],
    expect: {
      exit: 1,
      at: "HNB Workings!A1",
      found: /already has a sheet called “HNB Workings”/,
      remedy: /Rename your sheet/,
    },
  },
];
