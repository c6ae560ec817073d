import type { Unit } from "./units";

const grouped = (value: number, digits: number): string =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const short = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** Pounds; pence only in small amounts that have some: £1,270,000 or −£12.50. */
export function pounds(value: number): string {
  const size = Math.abs(value);
  const pence = size >= 10_000 || Math.round(size * 100) % 100 === 0 ? 0 : 2;
  return `${value < 0 ? "−" : ""}£${grouped(size, pence)}`;
}

/** A share as people say it: 5/12 where it is so many months, else a percentage. */
export function shareWords(value: number): string {
  const months = value * 12;
  const isMonths =
    Math.abs(months - Math.round(months)) < 1e-9 && months > 0 && months < 12 && months % 3 !== 0;
  return isMonths ? `${String(Math.round(months))}/12` : `${short(value * 100)}%`;
}

/** A financial year by the year it begins in: 2025 is 2025-26. */
export const yearName = (start: number): string =>
  `${String(start)}-${String((start + 1) % 100).padStart(2, "0")}`;

/** `2026/27`, as sheets and messages write an academic year, by the year it begins in. */
export const academicYearName = (start: number): string =>
  `${String(start)}/${String((start + 1) % 100).padStart(2, "0")}`;

/** A number with its unit, as a person would write it. */
export function inWords(value: number, unit: Unit): string {
  switch (unit) {
    case "gbp":
    case "gbpPerPlace":
    case "gbpPerPupil":
      return pounds(value);
    case "places":
      return `${short(value)} ${value === 1 ? "place" : "places"}`;
    case "pupils":
      return `${short(value)} ${value === 1 ? "pupil" : "pupils"}`;
    case "share":
      return shareWords(value);
    case "index":
      return value.toLocaleString("en-GB", { maximumFractionDigits: 5 });
    case "months":
      return `${short(value)} months`;
    case "year":
      return String(value);
    case "flag":
      return value === 1 ? "yes" : value === 0 ? "no" : short(value);
    case "text":
      return String(value);
  }
}
