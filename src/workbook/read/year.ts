import type { YearStart } from "../../model/inputs";

/** A year as a cell or heading names it. `calendar` is there only where the words say which. */
export interface NamedYear {
  readonly start: YearStart;
  readonly calendar?: "academic" | "financial";
}

const dash = "\\s*[-/\\u2010-\\u2015\\u2212]\\s*";
const range = new RegExp(
  `(?<![\\d.,/])(?:(20\\d\\d)(?:${dash}|\\s+to\\s+)(20\\d\\d|\\d\\d)|(\\d\\d)${dash}(\\d\\d))(?![\\d/]|[.,]\\d)`,
);
const short = /\bfy\s*[''’]?(20\d\d|\d\d)(?![\d/])/i;
const financial = /\b(?:fy|f\/y|financial|fin)(?=\d|\b)\.?\s*(?:years?|yr)?/gi;
const academic = /\b(?:ay|a\/y|academic|acad)(?=\d|\b)\.?\s*(?:years?|yr)?/gi;

const century = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

/**
 * The first year named in some words, with the words left when it is taken out.
 * `broken` where two years are named that do not follow each other (2025-27); undefined where none is named.
 */
export function yearWithin(text: string): { year: NamedYear; rest: string } | "broken" | undefined {
  const isFinancial = text.search(financial) >= 0;
  const isAcademic = text.search(academic) >= 0;
  const match = range.exec(text);
  const taken = match ?? short.exec(text);
  if (!taken) return undefined;
  let start: number;
  if (match) {
    start = century(match[1] ?? match[3] ?? "");
    if ((start + 1) % 100 !== Number(match[2] ?? match[4]) % 100) return "broken";
    if (match[2]?.length === 4 && Number(match[2]) !== start + 1) return "broken";
  } else {
    start = century(taken[1] ?? "") - 1;
  }
  const rest = `${text.slice(0, taken.index)} ${text.slice(taken.index + taken[0].length)}`
    .replace(financial, " ")
    .replace(academic, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (isFinancial && isAcademic) return "broken";
  const calendar = isFinancial ? "financial" : isAcademic ? "academic" : undefined;
  return { year: calendar ? { start, calendar } : { start }, rest };
}

/** A year that is the whole text: 2026-27, 2026/27, 26/27, 2026-2027, FY27 (2026-27), AY 2026/27. */
export function parseYear(text: string): NamedYear | undefined {
  const found = yearWithin(text.replace(/[\u00a0\u2007\u202f]/g, " ").trim());
  return found === undefined || found === "broken" || /[^\s()]/.test(found.rest) ? undefined : found.year;
}

/** `2026-27`, as sheets and messages write a financial year. */
export const financialYearName = (start: YearStart): string =>
  `${String(start)}-${String((start + 1) % 100).padStart(2, "0")}`;
