import { mkdir } from "node:fs/promises";
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
    expect: { exit: 2, found: /There is no folder .*results/, remedy: /after --json/ },
  },
  {
    name: "a result that is a folder",
    bytes: goodForum,
    prepare: async (folder) => {
      await mkdir(join(folder, "result.json"));
    },
    words: withJson((folder) => join(folder, "result.json")),
    expect: { exit: 2, found: /result\.json is a folder/, remedy: /after --json/ },
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
];
