import type { Entered, FundingYear, Lever, ReserveMovement, Transfer, YearStart } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import { cellAt } from "../find/cells";
import type { Problem } from "../problem";
import { errorAt, warningAt } from "./problemAt";
import { financialYearName, parseYear } from "./year";

const fewest = 5;
const most = 15;

/** The first financial year of Funding, where its cell can be read. */
export function baseYearOf({ sheet, columns, extent }: LocatedTable): YearStart | undefined {
  const column = columns.find(({ spec }) => spec.key === "year")?.column;
  const first = extent.dataRows[0];
  if (column === undefined || first === undefined) return undefined;
  const content = cellAt(sheet, first, column)?.content;
  return typeof content === "string" ? parseYear(content)?.start : undefined;
}

/** A year that the model is asked to reach, and the cell that asks. */
type Reached = Pick<Entered<YearStart>, "value" | "at">;

/** Funding's years, on to the last that Assumptions, Scenarios or New provision name, at least 5 and at most 15. */
export function modelYears(
  baseYear: YearStart,
  funding: readonly FundingYear[],
  assumptions: LocatedTable | undefined,
  levers: readonly Lever[],
  opened: readonly Reached[],
): { years: YearStart[]; problems: Problem[] } {
  const named: Reached[] = [
    ...funding.map(({ year }) => year),
    ...(assumptions?.columns ?? []).flatMap(({ spec, year, cell }) =>
      spec.byYear && year !== undefined
        ? [{ value: year, at: { sheet: assumptions?.sheet.name ?? "", cell } }]
        : [],
    ),
    ...levers.flatMap(({ from, to }) => [
      from,
      ...(to.value !== undefined && to.at ? [{ value: to.value, at: to.at }] : []),
    ]),
    ...opened,
  ];
  const furthest = named.reduce<Reached | undefined>(
    (far, each) => (far === undefined || each.value > far.value ? each : far),
    undefined,
  );
  const last = Math.max(furthest?.value ?? baseYear, baseYear + fewest - 1);
  const count = last - baseYear + 1;
  const years = Array.from({ length: Math.min(count, most) }, (_, index) => baseYear + index);
  if (count <= most) return { years, problems: [] };
  return {
    years,
    problems: [
      errorAt(furthest?.at, {
        found: `The model would run from ${financialYearName(baseYear)} to ${financialYearName(last)}: ${String(count)} years.`,
        wanted: `at most ${String(most)} years`,
        remedy: `Correct this year, or leave out what lies after ${financialYearName(baseYear + most - 1)}.`,
      }),
    ],
  };
}

/** Rows of years that the model does not have: they change nothing, and are reported. */
export function outsideYears(
  table: "Transfers" | "Reserve movements",
  rows: readonly (Transfer | ReserveMovement)[],
  years: readonly YearStart[],
): Problem[] {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  return rows.flatMap(({ year }) =>
    year.value >= first && year.value <= last
      ? []
      : [
          warningAt(year.at, {
            found: `${table}: ${financialYearName(year.value)} is ${year.value < first ? "before the base year" : "after the last year of the model"}; the row changes nothing.`,
            wanted: `a year from ${financialYearName(first)} to ${financialYearName(last)}`,
            remedy: `Correct the year, or leave the row as a record.`,
          }),
        ],
  );
}
