import type { Inputs } from "../../model/inputs";
import { withInputSheets } from "../../workbook/inputSheets";
import type { Cell, SheetGrid, WorkbookGrid } from "../../workbook/port/grid";
import type { WorkbookPlan } from "../../workbook/port/plan";
import type { Problem } from "../../workbook/problem";
import type { Reading } from "../../workbook/read";
import { readForum } from "../demand";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The workbook as it will be once a plan of entries, extents and input sheets is carried out. */
export function gridAfter(grid: WorkbookGrid, plan: WorkbookPlan): WorkbookGrid {
  const sheets = grid.sheets.map((sheet): SheetGrid => {
    const entries = (plan.entries ?? []).filter((entry) => same(entry.sheet, sheet.name));
    const extents = (plan.extents ?? []).filter((extent) => same(extent.sheet, sheet.name));
    if (entries.length === 0 && extents.length === 0) return sheet;
    const rows: (readonly (Cell | undefined)[] | undefined)[] = [...sheet.rows];
    for (const { row, column, content, format } of entries) {
      const cells = [...(rows[row] ?? [])];
      const shown = format ?? cells[column]?.format ?? "General";
      cells[column] = content === "" ? undefined : { content, format: shown };
      rows[row] = cells;
    }
    const tables = sheet.tables.map((table) => {
      const extent = extents.find(({ name }) => same(name, table.name));
      return extent ? { ...table, area: extent.area } : table;
    });
    return { ...sheet, rows, tables };
  });
  const made = plan.sheets.map((one) => ({ plan: one, table: "Scenarios" as const }));
  return withInputSheets({ ...grid, sheets }, made);
}

/** What a plan would make of the workbook, read by the same reader as the workbook itself. */
export interface Trial {
  readonly grid: WorkbookGrid;
  readonly reading: Reading;
  readonly inputs: Inputs | undefined;
  /** Errors, warnings and notes that the workbook did not have before. */
  readonly newProblems: readonly Problem[];
}

const key = ({ severity, sheet, cell, found }: Problem): string =>
  JSON.stringify([severity, sheet, cell, found]);

export function trial(grid: WorkbookGrid, before: Reading, plan: WorkbookPlan): Trial {
  const after = gridAfter(grid, plan);
  const reading = readForum(after);
  const known = new Set(before.problems.map(key));
  return {
    grid: after,
    reading,
    inputs: reading.inputs,
    newProblems: reading.problems.filter((problem) => !known.has(key(problem))),
  };
}
