import { inWords, yearName } from "../../model/format";
import type { Lever, LeverUnit } from "../../model/inputs";
import { leverLabels, targetWords } from "../../model/leverLines";
import { blockLabels } from "../../model/sourceLines";
import type { Book } from "./book";

const amount = (value: number, unit: LeverUnit): string => {
  const sign = value > 0 ? "+" : "";
  switch (unit) {
    case "places":
      return `${sign}${inWords(value, "places")}`;
    case "unfilledPlaces":
      return `${sign}${String(value)} unfilled places`;
    case "pupils":
      return `${sign}${inWords(value, "pupils")}`;
    case "percentagePoints":
      return `${sign}${String(Number((value * 100).toFixed(6)))} percentage points`;
    case "percent":
      return `${sign}${String(Number((value * 100).toFixed(6)))} %`;
    case "gbp":
      return `${sign}${inWords(value, "gbp")}`;
  }
};

/** One lever as a sentence: "Places, Resourced provision: +40 places from 2026-27, over 2 years." */
export function leverWords(lever: Lever): string {
  const target =
    lever.target.to === "transfer"
      ? `${blockLabels[lever.target.from]} to ${blockLabels[lever.target.into]}`
      : targetWords(lever);
  const until = lever.to.value === undefined ? "" : ` to ${yearName(lever.to.value)}`;
  const ramp =
    lever.ramp.value !== undefined && lever.ramp.value > 1 ? `, over ${String(lever.ramp.value)} years` : "";
  return `${leverLabels[lever.name]}, ${target}: ${amount(lever.value.value, lever.unit)} from ${yearName(lever.from.value)}${until}${ramp}`;
}

/** What each scenario changes: a sentence a lever, with the forum's own note on it, if any. */
export const allLevers = (book: Book): readonly { readonly says: string; readonly note: string }[] =>
  book.model.levers.levers.map((lever) => {
    const decided =
      lever.name === "blockTransfer" ? " Needs the forum's agreement in each of those years." : "";
    return { says: `${lever.scenario}: ${leverWords(lever)}.${decided}`, note: lever.note };
  });
