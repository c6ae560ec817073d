import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BadInput } from "./case";
import { forumWith, forumWithPart, goodForum } from "./forum";

const run =
  (out: (folder: string) => string) =>
  (folder: string): readonly string[] => [
    "run",
    join(folder, "forum.xlsx"),
    "--out",
    out(folder),
    "--json",
    join(folder, "result.json"),
  ];

/** Places where the workbook cannot be written. */
export const outputs: readonly BadInput[] = [
  {
    name: "an output folder that is not there",
    bytes: goodForum,
    words: run((folder) => join(folder, "papers", "out.xlsx")),
    expect: { exit: 2, found: /There is no folder .*papers/, remedy: /Make the folder first/ },
  },
  {
    name: "an output that is a folder",
    bytes: goodForum,
    prepare: async (folder) => {
      await mkdir(join(folder, "out.xlsx"));
    },
    words: run((folder) => join(folder, "out.xlsx")),
    expect: { exit: 2, found: /out\.xlsx is a folder/, remedy: /Name a file/ },
  },
  {
    name: "an output in a folder that is a file",
    bytes: goodForum,
    words: run((folder) => join(folder, "forum.xlsx", "out.xlsx")),
    expect: { exit: 2, found: /forum\.xlsx/, remedy: /folder/ },
  },
  {
    name: "an output that is marked as read-only",
    bytes: goodForum,
    prepare: async (folder) => {
      await writeFile(join(folder, "out.xlsx"), "the forum's agreed paper");
      await chmod(join(folder, "out.xlsx"), 0o444);
    },
    words: run((folder) => join(folder, "out.xlsx")),
    expect: { exit: 2, found: /out\.xlsx is marked as read-only/, remedy: /Name another file/ },
  },
  {
    name: "an output whose name is too long",
    bytes: goodForum,
    words: run((folder) => join(folder, `${"o".repeat(300)}.xlsx`)),
    expect: { exit: 2, found: /too long/, remedy: /shorter name/ },
  },
  {
    name: "an output with the ending of another kind of file",
    bytes: goodForum,
    words: run((folder) => join(folder, "out.csv")),
    expect: { exit: 2, found: /the ending \.csv/, remedy: /\.xlsx at the end/ },
  },
  {
    name: "an output that is there already, when the workbook has problems",
    bytes: forumWith({ "Our Funding!C4": "TBC" }),
    prepare: (folder) => writeFile(join(folder, "out.xlsx"), "the forum's earlier paper"),
    words: run((folder) => join(folder, "out.xlsx")),
    expect: { exit: 1, at: "Our Funding!C4", found: /TBC/, remedy: /Replace it/ },
  },
  {
    name: "a workbook with macros that would lose its ending",
    bytes: forumWithPart("[Content_Types].xml", (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    ),
    words: run((folder) => join(folder, "out.xlsx")),
    expect: { exit: 2, found: /of the kind \.xlsm/, remedy: /\.xlsm at the end/ },
  },
  {
    name: "a workbook whose structure is protected",
    bytes: forumWithPart("xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
    ),
    words: run((folder) => join(folder, "out.xlsx")),
    expect: { exit: 2, found: /structure is protected/, remedy: /Review, Protect Workbook/ },
  },
];
