import { cellAt, isBlank, textAt } from "../find/cells";
import { headingName, type LocatedColumn, type LocatedTable } from "../find/located";
import { cellName } from "../port/address";
import type { Cell } from "../port/grid";
import type { Problem } from "../problem";
import { formatFacts } from "./format";
import { isNumber, readNumber } from "./number";
import { warningAt } from "./problemAt";

const leastTolerance = 0.01;

/** Half of the last digit that the total shows, and at least 0.01, in the column's own unit. */
function tolerance({ format }: Cell): number {
  const { decimals, shownIn, isPercent } = formatFacts(format);
  if (decimals === undefined) return leastTolerance;
  return Math.max(leastTolerance, (0.5 * shownIn) / 10 ** (decimals + (isPercent ? 2 : 0)));
}

/** What a cell adds to a total, in the column's own unit; undefined where it is no number. */
function amount(cell: Cell | undefined): number | undefined {
  if (cell === undefined || isBlank(cell)) return 0;
  const read = readNumber(cell);
  return isNumber(read) ? read.value : undefined;
}

const rounded = (value: number): string => String(Number(value.toPrecision(12)));

/** Checks each totals row against its parts; a difference is told of and never mended. */
export function totalsProblems(table: LocatedTable): Problem[] {
  const { sheet, extent, columns } = table;
  return extent.totalsRows.flatMap((row, index) => {
    const since = extent.totalsRows[index - 1] ?? -1;
    const all = extent.dataRows.filter((each) => each < row);
    const part = all.filter((each) => each > since);
    const isPart = Array.from({ length: table.heading.right + 1 }, (_, column) =>
      textAt(sheet, row, column),
    ).some((text) => text !== undefined && /\bsub[\s-]?total/i.test(text));
    return columns
      .filter(({ spec }) => spec.sums)
      .flatMap((column) => difference(table, row, column, isPart ? [part, all] : [all, part]) ?? []);
  });
}

function difference(
  { table, sheet }: LocatedTable,
  row: number,
  column: LocatedColumn,
  readings: readonly (readonly number[])[],
): Problem | undefined {
  const cell = cellAt(sheet, row, column.column);
  if (cell === undefined || isBlank(cell)) return undefined;
  const total = amount(cell);
  if (total === undefined) return undefined;
  const sums = readings.map((rows) => {
    const parts = rows.map((each) => amount(cellAt(sheet, each, column.column)));
    return parts.every((each) => each !== undefined) ? parts.reduce((sum, each) => sum + each, 0) : undefined;
  });
  const [expected] = sums;
  if (
    expected === undefined ||
    sums.some((sum) => sum !== undefined && Math.abs(sum - total) <= tolerance(cell))
  )
    return undefined;
  return warningAt(
    { sheet: sheet.name, cell: cellName(row, column.column) },
    {
      found: `${table}: the total of ${headingName(column)} says ${rounded(total)}, but the rows above it come to ${rounded(expected)}.`,
      wanted: `a total that equals the sum of its rows`,
      remedy: `Correct the total or the row that is wrong; the model uses the rows, never the total.`,
    },
  );
}
