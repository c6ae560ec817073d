import type { WorkbookGrid } from "../../workbook/port/grid";
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

/** What writing does with the sheets of ours that are there already. */
export const replacedWords = (count: number): string =>
  `Writing again ${count === 1 ? "replaces the sheet" : `replaces the ${sheetCount(count)}`} written before. What you typed beside our figures stays with its line.`;

/** What a restore did with the sheets of the write that it took back. */
export function restoredWords(sheets: readonly string[], { sheets: now }: WorkbookGrid): string {
  const there = new Set(now.map(({ name }) => name));
  const kept = sheets.filter((name) => there.has(name)).length;
  const gone = sheets.length - kept;
  const back =
    kept === 0
      ? ""
      : ` ${sheetCount(kept)} ${kept === 1 ? "holds again what it" : "hold again what they"} held before.`;
  const away = gone === 0 ? "" : ` ${sheetCount(gone)} that it had added ${gone === 1 ? "is" : "are"} gone.`;
  return `The last write is taken back.${back}${away}`;
}
