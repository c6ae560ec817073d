import type { WorkbookPlan } from "../../workbook/port/plan";

/** What a plan will do with one sheet, for a person to see before it is done. */
export interface SheetToWrite {
  readonly name: string;
  readonly exists: boolean;
  /** Rows that hold something, headings included. */
  readonly rows: number;
  readonly charts: number;
  /** Cells of a person's own beside or below our block, carried along with their line. */
  readonly moved: number;
}

/** Sheet by sheet, in the order in which they are written. */
export const sheetsToWrite = ({ sheets }: WorkbookPlan): readonly SheetToWrite[] =>
  sheets.map(({ name, exists, cells, charts, moves }) => ({
    name,
    exists,
    rows: new Set(cells.map(({ row }) => row)).size,
    charts: charts.length,
    moved: moves.length,
  }));

/** `1 sheet`, `6 sheets` */
export const sheetCount = (count: number): string => `${String(count)} ${count === 1 ? "sheet" : "sheets"}`;
