import { describe } from "../../model/words";
import { excel } from "../../model/excel";
import { isEntry, isGiven, type Entry, type Line } from "../../model/line";
import { inDraw } from "../../model/number";
import { yearName } from "../../model/format";
import { quotedSheet } from "../port/address";
import type { Draft } from "./draft";
import { entryCell, entryFormula } from "./entryFormula";
import { rowFormat, unitNames } from "./formats";
import { addressesFrom, type Place } from "./places";
import type { CellRole, PlannedContent } from "../port/plan";
import type { Book } from "./book";

/** Columns of every sheet that runs along the years. */
export const rowColumns = {
  label: 0,
  kind: 1,
  unit: 2,
  broughtForward: 3,
  firstYear: 4,
  words: (years: number): number => 4 + years,
  identity: (years: number): number => 5 + years,
} as const;

/** Widths of these columns, in characters, where a sheet has no other; how it is worked out takes what it needs. */
export const widthsOf = (label: number, kind: number, years: number): readonly number[] => [
  label,
  kind,
  11,
  12,
  ...Array.from({ length: years }, () => 12),
  190,
  26,
];

/** A heading over some rows of a block. */
export interface Section {
  readonly op: "section";
  readonly text: string;
}

export const section = (text: string): Section => ({ op: "section", text });

/** A run of rows with one heading row: lines over the years, under section headings. */
export interface RowBlock {
  readonly table: string;
  readonly headingRow: number;
  readonly rows: readonly (Line | Section)[];
  /** What the column beside the label is of, where that is not kinds. */
  readonly kindHeading?: string;
}

/** Where the block's lines stand. */
export function placeRows(block: RowBlock, sheet: string): readonly (readonly [Line, Place])[] {
  return block.rows.flatMap((row, i): readonly (readonly [Line, Place])[] =>
    row.op === "section"
      ? []
      : [[row, { sheet, row: block.headingRow + 1 + i, column: rowColumns.firstYear }]],
  );
}

const isTotal = (line: Line): boolean =>
  /^(funding\.available|spend\.total|balance\.inYear|reserve\.closing|demand\.plans\.total|capacity\.[^.]+\.settings\.(unfilled|beyond))$/.test(
    line.id,
  );

/** One cell of a line as a sheet holds it: its live formula with its value, or the value where nothing stands behind it. */
export function lineContent(book: Book, line: Line, year: number, record: number): PlannedContent {
  const value =
    line.unit === "text" ? book.values.text(line, record) : inDraw(book.values.number(line, year, record), 0);
  const render = (expr: Parameters<typeof excel>[0]): string =>
    excel(expr, { year, record }, addressesFrom(line, book.places, record), book.operators);
  const ofEntry = (entry: Entry | undefined): PlannedContent => {
    const formula = entry && entryFormula(entry, book.lookUps, render);
    return formula === undefined ? value : { formula, value };
  };
  if (year < 0 && line.span === "yearly") {
    const forward = line.broughtForward;
    if (!forward) throw new Error(`${line.id} has nothing brought forward`);
    return isEntry(forward) ? ofEntry(forward) : { formula: render(forward), value };
  }
  if (isGiven(line.is)) return ofEntry(line.is.entries[record]?.[line.span === "once" ? 0 : year]);
  return { formula: render(line.is), value };
}

/** What stands beside a row: how it is worked out, or where it was entered. */
function rowWords(book: Book, line: Line): string {
  const note = line.note === undefined ? "" : ` ${line.note}`;
  // A check's label says what it asks; what to do helps more than its formula in words.
  if (line.id.startsWith("checks.")) return note.trim();
  const forward = line.broughtForward;
  const entered = forward && isEntry(forward) ? entryCell(forward) : undefined;
  const opening = entered ? ` Brought forward: entered on ${entered.sheet}, ${entered.cell}.` : "";
  if (!isGiven(line.is))
    return `${describe(line.is, (other, narrowed) => book.nameOf(other, line, narrowed))}.${opening}${note}`;
  const cells = (line.is.entries[0] ?? []).flatMap((entry) => {
    const at = entryCell(entry);
    return at ? [at] : [];
  });
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return note.trim();
  const range = first.cell === last.cell ? first.cell : `${first.cell} to ${last.cell}`;
  return `Entered on ${first.sheet}, ${range}.${note}`;
}

function roleOf(line: Line, content: PlannedContent): CellRole {
  if (isGiven(line.is)) return typeof content === "object" ? "link" : "figure";
  return isTotal(line) ? "total" : "figure";
}

/**
 * Writes the block: headings, a row a line, and beside each row its words and identity.
 * Where lists stand below it, `identityColumn` puts the identities beyond the widest of them.
 */
export function drawRows(draft: Draft, book: Book, block: RowBlock, identityColumn?: number): void {
  const { years } = book;
  const columns = rowColumns;
  const apart = identityColumn !== undefined;
  const last = apart ? columns.words(years.length) : columns.identity(years.length);
  const heading = [
    "Line",
    block.kindHeading ?? "Kind",
    "Unit",
    "Brought forward",
    ...years.map(yearName),
    "How it is worked out",
    ...(apart ? [] : ["Identity"]),
  ];
  heading.forEach((text, column) => {
    const figures = column >= columns.broughtForward && column < columns.words(years.length);
    draft.put(block.headingRow, column, text, figures ? "figureHeading" : "heading");
  });
  block.rows.forEach((row, i) => {
    const at = block.headingRow + 1 + i;
    if (row.op === "section") {
      for (let column = 0; column <= last; column++)
        draft.put(at, column, column === 0 ? row.text : "", "section");
      return;
    }
    const total = isTotal(row);
    const text = total ? "total" : "label";
    const link = row.entered ? { linksTo: `${quotedSheet(row.entered.sheet)}!${row.entered.cell}` } : {};
    draft.put(at, columns.label, row.label, row.entered ? "link" : text, link);
    draft.put(at, columns.kind, row.kind ?? "", text);
    const check = row.id.startsWith("checks.");
    draft.put(at, columns.unit, check ? "" : unitNames[row.unit], text);
    const format = rowFormat(row);
    if (row.broughtForward) {
      const content = lineContent(book, row, -1, 0);
      // Nothing to bring forward shows as nothing, not as an amount of 0.
      const shown = content === 0 && row.unit === "gbp" ? "#,##0;-#,##0;" : format;
      draft.put(at, columns.broughtForward, content, roleOf(row, content), { format: shown });
    } else if (total) draft.put(at, columns.broughtForward, "", "total");
    years.forEach((_, year) => {
      const content = lineContent(book, row, year, 0);
      draft.put(at, columns.firstYear + year, content, roleOf(row, content), { format });
    });
    draft.put(at, columns.words(years.length), rowWords(book, row), apart ? "note" : "words");
    draft.put(at, identityColumn ?? last, row.id, "identity");
  });
  const area = { top: block.headingRow, left: 0, bottom: block.headingRow + block.rows.length, right: last };
  draft.tables.push({ name: block.table, area });
}
