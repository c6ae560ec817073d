import { parseArea } from "../../src/workbook/port/address";
import type { Cell, CellContent, NameGrid, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";

/** A cell in a test: its content, or nothing; a format or formula where it matters. */
export type Told = CellContent | Cell | null | undefined;

const cellOf = (told: Told): Cell | undefined => {
  if (told === null || told === undefined) return undefined;
  return typeof told === "object" && "content" in told ? told : { content: told, format: "General" };
};

/** A share as a %-formatted cell shows it. */
export const percent = (share: number): Cell => ({ content: share, format: "0.0%" });
/** A real date by Excel's serial number. */
export const dated = (year: number, month: number, day: number): Cell => ({
  content: Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format: "dd/mm/yyyy",
});
/** A number in a format. */
export const as = (content: number, format: string): Cell => ({ content, format });
/** An error value. */
export const broken = (error: string): Cell => ({ content: { error }, format: "General" });

export interface Extra {
  readonly hidden?: boolean;
  /** `A3:C3` */
  readonly merges?: readonly string[];
  /** Name and area: `["Provision", "A1:C9"]`. */
  readonly tables?: readonly (readonly [string, string])[];
  /** True where the last row of each Excel table is its totals row. */
  readonly totalsRows?: boolean;
}

/** A sheet from its rows, the first in row 1, the first cell of each in column A. */
export function sheet(name: string, rows: readonly (readonly Told[])[], extra: Extra = {}): SheetGrid {
  return {
    name,
    visible: !extra.hidden,
    rows: rows.map((row) => row.map(cellOf)),
    merges: (extra.merges ?? []).map(area),
    tables: (extra.tables ?? []).map(([table, place]) => ({
      name: table,
      area: area(place),
      totalsRow: extra.totalsRows ?? false,
    })),
  };
}

function area(text: string): NonNullable<ReturnType<typeof parseArea>> {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`No area: ${text}`);
  return parsed;
}

/** A workbook of some sheets. */
export const workbook = (sheets: readonly SheetGrid[], names: readonly NameGrid[] = []): WorkbookGrid => ({
  sheets,
  names,
});
