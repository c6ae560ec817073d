import { isGiven, type Line, type Records } from "../../model/line";
import { yearName } from "../../model/format";
import type { Lever } from "../../model/inputs";
import { quotedSheet } from "../port/address";
import type { Book } from "./book";
import type { Draft } from "./draft";
import { entryCell } from "./entryFormula";
import { leverFormats, numberFormats, unitNames } from "./formats";
import type { Place } from "./places";
import { lineContent } from "./rows";

/** A list of records: one row a record, one column a line, years side by side. */
export interface ListBlock {
  readonly table: string;
  readonly along: Records;
  readonly titleRow: number;
  readonly columns: readonly Line[];
}

/** The name first, then other words, then what holds for all years, then the years. */
export function inColumnOrder(lines: readonly Line[]): readonly Line[] {
  const isName = (line: Line): boolean => /\.(name|provider|setting|scenario)$/.test(line.id);
  const rank = (line: Line): number =>
    line.span === "yearly" ? 3 : line.unit !== "text" ? 2 : isName(line) ? 0 : 1;
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

const width = (line: Line, years: number): number =>
  line.span === "once" ? 1 : years + (line.broughtForward ? 1 : 0);

/** Where the list's columns begin; a yearly one begins at its base year, after any *Brought forward*. */
export function placeList(
  block: ListBlock,
  sheet: string,
  years: number,
): readonly (readonly [Line, Place])[] {
  let column = 0;
  return block.columns.map((line) => {
    const first = column + (line.span === "yearly" && line.broughtForward ? 1 : 0);
    column += width(line, years);
    return [line, { sheet, row: block.titleRow + 2, column: first }] as const;
  });
}

/** The columns that a list takes, where its records were entered included. */
export const listWidth = (block: ListBlock, years: number): number =>
  block.columns.reduce((all, line) => all + width(line, years), 1);

/** The rows that a list takes, its title and headings included. */
export const listHeight = (block: ListBlock): number => block.along.count + 2;

/** A column of levers' values holds every lever's own unit. */
const isOwnUnit = (line: Line): boolean => line.id === "levers.value" || line.id === "levers.valueInEffect";

/** The label with its unit, unless the label says it already. */
function heading(line: Line): string {
  if (isOwnUnit(line)) return `${line.label} (own unit)`;
  const unit = unitNames[line.unit];
  const said = unit === "" || line.label.toLowerCase().includes(unit);
  return said || line.unit === "flag" || line.unit === "year" ? line.label : `${line.label} (${unit})`;
}

/** The forum's row that a record was read from. */
function enteredAt(block: ListBlock, record: number): { sheet: string; cell: string } | undefined {
  for (const line of block.columns) {
    if (!isGiven(line.is)) continue;
    for (const entry of line.is.entries[record] ?? []) {
      const at = entryCell(entry);
      if (at) return at;
    }
  }
  return undefined;
}

/** Writes the list: a title, headings, a row a record, and where each record was entered. */
export function drawList(
  draft: Draft,
  book: Book,
  block: ListBlock,
  more: { readonly levers?: readonly Lever[]; readonly identityColumn?: number } = {},
): void {
  const { levers = [], identityColumn } = more;
  const { years } = book;
  const top = block.titleRow + 1;
  draft.put(block.titleRow, 0, block.along.label, "section");
  let column = 0;
  for (const line of block.columns) {
    const cells =
      line.span === "once" ? [-1] : line.broughtForward ? [-1, ...years.keys()] : [...years.keys()];
    for (const year of cells) {
      const named = line.span === "once" ? heading(line) : `${line.label} ${yearHeading(years, year)}`;
      draft.put(top, column, named, line.unit === "text" ? "heading" : "figureHeading");
      for (let record = 0; record < block.along.count; record++) {
        const content = lineContent(book, line, year, record);
        const isLink = isGiven(line.is) && typeof content === "object";
        const lever = levers[record];
        const ownUnit = isOwnUnit(line);
        // A kind without a national rate has none: 0 stands in its cell only so that formulas can read it.
        const rate = line.id.startsWith("sources.kind.") && line.unit === "gbpPerPlace";
        const format = rate
          ? '#,##0;-#,##0;"none"'
          : ownUnit && lever
            ? leverFormats[lever.unit]
            : numberFormats[line.unit];
        draft.put(top + 1 + record, column, content, isLink ? "link" : "figure", { format });
      }
      column++;
    }
  }
  const rows = Array.from({ length: block.along.count }, (_, record) => enteredAt(block, record));
  if (rows.some((at) => at !== undefined)) {
    draft.put(top, column, "Entered on", "heading");
    rows.forEach((at, record) => {
      if (!at) return;
      draft.put(top + 1 + record, column, `${at.sheet}, row ${at.cell.replace(/\D/g, "")}`, "pointer", {
        linksTo: `${quotedSheet(at.sheet)}!${at.cell}`,
      });
    });
    column++;
  }
  if (identityColumn !== undefined) {
    block.along.names.forEach((name, record) => {
      draft.put(top + 1 + record, identityColumn, `${block.along.id}: ${name}`, "identity");
    });
  }
  draft.tables.push({
    name: block.table,
    area: { top, left: 0, bottom: top + block.along.count, right: column - 1 },
  });
}

const yearHeading = (years: readonly number[], year: number): string =>
  yearName(years[year] ?? (years[0] ?? 0) - 1);
