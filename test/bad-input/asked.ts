import { join } from "node:path";
import type { BadInput } from "./case";
import { goodForum } from "./forum";

const blank = (folder: string, ...path: readonly string[]): readonly string[] => [
  "new",
  join(folder, ...path),
];

/** A blank workbook that cannot be made, and scenarios that are not there. */
export const asked: readonly BadInput[] = [
  {
    name: "a new workbook over one that is there",
    bytes: goodForum,
    words: (folder) => blank(folder, "forum.xlsx"),
    expect: { exit: 2, found: /forum\.xlsx is there already/, remedy: /Choose another name/ },
  },
  {
    name: "a new workbook in a folder that is not there",
    words: (folder) => blank(folder, "papers", "new.xlsx"),
    expect: { exit: 2, found: /There is no folder/, remedy: /Make the folder first/ },
  },
  {
    name: "a new workbook with the ending of an old one",
    words: (folder) => blank(folder, "new.xls"),
    expect: { exit: 2, found: /the ending \.xls\b/, remedy: /\.xlsx at the end/ },
  },
  {
    name: "a scenario asked for that the workbook does not have",
    bytes: goodForum,
    words: (folder) => [
      "run",
      join(folder, "forum.xlsx"),
      "--out",
      join(folder, "out.xlsx"),
      "--scenario",
      "Fewer units",
    ],
    expect: { exit: 2, found: /no scenario called “Fewer units”/, remedy: /Baseline, More units/ },
  },
];
