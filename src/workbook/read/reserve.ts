import * as z from "zod";
import type { Entered, Reserve, ReserveMovement, YearStart } from "../../model/inputs";
import type { LocatedTable } from "../find/located";
import type { Problem } from "../problem";
import { dayName, type Day } from "./date";
import { fields } from "./fields";
import { errorAt } from "./problemAt";
import { readRows, type ReadTable } from "./rows";
import { signProblem } from "./reserveSign";

const reserveRow = z.strictObject({ balance: fields.money, at: fields.day, block: fields.reserveBlock });

/** The balance with its day, which can only be judged once the base year is known. */
export interface ReserveRead {
  readonly reserve: Reserve;
  readonly day: Entered<Day>;
}

/** The one row of Reserve. */
export function readReserve(table: LocatedTable): ReadTable<ReserveRead> {
  const { rows, problems } = readRows(table, reserveRow);
  const [first, second] = rows;
  const more = second
    ? [
        errorAt(second.values.balance.at, {
          found: `Reserve: a second balance stands here.`,
          wanted: `one balance: that of 31 March before the base year`,
          remedy: `Keep the row of that day and move the others out of the table.`,
        }),
      ]
    : [];
  const sign = first && signProblem(table, first.row, first.values.balance);
  return {
    problems: [...problems, ...more, ...(sign ? [sign] : [])],
    rows: rows.map(({ row, values: { balance, at, block } }) => ({
      row,
      values: { reserve: { balance, block: block.value ?? "wholeDsg" }, day: at },
    })),
  };
}

/** The balance must be the one that the base year opens with. */
export function reserveDayProblem({ day }: ReserveRead, baseYear: YearStart): Problem | undefined {
  const wanted: Day = { year: baseYear, month: 3, day: 31 };
  const { value } = day;
  if (value.year === wanted.year && value.month === wanted.month && value.day === wanted.day)
    return undefined;
  return errorAt(day.at, {
    found: `Reserve: the balance is that of ${dayName(value)}.`,
    wanted: `the balance at ${dayName(wanted)}, the day before the base year begins`,
    remedy: `Enter the balance of ${dayName(wanted)} with that date, or begin Funding with the year that follows ${dayName(value)}.`,
  });
}

const movementRow = z.strictObject({
  year: fields.financialYear,
  amount: fields.money,
  reason: fields.optionalWords,
  certain: fields.yes,
});

/** One-off sums to and from the reserve. */
export function readReserveMovements(table: LocatedTable): ReadTable<ReserveMovement> {
  const { rows, problems } = readRows(table, movementRow);
  return {
    problems,
    rows: rows.map(({ row, values }) => ({ row, values: { ...values, reason: values.reason.value ?? "" } })),
  };
}
