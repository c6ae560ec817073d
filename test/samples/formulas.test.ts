import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { Cell, WorkbookGrid } from "../../src/workbook/port/grid";
import { readSample } from "./book";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const input = ({ content, formula }: Cell): string => {
  if (formula !== undefined) return `=${formula}`;
  return typeof content === "string" ? `'${content}` : String(content);
};

/** The workbook's cells in another engine, calculated afresh. */
function recalculated(book: WorkbookGrid): Model {
  const model = new Model("sample", "en", "UTC", "en");
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
  });
  book.sheets.forEach(({ rows }, sheet) => {
    rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell) model.setUserInput(sheet, r + 1, c + 1, input(cell));
      });
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

describe.each(["barking-and-dagenham.xlsx", "inner-london-section-251.xlsx"] as const)("%s", (file) => {
  it("shows in every formula's cell what another engine makes of the formula", async () => {
    const book = await readSample(file);
    const model = recalculated(book);
    let formulas = 0;
    book.sheets.forEach(({ rows }, sheet) => {
      rows.forEach((row, r) => {
        row?.forEach((cell, c) => {
          if (cell?.formula === undefined) return;
          formulas += 1;
          // Without a format the engine shows as many digits as there are.
          model.updateRangeStyle({ sheet, row: r + 1, column: c + 1, width: 1, height: 1 }, "num_fmt", "general");
          const shown = model.getFormattedCellValue(sheet, r + 1, c + 1);
          expect(`${cell.formula} ${Number(shown).toFixed(2)}`).toBe(
            `${cell.formula} ${Number(cell.content).toFixed(2)}`,
          );
        });
      });
    });
    expect(formulas).toBeGreaterThan(30);
    model.free();
  });
});
