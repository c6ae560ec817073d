import type { SheetGrid } from "../port/grid";
import { candidateOf, type Candidate } from "./candidate";
import { rowSorter } from "./rowSort";
import { stackAt, type HeadingAids, type Stack } from "./stack";
import type { TableName } from "./tableSpec";

/** Headings that stand side by side with no empty column between them. */
export type Segment = readonly Stack[];

/** One heading row, or two or three read together. */
export interface HeadingRows {
  readonly sheet: SheetGrid;
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly segments: readonly Segment[];
}

/** A candidate that takes up the segments from `first` to `last`. */
export interface Run {
  readonly in: HeadingRows;
  readonly first: number;
  readonly last: number;
  readonly candidate: Candidate;
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The headings between two rows, cut where a column is empty, from the columns given or from all. */
export function headingRows(
  sheet: SheetGrid,
  aids: HeadingAids,
  top: number,
  bottom: number,
  within?: Columns,
): HeadingRows {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  const segments: Stack[][] = [];
  let last = -2;
  for (let column = within?.left ?? 0; column <= Math.min(width - 1, within?.right ?? width); column += 1) {
    const stack = stackAt(sheet, aids, top, bottom, column);
    if (!stack) continue;
    if (column === last + 1) segments.at(-1)?.push(stack);
    else segments.push([stack]);
    last = column;
  }
  return { sheet, rows: { top, bottom }, segments };
}

const candidateIn = (
  table: TableName,
  { sheet, rows, segments }: HeadingRows,
  first: number,
  last: number,
): Candidate => candidateOf(table, sheet, rows, segments.slice(first, last + 1).flat());

/** The narrowest runs of segments that hold all required headings of a table; where there are none, the whole row. */
export function runsOf(table: TableName, headings: HeadingRows): Run[] {
  const count = headings.segments.length;
  const complete: Run[] = [];
  let earliest = 0;
  for (let last = 0; last < count; last += 1) {
    let first = earliest;
    let candidate = candidateIn(table, headings, first, last);
    if (candidate.missing.length > 0) continue;
    while (first < last) {
      const narrower = candidateIn(table, headings, first + 1, last);
      if (narrower.missing.length > 0) break;
      candidate = narrower;
      first += 1;
    }
    complete.push({ in: headings, first, last, candidate });
    earliest = last + 1;
  }
  if (complete.length > 0 || count === 0) return complete;
  return [{ in: headings, first: 0, last: count - 1, candidate: candidateIn(table, headings, 0, count - 1) }];
}

const widestGap = 3;

/** True where some columns of a heading row lie in another table's headings, or hold a row of that table. */
function isOfAnother(
  { sheet, heading, columns }: Candidate,
  { left, right }: Columns,
  { top, bottom }: HeadingRows["rows"],
): boolean {
  if (heading.left > right || left > heading.right || heading.top > bottom) return false;
  if (heading.bottom >= top) return true;
  const sort = rowSorter(sheet, heading, columns)(bottom);
  // Headings may by chance fit a column or two of another table, but only a row of it holds figures.
  const figures = columns.some(({ column }) => typeof sheet.rows[bottom]?.[column]?.content === "number");
  return sort === "whole" || (sort === "nearly" && figures);
}

/**
 * Takes in neighbouring segments beyond empty columns that only add columns of the same table.
 * A segment that repeats a column, or lies under another table's headings, is not of this one.
 */
export function widened(run: Run, others: readonly Candidate[]): Candidate {
  const { table } = run.candidate;
  const { segments, rows } = run.in;
  let { first, last, candidate } = run;
  const adds = (segment: Segment, gap: number): boolean => {
    const matches = segment.flatMap((stack) => stack.matches.get(table) ?? []);
    const left = segment[0]?.column ?? 0;
    const right = segment.at(-1)?.column ?? 0;
    return (
      gap <= widestGap &&
      matches.length > 0 &&
      matches.every(
        ({ spec, year }) =>
          !candidate.columns.some((had) => had.spec === spec && (!spec.byYear || had.year === year)),
      ) &&
      !others.some((other) => isOfAnother(other, { left, right }, rows))
    );
  };
  const gapBetween = (left: Segment | undefined, right: Segment): number =>
    (right[0]?.column ?? 0) - (left?.at(-1)?.column ?? 0) - 1;
  for (
    let next = segments[last + 1];
    next && adds(next, gapBetween(segments[last], next));
    next = segments[last + 1]
  ) {
    last += 1;
    candidate = candidateIn(table, run.in, first, last);
  }
  for (
    let next = segments[first - 1];
    next && adds(next, gapBetween(next, segments[first] ?? next));
    next = segments[first - 1]
  ) {
    first -= 1;
    candidate = candidateIn(table, run.in, first, last);
  }
  return candidate;
}
