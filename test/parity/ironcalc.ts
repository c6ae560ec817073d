/** An engine of somebody else's: every formula of a workbook worked out anew, without our model. */
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { isCellError, type Cell, type WorkbookGrid } from "../../src/workbook/port/grid";

let ready = false;

function start(): void {
  if (!ready) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  ready = true;
}

/** What the engine takes as typed in; text always as text. */
function typed({ content, formula }: Cell): string {
  if (formula !== undefined) return `=${formula}`;
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? String(content) : `'${content}`;
}

export type Recalculated =
  { readonly number: number } | { readonly text: string } | { readonly error: string };

export interface Engine {
  /** Rows and columns from 0. */
  at(sheet: string, row: number, column: number): Recalculated;
  recalculate(): void;
  /** Types a number into a cell. */
  enter(sheet: string, row: number, column: number, value: number): void;
}

/** The workbook in the engine, recalculated from its formulas alone: no cached value is carried over. */
export function engine(grid: WorkbookGrid): Engine {
  start();
  const model = new Model("judge", "en-GB", "UTC", "en");
  model.pauseEvaluation();
  grid.sheets.forEach((sheet, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, sheet.name);
  });
  grid.sheets.forEach((sheet, i) => {
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell) model.setUserInput(i, row + 1, column + 1, typed(cell));
      });
    });
    const width = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1);
    const area = { sheet: i, row: 1, column: 1, width, height: Math.max(1, sheet.rows.length) };
    model.updateRangeStyle(area, "num_fmt", "0.000000000");
  });
  model.resumeEvaluation();
  model.evaluate();
  const index = (name: string): number => grid.sheets.findIndex((sheet) => sheet.name === name);
  return {
    at: (sheet, row, column) => {
      const at = [index(sheet), row + 1, column + 1] as const;
      const text = model.getFormattedCellValue(...at);
      const type = model.getCellType(...at);
      if (type === 16 || /^#[A-Z0-9/]+[!?]?$/.test(text)) return { error: text };
      return type === 1 ? { number: Number(text.replaceAll(",", "")) } : { text };
    },
    recalculate: () => {
      model.evaluate();
    },
    enter: (sheet, row, column, value) => {
      model.setUserInput(index(sheet), row + 1, column + 1, String(value));
    },
  };
}
