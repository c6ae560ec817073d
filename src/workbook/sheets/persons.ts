import { columnLetters, columnNumber, parseReference } from "../port/address";
import type { Area, SheetGrid, WorkbookGrid } from "../port/grid";
import type { CellPlan, MovePlan } from "../port/plan";
import type { Problem } from "../problem";
import { blockPrefix } from "./names";

/** What an earlier run wrote on a sheet, and where a person's cells beside it must go. */
export interface Kept {
  readonly clears?: Area;
  readonly moves: readonly MovePlan[];
  readonly problems: readonly Problem[];
}

/** The area of our block from an earlier run. */
function earlierBlock(grid: WorkbookGrid, key: string, sheet: string): Area | undefined {
  const name = grid.names.find((one) => one.scope === undefined && one.name === `${blockPrefix}${key}`);
  const target = name && parseReference(name.refersTo);
  return target?.sheet === sheet ? target.area : undefined;
}

/** The identity in the last column of each row of the earlier block. */
function identities(sheet: SheetGrid, block: Area): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let row = block.top; row <= block.bottom; row++) {
    const content = sheet.rows[row]?.[block.right]?.content;
    if (typeof content === "string" && content !== "Identity") found.set(row, content);
  }
  return found;
}

/**
 * A formula as it must read after rows and columns of its sheet have moved.
 * Only references without a sheet are ours to change; text in quotes is left alone.
 */
export function movedFormula(
  formula: string,
  moved: { readonly row: (row: number) => number; readonly column: (column: number) => number },
): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Za-z0-9:]+|[A-Za-z0-9_.]+![$A-Za-z0-9:]+)/);
  return parts
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            /(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g,
            (...found: string[]) => {
              const [, fixedColumn = "", letters = "", fixedRow = "", digits = "0"] = found;
              const column = moved.column(columnNumber(letters));
              const row = moved.row(Number(digits) - 1);
              return `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row + 1)}`;
            },
          ),
    )
    .join("");
}

/** Works out what to clear and what to move on a sheet that is there already, for the cells now planned. */
export function keepPersonsCells(
  grid: WorkbookGrid,
  key: string,
  sheetName: string,
  planned: { readonly cells: readonly CellPlan[]; readonly extent: Area },
): Kept {
  const sheet = grid.sheets.find((one) => one.name === sheetName);
  const clears = sheet && earlierBlock(grid, key, sheetName);
  if (!sheet || !clears) return { moves: [], problems: [] };
  const { extent } = planned;
  const before = identities(sheet, clears);
  const now = new Map<string, number>();
  for (const cell of planned.cells) {
    if (cell.role === "identity" && typeof cell.content === "string") now.set(cell.content, cell.row);
  }
  const wider = extent.right - clears.right;
  const longer = Math.max(0, extent.bottom - clears.bottom);
  let spare = extent.bottom + 2 + lastRowBelow(sheet, clears, longer);
  const homeless = new Map<number, number>();
  const problems: Problem[] = [];
  const newRow = (row: number): number => {
    if (row > clears.bottom) return row + longer;
    const identity = before.get(row);
    if (identity === undefined) return row;
    const found = now.get(identity);
    if (found !== undefined) return found;
    return homeless.get(row) ?? row;
  };
  const column = (at: number): number => (at > clears.right ? at + wider : at);
  const theirs: { row: number; column: number; formula: string | undefined }[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, at) => {
      if (!cell || (row <= clears.bottom && at <= clears.right)) return;
      theirs.push({ row, column: at, formula: cell.formula });
      const identity = row <= clears.bottom ? before.get(row) : undefined;
      if (identity === undefined || now.has(identity) || homeless.has(row)) return;
      homeless.set(row, spare++);
      problems.push({
        severity: "note",
        sheet: sheetName,
        cell: `${columnLetters(at)}${String(row + 1)}`,
        found: `A note beside the line ${identity}, which is no longer on this sheet.`,
        wanted: "A line for it to stand beside",
        remedy: `It was moved to row ${String((homeless.get(row) ?? 0) + 1)}, below our block.`,
      });
    });
  });
  const moves = theirs.flatMap(({ row, column: at, formula }): readonly MovePlan[] => {
    const to = { row: newRow(row), column: column(at) };
    const rewritten = formula === undefined ? undefined : movedFormula(formula, { row: newRow, column });
    if (to.row === row && to.column === at && rewritten === formula) return [];
    return [{ from: { row, column: at }, to, ...(rewritten === undefined ? {} : { formula: rewritten }) }];
  });
  return { clears, moves, problems };
}

/** How many rows a person's cells below the block reach, once moved. */
function lastRowBelow(sheet: SheetGrid, block: Area, longer: number): number {
  const last = sheet.rows.length - 1;
  return last > block.bottom ? last - block.bottom + longer : 0;
}
