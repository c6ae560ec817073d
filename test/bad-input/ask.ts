import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../src/cli/command";
import type { Problem } from "../../src/workbook/problem";
import type { BadInput } from "./case";

/** Everything in a folder, hidden files too: each file's bytes by its path. */
type Everything = Readonly<Record<string, string>>;

/** What became of one command. */
export interface Answer {
  readonly exit: number;
  readonly said: string;
  /** What `--json` holds; absent where it was not written. */
  readonly problems?: readonly Problem[];
  readonly before: Everything;
  readonly after: Everything;
}

/** A folder of its own for each test, gone after it. */
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-input-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

export const result = (): string => join(folder, "result.json");
export const output = (): string => join(folder, "out.xlsx");
export const input = ({ file = "forum.xlsx" }: BadInput): string => join(folder, file);

async function everything(): Promise<Everything> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? (await readFile(path)).toString("base64") : "no file"];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Asks the command for something, and looks at the folder before and after. */
export async function ask(words: readonly string[]): Promise<Answer> {
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

/** Puts a case's file into the folder. */
export async function put(badInput: BadInput): Promise<void> {
  if (badInput.bytes) await writeFile(input(badInput), badInput.bytes());
  await badInput.prepare?.(folder);
}

/** Puts a case's file into the folder and asks for what the case asks for. */
export async function run(badInput: BadInput): Promise<Answer> {
  await put(badInput);
  return ask(badInput.words?.(folder) ?? ["run", input(badInput), "--out", output(), "--json", result()]);
}
