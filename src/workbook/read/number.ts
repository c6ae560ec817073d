import type { NumberReading } from "../../model/inputs";
import { isCellError, type Cell } from "../port/grid";
import { formatFacts } from "./format";

/** A number found in a cell, in the column's unit worked through: pounds, pupils, places or a share. */
export interface NumberFound {
  readonly value: number;
  /** True for a %-formatted number or text ending in %. */
  readonly isPercent: boolean;
  /** True where the text itself says £. */
  readonly saysPounds: boolean;
  /** True where the text itself says k or m. */
  readonly saysScale: boolean;
  /** Absent where the cell holds the value as it stands. */
  readonly reading?: NumberReading;
}

/** Why a cell's content is no number, in words that follow the content itself. */
export interface NumberRefused {
  readonly refused: string;
}

type Scale = NumberReading["scale"];

const wholly =
  /^(\()?\s*([-+\u2212\u2013])?\s*(£)?\s*([-\u2212\u2013])?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*([kKmM])?\s*(%)?\s*(\))?$/;

/** Reads what a cell shows as one number. `unit` is the column's: 1,000 for £k, 1,000,000 for £m. */
export function readNumber({ content, format }: Cell, unit: Scale = 1): NumberFound | NumberRefused {
  if (typeof content === "number") return readPlain(content, format, unit);
  if (typeof content === "string") return readText(content, unit);
  if (isCellError(content)) return { refused: "an error value, not a number" };
  return { refused: "a true-or-false value, not a number" };
}

function readPlain(content: number, format: string, unit: Scale): NumberFound | NumberRefused {
  const { isDate, isPercent, shownIn } = formatFacts(format);
  if (isDate) return { refused: "formatted as a date, not a number" };
  if (!Number.isFinite(content)) return { refused: "not a number" };
  if (isPercent || unit === 1 || shownIn === unit) return asItStands(content, isPercent);
  if (shownIn > 1) return { refused: "shown in another unit by its format than its heading says" };
  const reading = { negate: false, scale: unit };
  return { value: content * unit, isPercent, saysPounds: false, saysScale: false, reading };
}

// Where the format itself shows the column's unit, such as 0.0,, for millions, the cell already holds pounds.
const asItStands = (value: number, isPercent: boolean): NumberFound => ({
  value,
  isPercent,
  saysPounds: false,
  saysScale: false,
});

const suffixes: Readonly<Record<string, Scale>> = { k: 1000, m: 1000000 };

function readText(content: string, unit: Scale): NumberFound | NumberRefused {
  const text = content.trim();
  const match = wholly.exec(text);
  if (!match) return { refused: "text, not one number" };
  const [, open, firstSign, pound, secondSign, digits = "", suffix, percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return { refused: "text with one bracket only" };
  const signs = [firstSign, secondSign].filter((sign) => sign !== undefined);
  if (signs.length + (open ? 1 : 0) > 1) return { refused: "text with two signs" };
  if (percent && (pound || suffix)) return { refused: "text that mixes a percentage with money" };
  const ownScale = suffix ? (suffixes[suffix.toLowerCase()] ?? 1) : 1;
  if (ownScale > 1 && unit > 1)
    return { refused: "an amount with its own k or m in a column that has a unit already" };
  const scale: Scale = percent ? 1 : ownScale > 1 ? ownScale : unit;
  const [sign] = signs;
  // NUMBERVALUE understands a hyphen as minus, but no longer dash: that is taken out and the sign turned.
  const negate = open !== undefined || sign === "\u2212" || sign === "\u2013";
  const unsigned = Number(digits.replace(/[^\d.]/g, ""));
  const amount = percent ? unsigned / 100 : unsigned;
  const size = scale === 1 ? amount : amount * scale;
  return {
    value: negate || sign === "-" ? 0 - size : size,
    isPercent: percent !== undefined,
    saysPounds: pound !== undefined,
    saysScale: suffix !== undefined,
    reading: { takeOut: takenOut(content, sign === "-"), negate, scale },
  };
}

/** The very characters that a formula has to take out before NUMBERVALUE reads the text. */
function takenOut(content: string, keepsHyphen: boolean): string[] {
  const out = new Set<string>();
  for (const character of content) {
    if (/[\d.%]/.test(character) || (keepsHyphen && character === "-")) continue;
    out.add(character);
  }
  return [...out];
}

const mostAmount = 1_000_000_000_000;
const mostShare = 10;

const leastAmount = 1e-9;

/** What keeps a number from being any that this model is about: over a million million, over 1,000%, all but 0. */
export function beyondUse({ value, isPercent }: NumberFound): "too large" | "too small" | undefined {
  const size = Math.abs(value);
  if (size > (isPercent ? mostShare : mostAmount)) return "too large";
  return size > 0 && size < leastAmount ? "too small" : undefined;
}

/** True where a number was read. */
export const isNumber = (read: NumberFound | NumberRefused): read is NumberFound => !("refused" in read);
