import { kindLabels } from "../../model/kinds";
import { yearName } from "../../model/format";
import { inDraw } from "../../model/number";
import type { ProvisionLedger } from "../../model/newProvisionLedger";
import { fixedCellName, quotedSheet } from "../port/address";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { placeOf } from "./places";
import { rowColumns, section, type RowBlock } from "./rows";

/** The rows of one provision's ledger, under one heading row. */
export function ledgerRows(ledger: ProvisionLedger, table: string, headingRow: number): RowBlock {
  const elsewhere = kindLabels[ledger.people.kind];
  return {
    table,
    headingRow,
    rows: [
      section("Places that open, by academic year, and their pupils in the financial year"),
      ledger.placesToAugust,
      ledger.placesFromSeptember,
      ledger.placesInYear,
      ledger.filled,
      ledger.unfilled,
      ledger.induced,
      ledger.others,
      section(`Pupils who would otherwise be at: ${elsewhere}`),
      ledger.wanted,
      ledger.kept,
      ledger.outstanding,
      ledger.most,
      ledger.joining,
      ledger.moved,
      ledger.waiting,
      ledger.movedInYear,
      ledger.avoided,
      section("What it costs"),
      ledger.placeCost,
      ledger.topUps,
      ledger.startUp,
      ledger.running,
      ledger.cost,
      section("What it avoids, and what is left"),
      ledger.feesAvoided,
      ledger.net,
      ledger.cumulative,
      ledger.brokenEven,
      ledger.since,
      section("What would have to be true to have broken even by each year"),
      ledger.costToDate,
      ledger.feesToDate,
      ledger.avoidedToDate,
      ledger.priceNeeded,
      ledger.shareNeeded,
    ],
  };
}

const breaksEven = (name: string): string => `As entered, “${name}” breaks even in `;
const from = ": from then on, what it avoids has made up for all that it has cost.";
const neverYet = (name: string, last: number): string =>
  `As entered, “${name}” does not break even by ${yearName(last)}, the last year of the model.`;

/** The year since which a ledger has stayed broken even; undefined where it has not by the model's last year. */
export function breakEvenYear({ since }: ProvisionLedger, { values, years }: Book): number | undefined {
  const year = inDraw(values.number(since, years.length - 1), 0);
  return year > 0 ? year : undefined;
}

/** The same in a sentence. */
export function breakEvenWords(ledger: ProvisionLedger, book: Book): string {
  const name = ledger.provision.name.value;
  const year = breakEvenYear(ledger, book);
  return year === undefined
    ? neverYet(name, book.years.at(-1) ?? 0)
    : `${breaksEven(name)}${yearName(year)}${from}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The sentence as a live formula: it follows the row of years beneath it. */
export function breakEvenSentence(ledger: ProvisionLedger, book: Book, headingRow: number): FormulaPlan {
  const name = ledger.provision.name.value;
  const { years, places } = book;
  const calendar = placeOf(places, book.model.workings.years.year);
  const since = placeOf(places, ledger.since);
  const end = years.length - 1;
  const range = (row: number, column: number): string =>
    `${fixedCellName(row, column)}:${fixedCellName(row, column + end)}`;
  const last = fixedCellName(since.row, since.column + end);
  const named = `INDEX(${range(headingRow, rowColumns.firstYear)},MATCH(${last},${quotedSheet(calendar.sheet)}!${range(calendar.row, calendar.column)},0))`;
  const formula = `IF(${last}=0,${quoted(neverYet(name, years[end] ?? 0))},${quoted(breaksEven(name))}&${named}&${quoted(from)})`;
  return { formula, value: breakEvenWords(ledger, book) };
}
