import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../src/cli/command";
import type { Problem } from "../../src/workbook/problem";
import { asked } from "./asked";
import { assumptions } from "./assumptions";
import { brokenFiles } from "./brokenFiles";
import type { BadInput, Expected } from "./case";
import { goodForum } from "./forum";
import { funding } from "./funding";
import { leverTargets } from "./leverTargets";
import { leverValues } from "./leverValues";
import { leverYears } from "./leverYears";
import { missingTables } from "./missingTables";
import { noNumber } from "./noNumber";
import { otherFiles } from "./otherFiles";
import { outputs } from "./outputs";
import { pupils } from "./pupils";
import { reserve } from "./reserve";
import { results } from "./results";
import { rivalTables } from "./rivalTables";
import { scenarioNames } from "./scenarioNames";
import { settings } from "./settings";
import { sheetNames } from "./sheetNames";
import { textNumbers } from "./textNumbers";
import { texts } from "./texts";
import { transfers } from "./transfers";
import { words } from "./words";
import { wrongSorts } from "./wrongSorts";

const groups: Readonly<Record<string, readonly BadInput[]>> = {
  "tables that are missing": missingTables,
  "tables that are rivals, or do not add up": rivalTables,
  "no number where one is needed": noNumber,
  "another sort of value": wrongSorts,
  "numbers stored as text": textNumbers,
  settings: settings,
  "pupils and placements": pupils,
  funding: funding,
  "the reserve": reserve,
  transfers: transfers,
  "scenario names": scenarioNames,
  assumptions: assumptions,
  "sheets of the forum's own": sheetNames,
  "what levers act on": leverTargets,
  "levers' values": leverValues,
  "levers' years": leverYears,
  "text that looks like a formula": texts,
  "files that are no workbook": otherFiles,
  "broken and harmful files": brokenFiles,
  outputs: outputs,
  results: results,
  words: words,
  "what is asked for": asked,
};

const cases = Object.values(groups).flat();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-input-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Everything in the folder, hidden files too: each file's bytes by its path. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? (await readFile(path)).toString("base64") : "no file"];
  });
  return Object.fromEntries(await Promise.all(files));
}

interface Answer {
  readonly exit: number;
  readonly said: string;
  /** What `--json` holds; absent where it was not written. */
  readonly problems?: readonly Problem[];
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

const result = (): string => join(folder, "result.json");
const output = (): string => join(folder, "out.xlsx");
const input = ({ file = "forum.xlsx" }: BadInput): string => join(folder, file);

async function ask(words: readonly string[]): Promise<Answer> {
  const before = await everything();
  const lines: string[] = [];
  const exit = await command(words, (line) => lines.push(line));
  const after = await everything();
  const json = before[result()] === undefined ? after[result()] : undefined;
  const said = lines.join("\n");
  if (json === undefined) return { exit, said, before, after };
  const { problems } = JSON.parse(Buffer.from(json, "base64").toString("utf8")) as { problems: Problem[] };
  return { exit, said, problems, before, after };
}

async function run(badInput: BadInput): Promise<Answer> {
  if (badInput.bytes) await writeFile(input(badInput), badInput.bytes());
  await badInput.prepare?.(folder);
  const usual = ["run", input(badInput), "--out", output(), "--json", result()];
  return ask(badInput.words?.(folder) ?? usual);
}

const placeOf = ({ sheet, cell }: Problem): string => (sheet === undefined ? "" : `${sheet}!${cell ?? ""}`);

const placesOf = (problems: readonly Problem[], severity: Problem["severity"]): string[] =>
  problems.filter((problem) => problem.severity === severity).map(placeOf);

/** The line that tells of the problem expected: severity, place, what was found, what was wanted, what to do. */
function expectTold({ said }: Answer, { severity = "error", at, found, remedy }: Expected): void {
  const start = `${severity.toUpperCase()} ${at === undefined ? "" : `${at}: `}`;
  const told = said.split("\n").filter((line) => line.startsWith(start) && found.test(line));
  expect(told).not.toEqual([]);
  expect(told.some((line) => remedy.test(line.slice(line.indexOf(" Wanted: "))))).toBe(true);
}

/** The same in the result for other programs, and nothing but that amiss. */
function expectProblems({ problems = [] }: Answer, expected: Expected): void {
  const { severity = "error", at = "", found, remedy, also = [] } = expected;
  const told = problems.filter((problem) => problem.severity === severity && placeOf(problem) === at);
  expect(told.some((problem) => found.test(problem.found) && remedy.test(problem.remedy))).toBe(true);
  const amiss = (each: Problem["severity"]): string[] => (severity === each ? [at, ...also].sort() : []);
  expect(placesOf(problems, "error").sort()).toEqual(amiss("error"));
  expect(placesOf(problems, "warning").sort()).toEqual(amiss("warning"));
}

/** Whole sentences, and no trace of the program's own workings. */
function expectPlain(problems: readonly Problem[]): void {
  for (const { found, wanted, remedy } of problems) {
    expect(found).toMatch(/^.*\.$/s);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
    expect(wanted).toMatch(/[^.]$/);
    expect(`${found} ${wanted} ${remedy}`).not.toMatch(/undefined|NaN|null|\[object|\b1 (other )?cells\b/);
  }
}

describe("the small forum as it should be", () => {
  it("is read and written without an error or a warning", async () => {
    const { exit, problems = [], after } = await run({ name: "", bytes: goodForum, expect: expected });
    expect(exit).toBe(0);
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(Object.keys(after).sort()).toEqual([input({ name: "", expect: expected }), output(), result()]);
  });
  const expected: Expected = { exit: 0, found: /./, remedy: /./ };
});

describe.each(Object.entries(groups))("%s", (_group, inGroup) => {
  it.each(inGroup.map((each): [string, BadInput] => [each.name, each]))("%s", async (_name, badInput) => {
    const { expect: expected } = badInput;
    const answer = await run(badInput);
    const { exit, said, problems, before, after } = answer;
    expect({ exit, said }).toEqual({ exit: expected.exit, said });
    if (exit === 2) {
      expect(said).toMatch(expected.found);
      expect(said).toMatch(expected.remedy);
      expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(after).toEqual(before);
      return;
    }
    expectTold(answer, expected);
    expectProblems(answer, expected);
    expectPlain(problems ?? []);
    const added = exit === 0 ? [output(), result()] : [result()];
    expect(after).toEqual({ ...before, ...Object.fromEntries(added.map((path) => [path, after[path]])) });
    if (exit === 0) {
      expect(after[output()]).not.toBe("no file");
      await badInput.written?.(output());
    } else expect(said).toContain("No workbook was written");
  });
});

describe("check", () => {
  const readable = cases.filter(({ words, bytes }) => !words && bytes);
  it.each(readable.map((each): [string, BadInput] => [each.name, each]))(
    "says the same of %s",
    async (_name, badInput) => {
      await writeFile(input(badInput), badInput.bytes?.() ?? "");
      const { exit, said, problems, before, after } = await ask([
        "check",
        input(badInput),
        "--json",
        result(),
      ]);
      const { exit: code, severity = "error", at, found, remedy } = badInput.expect;
      expect({ exit, said }).toEqual({ exit: code, said });
      const json = after[result()];
      expect(after).toEqual(exit === 2 ? before : { ...before, [result()]: json });
      if (exit < 2) {
        const told = problems?.filter((each) => each.severity === severity && placeOf(each) === (at ?? ""));
        expect(told?.some((each) => found.test(each.found) && remedy.test(each.remedy))).toBe(true);
      }
      expect(said).toMatch(remedy);
      expect(said).toContain(at ?? "");
    },
  );
});

it("there are no two cases of one name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(40);
});
