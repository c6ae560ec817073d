import type { Area, Cell, SheetGrid } from "../port/grid";
import { yearWithin } from "../read/year";
import type { FoundColumn } from "./candidate";
import { cellAt, isBlank, rowSeen, textAt } from "./cells";
import { fits, isWords, takesAnyText } from "./fits";
import { saysTotal } from "./totalsRow";

/**
 * What a row under a table's headings is, by its own cells alone. `whole`: every required cell fits its column;
 * `nearly`: every required cell holds something, and half of what can be told fits; `part`: less; `single`: one cell;
 * `words`: a note in several cells, or headings of something else.
 */
export type RowSort = "blank" | "totals" | "whole" | "nearly" | "part" | "single" | "words";

const noteStart = /^\s*(?:notes?\b|sources?\b|nb\b|n\.b\.|\*|†|‡|\(\w\)|\[\w\])/i;

const placeholder = /^\s*(?:tb[acd]|n\/?a|nil|none|unknown|pending|[-\u2010-\u2015?x.]+)\s*$/i;

const startsWithFigure = /^[\s£~<>(+\-\u2212]*(?:c\.?\s*)?\d/i;

/** True for what stands where a figure belongs and is none: TBC, n/a, a dash, 1,200 places, #REF!, a date. */
function isSpoilt({ content }: Cell): boolean {
  if (typeof content !== "string") return true;
  return placeholder.test(content) || (startsWithFigure.test(content) && yearWithin(content) === undefined);
}

/** Tells rows of one table apart. */
export function rowSorter(
  sheet: SheetGrid,
  heading: Area,
  columns: readonly FoundColumn[],
): (row: number) => RowSort {
  const byColumn = [...columns].sort((one, other) => one.column - other.column);
  return (row) => {
    if (sheet.rows[row] === undefined) return "blank";
    if (saysTotal(sheet, row, heading, byColumn)) return "totals";
    let filled = 0;
    let telling = 0;
    let tellingFit = 0;
    let neededFilled = true;
    let neededFit = true;
    let texts = true;
    let first: string | undefined;
    for (const { spec, column } of byColumn) {
      const seen = isWords(spec) ? rowSeen(sheet, row, column) : row;
      const cell = cellAt(sheet, seen, column);
      if (cell === undefined || isBlank(cell)) {
        if (spec.required) neededFilled = false;
        continue;
      }
      // A word merged down from above fills a row that has something of its own, but makes none of an empty one.
      if (seen === row) filled += 1;
      first ??= textAt(sheet, row, column);
      const fit = fits(spec, cell);
      if (!fit && spec.required) neededFit = false;
      if (takesAnyText(spec)) continue;
      telling += 1;
      if (fit || isSpoilt(cell)) tellingFit += 1;
      if (typeof cell.content !== "string") texts = false;
    }
    if (filled === 0) return "blank";
    if (neededFilled && neededFit) return "whole";
    if (filled === 1) return "single";
    if (tellingFit === 0 && texts) return "words";
    return neededFilled && 2 * tellingFit >= telling ? "nearly" : "part";
  };
}

/** True for a text that a note begins or ends like, or that is too long for a name. */
export const readsLikeNote = (text: string): boolean =>
  noteStart.test(text) || /[.:]\s*$/.test(text) || text.length > 60;
