import * as z from "zod";
import type { Assumption, Entered, YearStart } from "../../model/inputs";
import { kindLabels } from "../../model/kinds";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { fields } from "./fields";
import { assumptionLabels, assumptionNames, parseAssumption, takesNoKind } from "./leverNames";
import { errorAt, noteAt, warningAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { figure } from "./shown";
import { financialYearName } from "./year";

const row = z.strictObject({
  assumption: fields.words("an assumption's name"),
  kind: fields.kindOrAll,
  change: z.array(fields.change),
});

/** The financial years that the table has columns for, in order. */
export const assumptionYears = ({ columns }: LocatedTable): YearStart[] =>
  columns
    .flatMap(({ spec, year }) => (spec.byYear && year !== undefined ? [year] : []))
    .sort((one, other) => one - other);

/** Yearly changes. Columns of the base year and before are not looked at: the base year is not changed. */
export function readAssumptions(table: LocatedTable, baseYear: YearStart): ReadTable<Assumption> {
  const kept = {
    ...table,
    columns: table.columns.filter(({ spec, year }) => !spec.byYear || (year ?? 0) > baseYear),
  };
  const years = assumptionYears(kept);
  const read = readRows(kept, row);
  const problems = [...read.problems, ...gaps(table, years, baseYear)];
  const rows = read.rows.flatMap(({ row: line, values: { assumption, kind, change } }) => {
    const name = parseAssumption(assumption.value);
    if (name === undefined) {
      problems.push(
        errorAt(assumption.at, {
          found: `Assumptions: “${assumption.value}” is no assumption known here.`,
          wanted: `one of: ${Object.values(assumptionLabels).join(", ")}`,
          remedy: `Correct the name, or delete the row.`,
        }),
      );
      return [];
    }
    if (kind.value !== undefined && takesNoKind(name)) {
      problems.push(
        errorAt(kind.at, {
          found: `Assumptions: ${assumptionLabels[name]} has the kind ${kindLabels[kind.value]}.`,
          wanted: `no kind: ${assumptionLabels[name]} is the same for all`,
          remedy: `Clear the Kind cell, or delete the row.`,
        }),
      );
      return [];
    }
    const values = years.flatMap((year, index) => {
      const entered = change[index];
      return entered ? [{ year, change: entered }] : [];
    });
    problems.push(
      ...values.flatMap(({ change: entered }) => unlikelyChange(assumptionLabels[name], entered)),
    );
    const result: Assumption = {
      name,
      at: assumption.at,
      values,
      ...(kind.value === undefined ? {} : { kind: kind.value }),
    };
    return [{ row: line, values: result }];
  });
  problems.push(...duplicates(rows.map(({ values }) => values)));
  return { rows, problems };
}

/** No council's paper seen changes a driver by more than a quarter in a year. */
const likelyChange = 0.25;

function unlikelyChange(label: string, { value, at }: Entered<number>): Problem[] {
  if (Math.abs(value) <= likelyChange) return [];
  return [
    warningAt(at, {
      found: `Assumptions: ${label} changes by ${figure(value * 100)}% in one year.`,
      wanted: `a change on the year before, such as 3%`,
      remedy: `Check the figure: 1.5 in a cell formatted as a percentage is 150%. It was taken as it stands.`,
    }),
  ];
}

function gaps(table: LocatedTable, years: readonly YearStart[], baseYear: YearStart): Problem[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1] ?? baseYear;
    if (year === before + 1) return [];
    const column = table.columns.find((each) => each.year === year);
    return [
      errorAt(column && { sheet: table.sheet.name, cell: column.cell }, {
        found: `Assumptions: the column of ${financialYearName(year)} follows ${index === 0 ? "the base year " : ""}${financialYearName(before)}.`,
        wanted: `a column for every financial year after the base year, without a gap`,
        remedy: `Add a column “${financialYearName(before + 1)}”.`,
      }),
    ];
  });
}

function duplicates(assumptions: readonly Assumption[]): Problem[] {
  const seen = new Map<string, Assumption>();
  return assumptions.flatMap((assumption) => {
    const key = `${assumption.name}|${assumption.kind ?? ""}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, assumption);
      return [];
    }
    return [
      errorAt(assumption.at, {
        found: `Assumptions: ${assumptionLabels[assumption.name]}${assumption.kind ? ` for ${kindLabels[assumption.kind]}` : ""} stands here a second time; the first is in ${first.at.cell}.`,
        wanted: `each assumption once for all kinds, and once for each kind`,
        remedy: `Delete one of the two rows, or give it the kind that it is for.`,
      }),
    ];
  });
}

/**
 * Says which assumptions are 0 because nobody entered them, and from which year on they all are. Of Pupil growth the
 * forecast says what becomes of it, where there are EHC plans.
 */
export function assumptionNotes(
  assumptions: readonly Assumption[],
  table: LocatedTable | undefined,
  years: readonly YearStart[],
  hasPlans: boolean,
): Problem[] {
  const none = assumptionNames.filter(
    (name) => !(hasPlans && name === "pupilGrowth") && !assumptions.some((each) => each.name === name),
  );
  const place = table && { sheet: table.sheet.name, cell: table.columns[0]?.cell ?? "A1" };
  const notes: Problem[] = [];
  if (none.length > 0)
    notes.push(
      noteAt(place, {
        found: `No row for ${none.map((name) => assumptionLabels[name]).join(", ")}: taken as 0% in every year.`,
        wanted: `a row in Assumptions for each that should change`,
        remedy: `Nothing to do if no change is meant; else add the row.`,
      }),
    );
  const last = table && assumptionYears(table).at(-1);
  const end = years.at(-1);
  if (last !== undefined && end !== undefined && end > last)
    notes.push(
      noteAt(place, {
        found: `Assumptions end with ${financialYearName(last)}: from ${financialYearName(last + 1)} to ${financialYearName(end)} nothing changes.`,
        wanted: `a column for each year to ${financialYearName(end)}`,
        remedy: `Nothing to do if no change is meant; else add the columns.`,
      }),
    );
  return notes;
}
