/** What a person's typing means, as Excel in the United Kingdom takes it. */
import type { CellContent } from "../../workbook/port/grid";

export interface Typed {
  readonly content: CellContent;
  /** Without the leading `=`; its result is still to be worked out. */
  readonly formula?: string;
  /** The number format that the typing asks for, where the cell has none of its own. */
  readonly format?: string;
  /** True after a leading apostrophe. */
  readonly literal?: boolean;
}

const errors = new Set(["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"]);
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const dayLength = 86_400_000;

function serial(year: number, month: number, day: number): number | undefined {
  const full = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  const time = Date.UTC(full, month - 1, day);
  const made = new Date(time);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists && full >= 1900 && full < 10_000 ? (time - Date.UTC(1899, 11, 30)) / dayLength : undefined;
}

function dateOf(text: string): Typed | undefined {
  const numbers = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})$/i.exec(text);
  const [day, month, year, format] = numbers
    ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), "dd/mm/yyyy"]
    : iso
      ? [Number(iso[3]), Number(iso[2]), Number(iso[1]), "dd/mm/yyyy"]
      : named
        ? [Number(named[1]), months.indexOf((named[2] ?? "").toLowerCase()) + 1, Number(named[3]), "d-mmm-yy"]
        : [0, 0, 0, ""];
  const content = month > 0 ? serial(year, month, day) : undefined;
  return content === undefined ? undefined : { content, format };
}

function numberOf(text: string): Typed | undefined {
  const bracketed = /^\((.*)\)$/.exec(text);
  const bare = (bracketed?.[1] ?? text).trim();
  const found = /^([+-]?)(£?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(
    bare,
  );
  if (!found) return undefined;
  const [, sign = "", pounds = "", inner = "", digits = "", power = "", percent = ""] = found;
  if ((sign !== "" && inner !== "") || (bracketed && (sign !== "" || inner !== ""))) return undefined;
  const size = Number(digits.replaceAll(",", "") + power) / (percent === "" ? 1 : 100);
  const content = bracketed || sign + inner === "-" ? -size : size;
  if (!Number.isFinite(content)) return undefined;
  const decimals = digits.includes(".");
  if (percent !== "") return { content, format: decimals ? "0.00%" : "0%" };
  if (pounds !== "") return { content, format: decimals ? '"£"#,##0.00' : '"£"#,##0' };
  if (digits.includes(",")) return { content, format: decimals ? "#,##0.00" : "#,##0" };
  return power === "" ? { content } : { content, format: "0.00E+00" };
}

/** Reads what was typed into a cell; in a cell formatted as text (`@`) everything is text. */
export function typedIn(text: string, format: string): Typed {
  if (format === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1), literal: true };
  if (text.startsWith("=") && text.length > 1) return { content: 0, formula: text.slice(1).trim() };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: upper === "TRUE" };
  if (errors.has(upper)) return { content: { error: upper } };
  // Excel takes +A1 and -A1 for formulas; a sum that is typed so is worked out.
  const number = numberOf(trimmed) ?? dateOf(trimmed);
  if (number) return number;
  if (/^[+-][A-Za-z(\d.]/.test(trimmed)) return { content: 0, formula: trimmed.replace(/^\+/, "") };
  return { content: text };
}
