import type { Problem } from "../../src/workbook/problem";
import { ask, input, output, put, result, run, type Answer } from "./ask";
import type { BadInput, Expected } from "./case";
import { goodForum } from "./forum";
import { groups } from "./groups";

const cases = Object.values(groups).flat();
const named = (some: readonly BadInput[]): [string, BadInput][] => some.map((each) => [each.name, each]);

const placeOf = ({ sheet, cell }: Problem): string => (sheet === undefined ? "" : `${sheet}!${cell ?? ""}`);

const placesOf = (problems: readonly Problem[], severity: Problem["severity"]): string[] =>
  problems
    .filter((problem) => problem.severity === severity)
    .map(placeOf)
    .sort();

/** The line that tells of the problem expected: severity, place, what was found, what was wanted, what to do. */
function expectTold({ said }: Answer, { severity = "error", at, found, remedy }: Expected): void {
  const start = `${severity.toUpperCase()} ${at === undefined ? "" : `${at}: `}`;
  const told = said.split("\n").filter((line) => line.startsWith(start) && found.test(line));
  expect(told).not.toEqual([]);
  expect(told.some((line) => remedy.test(line.slice(line.indexOf(" Wanted: "))))).toBe(true);
}

/** The same in the result for other programs. */
function expectListed(
  { problems = [] }: Answer,
  { severity = "error", at = "", found, remedy }: Expected,
): void {
  const there = problems.filter((problem) => problem.severity === severity && placeOf(problem) === at);
  expect(there.map((problem) => problem.found)).toContainEqual(expect.stringMatching(found));
  expect(there.some((problem) => found.test(problem.found) && remedy.test(problem.remedy))).toBe(true);
}

/** Nothing else is amiss: one fault in a workbook is not told of as many. */
function expectNothingElse(
  { problems = [] }: Answer,
  { severity = "error", at = "", also = [], warned = [] }: Expected,
): void {
  const amiss = (each: Problem["severity"]): string[] => (severity === each ? [at, ...also].sort() : []);
  expect(placesOf(problems, "error")).toEqual(amiss("error"));
  expect(placesOf(problems, "warning")).toEqual([...amiss("warning"), ...warned].sort());
}

/** Whole sentences, and no trace of the program's own workings. */
function expectPlain({ problems = [] }: Answer): void {
  for (const { found, wanted, remedy } of problems) {
    expect(found).toMatch(/\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/s);
    expect(wanted).toMatch(/[^.]$/);
    expect(`${found} ${wanted} ${remedy}`).not.toMatch(/undefined|NaN|null|\[object|\b1 (other )?cells\b/);
  }
}

const good: BadInput = { name: "", bytes: goodForum, expect: { exit: 0, found: /./, remedy: /./ } };

it("the small forum, as it should be, is read and written without an error or a warning", async () => {
  const answer = await run(good);
  expect(answer.exit).toBe(0);
  expect(placesOf(answer.problems ?? [], "error")).toEqual([]);
  expect(placesOf(answer.problems ?? [], "warning")).toEqual([]);
  expect(Object.keys(answer.after).sort()).toEqual([input(good), output(), result()]);
});

it("there are no two cases of one name, and many", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(groups))("%s", (_group, inGroup) => {
  it.each(named(inGroup))("%s", async (_name, badInput) => {
    const { expect: expected, written } = badInput;
    const answer = await run(badInput);
    const { exit, said, before, after } = answer;
    expect({ exit, said }).toEqual({ exit: expected.exit, said });
    if (exit === 2) {
      expect(said).toMatch(expected.found);
      expect(said).toMatch(expected.remedy);
      expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(after).toEqual(before);
      return;
    }
    expectTold(answer, expected);
    expectListed(answer, expected);
    expectNothingElse(answer, expected);
    expectPlain(answer);
    const added = exit === 0 ? [output(), result()] : [result()];
    expect(after).toEqual({ ...before, ...Object.fromEntries(added.map((path) => [path, after[path]])) });
    if (exit === 1) {
      expect(said).toContain("No workbook was written");
      return;
    }
    expect(after[output()]).toMatch(/^UEsDB/);
    await written?.(output());
  });
});

describe("check says the same of", () => {
  it.each(named(cases.filter(({ words, bytes }) => !words && bytes)))("%s", async (_name, badInput) => {
    await put(badInput);
    const { expect: expected } = badInput;
    const answer = await ask(["check", input(badInput), "--json", result()]);
    const { exit, said, before, after } = answer;
    expect({ exit, said }).toEqual({ exit: expected.exit, said });
    expect(said).toMatch(expected.found);
    expect(said).toMatch(expected.remedy);
    expect(said).toContain(expected.at ?? "");
    expect(after).toEqual(exit === 2 ? before : { ...before, [result()]: after[result()] });
    if (exit < 2) expectListed(answer, expected);
  });
});
