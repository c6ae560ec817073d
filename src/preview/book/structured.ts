/** References to tables (`Provision[Places]`) as the plain references that the engine knows. */
import { fixedAreaName, quotedSheet } from "../../workbook/port/address";
import { isCellError } from "../../workbook/port/grid";
import type { Area } from "../../workbook/port/grid";
import type { BookState } from "./types";

/** A table as formulas refer to it. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly totalsRow: boolean;
  /** In small letters, from the left. */
  readonly headings: readonly string[];
}

/** All tables of a book. */
export const tablesOf = (state: BookState): NamedTable[] =>
  state.sheets.flatMap(({ name: sheet, tables, rows }) =>
    tables.map(({ name, area, totalsRow }) => ({
      name,
      sheet,
      area,
      totalsRow,
      headings: Array.from({ length: area.right - area.left + 1 }, (_, index) => {
        const content = rows[area.top]?.[area.left + index]?.content ?? "";
        return isCellError(content) ? content.error : String(content).toLowerCase();
      }),
    })),
  );

/** Where a bracket that is open at `from` closes; -1 where it does not. An apostrophe spells out what follows it. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "'") at += 1;
    else if (mark === "[") depth += 1;
    else if (mark === "]") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

interface Asked {
  readonly parts: readonly string[];
  readonly columns: readonly string[];
}

const spelt = (name: string): string => name.trim().replace(/'(.)/g, "$1").toLowerCase();

/** What stands between a table's brackets: special parts such as `#All`, and one column or the first and last. */
function asked(inside: string): Asked | undefined {
  const text = inside.trim();
  if (text === "") return { parts: [], columns: [] };
  if (text.startsWith("@")) {
    const rest = text.slice(1);
    const name = rest.startsWith("[") ? rest.slice(1, -1) : rest;
    return { parts: ["#this row"], columns: name === "" ? [] : [spelt(name)] };
  }
  if (text.startsWith("#")) return { parts: [text.toLowerCase()], columns: [] };
  if (!text.startsWith("[")) return { parts: [], columns: [spelt(text)] };
  const parts: string[] = [];
  const columns: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] !== "[") {
      if (!/[\s,:]/.test(text[at] ?? "")) return undefined;
      at += 1;
      continue;
    }
    const end = closing(text, at);
    if (end < 0) return undefined;
    const name = text.slice(at + 1, end);
    if (name.startsWith("#")) parts.push(name.toLowerCase());
    else columns.push(spelt(name));
    at = end + 1;
  }
  return { parts, columns };
}

function rowsOf(
  table: NamedTable,
  parts: readonly string[],
  row: number,
): { top: number; bottom: number } | undefined {
  const { top, bottom } = table.area;
  const last = table.totalsRow ? bottom - 1 : bottom;
  const known = new Map([
    ["#all", { top, bottom }],
    ["#data", { top: top + 1, bottom: last }],
    ["#headers", { top, bottom: top }],
    ["#totals", { top: bottom, bottom }],
    ["#this row", { top: row, bottom: row }],
  ]);
  const found = (parts.length === 0 ? ["#data"] : parts).map((part) => known.get(part));
  const tops = found.map((each) => each?.top ?? Number.NaN);
  const bottoms = found.map((each) => each?.bottom ?? Number.NaN);
  const [first, end] = [Math.min(...tops), Math.max(...bottoms)];
  return Number.isNaN(first) || Number.isNaN(end) ? undefined : { top: first, bottom: end };
}

function areaFor(table: NamedTable, inside: string, row: number): Area | undefined {
  const wanted = asked(inside);
  const rows = wanted && rowsOf(table, wanted.parts, row);
  if (!wanted || !rows) return undefined;
  const places = wanted.columns.map((column) => table.headings.indexOf(column));
  if (places.some((place) => place < 0)) return undefined;
  const { left, right } = table.area;
  return places.length === 0
    ? { ...rows, left, right }
    : { ...rows, left: left + Math.min(...places), right: left + Math.max(...places) };
}

const opening = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.\]])([A-Za-z_\\][\w.]*)?\[/g;

/**
 * A formula that stands on a sheet in a row, its references to tables spelt as cells. One that names no table, or
 * that cannot be made out, is given back as it is.
 */
export function withoutTables(
  formula: string,
  tables: readonly NamedTable[],
  sheet: string,
  row: number,
): string {
  if (!formula.includes("[")) return formula;
  let made = "";
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(formula); found; found = opening.exec(formula)) {
    if (!found[0].endsWith("[")) continue;
    const bracket = found.index + found[0].length - 1;
    const end = closing(formula, bracket);
    if (end < 0) return formula;
    const name = found[1]?.toLowerCase();
    const table = tables.find((each) =>
      name === undefined
        ? each.sheet === sheet && row >= each.area.top && row <= each.area.bottom
        : each.name.toLowerCase() === name,
    );
    const area = table && areaFor(table, formula.slice(bracket + 1, end), row);
    if (!table || !area) return formula;
    made += `${formula.slice(at, found.index)}${quotedSheet(table.sheet)}!${fixedAreaName(area)}`;
    at = end + 1;
    opening.lastIndex = at;
  }
  return made + formula.slice(at);
}
