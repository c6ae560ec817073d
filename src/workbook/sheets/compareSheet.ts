import { allChanges } from "./leverWords";
import type { Line } from "../../model/line";
import type { Book } from "./book";
import { compareChart, drawCharts, oneChartRows } from "./charts";
import type { Draft } from "./draft";
import { drawHeader, headerRows, type Header } from "./header";
import type { Place } from "./places";
import { drawRows, placeRows, rowColumns, section, type RowBlock } from "./rows";
import type { Measure } from "../../model/compareLines";

/** HNB Compare's rows: each measure in every scenario, then its difference from the baseline. */
export function compareBlock(measures: readonly Measure[]): RowBlock {
  return {
    table: "HNB_Compare",
    headingRow: headerRows,
    rows: measures.flatMap(({ label, rows }) => [
      section(label),
      ...rows.map(({ value }) => value),
      ...rows.flatMap(({ difference }): readonly Line[] => (difference ? [difference] : [])),
    ]),
  };
}

export const placeCompare = (block: RowBlock, sheet: string): readonly (readonly [Line, Place])[] =>
  placeRows(block, sheet);

/** The row that the charts begin on. */
export const compareChartRow = (block: RowBlock): number => block.headingRow + block.rows.length + 2;

/** The last row that the charts lie over. */
export const compareLastRow = (block: RowBlock): number => compareChartRow(block) + oneChartRows;

export function drawCompare(
  draft: Draft,
  book: Book,
  told: { block: RowBlock; header: Header; sheet: string },
): void {
  const { block, header, sheet } = told;
  drawHeader(draft, header);
  drawRows(draft, book, block);
  const row = compareChartRow(block);
  const measure = (id: string): Measure | undefined => book.model.compare.find((one) => one.id === id);
  const [closing, inYear] = [measure("closing"), measure("inYear")];
  const at = { sheet, row };
  drawCharts(draft, book, [
    ...(closing ? [compareChart(book, closing, { ...at, column: rowColumns.label, kind: "lines" })] : []),
    ...(inYear
      ? [compareChart(book, inYear, { ...at, column: rowColumns.broughtForward, kind: "columns" })]
      : []),
  ]);
  drawChanges(draft, book, row + oneChartRows + 1);
}

/** What the scenarios are, in sentences, for who reads the comparison alone. */
function drawChanges(draft: Draft, book: Book, top: number): void {
  const changes = allChanges(book);
  if (changes.length === 0) return;
  // The band of a heading runs on under its words.
  for (let column = 0; column <= rowColumns.identity(book.years.length); column++) {
    const text = column === 0 ? "What each scenario changes (as entered when this was run)" : "";
    draft.put(top, column, text, "section");
  }
  let row = top + 1;
  for (const { says, note } of changes) {
    draft.put(row++, 0, says, "label");
    if (note !== "") draft.put(row++, 0, note, "note");
  }
}
