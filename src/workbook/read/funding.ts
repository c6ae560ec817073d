import * as z from "zod";
import type { Entered, FundingYear, NumberReading } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { errorAt, noteAt, warningAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { figure } from "./shown";
import { financialYearName } from "./year";

const row = z.strictObject({
  year: fields.financialYear,
  schools: fields.positiveMoneyWhereThere,
  centralSchoolServices: fields.positiveMoneyWhereThere,
  earlyYears: fields.positiveMoneyWhereThere,
  highNeeds: fields.positiveMoney,
  deductions: fields.money,
  importExport: fields.optionalMoney,
});

/** Allocations by year, in order, with deductions as positive amounts. */
export function readFunding(table: LocatedTable): ReadTable<FundingYear> {
  const read = readRows(table, row);
  const problems = [...read.problems];
  const years = read.rows.map(({ values }) => values);
  if (problems.every(({ severity }) => severity !== "error")) problems.push(...orderProblems(years));
  const deductions = asSizes(years.map((year) => year.deductions));
  problems.push(...deductions.problems);
  for (const { importExport, year } of years) {
    if (importExport.value === undefined || importExport.value === 0) continue;
    problems.push(
      warningAt(importExport.at, {
        found: `Funding: an import/export change of ${figure(importExport.value)} is entered for ${financialYearName(year.value)}.`,
        wanted: `only a change made after the allocation was published, because the allocation already holds the adjustment`,
        remedy: `Confirm that this change is not yet in the high needs block entered; if it is, clear the cell.`,
      }),
    );
  }
  return {
    problems,
    rows: read.rows.map(({ row: line, values }, index) => ({
      row: line,
      values: { ...values, deductions: deductions.sizes[index] ?? values.deductions },
    })),
  };
}

/** Years must follow each other, each once. */
function orderProblems(years: readonly FundingYear[]): Problem[] {
  return years.flatMap(({ year }, index) => {
    const before = years[index - 1]?.year;
    if (!before || year.value === before.value + 1) return [];
    const repeated = years.slice(0, index).some((earlier) => earlier.year.value === year.value);
    const name = financialYearName(year.value);
    const due = financialYearName(before.value + 1);
    return [
      errorAt(year.at, {
        found: repeated
          ? `Funding: ${name} stands here a second time.`
          : `Funding: ${name} follows ${financialYearName(before.value)}.`,
        wanted: `${due} here: the years in order, each once, without a gap`,
        remedy: repeated
          ? `Delete one of the two rows of ${name}.`
          : `Put the rows in order and add any year that is missing.`,
      }),
    ];
  });
}

/** Deductions as positive amounts: a column of negatives is read as sizes; mixed signs are an error at the odd cell. */
function asSizes(entered: readonly Entered<number>[]): { sizes: Entered<number>[]; problems: Problem[] } {
  const negative = entered.filter(({ value }) => value < 0);
  const positive = entered.filter(({ value }) => value > 0);
  if (negative.length === 0) return { sizes: [...entered], problems: [] };
  if (positive.length > 0) {
    const others = Math.max(negative.length, positive.length);
    const odd = negative.length <= positive.length ? negative[0] : positive[0];
    return {
      sizes: [...entered],
      problems: [
        errorAt(odd?.at, {
          found: `Funding: the deductions have both signs: ${figure(odd?.value ?? 0)} here, and the other sign in ${others === 1 ? "another year" : `${String(others)} other years`}.`,
          wanted: `one sign throughout`,
          remedy: `Enter every deduction as a positive amount.`,
        }),
      ],
    };
  }
  return {
    sizes: entered.map(turned),
    problems: [
      noteAt(negative[0]?.at, {
        found: `Funding: the deductions are entered as negative amounts; they were read as the sizes of the deductions.`,
        wanted: `positive amounts`,
        remedy: `Nothing to do.`,
      }),
    ],
  };
}

function turned(entered: Entered<number>): Entered<number> {
  const { negate = false, scale = 1, takeOut }: Partial<NumberReading> = entered.reading ?? {};
  const reading: NumberReading = takeOut ? { takeOut, negate: !negate, scale } : { negate: !negate, scale };
  return { ...entered, value: 0 - entered.value, reading };
}
