/** What each cell rests on, by the formulas of the written file and nothing else. */
import { parseCell } from "../../src/workbook/port/address";
import type { Cell, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";
import { named, textAt, type Spot } from "./blocks";
import { references } from "./formula";

/**
 * Where a chain ends: on a sheet of the forum's, at an assumption as entered (a row of ours that does nothing but link
 * to the forum's), on HNB Sources, or at a constant of our own.
 */
export type End = "forum" | "assumption" | "sources" | "constant";

export interface Precedents {
  /** The cells that a cell's formula takes in; none where the chain ends. Blank cells of our own are left out. */
  readonly of: (spot: Spot) => readonly Spot[];
  readonly end: (spot: Spot) => End | undefined;
  readonly cell: (spot: Spot) => Cell | undefined;
  /** A row in words: its label and kind, or a record's first words, with where it stands. */
  readonly rowWords: (spot: Spot) => string;
}

/** The spot of a cell that the JSON names. Throws where it is no cell. */
export function spotOf(sheet: string, cell: string): Spot {
  const at = parseCell(cell);
  if (!at) throw new Error(`${cell} is no cell`);
  return { sheet, ...at };
}

/** Reads the workbook's formulas as they are asked for. `ours` are looked through; `sources` ends a chain. */
export function precedents(grid: WorkbookGrid, ours: readonly SheetGrid[], sources: string): Precedents {
  const sheets = new Map(grid.sheets.map((sheet) => [sheet.name, sheet]));
  const own = new Set(ours.map(({ name }) => name));
  const known = new Map<string, readonly Spot[]>();
  const cellAt = ({ sheet, row, column }: Spot): Cell | undefined => sheets.get(sheet)?.rows[row]?.[column];
  /** An assumption's row tells so in its Identity column; only a plain link to the forum's cell is taken at its word. */
  const isAssumption = (spot: Spot, formula: string): boolean => {
    const cells = sheets.get(spot.sheet)?.rows[spot.row] ?? [];
    const told = cells.some(
      (cell) => typeof cell?.content === "string" && /^assumptions\.\w/.test(cell.content),
    );
    return told && references(formula).every(({ sheet }) => sheet !== undefined && !own.has(sheet));
  };
  const end = (spot: Spot): End | undefined => {
    if (spot.sheet === sources) return "sources";
    if (!own.has(spot.sheet)) return "forum";
    const formula = cellAt(spot)?.formula;
    if (formula === undefined) return "constant";
    return isAssumption(spot, formula) ? "assumption" : undefined;
  };
  const read = (spot: Spot): readonly Spot[] => {
    if (end(spot)) return [];
    return references(cellAt(spot)?.formula ?? "").flatMap(({ sheet = spot.sheet, area }) => {
      const found: Spot[] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const one = { sheet, row, column };
          if (!own.has(sheet) || cellAt(one)) found.push(one);
        }
      }
      return found;
    });
  };
  return {
    end,
    cell: cellAt,
    of(spot) {
      const found = known.get(named(spot)) ?? read(spot);
      known.set(named(spot), found);
      return found;
    },
    rowWords(spot) {
      const sheet = sheets.get(spot.sheet);
      const texts = sheet ? [0, 1].map((column) => textAt(sheet, spot.row, column)) : [];
      const place = `${spot.sheet}, row ${String(spot.row + 1)}`;
      const words = texts.filter((text) => text !== "").join(": ");
      return words === "" ? place : `${words} (${place})`;
    },
  };
}
