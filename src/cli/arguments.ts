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

const flagsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["run", ["--out", "--json", "--scenario"]],
  ["check", ["--json"]],
  ["new", []],
]);

interface Sorted {
  readonly files: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** Tells files from flags, each with the value that follows it: `--out FILE` or `--out=FILE`. */
function sorted(verb: string, known: readonly string[], words: readonly string[]): Sorted {
  const flags = new Map<string, string[]>();
  const files: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith("-")) {
      files.push(word);
      continue;
    }
    const [, flag = word, given] = /^(--\w+)=(.*)$/s.exec(word) ?? [];
    if (!known.includes(flag)) {
      const takes = known.length > 0 ? `it takes ${known.join(", ")}` : "it takes none";
      throw new WrongWords(`${flag} does not go with ${verb}: ${takes}.`);
    }
    const value = given ?? left.shift() ?? "";
    if (value === "" || value.startsWith("--")) throw new WrongWords(`${flag} needs a value after it.`);
    const values = [...(flags.get(flag) ?? []), value];
    if (flag !== "--scenario" && values.length > 1) throw new WrongWords(`${flag} was given more than once.`);
    flags.set(flag, values);
  }
  return { files, flags };
}

/** Reads the words after `--`. Throws `WrongWords`. */
export function parseArguments(words: readonly string[]): Asked {
  const [verb = "", ...rest] = words;
  if (verb === "") throw new WrongWords("No words were given: say what to do, and with which workbook.");
  const known = flagsOf.get(verb);
  if (!known) throw new WrongWords(`“${verb}” is not one of run, check and new.`);
  const { files, flags } = sorted(verb, known, rest);
  const [file = "", ...more] = files;
  if (file === "") throw new WrongWords("No workbook was named.");
  if (more.length > 0)
    throw new WrongWords(
      `One workbook at a time: “${more.join("”, “")}” is one too many. Put names with spaces in quotes.`,
    );
  const [out] = flags.get("--out") ?? [];
  const [json] = flags.get("--json") ?? [];
  const only = flags.get("--scenario");
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
