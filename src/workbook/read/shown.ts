import { isCellError, type Cell } from "../port/grid";
import { dayName, readDay } from "./date";
import { formatFacts } from "./format";

const longest = 60;
const ungrouped = 10_000;
const unreadable = 1e15;

/** A number as a message gives it: `-1,200,000`, `0.5`; without commas below 10,000, where it may be a year. */
export const figure = (value: number): string =>
  Math.abs(value) >= unreadable
    ? String(value)
    : value.toLocaleString("en-GB", {
        maximumSignificantDigits: 12,
        useGrouping: Math.abs(value) >= ungrouped,
      });

function shownNumber(content: number, cell: Cell): string {
  const { isDate, isPercent } = formatFacts(cell.format);
  const day = isDate ? readDay(cell) : undefined;
  if (day) return dayName(day);
  return isPercent ? `${figure(content * 100)}%` : figure(content);
}

/** What stands in a cell, as a message quotes it: as a person sees it there. */
export function shown(cell: Cell): string {
  const { content } = cell;
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return shownNumber(content, cell);
  return `“${content.length > longest ? `${content.slice(0, longest - 3)}…` : content}”`;
}
