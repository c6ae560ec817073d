import type { Cell } from "../port/grid";
import { formatFacts } from "./format";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());

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

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

function checked(year: number, month: number, day: number): Day | undefined {
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

const latest = 2_958_465;
const endOfFebruary1900 = 60;

function dayOfSerial(serial: number): Day | undefined {
  if (serial < 1 || serial > latest) return undefined;
  // Excel counts a 29 February 1900 that never was, so later serials are one too many.
  let day = Math.floor(serial) - (serial < endOfFebruary1900 ? 0 : 1);
  let year = 1900;
  for (let length = 365; day > length; length = isLeap(year) ? 366 : 365) {
    day -= length;
    year += 1;
  }
  let month = 1;
  for (; day > daysIn(year, month); month += 1) day -= daysIn(year, month);
  return { year, month, day };
}

/** `31 March 2025` */
export const dayName = ({ year, month, day }: Day): string =>
  `${String(day)} ${monthNames[month - 1] ?? ""} ${String(year)}`;
