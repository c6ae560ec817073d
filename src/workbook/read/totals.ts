import { cellAt, isBlank, textAt } from "../find/cells";
import { headingName, type LocatedColumn, type LocatedTable } from "../find/located";
import { cellName } from "../port/address";
import type { Cell, SheetGrid } from "../port/grid";
import type { Problem } from "../problem";
import { formatFacts } from "./format";
import { isNumber, readNumber } from "./number";
import { warningAt } from "./problemAt";
import { figure } from "./shown";

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

/** Checks each totals row against its parts; a difference is told of and never mended. */
export function totalsProblems(table: LocatedTable): Problem[] {
  const { sheet, extent, columns, heading } = table;
  return extent.totalsRows.flatMap((row, index) => {
    const since = extent.totalsRows[index - 1] ?? -1;
    const all = extent.dataRows.filter((each) => each < row);
    const part = all.filter((each) => each > since);
    const isPart = Array.from({ length: heading.right + 1 }, (_, column) => textAt(sheet, row, column)).some(
      (text) => text !== undefined && /\bsub[\s-]?total/i.test(text),
    );
    const summed = columns.filter(({ spec }) => spec.sums);
    if (!summed.some(({ column }) => isFigure(cellAt(sheet, row, column)))) return [noTotal(table, row)];
    return summed.flatMap((column) => difference(table, row, column, { all, part, isPart }) ?? []);
  });
}

const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && isNumber(readNumber(cell));

/** A row that says total where there is nothing to add up may be a row of the table after all. */
function noTotal({ table, sheet, heading }: LocatedTable, row: number): Problem {
  const column = Array.from({ length: heading.right + 1 }, (_, each) => each).find((each) =>
    /\btotals?\b/i.test(textAt(sheet, row, each) ?? ""),
  );
  const text = column === undefined ? "" : ` (“${textAt(sheet, row, column) ?? ""}”)`;
  return warningAt(
    { sheet: sheet.name, cell: cellName(row, column ?? heading.left) },
    {
      found: `${table}: row ${String(row + 1)} says total${text} and was not read, though it holds no total.`,
      wanted: `a total under a column that can be added up`,
      remedy: `Take the word total out of the row if it is a row of ${table}; nothing to do if it is not.`,
    },
  );
}

/** The rows that a total may be of: a sub-total those since the last total, a total all of them. */
interface Parts {
  readonly all: readonly number[];
  readonly part: readonly number[];
  readonly isPart: boolean;
}

function difference(
  { table, sheet }: LocatedTable,
  row: number,
  column: LocatedColumn,
  { all, part, isPart }: Parts,
): Problem | undefined {
  const cell = cellAt(sheet, row, column.column);
  if (cell === undefined || isBlank(cell)) return undefined;
  const total = amount(cell);
  const sumOfAll = sumOf(sheet, all, column);
  const sumOfPart = sumOf(sheet, part, column);
  if (total === undefined || sumOfAll === undefined || sumOfPart === undefined) return undefined;
  const slack = tolerance(cell);
  const agrees = (sum: number): boolean => Math.abs(sum - total) <= slack;
  if (agrees(sumOfAll) || agrees(sumOfPart) || (isPart && endsWithSum(sheet, part, column, agrees)))
    return undefined;
  return warningAt(
    { sheet: sheet.name, cell: cellName(row, column.column) },
    {
      found: `${table}: the total of ${headingName(column)} says ${figure(total)}, but the rows above it come to ${figure(isPart ? sumOfPart : sumOfAll)}.`,
      wanted: `a total that equals the sum of its rows`,
      remedy: `Correct the total or the row that is wrong; the model uses the rows, never the total. If this is no total, take that word out of row ${String(row + 1)}.`,
    },
  );
}

function sumOf(sheet: SheetGrid, rows: readonly number[], { column }: LocatedColumn): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const part = amount(cellAt(sheet, row, column));
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

/** The first of several sub-totals may begin part of the way down, with no total above it to say where. */
function endsWithSum(
  sheet: SheetGrid,
  rows: readonly number[],
  { column }: LocatedColumn,
  agrees: (sum: number) => boolean,
): boolean {
  let sum = 0;
  for (const [index, row] of rows.toReversed().entries()) {
    sum += amount(cellAt(sheet, row, column)) ?? 0;
    if (index > 0 && agrees(sum)) return true;
  }
  return false;
}
