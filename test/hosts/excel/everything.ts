import type { WholeSheet, WholeWorkbook } from "../../../src/hosts/file/whole/types";
import { cellName } from "../../../src/workbook/port/address";

function cells({ rows }: WholeSheet): object {
  const found: Record<string, unknown> = {};
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) found[cellName(r, c)] = { ...cell, style: { ...cell.style, basis: undefined } };
    });
  });
  return found;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name);

const unnumbered = <Thing extends { readonly id: string; readonly name: string }>(
  things: readonly Thing[],
): readonly Thing[] => things.map((each) => ({ ...each, id: "" })).sort(byName);

/** All that a workbook shows, in a form to compare: by cell, and without the numbers that Excel gives to things. */
export function everything({ sheets, names }: WholeWorkbook): object {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    names: names.map((each) => ({ ...each, scope: nameOf.get(each.scope ?? "") })).sort(byName),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      id: "",
      rows: cells(sheet),
      // Excel measures columns in whole pixels.
      columnWidths: [...sheet.columnWidths].map(([column, width]) => [column, Math.round(width * 7)]),
      // Excel fits the other rows itself.
      rowHeights: [...sheet.rowHeights].filter(([row]) => sheet.setHeights.has(row)),
      tables: unnumbered(sheet.tables),
      charts: unnumbered(sheet.charts),
    })),
  };
}
