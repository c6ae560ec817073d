import type { Area } from "../../workbook/port/grid";
import type { BookCell, BookSheet } from "../book/types";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns that Excel has. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export const cellAt = ({ rows }: BookSheet, { row, column }: Place): BookCell | undefined =>
  rows[row]?.[column];

/** True where a cell holds something; a look alone is nothing. */
export const isFilled = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.content !== "" || cell.formula !== undefined);

export const within = ({ row, column }: Place, area: Area): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const crosses = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The merged block that a cell is part of. */
export const mergeAt = ({ merges }: BookSheet, place: Place): Area | undefined =>
  merges.find((merge) => within(place, merge));

/** The smallest block around two cells that cuts no merged block in two. */
export function areaAround({ merges }: BookSheet, one: Place, other: Place): Area {
  let area: Area = {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
  for (;;) {
    const cut = merges.find(
      (merge) =>
        crosses(merge, area) &&
        !(
          within({ row: merge.top, column: merge.left }, area) &&
          within({ row: merge.bottom, column: merge.right }, area)
        ),
    );
    if (!cut) return area;
    area = {
      top: Math.min(area.top, cut.top),
      left: Math.min(area.left, cut.left),
      bottom: Math.max(area.bottom, cut.bottom),
      right: Math.max(area.right, cut.right),
    };
  }
}

/** The last row and column that hold anything, looks and charts' corners included; -1 where there is nothing. */
export function usedEnd({ rows, charts }: BookSheet): Place {
  let column = Math.max(-1, ...charts.map(({ place }) => place.column));
  for (const row of rows) if (row && row.length - 1 > column) column = row.length - 1;
  return { row: Math.max(rows.length - 1, ...charts.map(({ place }) => place.row)), column };
}
