import * as z from "zod";
import type { CellAddress, Entered, NumberReading, Optional, YearStart } from "../../model/inputs";
import type { Kind } from "../../model/kinds";
import type { Scale } from "../find/heading";
import { isCellError, type Cell } from "../port/grid";
import { dayName, readDay, type Day } from "./date";
import { kindList, parseKind } from "./kind";
import { trimmed } from "./name";
import { isNumber, readNumber, type NumberFound } from "./number";
import { blockNames, parseBlock, parseYesNo } from "./words";
import { parseYear, type NamedYear } from "./year";

/** One cell of a row on its way through the schema. */
export interface Field {
  /** Absent where the cell is blank. */
  readonly cell?: Cell;
  /** Absent where the table has no such column. */
  readonly at?: CellAddress;
  readonly scale: Scale;
  /** The heading, as messages name the column. */
  readonly heading: string;
}

/** What a schema says of a cell that it cannot take. */
export interface Fault {
  readonly found: string;
  readonly wanted: string;
  readonly remedy: string;
}

type Context = z.core.$RefinementCtx<Field>;

const fault = (context: Context, params: Fault): never => {
  context.issues.push({ code: "custom", input: context.value, message: params.found, params: { ...params } });
  return z.NEVER;
};

/** What stands in a cell, as a message quotes it. */
export function shown({ content }: Cell): string {
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number"
    ? String(content)
    : `“${content.length > 60 ? `${content.slice(0, 57)}…` : content}”`;
}

const field = z.custom<Field>((value) => typeof value === "object");

type Read<T> = (cell: Cell, field: Field, context: Context) => T;

/** A cell that must hold something. */
function required<T>(wanted: string, read: Read<T>) {
  return field.transform((value, context): Entered<T> => {
    const { cell, at } = value;
    if (!cell || !at)
      return fault(context, {
        found: `${value.heading} is blank.`,
        wanted,
        remedy: `Enter ${wanted}; a blank is not taken for nothing.`,
      });
    return { value: read(cell, value, context), at };
  });
}

/** A cell that may be blank. */
function optional<T>(read: Read<T>) {
  return field.transform((value, context): Optional<T> => {
    const { cell, at } = value;
    if (!at) return {};
    return cell ? { value: read(cell, value, context), at } : { at };
  });
}

interface Bounds {
  readonly wanted: string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
}

function takeNumber(
  cell: Cell,
  { heading, scale }: Field,
  context: Context,
  { wanted, least, most, whole }: Bounds,
): NumberFound {
  const read = readNumber(cell, scale);
  if (!isNumber(read))
    return fault(context, {
      found: `${heading} holds ${shown(cell)}, ${read.refused}.`,
      wanted,
      remedy: remedyFor(cell, wanted),
    });
  const low = least !== undefined && read.value < least;
  if (low || (most !== undefined && read.value > most) || (whole && !Number.isInteger(read.value)))
    return fault(context, {
      found: `${heading} holds ${shown(cell)}${low && read.value < 0 ? ", a negative number" : ""}.`,
      wanted,
      remedy: `Enter ${wanted}.`,
    });
  return read;
}

function remedyFor(cell: Cell, wanted: string): string {
  if (isCellError(cell.content)) return `Correct the formula so that it gives ${wanted}.`;
  if (typeof cell.content === "number") return `Enter ${wanted}, and give the cell a number format.`;
  return `Replace it with ${wanted} and put words in a note beside it; enter 0 only if there really is none.`;
}

function noPercent(
  cell: Cell,
  read: NumberFound,
  { heading }: Field,
  context: Context,
  wanted: string,
): NumberFound {
  if (!read.isPercent) return read;
  return fault(context, {
    found: `${heading} holds ${shown(cell)} as a percentage.`,
    wanted,
    remedy: `Enter ${wanted}, not formatted as a percentage.`,
  });
}

function takeAmount(cell: Cell, value: Field, context: Context, bounds: Bounds): NumberFound {
  return noPercent(cell, takeNumber(cell, value, context, bounds), value, context, bounds.wanted);
}

function takeCount(cell: Cell, value: Field, context: Context, bounds: Bounds): NumberFound {
  const read = takeAmount(cell, value, context, bounds);
  if (!read.saysPounds) return read;
  return fault(context, {
    found: `${value.heading} holds ${shown(cell)}, an amount of money.`,
    wanted: bounds.wanted,
    remedy: `Enter ${bounds.wanted}, without £.`,
  });
}

/** A share: a bare number is asked about, because 2 may be 2 % or 200 %; a bare 0 is the same either way. */
function takeShare(cell: Cell, value: Field, context: Context, bounds: Bounds): NumberFound {
  const read = takeNumber(cell, value, context, bounds);
  if (read.isPercent || read.value === 0) return read;
  return fault(context, {
    found: `${value.heading} holds ${shown(cell)}, a bare number where a percentage is wanted.`,
    wanted: bounds.wanted,
    remedy: `Enter it with a % sign, such as ${String(read.value)}%, or format the cell as a percentage.`,
  });
}

type TakeNumber = (cell: Cell, field: Field, context: Context, bounds: Bounds) => NumberFound;

const withReading = (value: number, at: CellAddress, reading?: NumberReading): Entered<number> =>
  reading ? { value, at, reading } : { value, at };

function requiredNumber(take: TakeNumber, bounds: Bounds) {
  return field.transform((value, context): Entered<number> => {
    const { cell, at } = value;
    if (!cell || !at)
      return fault(context, {
        found: `${value.heading} is blank.`,
        wanted: bounds.wanted,
        remedy: `Enter ${bounds.wanted}, or 0 if there is none; a blank is not taken for 0.`,
      });
    const read = take(cell, value, context, bounds);
    return withReading(read.value, at, read.reading);
  });
}

function optionalNumber(take: TakeNumber, bounds: Bounds) {
  return field.transform((value, context): Optional<number> => {
    const { cell, at } = value;
    if (!at) return {};
    if (!cell) return { at };
    const read = take(cell, value, context, bounds);
    return withReading(read.value, at, read.reading);
  });
}

/** A column that may be left out, but holds no blanks where it is there. */
function numberWhereThere(take: TakeNumber, bounds: Bounds) {
  return field.transform((value, context): Optional<number> => {
    const { cell, at } = value;
    if (!at) return {};
    if (!cell)
      return fault(context, {
        found: `${value.heading} is blank.`,
        wanted: bounds.wanted,
        remedy: `Enter ${bounds.wanted}, or 0 if there is none; a blank is not taken for 0.`,
      });
    const read = take(cell, value, context, bounds);
    return withReading(read.value, at, read.reading);
  });
}

const money: Bounds = { wanted: "an amount in pounds" };
const positiveMoney: Bounds = { wanted: "an amount in pounds, 0 or more", least: 0 };
const count: Bounds = { wanted: "a number, 0 or more", least: 0 };

function nameOf(cell: Cell, { heading }: Field, context: Context): string {
  const { content } = cell;
  if (typeof content === "string") return trimmed(content);
  if (typeof content === "number" && isNumber(readNumber(cell))) return String(content);
  return fault(context, {
    found: `${heading} holds ${shown(cell)}${typeof content === "number" ? ", formatted as a date" : ""}, not a name.`,
    wanted: "a name",
    remedy: `Enter the name as text.`,
  });
}

/** Excel's own matching would take such a name for a pattern or a comparison. */
function matchable(cell: Cell, value: Field, context: Context): string {
  const name = nameOf(cell, value, context);
  if (!/[*?~]|^[<>=]/.test(name)) return name;
  return fault(context, {
    found: `${value.heading} holds ${shown(cell)}: Excel's matching takes * ? ~ anywhere, or < > = in front, for a pattern.`,
    wanted: "a name without * ? ~ and not beginning with < > =",
    remedy: `Rename it here and wherever else it is used.`,
  });
}

function kindOf(cell: Cell, { heading }: Field, context: Context): Kind {
  const kind = typeof cell.content === "string" ? parseKind(cell.content) : undefined;
  return (
    kind ??
    fault(context, {
      found: `${heading} holds ${shown(cell)}, which is no kind of provision known here.`,
      wanted: `one of: ${kindList}`,
      remedy: `Choose the kind from the list that is funded as this one is.`,
    })
  );
}

function yearOf(calendar: "academic" | "financial", wanted: string): Read<YearStart> {
  return (cell, { heading }, context) => {
    const year: NamedYear | undefined =
      typeof cell.content === "string" ? parseYear(cell.content) : undefined;
    if (year && (year.calendar ?? calendar) === calendar) return year.start;
    return fault(context, {
      found: `${heading} holds ${shown(cell)}, which is not ${wanted}.`,
      wanted,
      remedy: `Enter the year as ${calendar === "academic" ? "2026/27" : "2026-27"}, as text.`,
    });
  };
}

const namedYear: Read<NamedYear> = (cell, { heading }, context) =>
  (typeof cell.content === "string" ? parseYear(cell.content) : undefined) ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}, which is no year.`,
    wanted: "a year, such as 2026-27",
    remedy: "Enter the year as 2026-27, or 2026/27 for an academic year, as text.",
  });

const yes: Read<boolean> = (cell, { heading }, context) =>
  parseYesNo(cell.content) ??
  fault(context, {
    found: `${heading} holds ${shown(cell)}.`,
    wanted: "Yes or No",
    remedy: "Enter Yes or No.",
  });

const wordsOf: Read<string> = (cell, { heading }, context) => {
  const { content } = cell;
  if (typeof content === "string") return trimmed(content);
  if (!isCellError(content)) return String(content);
  return fault(context, {
    found: `${heading} holds ${shown(cell)}.`,
    wanted: "text",
    remedy: "Correct the formula, or clear the cell.",
  });
};

/** The schemas of single cells, from which each table's row is made. */
export const fields = {
  name: required("a name", nameOf),
  matchableName: required("a name", matchable),
  optionalName: optional(nameOf),
  words: required("a text", wordsOf),
  optionalWords: optional(wordsOf),
  kind: required("a kind of provision", kindOf),
  optionalKind: optional(kindOf),
  /** Blank, or a word for all, is all kinds. */
  kindOrAll: field.transform((value, context): Optional<Kind> => {
    const { cell, at } = value;
    if (!at) return {};
    if (!cell || (typeof cell.content === "string" && /^\s*all(?:\s+kinds)?\s*$/i.test(cell.content)))
      return { at };
    return { value: kindOf(cell, value, context), at };
  }),
  namedYear: required("a year, such as 2026-27", namedYear),
  optionalNamedYear: optional(namedYear),
  financialYear: required(
    "a financial year, such as 2026-27",
    yearOf("financial", "a financial year, such as 2026-27"),
  ),
  money: requiredNumber(takeAmount, money),
  positiveMoney: requiredNumber(takeAmount, positiveMoney),
  optionalMoney: optionalNumber(takeAmount, money),
  optionalPositiveMoney: optionalNumber(takeAmount, positiveMoney),
  positiveMoneyWhereThere: numberWhereThere(takeAmount, positiveMoney),
  count: requiredNumber(takeCount, count),
  optionalCount: optionalNumber(takeCount, count),
  whole: optionalNumber(takeCount, { wanted: "a whole number of years, 1 or more", least: 1, whole: true }),
  change: requiredNumber(takeShare, { wanted: "a percentage, such as 3%", least: -1 }),
  yes: required("Yes or No", yes),
  optionalYes: optional(yes),
  block: required("a block of the grant", (cell, { heading }, context) => {
    const block = typeof cell.content === "string" ? parseBlock(cell.content) : undefined;
    return (
      block ??
      fault(context, {
        found: `${heading} holds ${shown(cell)}, which is no block of the grant.`,
        wanted: `one of: ${Object.values(blockNames).join(", ")}`,
        remedy: "Enter the block's name.",
      })
    );
  }),
  day: required("a date, such as 31/03/2025", (cell, { heading }, context): Day => {
    return (
      readDay(cell) ??
      fault(context, {
        found: `${heading} holds ${shown(cell)}, which is not a date.`,
        wanted: "a date, such as 31/03/2025",
        remedy: `Enter the day of the balance as a date, such as ${dayName({ year: 2025, month: 3, day: 31 })}.`,
      })
    );
  }),
  moneyOrShare: field.transform((value, context): Entered<number> & { unit: "gbp" | "share" } => {
    const wanted = "an amount in pounds, or a percentage such as 0.5%";
    const { cell, at } = value;
    if (!cell || !at)
      return fault(context, {
        found: `${value.heading} is blank.`,
        wanted,
        remedy: `Enter ${wanted}; 0 if there is none.`,
      });
    const read = takeNumber(cell, value, context, { wanted });
    return { ...withReading(read.value, at, read.reading), unit: read.isPercent ? "share" : "gbp" };
  }),
  /** Blank is the whole grant. */
  reserveBlock: optional((cell, { heading }, context): "highNeeds" | "wholeDsg" => {
    const text = typeof cell.content === "string" ? cell.content : "";
    if (parseBlock(text) === "highNeeds") return "highNeeds";
    if (
      /^\s*(?:(?:the\s+)?whole\s+)?(?:dsg|dedicated schools grant)\s*(?:\(all blocks\))?\s*$|^\s*(?:all blocks|whole|all)\s*$/i.test(
        text,
      )
    )
      return "wholeDsg";
    return fault(context, {
      found: `${heading} holds ${shown(cell)}.`,
      wanted: "High needs or Whole DSG",
      remedy: "Enter High needs or Whole DSG; blank is Whole DSG.",
    });
  }),
  /** Kept as it is, for rules that look at more than one cell. */
  asItStands: field,
};
