import { readFileSync } from "node:fs";
import { documents } from "../../src/practices/library/documents";
import { practices } from "../../src/practices/library";
import { tables } from "../../src/practices/library/tables";
import { quotationsOf } from "../../src/practices/quotations";
import type { Amount, PublishedFigure } from "../../src/practices/published";

const sentences = new Map(
  documents.map(({ id }) => [
    id,
    readFileSync(`data/sources/${id}.txt`, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.replace(/^\d+: /, "")),
  ]),
);

const words: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  next: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, billion: 1e9 };

/** The numbers in some words: £3.4 million, 2,914, -19.5%, five to six. */
function numbersIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\d])(-?\d[\d,]*(?:\.\d+)?)\s*(billion|million|[km]\b)?|\b([a-z]+)\b/gi);
  return [...found].flatMap(([, digits, scale, word]) => {
    if (digits !== undefined)
      return [
        Math.round(Number(digits.replace(/,/g, "")) * (scales[(scale ?? "").toLowerCase()] ?? 1) * 100) / 100,
      ];
    const number = words[(word ?? "").toLowerCase()];
    return number === undefined ? [] : [number];
  });
}

/** What the words before a number make of it. */
function kindOf(text: string): string {
  if (/\b(around|about|approximately|typically)\b/i.test(text)) return "around";
  if (/\bover\b|\bmore than\b/i.test(text)) return "moreThan";
  if (/\bless than\b|\bjust under\b/i.test(text)) return "lessThan";
  if (/\bat least\b/i.test(text)) return "atLeast";
  return "exact";
}

const amountsOf = ({ amount }: PublishedFigure): readonly Amount[] =>
  "is" in amount ? [amount] : [amount.from, amount.to];

const figures = practices.flatMap(({ id, figures: own }) => own.map((figure) => [id, figure] as const));

describe("quotations", () => {
  it.each(practices.flatMap(quotationsOf).map((one) => [one.by, one] as const))(
    "%s stands in its source word for word",
    (_, { document, quote }) => {
      const found = (sentences.get(document) ?? []).some((sentence) => sentence.includes(quote));
      expect([quote, found]).toEqual([quote, true]);
    },
  );

  it("of tables stand in their source, row by row", () => {
    for (const { document, rows } of tables)
      for (const row of rows) expect(sentences.get(document)).toContain(row);
  });

  it("are short: no sentence is kept that nobody quotes, and none is long", () => {
    const quotes = [
      ...practices.flatMap(quotationsOf).map(({ quote }) => quote),
      ...tables.flatMap(({ rows }) => rows),
    ];
    for (const sentence of [...sentences.values()].flat()) {
      expect([sentence, quotes.some((quote) => sentence.includes(quote))]).toEqual([sentence, true]);
      expect(sentence.split(/\s+/).length).toBeLessThan(70);
    }
  });
});

describe("figures", () => {
  it.each(figures)("of %s say what their quotation says", (_, figure) => {
    for (const amount of amountsOf(figure)) {
      if (amount.is === "unstated") continue;
      expect(figure.quote).toContain(amount.words);
      const said = numbersIn(amount.words);
      if (amount.is === "range") {
        expect(said.map(Math.abs)).toEqual([amount.low, amount.high]);
      } else {
        expect(said).toEqual([amount.value]);
        expect(kindOf(amount.words)).toBe(amount.is === "bound" ? amount.side : amount.is);
      }
    }
  });

  it("keep the word that makes a bound of a number", () => {
    for (const [, figure] of figures)
      for (const amount of amountsOf(figure)) {
        if (amount.is !== "exact") continue;
        const before = figure.quote.slice(0, figure.quote.indexOf(amount.words)).trimEnd();
        expect([
          amount.words,
          /\b(over|under|less than|more than|at least|around|about|up to)$/i.test(before),
        ]).toEqual([amount.words, false]);
      }
  });

  it("of costs are those of the practice's quotations", () => {
    for (const practice of practices)
      for (const { amount } of practice.costs)
        if (amount.is !== "unstated")
          expect(quotationsOf(practice).some(({ quote }) => quote.includes(amount.words))).toBe(true);
  });
});
