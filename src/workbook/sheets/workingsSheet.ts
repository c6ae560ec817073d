import type { Line, Records } from "../../model/line";
import type { Book } from "./book";
import type { Draft } from "./draft";
import { drawHeader, headerRows, type Header } from "./header";
import { drawList, inColumnOrder, listHeight, listWidth, placeList, type ListBlock } from "./lists";
import type { Place } from "./places";
import { drawRows, placeRows, rowColumns, section, type RowBlock } from "./rows";

export interface WorkingsBlocks {
  readonly years: RowBlock;
  readonly lists: readonly ListBlock[];
}

const tableName = (id: string): string => `HNB_Workings_${id}`;

/** What runs along the years; the years themselves are facts, and stand on HNB Sources. */
const isYearly = ({ id }: Line): boolean =>
  id.startsWith("years.") && id !== "years.year" && id !== "years.published";

/** HNB Workings: what runs along the years, then each list of records with something in it. */
export function workingsBlocks(lines: readonly Line[]): WorkingsBlocks {
  const years: RowBlock = {
    table: "HNB_Workings",
    headingRow: headerRows,
    rows: [section("The same in every scenario"), ...lines.filter(isYearly)],
  };
  const along = new Map<Records, Line[]>();
  for (const line of lines) {
    if (!line.along || line.id.startsWith("sources.")) continue;
    const list = along.get(line.along);
    if (list) list.push(line);
    else along.set(line.along, [line]);
  }
  let row = years.headingRow + years.rows.length + 2;
  const lists = [...along]
    .filter(([records]) => records.count > 0)
    .map(([records, columns]): ListBlock => {
      const block = {
        table: tableName(records.id),
        along: records,
        titleRow: row,
        columns: inColumnOrder(columns),
      };
      row += listHeight(block) + 1;
      return block;
    });
  return { years, lists };
}

export function placeWorkings(
  blocks: WorkingsBlocks,
  sheet: string,
  years: number,
): readonly (readonly [Line, Place])[] {
  return [
    ...placeRows(blocks.years, sheet),
    ...blocks.lists.flatMap((block) => placeList(block, sheet, years)),
  ];
}

export function drawWorkings(draft: Draft, book: Book, blocks: WorkingsBlocks, header: Header): void {
  const years = book.years.length;
  const widest = blocks.lists.map((block) => listWidth(block, years));
  const identityColumn = Math.max(rowColumns.words(years) + 1, ...widest);
  drawHeader(draft, header);
  drawRows(draft, book, blocks.years, identityColumn);
  for (const block of blocks.lists) {
    const levers = block.along.id === "levers" ? book.model.levers.levers : [];
    drawList(draft, book, block, { levers, identityColumn });
  }
}
