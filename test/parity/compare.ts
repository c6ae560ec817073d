import { cellName } from "../../src/workbook/port/address";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import { engine, type Recalculated } from "./ironcalc";

/** How the written formulas compare with another engine's results. */
export interface Parity {
  readonly written: number;
  /** Formulas that the engine gave a result for. */
  readonly recalculated: number;
  readonly equal: number;
  readonly differences: readonly string[];
}

const penny = 0.01;

function agrees(found: Recalculated, wanted: unknown): boolean {
  if ("number" in found) return typeof wanted === "number" && Math.abs(found.number - wanted) <= penny;
  return "text" in found && found.text === String(wanted);
}

/** Recalculates every formula on our sheets and compares it with the figure that the model wrote there. */
export function parity(grid: WorkbookGrid, ours: ReadonlySet<string>): Parity {
  const judge = engine(grid);
  let [written, recalculated, equal] = [0, 0, 0];
  const differences: string[] = [];
  for (const sheet of grid.sheets) {
    if (!ours.has(sheet.name)) continue;
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        written++;
        const found = judge.at(sheet.name, row, column);
        if (!("error" in found)) recalculated++;
        if (agrees(found, cell.content)) equal++;
        else
          differences.push(
            `${sheet.name}!${cellName(row, column)} =${cell.formula}: wrote ${JSON.stringify(cell.content)}, engine ${JSON.stringify(found)}`,
          );
      });
    });
  }
  return { written, recalculated, equal, differences };
}
