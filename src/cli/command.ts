import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../../package.json";
import { fileHost, newFile, pendingFile } from "../hosts/file";
import { check, describeReading } from "../tasks/check";
import { model, type Ran } from "../tasks/model";
import { runResult, type RunResult } from "../tasks/result";
import { HostError } from "../workbook/port/host";
import type { Problem } from "../workbook/problem";
import { templatePlan } from "../workbook/template";
import { parseArguments, usage, WrongWords, type Asked } from "./arguments";
import { outlookLines } from "./outlookLines";
import { summary } from "./summary";
import { truePath } from "./truePath";
import { problemLines } from "./words";

/** 0: done; 1: the workbook has problems; 2: it could not be opened, or the words were wrong. */
export type ExitCode = 0 | 1 | 2;

type Say = (line: string) => void;

const failed = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");

const now = (): string => {
  const at = new Date();
  const day = at.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return `${day} at ${at.toISOString().slice(11, 16)} UTC`;
};

/** Writes the result for other programs as well, where it is asked for; if either cannot be, neither is. */
async function withJson(
  path: string | undefined,
  result: RunResult,
  write?: () => Promise<void>,
): Promise<void> {
  if (path === undefined) {
    await write?.();
    return;
  }
  const text = `${JSON.stringify(result, null, 2)}\n`;
  const pending = await pendingFile(path, new TextEncoder().encode(text));
  try {
    await write?.();
  } catch (error) {
    await pending.drop();
    throw error;
  }
  await pending.keep();
}

function resultOf(ran: Ran, only: readonly string[] | undefined): RunResult {
  const { modelled, planned, problems, reading, scenarios: outlook } = ran;
  return modelled && planned
    ? runResult(modelled, planned, { version, problems, only, demand: reading.demand, outlook })
    : { version, years: [], scenarios: [], checks: [], problems };
}

const isSame = (one: string, other: string): boolean => truePath(one) === truePath(other);

/** The result for other programs must never take a workbook's place. */
function refuseJson(json: string | undefined, file: string, out?: string): void {
  if (json === undefined) return;
  if (isSame(json, file)) throw new WrongWords("--json names the workbook itself.");
  if (out !== undefined && isSame(json, out)) throw new WrongWords("--out and --json name the same file.");
  if (/\.xl\w+$/i.test(json))
    throw new WrongWords(`--json ${json} would be taken for a workbook: name a file that ends in .json.`);
}

async function run(asked: Extract<Asked, { verb: "run" }>, say: Say): Promise<ExitCode> {
  const { file, out, json, only } = asked;
  refuseJson(json, file, out);
  const host = fileHost({ input: file, ...(out === undefined ? {} : { output: out }) });
  const ran = await model(host, { version, at: now(), write: false, ...(only ? { only } : {}) });
  const result = resultOf(ran, only);
  const { plan, modelled, reading } = ran;
  if (!plan || !modelled) {
    // A workbook that reads well and still has no plan was asked for a scenario that it does not have.
    const isWrongWords = reading.inputs !== undefined;
    if (!isWrongWords) await withJson(json, result);
    for (const line of problemLines(ran.problems)) say(line);
    say("No workbook was written.");
    return isWrongWords ? 2 : 1;
  }
  await withJson(json, result, async () => {
    if (out !== undefined) await host.write(plan);
  });
  for (const line of summary(modelled, result.checks, only)) say(line);
  for (const line of outlookLines(result)) say(line);
  for (const line of problemLines(ran.problems)) say(line);
  if (out !== undefined) say(`\nWritten: ${resolve(out)}`);
  return 0;
}

async function checkFile(asked: Extract<Asked, { verb: "check" }>, say: Say): Promise<ExitCode> {
  refuseJson(asked.json, asked.file);
  const reading = await check(fileHost({ input: asked.file }));
  const result = {
    version,
    years: [],
    scenarios: [],
    checks: [],
    problems: reading.problems,
    found: reading.found,
    absent: reading.absent,
  };
  await withJson(asked.json, result);
  say(describeReading(reading));
  return failed(reading.problems) ? 1 : 0;
}

async function create(file: string, say: Say): Promise<ExitCode> {
  if (existsSync(file)) {
    throw new HostError({
      found: `${file} is there already.`,
      wanted: "a name that is free",
      remedy: "Choose another name, or move that file away; it was not touched.",
    });
  }
  await newFile(file, templatePlan());
  say(`A blank workbook with every input table: ${resolve(file)}`);
  return 0;
}

/** Carries out what the words ask for, saying what it does. Never throws for what a person can put right. */
export async function command(words: readonly string[], say: Say): Promise<ExitCode> {
  try {
    const asked = parseArguments(words);
    if (asked.verb === "run") return await run(asked, say);
    if (asked.verb === "check") return await checkFile(asked, say);
    return await create(asked.file, say);
  } catch (error) {
    if (error instanceof WrongWords) {
      say(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof HostError) {
      say(`ERROR ${error.message}`);
      return 2;
    }
    throw error;
  }
}
