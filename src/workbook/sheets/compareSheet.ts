import { allLevers } from "./leverWords";
import type { Line } from "../../model/line";
import type { Book } from "./book";
import { chartRows, compareChart } from "./charts";
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

/** The last row that is printed: the charts' last. */
export const compareLastRow = (block: RowBlock): number =>
  block.headingRow + block.rows.length + 2 + chartRows;

export function drawCompare(
  draft: Draft,
  book: Book,
  told: { block: RowBlock; header: Header; sheet: string },
): void {
  const { block, header, sheet } = told;
  drawHeader(draft, header);
  drawRows(draft, book, block);
  const row = block.headingRow + block.rows.length + 2;
  const measure = (id: string): Measure | undefined => book.model.compare.find((one) => one.id === id);
  const [closing, inYear] = [measure("closing"), measure("inYear")];
  if (closing) draft.charts.push(compareChart(book, closing, { sheet, row, column: 0, kind: "lines" }));
  if (inYear)
    draft.charts.push(
      compareChart(book, inYear, { sheet, row, column: rowColumns.firstYear + 1, kind: "columns" }),
    );
  allLevers(book).forEach((text, i) => {
    draft.put(row + chartRows + 1 + i, 0, text, i === 0 ? "section" : "label");
  });
}
