import type { Cell } from "../port/grid";
import { formatFacts } from "./format";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A real date, or UK text: 31/03/2025, 31.3.25, 31 March 2025, 2025-03-31. Undefined for anything else. */
export function readDay({ content, format }: Cell): Day | undefined {
  if (typeof content === "number") return formatFacts(format).isDate ? dayOfSerial(content) : undefined;
  if (typeof content !== "string") return undefined;
  const text = content
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (numeric) return checked(fullYear(numeric[3] ?? ""), Number(numeric[2]), Number(numeric[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const worded = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/.exec(text);
  if (!worded) return undefined;
  const month = months.indexOf((worded[2] ?? "").slice(0, 3)) + 1;
  return checked(fullYear(worded[3] ?? ""), month, Number(worded[1]));
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

function checked(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

function dayOfSerial(serial: number): Day | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  // Excel's day 60 is a 29 February 1900 that never was, so days count from 30 December 1899.
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `31 March 2025` */
export function dayName({ year, month, day }: Day): string {
  const name = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, 1),
  );
  return `${String(day)} ${name} ${String(year)}`;
}
