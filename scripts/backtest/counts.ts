import type { Counts } from "../../src/demand/history";
import type { CsvRow } from "./csv";

/** A fault in the data that stops the run, in words for the person who gave the folder. */
export class DataFault extends Error {}

/** Told of a fault in the data that one row can be left out for. */
export type Warn = (words: string) => void;

/** For data of our own, in which nothing is to be left out. */
export const refuse: Warn = (words) => {
  throw new DataFault(words);
};

/** Marks for a count that is not there: suppressed, not available, not applicable, low, unreliable, or nothing at all. */
const missing = new Set(["", "x", "z", "c", "k", "u", "low", ":", "..", "~", "-"]);

/** The count, or undefined where the release gives a mark; never 0 for a mark. */
export function readCount(row: CsvRow, column: string, file: string): number | undefined {
  const text = row.get(column);
  if (text === undefined) {
    throw new DataFault(
      `${file} has no column called ${column}. Give the release's file with its own columns.`,
    );
  }
  if (missing.has(text.toLowerCase())) return undefined;
  const count = Number(/^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(",", "") : text);
  if (!Number.isFinite(count) || count < 0) {
    throw new DataFault(
      `${file}, ${row.get("la_name") ?? "a row"}, ${row.get("time_period") ?? ""}: ${column} is "${text}". ` +
        `A count of 0 or more was wanted, or one of the release's marks (x, z, c).`,
    );
  }
  return count;
}

function sum(parts: readonly (number | undefined)[]): number | undefined {
  let all = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    all += part;
  }
  return all;
}

/**
 * The release's placement columns as kinds; a kind with a missing part is missing. Where the kinds are more than the total,
 * which of them is wrong is not known: the total stays and the kinds are left out, with a warning.
 */
export function readCounts(row: CsvRow, totalColumn: string, file: string, warn: Warn): Counts {
  const count = (column: string): number | undefined => readCount(row, column, file);
  const total = count(totalColumn);
  const mainstream = count("mainstream_total");
  const special = sum([count("special_la_maintained"), count("special_academy_free")]);
  const independent = sum([count("special_independent"), count("special_non_maintained")]);
  const furtherEducation = count("fe_total");
  const named = sum([mainstream, special, independent, furtherEducation]);
  const other = total === undefined || named === undefined ? undefined : total - named;
  if (total !== undefined && other !== undefined && other < 0) {
    const breakdown = row.get("breakdown") ?? "";
    warn(
      `${file}, ${row.get("la_name") ?? "a row"}, ${row.get("time_period") ?? ""}${/^(All.*)?$/.test(breakdown) ? "" : `, ${breakdown}`}: ` +
        `the placements add to ${String(named)}, more than all plans (${String(total)}). Its kinds are left out; correct whichever is wrong.`,
    );
    return { total };
  }
  return {
    ...(total === undefined ? {} : { total }),
    ...(mainstream === undefined ? {} : { mainstream }),
    ...(special === undefined ? {} : { special }),
    ...(independent === undefined ? {} : { independent }),
    ...(furtherEducation === undefined ? {} : { furtherEducation }),
    ...(other === undefined ? {} : { other }),
  };
}
