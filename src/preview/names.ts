/** The names of a workbook as the name box and the tabs use them. */
import { areaName, cellName, parseArea, parseReference } from "../workbook/port/address";
import type { Area } from "../workbook/port/grid";
import type { BookState } from "./book/types";

/** What the name box shows of a selection: a name that stands for just this, one cell, or a block. */
export function nameOf({ names, sheets }: BookState, sheetId: string, area: Area): string {
  const sheet = sheets.find(({ id }) => id === sheetId);
  const wanted = areaName(area);
  const named = names.find(({ visible, refersTo, scope }) => {
    const target =
      visible && (scope === undefined || scope === sheetId) ? parseReference(refersTo) : undefined;
    return (
      target?.sheet.toLowerCase() === sheet?.name.toLowerCase() &&
      target !== undefined &&
      areaName(target.area) === wanted
    );
  });
  if (named) return named.name;
  return area.top === area.bottom && area.left === area.right ? cellName(area.top, area.left) : wanted;
}

/** Where what was typed into the name box leads: a cell, a block, either on another sheet, or a name. */
export function placeNamed(
  state: BookState,
  sheetId: string,
  typed: string,
): { sheet: string; area: Area } | undefined {
  const text = typed.trim().replace(/^=/, "");
  const here = parseArea(text);
  if (here) return { sheet: sheetId, area: here };
  const named = state.names.find(
    ({ name, scope }) =>
      name.toLowerCase() === text.toLowerCase() && (scope === undefined || scope === sheetId),
  );
  const table = state.sheets
    .flatMap(({ id, tables }) => tables.map((each) => ({ sheet: id, ...each })))
    .find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (!named && table) return { sheet: table.sheet, area: table.area };
  const target = parseReference(named?.refersTo ?? text);
  const sheet = state.sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
  return target && sheet ? { sheet: sheet.id, area: target.area } : undefined;
}

/** Sheets that Forum Model wrote bear a name of the workbook that begins so, and points at their A1. */
const markPrefix = "hnb.mark.";

/** The ids of the sheets that Forum Model wrote. */
export function writtenSheets({ names, sheets }: BookState): ReadonlySet<string> {
  const marked = new Set(
    names
      .filter(({ name, scope }) => scope === undefined && name.toLowerCase().startsWith(markPrefix))
      .map(({ refersTo }) => parseReference(refersTo)?.sheet.toLowerCase()),
  );
  return new Set(sheets.filter(({ name }) => marked.has(name.toLowerCase())).map(({ id }) => id));
}
