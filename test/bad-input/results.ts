import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BadInput } from "./case";
import { goodForum } from "./forum";

const withJson =
  (json: (folder: string) => string) =>
  (folder: string): readonly string[] => [
    "run",
    join(folder, "forum.xlsx"),
    "--out",
    join(folder, "out.xlsx"),
    "--json",
    json(folder),
  ];

/** Places where the results for other programs cannot be written. */
export const results: readonly BadInput[] = [
  {
    name: "a result in a folder that is not there",
    bytes: goodForum,
    words: withJson((folder) => join(folder, "results", "result.json")),
    expect: { exit: 2, found: /There is no folder .*results/, remedy: /Make the folder first/ },
  },
  {
    name: "a result that is a folder",
    bytes: goodForum,
    prepare: async (folder) => {
      await mkdir(join(folder, "result.json"));
    },
    words: withJson((folder) => join(folder, "result.json")),
    expect: { exit: 2, found: /result\.json is a folder/, remedy: /Name a file/ },
  },
  {
    name: "a result in the place of the workbook itself",
    bytes: goodForum,
    words: withJson((folder) => join(folder, "forum.xlsx")),
    expect: { exit: 2, found: /--json names the workbook itself/, remedy: /npm run model/ },
  },
  {
    name: "a result in the place of the output",
    bytes: goodForum,
    words: withJson((folder) => join(folder, "out.xlsx")),
    expect: { exit: 2, found: /name the same file/, remedy: /npm run model/ },
  },
  {
    name: "a check's result in the place of the workbook itself, by a link to its folder",
    bytes: goodForum,
    prepare: (folder) => symlink(folder, join(folder, "papers")),
    words: (folder) => ["check", join(folder, "forum.xlsx"), "--json", join(folder, "papers", "forum.xlsx")],
    expect: { exit: 2, found: /--json names the workbook itself/, remedy: /npm run model/ },
  },
  {
    name: "a result that would pass for a workbook",
    bytes: goodForum,
    words: withJson((folder) => join(folder, "other.XLSX")),
    expect: { exit: 2, found: /other\.XLSX would be taken for a workbook/, remedy: /ends in \.json/ },
  },
  {
    name: "a result that is marked as read-only",
    bytes: goodForum,
    prepare: (folder) => writeFile(join(folder, "results.json"), "{}", { mode: 0o444 }),
    words: withJson((folder) => join(folder, "results.json")),
    expect: { exit: 2, found: /results\.json is marked as read-only/, remedy: /Name another file/ },
  },
];
