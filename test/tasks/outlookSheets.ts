/** Looking up rows of written sheets by their first cell. */
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/port/plan";

export function sheetIn({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** The first three figures of every row whose first cell says this. */
export const numberIn = ({ cells }: SheetPlan, first: string): readonly (readonly unknown[])[] =>
  cells
    .filter(({ column, content }) => column === 0 && content === first)
    .map(({ row }) =>
      cells
        .filter((cell) => cell.row === row && cell.column > 0)
        .sort((a, b) => a.column - b.column)
        .map(({ content }) => (typeof content === "object" ? content.value : content))
        .filter((content) => typeof content === "number")
        .slice(0, 3),
    );
