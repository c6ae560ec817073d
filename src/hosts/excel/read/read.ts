import type { NameGrid } from "../../../workbook/port/grid";
import { faultOf, isTooLarge } from "../errors";
import type { Batch, Runner } from "../run";
import type { Seen } from "../seen";
import { answered, areaOf, bookNames, isLeftOut, tablesSeen } from "./answer";
import type { SheetAnswered } from "./answer";
import { askBook, askInTurn, askSheet, askTableAreas } from "./ask";
import type { BookAsked, Depth, SheetAsked } from "./ask";
import type { Rows } from "./cells";
import { isOfMerges, readMerges } from "./merges";
import { readPieces } from "./pieces";

/** How many sheets and tables to ask for before it is known how many there are. */
export interface Expected {
  readonly sheets: number;
  readonly tables: number;
}

/** A forum's workbook and the model's sheets hold fewer of either. */
export const atFirst: Expected = { sheets: 32, tables: 64 };

/** After a reading: what was there, and some more. */
export const expectedAfter = (seen: Seen): Expected => ({
  sheets: Math.max(atFirst.sheets, seen.sheets.length + 8),
  tables: Math.max(atFirst.tables, seen.tables.length + 32),
});

/** Asking for a table past the last ends the batch with an error, but everything asked before it is answered. */
const isPastLastTable = (cause: unknown): boolean =>
  faultOf(cause).location.startsWith("TableCollection.getItemAt");

/** Sheets asked for in one further batch, where there are more than expected. */
const sheetsAtOnce = 100;

/** Reads the whole workbook: in one batch, or, where it is too large for one, piece by piece. */
export async function readAll(runner: Runner, expected: Expected): Promise<Seen> {
  return runner.run(async (batch) => {
    let depth: Depth = { cells: true, merges: true };
    for (;;) {
      try {
        return await readIn(batch, expected, depth);
      } catch (cause) {
        const less = shallower(depth, cause);
        if (!less) throw cause;
        depth = less;
      }
    }
  });
}

/** What to ask at once after a fault: less, and the rest in pieces; undefined where that cannot help. */
function shallower(depth: Depth, cause: unknown): Depth | undefined {
  if (depth.cells && isTooLarge(cause)) return { ...depth, cells: false };
  if (depth.merges && isOfMerges(cause)) return { ...depth, merges: false };
  return undefined;
}

async function readIn(batch: Batch, expected: Expected, depth: Depth): Promise<Seen> {
  const book = askBook(batch.context);
  const asked = askInTurn(book.sheets, expected.sheets, depth);
  const ranges = askTableAreas(book.tables, 0, expected.tables);
  try {
    await batch.send();
  } catch (cause) {
    if (!isPastLastTable(cause)) throw cause;
  }
  const sheets = asked.slice(0, book.sheets.items.length);
  sheets.push(...(await furtherSheets(batch, book, sheets.length, depth)));
  ranges.splice(book.tables.items.length);
  ranges.push(...(await furtherTables(batch, book, ranges.length)));
  return seenIn(batch, book, sheets, ranges, depth);
}

async function furtherSheets(
  batch: Batch,
  book: BookAsked,
  known: number,
  depth: Depth,
): Promise<SheetAsked[]> {
  const further: SheetAsked[] = [];
  for (let from = known; from < book.sheets.items.length; from += sheetsAtOnce) {
    const listed = book.sheets.items.slice(from, from + sheetsAtOnce);
    further.push(...listed.map(({ id }) => askSheet(book.sheets.getItem(id), depth)));
    await batch.send();
  }
  return further;
}

async function furtherTables(batch: Batch, book: BookAsked, known: number): Promise<Excel.Range[]> {
  if (known >= book.tables.items.length) return [];
  const further = askTableAreas(book.tables, known, book.tables.items.length);
  await batch.send();
  return further;
}

async function seenIn(
  batch: Batch,
  book: BookAsked,
  asked: readonly SheetAsked[],
  ranges: readonly Excel.Range[],
  depth: Depth,
): Promise<Seen> {
  const tables = tablesSeen(book, ranges);
  const inPieces = asked.map((each): Rows | undefined =>
    !each.used.isNullObject && (!depth.cells || isLeftOut(each)) ? [] : undefined,
  );
  await readPieces(
    batch,
    asked.flatMap(({ sheet, used }, index) => {
      const rows = inPieces[index];
      return rows ? [{ sheet: book.sheets.getItem(sheet.id), area: areaOf(used.address), rows }] : [];
    }),
  );
  const merges = depth.merges ? [] : await readMerges(batch, asked);
  const sheets = book.sheets.items.flatMap((listed, index): SheetAnswered[] => {
    const each = asked[index];
    return each ? [answered(each, listed, tables, { rows: inPieces[index], merges: merges[index] })] : [];
  });
  const names: NameGrid[] = [...bookNames(book), ...sheets.flatMap((each) => each.names)];
  return {
    grid: { sheets: sheets.map((each) => each.grid), names },
    sheets: sheets.map((each) => each.seen),
    tables,
    isReadOnly: book.workbook.readOnly,
    isStructureProtected: book.workbook.protection.protected,
  };
}
