import { areaName, cellName, columnLetters } from "../../workbook/port/address";
import { isCellError, type Area, type Cell } from "../../workbook/port/grid";
import type { EntryPlan, TableExtent, WorkbookPlan } from "../../workbook/port/plan";
import type { CellTyped } from "./leverForm";
import type { LeverField, ScenarioTable } from "./scenarioTable";
import { tables } from "../../workbook/find/tables";

/** Why the table cannot be changed so, in words. */
export interface Refusal {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

/** Thrown inside a draft, and turned into its answer by `drafted`; never leaves this folder. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.found);
    this.refusal = refusal;
  }
}

export function refuse(found: string, wanted: string, remedy: string): never {
  throw new Refused({ found, wanted, remedy });
}

/** Carries out a piece of drafting; a refusal in it becomes the answer. */
export function drafted<T>(work: () => T): T | { readonly refused: Refusal } {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    throw error;
  }
}

/** Changes to the Scenarios table, gathered into one plan. */
export interface TableDraft {
  /** The column of a field; where the table has none, its heading is added to the right of the others. */
  column(field: LeverField): number;
  has(field: LeverField): boolean;
  /** Enters a cell, unless it holds just that already. A cell with a formula is refused. */
  put(row: number, column: number, typed: CellTyped): void;
  /** The first free row under the table, taken in by the table where it is an Excel table. */
  nextRow(): number;
  /** Gives up the last row, where the Excel table ends with it. */
  dropRow(row: number): void;
  cellAt(row: number, column: number): Cell | undefined;
  /** Refuses where cells of the row are merged, so that its parts cannot be moved. */
  requireLoose(row: number): void;
  plan(): WorkbookPlan;
}

const meets = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const headingOf = (field: LeverField): string =>
  tables.Scenarios.columns.find(({ key }) => key === field)?.heading ?? field;

const quoted = (cell: Cell): string => {
  const { content } = cell;
  return isCellError(content) ? content.error : `“${String(content)}”`;
};

export function tableDraft(table: ScenarioTable): TableDraft {
  const { sheet, headingRow } = table;
  const entries = new Map<string, EntryPlan>();
  const added = new Map<LeverField, number>();
  let area = table.area;
  let last = Math.max(table.lastAboveData, ...table.dataRows);
  const excel = table.table;
  let excelArea = excel?.area;

  const before = (row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
  const cellAt = (row: number, column: number): Cell | undefined => {
    const entry = entries.get(cellName(row, column));
    if (!entry) return before(row, column);
    if (entry.content === "") return undefined;
    return { content: entry.content, format: entry.format ?? before(row, column)?.format ?? "General" };
  };
  const requireFree = (wanted: Area, what: string, remedy: string): void => {
    for (let row = wanted.top; row <= wanted.bottom; row += 1)
      for (let column = wanted.left; column <= wanted.right; column += 1) {
        const cell = before(row, column);
        if (cell) refuse(`${cellName(row, column)} holds ${quoted(cell)}.`, what, remedy);
      }
    const other = sheet.tables.find((one) => one !== excel && meets(one.area, wanted));
    if (other) refuse(`The table ${other.name} stands in ${areaName(other.area)}.`, what, remedy);
    const merge = sheet.merges.find((one) => meets(one, wanted));
    if (merge) refuse(`The cells ${areaName(merge)} are merged.`, what, remedy);
  };
  const put = (row: number, column: number, { content, format }: CellTyped): void => {
    const cell = before(row, column);
    const name = cellName(row, column);
    const isSame = cell === undefined ? content === "" : cell.content === content;
    const isShown = format === undefined || cell?.format === format;
    if (cell?.formula !== undefined) {
      if (isSame) return;
      refuse(
        `${name} on ${sheet.name} holds the formula =${cell.formula}.`,
        "a cell that holds a plain value",
        "Change the formula in the sheet, or type a plain value over it there.",
      );
    }
    if (isSame && isShown) entries.delete(name);
    else {
      const shown = format === undefined || isShown ? {} : { format };
      entries.set(name, { sheet: sheet.name, row, column, content, ...shown, held: cell?.content });
    }
  };
  const addColumn = (field: LeverField): number => {
    const heading = headingOf(field);
    const column = area.right + 1;
    requireFree(
      { top: area.top, bottom: Math.max(area.bottom, last), left: column, right: column },
      `column ${columnLetters(column)} free beside the Scenarios table, for the heading “${heading}”`,
      `Insert a column to the right of the table, or add the heading “${heading}” to it yourself.`,
    );
    area = { ...area, right: column };
    if (excelArea) excelArea = { ...excelArea, right: column };
    put(headingRow, column, { content: heading });
    added.set(field, column);
    return column;
  };
  const columnOf = (field: LeverField): number | undefined =>
    table.columns.get(field)?.column ?? added.get(field);

  return {
    cellAt,
    put,
    has: (field) => columnOf(field) !== undefined,
    column: (field) => columnOf(field) ?? addColumn(field),
    nextRow: () => {
      const row = last + 1;
      const where = `a free row ${String(row + 1)} under the Scenarios table on ${sheet.name}`;
      const remedy = `Insert a row above row ${String(row + 1)} on ${sheet.name}, then try again.`;
      if (excel?.totalsRow && row >= excel.area.bottom)
        refuse(
          `The table ${excel.name} ends with its totals in row ${String(excel.area.bottom + 1)}.`,
          where,
          remedy,
        );
      requireFree({ top: row, bottom: row, left: area.left, right: area.right }, where, remedy);
      last = row;
      if (excelArea && row > excelArea.bottom) excelArea = { ...excelArea, bottom: row };
      area = { ...area, bottom: Math.max(area.bottom, row) };
      return row;
    },
    dropRow: (row) => {
      if (!excelArea || excel?.totalsRow || row !== excelArea.bottom) return;
      if (row - 1 > excelArea.top) excelArea = { ...excelArea, bottom: row - 1 };
    },
    requireLoose: (row) => {
      const merge = sheet.merges.find((one) => meets(one, { ...area, top: row, bottom: row }));
      if (merge)
        refuse(
          `The cells ${areaName(merge)} on ${sheet.name} are merged.`,
          "rows whose cells are not merged",
          "Unmerge them, fill each row in, and try again.",
        );
    },
    plan: () => {
      const extents: TableExtent[] =
        excel && excelArea && excelArea !== excel.area
          ? [{ sheet: sheet.name, name: excel.name, area: excelArea }]
          : [];
      return {
        sheets: [],
        names: [],
        dropNames: [],
        entries: [...entries.values()],
        ...(extents.length > 0 ? { extents } : {}),
      };
    },
  };
}
