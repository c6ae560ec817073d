import type { FundingYear, YearStart } from "../../model/inputs";
import { headingWords } from "../find/heading";
import type { LocatedTable } from "../find/located";
import { cellName } from "../port/address";
import type { Problem } from "../problem";
import { warningAt } from "./problemAt";
import { financialYearName } from "./year";

/** Headings that leave a doubt: a unit that may be meant for this table, a year that was not understood. */
export function headingProblems(table: LocatedTable): Problem[] {
  const { sheet, doubt, ignored, heading } = table;
  const place = (cell: string): { sheet: string; cell: string } => ({ sheet: sheet.name, cell });
  const problems: Problem[] = [];
  if (doubt)
    problems.push(
      warningAt(place(cellName(heading.bottom, heading.left)), {
        found: `${table.table}: its amounts were read in pounds, but the sheet says “${doubt.text}” in ${cellName(doubt.row, doubt.column)}, over another table.`,
        wanted: `the unit in the title or headings of ${table.table} itself`,
        remedy: `Write (£), (£000) or (£m) into the table's own headings.`,
      }),
    );
  if (table.columns.some(({ spec }) => spec.byYear))
    for (const { text, cell } of ignored) {
      if (
        !/\b\d{2,4}\s*[-/\u2010-\u2015]\s*\d{1,4}\b|\bfy\s?\d{2}/i.test(text) &&
        !/\bplaces\b/.test(headingWords(text).words)
      )
        continue;
      problems.push(
        warningAt(place(cell), {
          found: `${table.table}: the column “${text}” was not understood and is not read.`,
          wanted:
            table.table === "Provision"
              ? `“2025/26 places” for places of an academic year`
              : `“2026-27” for a financial year`,
          remedy: `Rename the heading if the column is meant to count.`,
        }),
      );
    }
  return problems;
}

/** A column whose heading names another year than the base year, although it is read for the base year. */
export function otherYearWarnings(
  { table, sheet, columns, repeated }: LocatedTable,
  baseYear: YearStart,
): Problem[] {
  return columns.flatMap(({ spec, year, text, cell }) => {
    if (spec.byYear || year === undefined || year === baseYear) return [];
    if (repeated.some((other) => other.spec === spec)) return [];
    return [
      warningAt(
        { sheet: sheet.name, cell },
        {
          found: `${table}: “${text.replace(/\s+/g, " ")}” was read as ${spec.heading} of the base year, ${financialYearName(baseYear)}.`,
          wanted: `figures of ${financialYearName(baseYear)}`,
          remedy: `Check that the column is the one meant, and put the right year into its heading.`,
        },
      ),
    ];
  });
}

const least = 1_000_000;
const most = 10_000_000_000;

/** A high needs block of a size that no authority has: the unit was probably missed, or said twice. */
export function sizeWarnings(funding: readonly FundingYear[]): Problem[] {
  const odd = funding.find(({ highNeeds: { value } }) => value < least || value > most);
  if (!odd) return [];
  return [
    warningAt(odd.highNeeds.at, {
      found: `Funding: the high needs block of ${financialYearName(odd.year.value)} reads as £${odd.highNeeds.value.toLocaleString("en-GB")}.`,
      wanted: `an amount in pounds, or a heading that says £000 or £m`,
      remedy: `Check the unit in the heading or title.`,
    }),
  ];
}
