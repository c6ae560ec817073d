/** Widths of columns and heights of rows. */
import { fitRows as fit } from "../book/fitting";
import { columnPixels, rowPixels } from "../../hosts/file/whole/sizes";
import type { Cells } from "./areas";
import { number } from "./arguments";
import type { Json } from "./protocol";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import type { Scalar } from "./thing";

/** Points a figure's width takes at 96 pixels to the inch. */
const pointsPerFigure = 5.25;
const pointsPerPixel = 0.75;
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The size that all columns or rows have; null where they differ. */
const same = (first: number, last: number, of: (at: number) => number): Json => {
  const one = of(first);
  for (let at = first + 1; at <= last; at += 1) if (of(at) !== one) return null;
  return one;
};

export const sizes: Readonly<Record<string, Scalar<Cells>>> = {
  columnWidth: {
    get(cells, session) {
      const { sheet } = sheetOf(session, cells.sheet);
      const [area] = cells.areas;
      return same(area.left, area.right, (column) => columnPixels(sheet, column) * pointsPerPixel);
    },
    set(cells, value, session) {
      const sheet = openSheet(session, cells.sheet);
      const width = rounded(number(value, "columnWidth") / pointsPerFigure);
      const columnWidths = new Map(sheet.sheet.columnWidths);
      for (const { left, right } of cells.areas) {
        for (let column = left; column <= right; column += 1) columnWidths.set(column, width);
      }
      sheet.set({ columnWidths });
    },
  },
  rowHeight: {
    get(cells, session) {
      const { sheet } = sheetOf(session, cells.sheet);
      const [area] = cells.areas;
      return same(area.top, area.bottom, (row) => rowPixels(sheet, row) * pointsPerPixel);
    },
    set(cells, value, session) {
      const sheet = openSheet(session, cells.sheet);
      const points = number(value, "rowHeight");
      const rowHeights = new Map(sheet.sheet.rowHeights);
      const setHeights = new Set(sheet.sheet.setHeights);
      for (const { top, bottom } of cells.areas) {
        for (let row = top; row <= bottom; row += 1) {
          rowHeights.set(row, points);
          setHeights.add(row);
        }
      }
      sheet.set({ rowHeights, setHeights });
    },
  },
};

/** Rows fit their text again, also those whose height a person set. */
export function fitRows(cells: Cells, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const { rowHeights, setHeights, rows } = sheet.sheet;
  const inside = new Set<number>();
  for (const { top, bottom } of cells.areas) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) inside.add(row);
    for (const row of [...rowHeights.keys(), ...setHeights]) if (row >= top && row <= bottom) inside.add(row);
  }
  sheet.set({ setHeights: new Set([...setHeights].filter((row) => !inside.has(row))) });
  fit(sheet, [...inside], session.draft.plain);
}
