import type { Line, WordList } from "../../model/line";
import { isEntry, isGiven, type Entry } from "../../model/line";
import { blockLabels, blocks } from "../../model/sourceLines";
import { kindLabels, kinds } from "../../model/kinds";
import { yearName } from "../../model/format";
import { parseCell } from "../port/address";
import { isCellError, type WorkbookGrid } from "../port/grid";

/** One word that a forum may write, and what the model takes it for. */
export interface Word {
  readonly text: string;
  readonly means: string | number;
}

export type WordLists = Readonly<Record<WordList, readonly Word[]>>;

export const wordListTitles: Readonly<Record<WordList, string>> = {
  kinds: "Kinds of provision",
  blocks: "Blocks of the DSG",
  years: "Years (the calendar year that they begin in)",
  yesNo: "Yes and no",
};

/** A cell's text as Excel's TRIM leaves it; empty for a blank. */
export function trimmedText(
  grid: WorkbookGrid,
  at: { readonly sheet: string; readonly cell: string },
): string {
  const spot = parseCell(at.cell);
  const sheet = grid.sheets.find((one) => one.name === at.sheet);
  const content = spot && sheet?.rows[spot.row]?.[spot.column]?.content;
  if (content === undefined) return "";
  if (isCellError(content)) return content.error;
  const text = typeof content === "boolean" ? String(content).toUpperCase() : String(content);
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** The ways of writing a financial or academic year that a list offers. */
const yearStyles: readonly ((start: number) => string)[] = [
  yearName,
  (start) => yearName(start).replace("-", "/"),
  (start) => yearName(start).slice(2),
  (start) => yearName(start).slice(2).replace("-", "/"),
  (start) => `${String(start)}-${String(start + 1)}`,
  (start) => `${String(start)}/${String(start + 1)}`,
  (start) => `FY${String((start + 1) % 100).padStart(2, "0")}`,
  (start) => yearName(start).replace("-", "–"),
];

const entriesOf = (line: Line): readonly Entry[] => [
  ...(isGiven(line.is) ? line.is.entries.flat() : []),
  ...(line.broughtForward && isEntry(line.broughtForward) ? [line.broughtForward] : []),
];

/** The lists of words for a workbook: the model's own, and every other that the forum's cells were understood by. */
export function wordLists(lines: readonly Line[], grid: WorkbookGrid, years: readonly number[]): WordLists {
  const lists: Record<WordList, Map<string, Word>> = {
    kinds: new Map(),
    blocks: new Map(),
    years: new Map(),
    yesNo: new Map(),
  };
  const add = (list: WordList, text: string, means: string | number): void => {
    const key = text.toLowerCase();
    if (text !== "" && !lists[list].has(key)) lists[list].set(key, { text, means });
  };
  for (const kind of kinds) {
    const label = kindLabels[kind];
    add("kinds", label, label);
    for (const side of label.split(" or ")) if (!/^free school$/i.test(side)) add("kinds", side, label);
  }
  for (const block of blocks) add("blocks", blockLabels[block], blockLabels[block]);
  add("yesNo", "Yes", 1);
  add("yesNo", "No", 0);
  const found: { start: number; text: string }[] = [];
  for (const entry of lines.flatMap(entriesOf)) {
    if ((entry.by !== "word" && entry.by !== "optionalWord") || !entry.at || entry.value === undefined)
      continue;
    const text = trimmedText(grid, entry.at);
    if (entry.list === "years") found.push({ start: Number(entry.value), text });
    else add(entry.list, text, entry.value);
  }
  const used = yearStyles.filter(
    (style, i) => i < 2 || found.some(({ start, text }) => style(start).toLowerCase() === text.toLowerCase()),
  );
  const starts = [...years, ...found.map(({ start }) => start)];
  const [first, last] = [Math.min(...starts) - 1, Math.max(...starts) + 2];
  for (const style of used) for (let start = first; start <= last; start++) add("years", style(start), start);
  for (const { start, text } of found) add("years", text, start);
  const list = (name: WordList): readonly Word[] => [...lists[name].values()];
  return { kinds: list("kinds"), blocks: list("blocks"), years: list("years"), yesNo: list("yesNo") };
}
