import type { SheetGrid } from "../port/grid";
import { requiredCount, type Candidate } from "./candidate";
import { isBlank, textAt } from "./cells";
import { matchesOf } from "./headingMatch";
import { headingRows, runsOf, widened, type HeadingRows, type Run } from "./segments";
import { nothingSaid, type SaidAt } from "./said";
import { mergeLookup, type HeadingAids } from "./stack";
import { tables } from "./tables";
import { tableNames, type ColumnSpec, type TableName } from "./tableSpec";

const deepest = 2;

/** Every reading of one heading row, alone or with one or two above it, as some table, complete or in part. */
export function runsAt(
  sheet: SheetGrid,
  aids: HeadingAids,
  bottom: number,
  only: { readonly tables?: readonly TableName[]; readonly within?: { left: number; right: number } } = {},
): Run[] {
  const found: Run[] = [];
  for (let depth = 0; depth <= Math.min(deepest, bottom); depth += 1) {
    const headings = headingRows(sheet, aids, bottom - depth, bottom, only.within);
    const required = requiredSeen(headings);
    for (const table of only.tables ?? tableNames) {
      const seen = required.get(table)?.size ?? 0;
      if (!only.tables && seen < 2 && !(seen === 1 && tables[table].needed === "always")) continue;
      for (const run of runsOf(table, headings)) {
        const { columns } = run.candidate;
        const onBottom = columns.some(
          ({ row, column }) => row === bottom || aids.mergeAt(bottom, column) !== undefined,
        );
        if (onBottom && requiredCount(run.candidate) > 0 && hasHeadingRows(run.candidate)) found.push(run);
      }
    }
  }
  return found;
}

/** The required columns of each table that some heading of the rows may be. */
function requiredSeen({ segments }: HeadingRows): Map<TableName, Set<ColumnSpec>> {
  const seen = new Map<TableName, Set<ColumnSpec>>();
  for (const segment of segments)
    for (const { matches } of segment)
      for (const [table, { spec }] of matches) {
        if (!spec.required) continue;
        const specs = seen.get(table) ?? new Set<ColumnSpec>();
        seen.set(table, specs.add(spec));
      }
  return seen;
}

/** True unless a row above the lowest is empty or holds figures: then it is no heading row of this table. */
function hasHeadingRows({ sheet, heading }: Candidate): boolean {
  for (let row = heading.top; row < heading.bottom; row += 1) {
    const cells = (sheet.rows[row] ?? [])
      .slice(heading.left, heading.right + 1)
      .filter((cell) => !isBlank(cell));
    const merged = sheet.merges.some(
      (area) =>
        area.top <= row && row <= area.bottom && area.left <= heading.right && heading.left <= area.right,
    );
    if (cells.length === 0 && !merged) return false;
    if (cells.some((cell) => typeof cell?.content !== "string")) return false;
  }
  return true;
}

/** True where two candidates' headings take up the same place. */
export const overlaps = (one: Candidate, other: Candidate): boolean =>
  one.sheet === other.sheet &&
  one.heading.left <= other.heading.right &&
  other.heading.left <= one.heading.right &&
  one.heading.top <= other.heading.bottom &&
  other.heading.top <= one.heading.bottom;

const depthOf = ({ heading }: Candidate): number => heading.bottom - heading.top;

/** The better reading first: more columns, then fewer heading rows, then words around that name the table. */
export const betterFirst =
  (context: (candidate: Candidate) => number) =>
  (one: Candidate, other: Candidate): number =>
    other.columns.length - one.columns.length ||
    depthOf(one) - depthOf(other) ||
    context(other) - context(one) ||
    one.heading.bottom - other.heading.bottom;

/** What stands on one sheet. */
export interface SheetCandidates {
  /** No two of them in one place. */
  readonly complete: readonly Candidate[];
  /** Headings of at least half of a table, and as a rule at least two, that no complete candidate takes up. */
  readonly partial: readonly Candidate[];
  /** Headings that fit two tables equally well. */
  readonly tied: readonly (readonly [Candidate, Candidate])[];
}

/** Finds the tables of a sheet by their headings; no block is read as two tables. */
export function candidatesOn(
  sheet: SheetGrid,
  context: (candidate: Candidate) => number,
  saidAt: SaidAt = nothingSaid,
): SheetCandidates {
  const aids = { mergeAt: mergeLookup(sheet), saidAt };
  const runs = rowsWithHeadings(sheet, saidAt).flatMap((row) => runsAt(sheet, aids, row));
  const order = betterFirst(context);
  const full = runs
    .filter(({ candidate }) => candidate.missing.length === 0)
    .sort((one, other) => order(one.candidate, other.candidate));
  const taken: Run[] = [];
  const tied: [Candidate, Candidate][] = [];
  for (const run of full) {
    const winner = taken.find(({ candidate }) => overlaps(candidate, run.candidate))?.candidate;
    if (!winner) taken.push(run);
    else if (
      winner.table !== run.candidate.table &&
      winner.columns.length === run.candidate.columns.length &&
      winner.heading.bottom === run.candidate.heading.bottom &&
      context(winner) === context(run.candidate)
    )
      tied.push([winner, run.candidate]);
  }
  const complete = taken.map((run) =>
    widened(
      run,
      taken.filter((other) => other !== run).map(({ candidate }) => candidate),
    ),
  );
  const partial = runs
    .map(({ candidate }) => candidate)
    .filter(
      (candidate) =>
        candidate.missing.length > 0 &&
        (requiredCount(candidate) >= 2 || isLikely(candidate, context)) &&
        requiredCount(candidate) >= candidate.missing.length &&
        !complete.some((other) => overlaps(other, candidate)),
    );
  return { complete, partial, tied };
}

/**
 * One required heading is little to go by: another of the table's headings must stand beside it, or its name near it,
 * and it counts only where the forum cannot do without the table.
 */
const isLikely = (candidate: Candidate, context: (candidate: Candidate) => number): boolean =>
  tables[candidate.table].needed === "always" && (candidate.columns.length >= 2 || context(candidate) > 0);

/** Rows that hold a heading of some table, or lie close under one. */
function rowsWithHeadings(sheet: SheetGrid, saidAt: SaidAt): number[] {
  const rows: number[] = [];
  let lastHot = -deepest - 1;
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    let texts = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const text = textAt(sheet, row, column);
      if (saidAt(row, column).length > 0) lastHot = row;
      if (text === undefined) continue;
      texts += 1;
      if (lastHot !== row && matchesOf(text).size > 0) lastHot = row;
    }
    if (texts > 0 && row - lastHot <= deepest) rows.push(row);
  });
  return rows;
}
