import type { Cell, CellContent } from "../../../workbook/port/grid";

/** What Excel hands over of a range; all four have the range's own rows and columns. */
export interface Handed {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

export const handedProperties = "address,values,formulas,numberFormat,valueTypes";

function contentOf(value: unknown, type: unknown): CellContent {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A formula shows as its own text only where it is none: text after an apostrophe. */
const formulaOf = (value: unknown, formula: unknown, type: unknown): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && !(type === "String" && formula === value)
    ? formula.slice(1)
    : undefined;

/** One cell; undefined where it holds nothing. */
function cellOf(value: unknown, formula: unknown, format: unknown, type: unknown): Cell | undefined {
  const own = formulaOf(value, formula, type);
  if (own === undefined && (type === "Empty" || value === "" || value === null)) return undefined;
  return {
    content: contentOf(value, type),
    format: typeof format === "string" && format !== "" ? format : "General",
    ...(own !== undefined && { formula: own }),
  };
}

export type Rows = (Cell | undefined)[][];

/** Puts a range's cells into a sheet's rows, from its upper left corner. */
export function placeCells(rows: Rows, top: number, left: number, handed: Handed): void {
  handed.values.forEach((values, down) => {
    values.forEach((value, along) => {
      const cell = cellOf(
        value,
        handed.formulas[down]?.[along],
        handed.numberFormat[down]?.[along],
        handed.valueTypes[down]?.[along],
      );
      if (cell) (rows[top + down] ??= [])[left + along] = cell;
    });
  });
}
