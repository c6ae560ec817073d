import { textAt } from "../find/cells";
import type { LocatedTable } from "../find/located";
import { cellName } from "../port/address";
import type { Problem } from "../problem";
import { errorAt, noteAt, warningAt } from "./problemAt";

const rowList = (rows: readonly number[]): string =>
  rows.length === 1
    ? `row ${String((rows[0] ?? 0) + 1)}`
    : `rows ${rows
        .map((row) => String(row + 1))
        .slice(0, 8)
        .join(", ")}${rows.length > 8 ? " and more" : ""}`;

/** `row 7 looks`, `rows 7, 8 look`: rows and what they do. */
const rowsDo = (rows: readonly number[], one: string, many: string): string =>
  `${rowList(rows)} ${rows.length === 1 ? one : many}`;

/** Rows read below a totals row, rows not read, and rows that may or may not belong to the table. */
export function extentProblems({ table, sheet, heading, extent }: LocatedTable): Problem[] {
  const place = (row: number): { sheet: string; cell: string } => ({
    sheet: sheet.name,
    cell: cellName(row, heading.left),
  });
  const problems: Problem[] = [];
  const [after] = extent.afterTotals;
  if (after !== undefined)
    problems.push(
      noteAt(place(after), {
        found: `${table}: ${rowList(extent.afterTotals)} below a totals row ${extent.afterTotals.length === 1 ? "was" : "were"} read as part of the table.`,
        wanted: `no row of ${table} below its total`,
        remedy: `Nothing to do if they belong to it; else leave three blank rows above them, or take them away.`,
      }),
    );
  const [below] = extent.belowTable;
  if (below !== undefined)
    problems.push(
      noteAt(place(below), {
        found: `${table}: ${rowsDo(extent.belowTable, "stands", "stand")} straight below the Excel table's last row, and ${extent.belowTable.length === 1 ? "was" : "were"} read with it.`,
        wanted: `all rows of ${table} within the Excel table`,
        remedy: `Nothing to do if they belong to it; drag the table's corner down over them.`,
      }),
    );
  const [beyondName] = extent.belowName;
  if (beyondName !== undefined)
    problems.push(
      errorAt(place(beyondName), {
        found: `${table}: ${rowsDo(extent.belowName, "looks", "look")} like more of the table, but below the named range.`,
        wanted: `all rows of ${table} within the range that its name gives`,
        remedy: `Make the named range longer, or leave a blank row above them if they do not belong to it.`,
      }),
    );
  const [unread] = extent.unread;
  if (unread !== undefined)
    problems.push(
      warningAt(place(unread), {
        found: `${table}: ${rowsDo(extent.unread, "holds", "hold")} figures below a totals row, but no whole row of the table: not read.`,
        wanted: `whole rows of ${table}, or notes`,
        remedy: `Complete the row if it belongs to the table.`,
      }),
    );
  const [beyond] = extent.afterEnd?.rows ?? [];
  if (extent.afterEnd && beyond !== undefined) {
    const end = extent.afterEnd.endedBy;
    const words =
      sheet.rows[end]?.findIndex(
        (_, column) => column >= heading.left && textAt(sheet, end, column) !== undefined,
      ) ?? -1;
    problems.push(
      errorAt(place(beyond), {
        found: `${table}: ${rowsDo(extent.afterEnd.rows, "looks", "look")} like more of the table, but row ${String(end + 1)} (“${textAt(sheet, end, words) ?? ""}”) ends it.`,
        wanted: `all rows of ${table} together under its headings`,
        remedy: `Take row ${String(end + 1)} away or move it above the headings if the rows below belong to the table; give them headings of their own if they do not.`,
      }),
    );
  }
  return problems;
}
