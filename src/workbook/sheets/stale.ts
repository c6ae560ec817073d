import { isGiven, type Line } from "../../model/line";
import type { Workings } from "../../model/workings";
import { areaName, columnLetters, fixedAreaName, parseCell, quotedSheet } from "../port/address";
import type { Area, WorkbookGrid } from "../port/grid";
import type { FormulaPlan } from "../port/plan";
import { entryCell } from "./entryFormula";
import { placeOf, type Places } from "./places";
import { trimmedText } from "./wordLists";

/** A table of the forum's that the sheets link to. */
export interface LinkedTable {
  readonly table: string;
  readonly sheet: string;
  /** First to last data row; absent where the table has no rows. */
  readonly dataArea: Area | undefined;
}

/** What is kept beside a table, and what stands there now. */
export interface Watched {
  readonly table: string;
  readonly where: string;
  readonly rows: number;
  readonly rowsNow: FormulaPlan;
  /** What our cells that link to the table add up to; a number where it is read as a whole and not linked to. */
  readonly total?: FormulaPlan | number;
  readonly totalNow?: FormulaPlan;
}

const contentOf = (grid: WorkbookGrid, sheet: string, row: number, column: number): unknown =>
  grid.sheets.find((one) => one.name === sheet)?.rows[row]?.[column]?.content;

/** The one column of plain numbers that a line links to cell by cell, where it does. */
function linkedRange(line: Line, year: number): { sheet: string; area: Area } | undefined {
  if (!isGiven(line.is)) return undefined;
  const along = line.along !== undefined;
  const entries = along
    ? line.is.entries.map((row) => row[line.span === "once" ? 0 : year])
    : (line.is.entries[0] ?? []).filter((entry) => entryCell(entry) !== undefined);
  const cells = entries.map((entry) => {
    if (!entry || (entry.by !== "number" && entry.by !== "optional")) return undefined;
    const { at, reading } = entry.entered;
    const spot = at && !reading ? parseCell(at.cell) : undefined;
    return at && spot ? { sheet: at.sheet, ...spot } : undefined;
  });
  const [first] = cells;
  if (!first || !cells.every((cell) => cell?.sheet === first.sheet && cell.column === first.column))
    return undefined;
  const rows = cells.flatMap((cell) => (cell ? [cell.row] : []));
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: first.column, right: first.column };
  return { sheet: first.sheet, area };
}

/** The line whose total stands for a table. */
function standIn(table: string, w: Workings): { line: Line; year: number } | undefined {
  const lines: Readonly<Record<string, readonly { line: Line; year: number }[]>> = {
    Funding: [{ line: w.years.highNeeds, year: 0 }],
    Provision: [
      { line: w.settings.placesFromSeptember, year: 0 },
      { line: w.settings.topUpPupils, year: 0 },
    ],
    Bands: [{ line: w.bands.topUp, year: 0 }],
    "Band pupils": [{ line: w.bandPupils.pupils, year: 0 }],
    Placements: [{ line: w.placements.pupils, year: 0 }],
    Services: [{ line: w.services.budget, year: 0 }],
  };
  return lines[table]?.find(
    ({ line, year }) => line.along?.count !== 0 && linkedRange(line, year) !== undefined,
  );
}

function sumOf(grid: WorkbookGrid, sheet: string, area: Area): number {
  let total = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const content = contentOf(grid, sheet, row, column);
      if (typeof content === "number") total += content;
    }
  }
  return total;
}

/** What the entries of a line come to. */
function linkedSum(line: Line, year: number): number {
  if (!isGiven(line.is)) return 0;
  const entries = line.along
    ? line.is.entries.map((row) => row[line.span === "once" ? 0 : year])
    : (line.is.entries[0] ?? []);
  return entries.reduce(
    (total, entry) =>
      total + (entry && (entry.by === "number" || entry.by === "optional") ? (entry.entered.value ?? 0) : 0),
    0,
  );
}

/** Our own cells that link to the range, added up. */
function linkedTotal(places: Places, line: Line, year: number, count: number): string {
  const { sheet, row, column } = placeOf(places, line);
  const letters = (of: number): string => columnLetters(of);
  const at = line.span === "yearly" && line.along ? column + year : column;
  const last = line.along ? letters(at) : letters(column + count - 1);
  const lastRow = line.along ? row + count : row + 1;
  return `SUM(${quotedSheet(sheet)}!$${letters(at)}$${String(row + 1)}:$${last}$${String(lastRow)})`;
}

/** Tables that a forecast is made from as a whole: any number in them that changes makes it another forecast. */
const readWhole: readonly string[] = ["EHC plans", "Plans made and ceased"];

/** Counts and totals that tell, with the add-in gone, whether a table has gained or lost rows since the run. */
export function watch(
  tables: readonly LinkedTable[],
  w: Workings,
  grid: WorkbookGrid,
  places: Places,
): readonly Watched[] {
  return tables.flatMap(({ table, sheet, dataArea }): readonly Watched[] => {
    if (!dataArea) return [];
    const below = { ...dataArea, right: dataArea.left, bottom: dataArea.bottom + 1 };
    let rows = 0;
    for (let row = below.top; row <= below.bottom; row++) {
      if (contentOf(grid, sheet, row, below.left) !== undefined) rows++;
    }
    const on = quotedSheet(sheet);
    const counted = {
      table,
      where: `${sheet}, ${areaName(dataArea)}`,
      rows,
      rowsNow: { formula: `COUNTA(${on}!${fixedAreaName(below)})`, value: rows },
    };
    if (readWhole.includes(table)) {
      const total = sumOf(grid, sheet, dataArea);
      const totalNow = { formula: `SUM(${on}!${fixedAreaName(dataArea)})`, value: total };
      return [{ ...counted, where: `${counted.where}: all its numbers`, total, totalNow }];
    }
    const stands = standIn(table, w);
    const linked = stands && linkedRange(stands.line, stands.year);
    if (!stands || !linked) return [counted];
    const { area } = linked;
    const next = contentOf(grid, linked.sheet, area.bottom + 1, area.left);
    const watched = next === undefined ? { ...area, bottom: area.bottom + 1 } : area;
    const value = sumOf(grid, linked.sheet, area);
    // Sub-totals among the rows would be added up too: the count alone must do there.
    if (Math.abs(value - linkedSum(stands.line, stands.year)) > 0.005) return [counted];
    const count = stands.line.along ? stands.line.along.count : area.bottom - area.top + 1;
    return [
      {
        ...counted,
        total: { formula: linkedTotal(places, stands.line, stands.year, count), value },
        totalNow: { formula: `SUM(${quotedSheet(linked.sheet)}!${fixedAreaName(watched)})`, value },
      },
    ];
  });
}

/** The words that a row of the forum's begins with, as text, so that a row that has moved is noticed. */
export function rowText(grid: WorkbookGrid, cells: readonly { sheet: string; cell: string }[]): FormulaPlan {
  const formula = cells.map(({ sheet, cell }) => `TRIM(${quotedSheet(sheet)}!${cell})`).join('&" / "&');
  const texts = cells.map((at) => trimmedText(grid, at));
  return { formula, value: texts.join(" / ") };
}
