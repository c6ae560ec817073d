import { academicYearName, yearName } from "./format";
import type { LeverName, LeverTarget } from "./inputs";
import { kindLabels } from "./kinds";
import { blockLabels } from "./sourceLines";

/** Places go by the academic year, everything else by the financial year. */
export const leverYearName = (name: LeverName, year: number): string =>
  name === "places" ? academicYearName(year) : yearName(year);

/** The words that stand under Applies to in the Scenarios table; none for a reserve movement. */
export function targetText(target: LeverTarget, name: LeverName): string {
  switch (target.to) {
    case "all":
      return name === "reserveMovement" ? "" : "all";
    case "kind":
      return kindLabels[target.kind];
    case "setting":
      return target.setting;
    case "service":
      return target.service;
    case "newService":
      return `new: ${target.name}`;
    case "transfer":
      return `${blockLabels[target.from]} to ${blockLabels[target.into]}`;
  }
}
