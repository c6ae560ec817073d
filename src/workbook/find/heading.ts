import { yearWithin, type NamedYear } from "../read/year";

/** What one amount in a column stands for: pounds, thousands or millions of them. */
export type Scale = 1 | 1000 | 1000000;

/** A heading's words, without case, punctuation, unit and footnote marks, so that they can be compared. */
export interface HeadingWords {
  readonly words: string;
  /** Present where the heading says a money unit: £ is 1. */
  readonly scale?: Scale;
  readonly year?: NamedYear;
  /** The words that are left when the year is taken out. */
  readonly wordsWithoutYear?: string;
}

const pound = "(?:£|\\bgbp\\b|\\bgbp(?=m|k|0))";
const million = new RegExp(
  `${pound}\\s*(?:in\\s+)?(?:m|mn|mil|mill|millions?)\\b|\\(\\s*(?:in\\s+)?millions?\\s*\\)`,
);
const thousand = new RegExp(
  `${pound}\\s*(?:in\\s+)?(?:k\\b|['’]?000(?:['’]?s)?(?![\\d,.])|thousands?\\b)|\\(\\s*['’]?000(?:['’]?s)?\\s*\\)|['’]000s?\\b`,
);
const plain = new RegExp(pound);

/** The money unit that a text says: `(£m)`, `£000`, `£ million`; an amount such as £5m is no unit. */
export function moneyUnit(text: string): Scale | undefined {
  const lower = text.toLowerCase();
  if (million.test(lower)) return 1000000;
  if (thousand.test(lower)) return 1000;
  return plain.test(lower) && !/(?:£|gbp)\s*[-(]?\d/.test(lower) ? 1 : undefined;
}

const footnote = /[¹²³⁰⁴-⁹*†‡§#]+/g;
const noise =
  /\(\s*(?:(?:£|gbp)[^)]*|in (?:thousands|millions)|millions?|['’]?000['’]?s?|y\s*\/\s*n|yes\s*\/\s*no|yes or no|y or n|yes, no|fte|date|years?|yrs?|nos?\.?|number|%|per ?cent|per (?:pupil|place|year|annum)|p\.?a\.?|annual|\d{1,2}|[a-z])\s*\)/g;

function compared(lower: string): string {
  return lower
    .replace(noise, " ")
    .replace(million, " ")
    .replace(thousand, " ")
    .replace(/£|\bgbp\b/g, " ")
    .replace(/top[\s-]*ups?\b/g, (found) => (found.endsWith("s") ? "topups" : "topup"))
    .replace(/&/g, " and ")
    .replace(/%|\bper\s?cent(?:age)?\b|\bpercent(?:age)?\b/g, " percent ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Reads one heading; the same text is worked out each time, so callers keep what they get. */
export function headingWords(text: string): HeadingWords {
  const lower = text
    .replace(footnote, " ")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ");
  const scale = moneyUnit(lower);
  const unit = scale === undefined ? {} : { scale };
  const words = compared(lower);
  const within = yearWithin(lower.replace(million, " ").replace(thousand, " "));
  if (within === undefined || within === "broken") return { words, ...unit };
  return { words, ...unit, year: within.year, wordsWithoutYear: compared(within.rest) };
}
