import type { BadInput } from "./case";
import { goodForum } from "./forum";

const said = (name: string, found: RegExp, ...words: readonly string[]): BadInput => ({
  name,
  bytes: goodForum,
  words: (folder) => words.map((word) => word.replace("HERE", folder)),
  expect: { exit: 2, found, remedy: /npm run model -- run FILE/ },
});

const forum = "HERE/forum.xlsx";

/** Words that ask for nothing that can be done. */
export const words: readonly BadInput[] = [
  said("no words at all", /No words|run, check and new/),
  said("no file", /No workbook was named/, "run"),
  said("an unknown verb", /“model” is not one of run, check and new/, "model", forum),
  said("an unknown verb and no file", /“help” is not one of run, check and new/, "help"),
  said("an unknown flag", /--verbose does not go with run/, "run", forum, "--verbose"),
  said("a flag of another verb", /--out does not go with check/, "check", forum, "--out", "HERE/out.xlsx"),
  said("a flag without its value", /--out needs a value/, "run", forum, "--out"),
  said(
    "a flag whose value is a flag",
    /--out needs a value/,
    "run",
    forum,
    "--out",
    "--json",
    "HERE/result.json",
  ),
  said(
    "a flag given twice",
    /--out was given more than once/,
    "run",
    forum,
    "--out",
    "HERE/a.xlsx",
    "--out",
    "HERE/b.xlsx",
  ),
  said(
    "a file name in two words without quotes",
    /One workbook at a time/,
    "run",
    "HERE/forum",
    "paper.xlsx",
  ),
  said("a short flag", /-o/, "run", forum, "-o", "HERE/out.xlsx"),
  said("a flag with nothing after its =", /--out needs a value/, "run", forum, "--out="),
  said("a verb that every object has", /“constructor” is not one of/, "constructor", forum),
];
