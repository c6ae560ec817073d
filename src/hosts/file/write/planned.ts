import { parseReference } from "../../../workbook/port/address";
import type { CellPlan, SheetPlan } from "../../../workbook/port/plan";

/** The values of a range as the plan writes them; undefined for a range on a sheet that the plan does not write. */
export type Planned = (reference: string) => (number | string | undefined)[] | undefined;

const shown = ({ content }: CellPlan): number | string =>
  typeof content === "object" ? content.value : content;

/** Looks values up among the planned cells. */
export function plannedValues(sheets: readonly SheetPlan[]): Planned {
  const bySheet = new Map(
    sheets.map((sheet) => [
      sheet.name.toLowerCase(),
      new Map(sheet.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, shown(cell)])),
    ]),
  );
  return (text) => {
    const reference = parseReference(text);
    const cells = reference && bySheet.get(reference.sheet.toLowerCase());
    if (!cells) return undefined;
    const { top, left, bottom, right } = reference.area;
    const values: (number | string | undefined)[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        values.push(cells.get(`${String(row)} ${String(column)}`));
    }
    return values;
  };
}
