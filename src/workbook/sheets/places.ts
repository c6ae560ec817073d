import type { Addresses } from "../../model/excel";
import type { Line } from "../../model/line";
import { columnLetters, fixedCellName, quotedSheet } from "../port/address";

/** Where a line stands: its first cell. Records go down from it, years to the right; *Brought forward* is left of it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The places of all lines of a workbook's model. */
export type Places = ReadonlyMap<Line, Place>;

export function placeOf(places: Places, line: Line): Place {
  const place = places.get(line);
  if (!place) throw new Error(`${line.id} stands on no sheet`);
  return place;
}

/** Row and column of one cell of a line. */
export function spot(
  places: Places,
  line: Line,
  year: number,
  record: number,
): { row: number; column: number } {
  const { row, column } = placeOf(places, line);
  return { row: row + (line.along ? record : 0), column: column + (line.span === "yearly" ? year : 0) };
}

/** The column that a scenario row's kind stands in. */
export const kindColumn = 1;

/**
 * Addresses as seen from one line's cell. Along the years columns are relative, so that a row holds the same formula
 * in every year; a record's own row is relative, so that a list holds the same formula in every row.
 */
export function addressesFrom(home: Line, places: Places, record: number): Addresses {
  const here = placeOf(places, home);
  const on = (line: Line): string => {
    const { sheet } = placeOf(places, line);
    return sheet === here.sheet ? "" : `${quotedSheet(sheet)}!`;
  };
  const columnName = (line: Line, column: number): string =>
    `${line.span === "once" ? "$" : ""}${columnLetters(column)}`;
  const cell: Addresses["cell"] = (line, year, of) => {
    const { row, column } = spot(places, line, year, of);
    // A list keeps one formula from record to record only where it points at a row of years by its fixed number.
    const ownRow = line.along ? line.along === home.along : line.span === "yearly" && !home.along;
    return `${on(line)}${columnName(line, column)}${ownRow ? "" : "$"}${String(row + 1)}`;
  };
  return {
    cell,
    column: (line, year) => {
      const { row, column } = spot(places, line, year, 0);
      const letters = columnName(line, column);
      const last = row + (line.along?.count ?? 1);
      return `${on(line)}${letters}$${String(row + 1)}:${letters}$${String(last)}`;
    },
    kind: () => `$${columnLetters(kindColumn)}${String(here.row + (home.along ? record : 0) + 1)}`,
    cells: (lines, year, fixed) => {
      const name = (line: Line): string => {
        const { row, column } = spot(places, line, year, 0);
        return fixed ? fixedCellName(row, column) : cell(line, year, 0).replace(/^.*!/, "");
      };
      return runs(lines, places)
        .map((run) => {
          const [first, last] = [run[0], run.at(-1)];
          if (!first || !last) return "";
          return first === last ? `${on(first)}${name(first)}` : `${on(first)}${name(first)}:${name(last)}`;
        })
        .join(",");
    },
  };
}

/** Lines in the order of their rows, cut wherever another line of the model stands between two of them. */
function runs(lines: readonly Line[], places: Places): readonly (readonly Line[])[] {
  const rowOf = (line: Line): number => placeOf(places, line).row;
  const sorted = [...lines].sort((a, b) => rowOf(a) - rowOf(b));
  const sheet = sorted[0] ? placeOf(places, sorted[0]).sheet : "";
  const taken = new Set<number>();
  for (const [line, place] of places)
    if (place.sheet === sheet && !lines.includes(line)) taken.add(place.row);
  const cut: Line[][] = [];
  for (const line of sorted) {
    const run = cut.at(-1);
    const before = run?.at(-1);
    const between = before
      ? Array.from({ length: rowOf(line) - rowOf(before) - 1 }, (_, i) => rowOf(before) + 1 + i)
      : [];
    if (run && before && !between.some((row) => taken.has(row))) run.push(line);
    else cut.push([line]);
  }
  return cut;
}
