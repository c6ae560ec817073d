import { fileHost } from "../../src/hosts/file";
import type { BadInput } from "./case";
import { forumWith, type Changes } from "./forum";

const ours = "HNB ";

/** Fails unless the text stands on a sheet that the model wrote, and nowhere as a formula of its own. */
const writtenAsText =
  (text: string) =>
  async (output: string): Promise<void> => {
    const { sheets } = await fileHost({ input: output }).read();
    const cells = sheets
      .filter(({ name }) => name.startsWith(ours))
      .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
      .filter((cell) => cell !== undefined);
    expect(cells.some(({ content }) => typeof content === "string" && content.includes(text))).toBe(true);
    expect(cells.filter(({ formula }) => formula !== undefined && `=${formula}`.startsWith(text))).toEqual(
      [],
    );
    expect(cells.filter(({ formula }) => formula === text)).toEqual([]);
  };

const goesThrough = (name: string, changes: Changes, text: string): BadInput => ({
  name,
  bytes: forumWith(changes),
  written: writtenAsText(text),
  expect: {
    exit: 0,
    severity: "note",
    at: "Our Assumptions!A3",
    found: /No row for/,
    remedy: /Nothing to do/,
  },
});

const settings = (name: string): Changes => ({
  "Our Provision!A6": name,
  "Our Band pupils!A4": name,
  "Our Band pupils!A5": name,
  "Our Scenarios!C4": name,
});

/** Text that a spreadsheet would take for a formula, had it been typed. */
export const texts: readonly BadInput[] = [
  goesThrough("a setting whose name begins with +", settings("+Plus unit"), "+Plus unit"),
  goesThrough("a setting whose name begins with -", settings("-1+cmd|'/c calc'!A1"), "-1+cmd|'/c calc'!A1"),
  goesThrough("a setting whose name begins with @", settings("@SUM(1,1)"), "@SUM(1,1)"),
  goesThrough(
    "a service whose name is the text of a formula",
    { "Our Services!A4": '=HYPERLINK("http://example.org","Therapies")' },
    '=HYPERLINK("http://example.org","Therapies")',
  ),
  goesThrough(
    "a scenario whose name begins with =",
    { "Our Scenarios!A4": "=1+1", "Our Scenarios!A5": "=1+1" },
    "=1+1",
  ),
  {
    name: "a setting whose name begins with =, which Excel takes for a comparison",
    bytes: forumWith(settings("=Ash unit")),
    expect: {
      exit: 1,
      at: "Our Provision!A6",
      found: /“=Ash unit”/,
      remedy: /Rename it here and wherever else it is used/,
      also: ["Our Band pupils!A4", "Our Band pupils!A5"],
    },
  },
];
