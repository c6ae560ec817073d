import { academicYearName } from "../../model/format";
import type { YearStart } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { noteAt } from "./problemAt";

/** Says which academic years hold places that no column gives, and which columns the model does not reach. */
export function startProblems(
  table: LocatedTable | undefined,
  baseYear: YearStart,
  years: readonly YearStart[],
): Problem[] {
  const columns = (table?.columns ?? [])
    .flatMap(({ spec, year, cell }) => (spec.byYear && year !== undefined ? [{ year, cell }] : []))
    .sort((one, other) => one.year - other.year);
  const first = columns[0];
  const last = columns.at(-1);
  if (!table || !first || !last) return [];
  const place = (cell: string): { sheet: string; cell: string } => ({ sheet: table.sheet.name, cell });
  const problems: Problem[] = [];
  const summer = baseYear - 1;
  if (first.year > summer)
    problems.push(
      noteAt(place(first.cell), {
        found: `Provision: no column gives the places of ${academicYearName(summer)}, whose summer opens the base year; those of ${academicYearName(first.year)} are taken for every year before.`,
        wanted: `a column “${academicYearName(summer)} places”`,
        remedy: `Nothing to do if places did not change; else add the column.`,
      }),
    );
  const end = years.at(-1) ?? baseYear;
  if (last.year > end)
    problems.push(
      noteAt(place(last.cell), {
        found: `Provision: places of ${academicYearName(last.year)} lie after the last year of the model and are not used.`,
        wanted: `academic years that begin by ${academicYearName(end)}`,
        remedy: `Nothing to do; a later year in Assumptions or Funding makes the model longer.`,
      }),
    );
  return problems;
}
