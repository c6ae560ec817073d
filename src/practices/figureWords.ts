import type { Amount, Measure, PublishedFigure } from "./published";

const measures: Readonly<Record<Measure, string>> = {
  annual: "a year",
  oneFinancialYear: "in one financial year",
  cumulative: "cumulative",
  oneOff: "one-off",
  atOneTime: "at one time",
  overTheYears: "over the years",
  unstated: "measure unstated",
};

const isA: Readonly<Record<Exclude<Amount["is"], "unstated">, string>> = {
  exact: "exact",
  around: "approximate",
  bound: "bound",
  range: "range",
};

const amountWords = (amount: Amount): string =>
  amount.is === "unstated" ? "unstated" : `“${amount.words}” (${isA[amount.is]})`;

/** A published figure in one line: what of, the source's own words, and what it measures. */
export function figureWords({ of, amount, measure }: PublishedFigure): string {
  const said =
    "is" in amount ? amountWords(amount) : `${amountWords(amount.from)} to ${amountWords(amount.to)}`;
  return `${of}: ${said}${said === "unstated" ? "" : `, ${measures[measure]}`}`;
}
