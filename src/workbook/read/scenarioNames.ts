import type { Entered } from "../../model/inputs";
import type { TableName } from "../find/tableSpec";
import type { Problem } from "../problem";
import { nameKey } from "./name";
import { errorAt } from "./problemAt";

/** Excel's limit for a sheet's name, less `HNB `. */
export const longestScenarioName = 27;

/** Names that our own sheets have. */
const reserved = [
  "baseline",
  "compare",
  "workings",
  "checks",
  "sources",
  "assumptions",
  "scenarios",
  "places",
  "ledger",
  "demand",
  "plan tables",
  "ranges",
  "bridge",
];

function faultIn(name: string): { found: string; remedy: string } | undefined {
  if (nameKey(name) === "baseline")
    return {
      found: "is the name of the model without changes",
      remedy: "Give the scenario another name: Baseline is always there.",
    };
  if (reserved.includes(nameKey(name)))
    return {
      found: `would need the sheet “HNB ${name}”, which the model uses itself`,
      remedy: "Give the scenario another name.",
    };
  if (name.length > longestScenarioName)
    return {
      found: `has ${String(name.length)} characters`,
      remedy: `Shorten it to ${String(longestScenarioName)} characters; put the long title under Note.`,
    };
  const illegal = /[:\\/?*[\],]|\p{Cc}/u.exec(name)?.[0];
  if (illegal !== undefined)
    return {
      found: `holds the character ${JSON.stringify(illegal).slice(1, -1)}, which a sheet's name cannot have`,
      remedy: "Take out the characters : \\ / ? * [ ] and commas.",
    };
  if (/^'|'$/.test(name))
    return {
      found: "begins or ends with an apostrophe, which a sheet's name cannot",
      remedy: "Take the apostrophe away.",
    };
  return undefined;
}

/** A scenario's name where it is entered; the table is Scenarios unless it says another. */
export type ScenarioNamed = Entered<string> & { readonly table?: TableName };

/** The scenarios in the order in which they are first named, with what is wrong with their names. */
export function scenarioNames(entered: readonly ScenarioNamed[]): { names: string[]; problems: Problem[] } {
  const first = new Map<string, ScenarioNamed>();
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const name of entered) {
    const key = nameKey(name.value);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, name);
      const fault = faultIn(name.value);
      if (fault)
        problems.push(
          errorAt(name.at, {
            found: `${name.table ?? "Scenarios"}: the name “${name.value}” ${fault.found}.`,
            wanted: `a name that a sheet “HNB …” can have: up to ${String(longestScenarioName)} characters, without : \\ / ? * [ ] or commas`,
            remedy: fault.remedy,
          }),
        );
    } else if (earlier.value !== name.value && !told.has(name.value)) {
      told.add(name.value);
      problems.push(
        errorAt(name.at, {
          found: `${name.table ?? "Scenarios"}: “${name.value}” and “${earlier.value}” (${earlier.table === name.table ? "" : `${earlier.at.sheet}, `}${earlier.at.cell}) are one name to Excel.`,
          wanted: `one spelling for each scenario, and a name of its own for each`,
          remedy: `Spell it as in ${earlier.at.cell} if the same scenario is meant; else give it another name.`,
        }),
      );
    }
  }
  return { names: [...first.values()].map(({ value }) => value), problems };
}
