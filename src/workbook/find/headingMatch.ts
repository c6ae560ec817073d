import type { YearStart } from "../../model/inputs";
import { headingWords, type HeadingWords, type Scale } from "./heading";
import { tableList } from "./tables";
import type { ColumnSpec, TableName } from "./tableSpec";

/** What a heading can be in one table. */
export interface HeadingMatch {
  readonly spec: ColumnSpec;
  /** For a column by year, its year; for others, a year that the heading names besides. */
  readonly year?: YearStart;
  /** Present where the heading says a money unit. */
  readonly scale?: Scale;
  /** True where it is the canonical heading and no synonym. */
  readonly canonical: boolean;
  /** Present where a person has said so, whatever the heading reads. */
  readonly said?: true;
}

export type Matches = ReadonlyMap<TableName, HeadingMatch>;

interface Entry {
  readonly table: TableName;
  readonly spec: ColumnSpec;
  readonly canonical: boolean;
}

const byWords = new Map<string, Entry[]>();
for (const { name, columns } of tableList) {
  for (const spec of columns) {
    if (spec.byYear) continue;
    const seen = new Set<string>();
    [spec.heading, ...spec.synonyms].forEach((text, index) => {
      const { words } = headingWords(text);
      if (seen.has(words) || words === "") return;
      seen.add(words);
      byWords.set(words, [...(byWords.get(words) ?? []), { table: name, spec, canonical: index === 0 }]);
    });
  }
}

const besideYear: Readonly<Record<"academic" | "financial", { words: ReadonlySet<string>; needs?: RegExp }>> =
  {
    academic: {
      words: new Set(
        "commissioned agreed planned funded number numbers no of place places high needs hn send sen total in for year the".split(
          " ",
        ),
      ),
      needs: /\bplaces?\b/,
    },
    financial: {
      words: new Set(
        "change percent increase uplift growth rate assumption in for annual year the".split(" "),
      ),
    },
  };

function yearMatch(
  found: HeadingWords,
  spec: ColumnSpec,
  calendar: "academic" | "financial",
): HeadingMatch | undefined {
  const { year, wordsWithoutYear: words = "" } = found;
  if (!year || (year.calendar && year.calendar !== calendar)) return undefined;
  const { words: allowed, needs } = besideYear[calendar];
  if (needs && !needs.test(words)) return undefined;
  if (words !== "" && !words.split(" ").every((word) => allowed.has(word))) return undefined;
  return { spec, year: year.start, canonical: true };
}

function work(text: string): Matches {
  const matches = new Map<TableName, HeadingMatch>();
  const found = headingWords(text);
  const unit = found.scale === undefined ? {} : { scale: found.scale };
  for (const { table, spec, canonical } of byWords.get(found.words) ?? []) {
    if (!matches.has(table) || canonical) matches.set(table, { spec, canonical, ...unit });
  }
  if (found.year) {
    for (const { table, spec } of byWords.get(found.wordsWithoutYear ?? "") ?? []) {
      if (!matches.has(table))
        matches.set(table, { spec, canonical: false, year: found.year.start, ...unit });
    }
    for (const { name, columns } of tableList) {
      const byYear = columns.find((column) => column.byYear);
      const match = byYear?.byYear && yearMatch(found, byYear, byYear.byYear);
      if (match) matches.set(name, match);
    }
  }
  return matches;
}

const vocabulary = new Set([
  ...tableList.flatMap(({ columns }) =>
    columns.flatMap(({ heading, synonyms }) => [heading, ...synonyms].flatMap(wordsIn)),
  ),
  ...Object.values(besideYear).flatMap(({ words }) => [...words]),
  ...wordsIn(
    "fy ay fin yr yrs acad gbp in k m mn mil mill million millions thousand thousands fte topup topups ups",
  ),
  ...wordsIn(
    "date years nos number per cent percent percentage annum pa annual yes or no and to academic financial",
  ),
]);

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
}

/** True unless a text holds a word that no heading has; spares the full comparison for most cells of a sheet. */
const mayBeHeading = (text: string): boolean =>
  wordsIn(text.replace(/\((?:£|gbp)[^)]*\)/gi, " ")).every((word) => vocabulary.has(word));

const none: Matches = new Map();
const known = new Map<string, Matches>();
const longest = 120;

/** What a single text can be as a heading, by table. */
export function matchesOf(text: string): Matches {
  if (text.length > longest || !/[a-z£%]|\d\d/i.test(text)) return none;
  let matches = known.get(text);
  if (!matches) {
    if (known.size > 20_000) known.clear();
    matches = mayBeHeading(text) ? work(text) : none;
    known.set(text, matches.size === 0 ? none : matches);
  }
  return matches;
}

/**
 * What a heading of one row or more can be, the texts from top to bottom. The lowest text alone comes first;
 * then, for tables that it does not fit, it is read together with those above it.
 */
export function stackMatches(stack: readonly string[]): Matches {
  const last = stack.at(-1);
  if (last === undefined) return none;
  if (stack.length === 1) return matchesOf(last);
  const above = stack.slice(0, -1);
  const readings = [
    last,
    ...above.toReversed().flatMap((text) => [`${text} ${last}`, `${last} ${text}`]),
    stack.join(" "),
  ];
  const all = new Map<TableName, HeadingMatch>();
  for (const reading of readings) {
    for (const [table, match] of matchesOf(reading)) if (!all.has(table)) all.set(table, match);
  }
  const unit = above.map((text) => headingWords(text).scale).findLast((scale) => scale !== undefined);
  if (unit === undefined) return all;
  return new Map(
    [...all].map(([table, match]) => [table, match.scale === undefined ? { ...match, scale: unit } : match]),
  );
}
