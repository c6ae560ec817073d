/** What was asked for on the command line. */
export type Asked =
  | {
      readonly verb: "run";
      readonly file: string;
      readonly out?: string;
      readonly json?: string;
      readonly only?: readonly string[];
    }
  | { readonly verb: "check"; readonly file: string; readonly json?: string }
  | { readonly verb: "new"; readonly file: string };

export const usage = `Forum Model, over a file:
  npm run model -- run FILE [--out FILE] [--json FILE] [--scenario NAME]…   model the workbook; --out writes it with its scenario sheets
  npm run model -- check FILE [--json FILE]                                 say what was found where, and every problem by cell
  npm run model -- new FILE                                                 a blank workbook with every input table
Exit 0: done. 1: the workbook has problems, and none was written. 2: it could not be opened, or the words were wrong.`;

/** Wrong words on the command line, told so that a person can put them right. */
export class WrongWords extends Error {}

/** Reads the words after `--`. Throws `WrongWords`. */
export function parseArguments(words: readonly string[]): Asked {
  const [verb, ...rest] = words;
  const flags: Record<string, string[]> = {};
  const files: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const value = rest[++i];
    if (value === undefined || value.startsWith("--"))
      throw new WrongWords(`${word} needs a value after it.`);
    (flags[word] ??= []).push(value);
  }
  const [file, ...more] = files;
  if (file === undefined) throw new WrongWords("No workbook was named.");
  if (more.length > 0)
    throw new WrongWords(
      `One workbook at a time: “${more.join("”, “")}” is one too many. Put names with spaces in quotes.`,
    );
  const allowed: Readonly<Record<string, readonly string[]>> = {
    run: ["--out", "--json", "--scenario"],
    check: ["--json"],
    new: [],
  };
  const known = allowed[verb ?? ""];
  if (!known) throw new WrongWords(`“${verb ?? ""}” is not one of run, check and new.`);
  for (const [flag, values] of Object.entries(flags)) {
    if (!known.includes(flag)) throw new WrongWords(`${flag} does not go with ${verb ?? ""}.`);
    if (flag !== "--scenario" && values.length > 1) throw new WrongWords(`${flag} was given more than once.`);
  }
  const one = (flag: string): string | undefined => flags[flag]?.[0];
  const out = one("--out");
  const json = one("--json");
  const only = flags["--scenario"];
  if (verb === "new") return { verb, file };
  if (verb === "check") return { verb, file, ...(json === undefined ? {} : { json }) };
  return {
    verb: "run",
    file,
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
    ...(only === undefined ? {} : { only }),
  };
}
