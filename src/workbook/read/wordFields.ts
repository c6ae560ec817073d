import type { Block, Optional, YearStart } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import { isCellError, type Cell } from "../port/grid";
import { dayName, readDay, type Day } from "./date";
import {
  asItStands,
  fault,
  optional,
  required,
  whereThere,
  type Context,
  type Field,
  type Take,
} from "./field";
import { kindList, parseKind } from "./kind";
import { trimmed } from "./name";
import { isNumber, readNumber } from "./number";
import { shown } from "./shown";
import { blockNames, parseBlock, parseYesNo } from "./words";
import { parseYear, type NamedYear } from "./year";

/** Null where a fault was reported. */
type Read<T> = (cell: Cell, field: Field, context: Context) => T | null;

const taken =
  <T>(read: Read<T>): Take<T> =>
  (cell, field, context) => {
    const value = read(cell, field, context);
    return value === null ? null : { value };
  };

const textOf = ({ content }: Cell): string | undefined => (typeof content === "string" ? content : undefined);

const name: Read<string> = (cell, { heading }, context) => {
  const { content } = cell;
  if (typeof content === "string") return trimmed(content);
  if (typeof content === "number" && isNumber(readNumber(cell))) return String(content);
  return fault(context, {
    found: `${heading} holds ${shown(cell)}${typeof content === "number" ? ", formatted as a date" : ""}, not a name.`,
    wanted: "a name",
    remedy: "Enter the name as text.",
  });
};

/** Excel's own matching would take such a name for a pattern or a comparison. */
const matchable: Read<string> = (cell, field, context) => {
  const read = name(cell, field, context);
  if (read === null || !/[*?~]|^[<>=]/.test(read)) return read;
  return fault(context, {
    found: `${field.heading} holds ${shown(cell)}: Excel takes * ? ~ in a name, or < > = before it, for a pattern when it looks the name up.`,
    wanted: "a name without * ? ~ that does not begin with < > =",
    remedy: "Rename it here and wherever else it is used.",
  });
};

const words: Read<string> = (cell, { heading }, context) => {
  const { content } = cell;
  if (typeof content === "string") return trimmed(content);
  if (!isCellError(content)) return String(content);
  return fault(context, {
    found: `${heading} holds ${content.error}, an error value.`,
    wanted: "text",
    remedy: "Correct the formula, or clear the cell.",
  });
};

const kind: Read<Kind> = (cell, { heading }, context) =>
  parseKind(textOf(cell) ?? "") ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no kind of provision known here.`,
    wanted: `one of: ${kindList}`,
    remedy: "Choose the kind that is funded as this one is.",
  });

const yes: Read<boolean> = (cell, { heading }, context) =>
  parseYesNo(cell.content) ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}.`,
    wanted: "Yes or No",
    remedy: "Enter Yes or No.",
  });

const block: Read<Block> = (cell, { heading }, context) =>
  parseBlock(textOf(cell) ?? "") ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no block of the grant.`,
    wanted: `one of: ${Object.values(blockNames).join(", ")}`,
    remedy: "Enter the block's name.",
  });

const wholeGrant =
  /^\s*(?:(?:the\s+)?whole\s+)?(?:dsg|dedicated schools grant)\s*$|^\s*(?:all blocks|all|whole)\s*$/i;

const reserveBlock: Read<"highNeeds" | "wholeDsg"> = (cell, { heading }, context) => {
  const text = textOf(cell) ?? "";
  if (parseBlock(text) === "highNeeds") return "highNeeds";
  if (wholeGrant.test(text)) return "wholeDsg";
  return fault(context, {
    found: `${heading} holds ${shown(cell)}.`,
    wanted: "High needs or Whole DSG",
    remedy: "Enter High needs or Whole DSG; blank is Whole DSG.",
  });
};

const day: Read<Day> = (cell, { heading }, context) =>
  readDay(cell) ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is not a date.`,
    wanted: "a date, such as 31/03/2025",
    remedy: `Enter the day of the balance as a date, such as ${dayName({ year: 2025, month: 3, day: 31 })}.`,
  });

const namedYear: Read<NamedYear> = (cell, { heading }, context) =>
  parseYear(textOf(cell) ?? "") ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no year.`,
    wanted: "a year, such as 2026-27",
    remedy: "Enter the year as 2026-27, or 2026/27 for an academic year, as text.",
  });

const financialYear: Read<YearStart> = (cell, field, context) => {
  const year = parseYear(textOf(cell) ?? "");
  if (year && year.calendar !== "academic") return year.start;
  return fault(context, {
    found: `${field.heading} holds ${shown(cell)}, which is ${year ? "an academic year" : "no financial year"}.`,
    wanted: "a financial year, such as 2026-27",
    remedy: "Enter the year as 2026-27, as text.",
  });
};

/** The schemas of cells that hold words, years and dates. */
export const wordFields = {
  name: required("a name", taken(name)),
  nameWhereThere: whereThere("a name", taken(name)),
  matchableName: required("a name", taken(matchable)),
  /** Words without which the row says nothing; `wanted` says which. */
  words: (wanted: string) => required(wanted, taken(words)),
  optionalWords: optional(taken(words)),
  kind: required("a kind of provision", taken(kind)),
  optionalKind: optional(taken(kind)),
  /** Blank, or a word for all, is all kinds. */
  kindOrAll: asItStands.transform((field, context): Optional<Kind> => {
    const { cell, at } = field;
    if (!at) return {};
    if (!cell || /^\s*all(?:\s+kinds)?\s*$/i.test(textOf(cell) ?? "")) return { at };
    const value = kind(cell, field, context);
    return value === null ? { at } : { value, at };
  }),
  yes: required("Yes or No", taken(yes)),
  optionalYes: optional(taken(yes)),
  block: required("a block of the grant", taken(block)),
  /** Blank is the whole grant. */
  reserveBlock: optional(taken(reserveBlock)),
  day: required("a date, such as 31/03/2025", taken(day)),
  financialYear: required("a financial year, such as 2026-27", taken(financialYear)),
  namedYear: required("a year, such as 2026-27", taken(namedYear)),
  optionalNamedYear: optional(taken(namedYear)),
};
