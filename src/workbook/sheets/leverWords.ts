import { academicYearName, inWords, yearName } from "../../model/format";
import type { Lever, LeverUnit, NewProvision } from "../../model/inputs";
import { kindLabels } from "../../model/kinds";
import { leverLabels, targetWords } from "../../model/leverLines";
import { otherwiseIn } from "../../model/newProvision";
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

/**
 * New provision as a sentence: "New provision, Autism base: 20 places, Resourced provision or SEN unit, from 2026/27, over
 * 2 academic years; 50% of their pupils would otherwise be at Independent special."
 */
export function provisionWords(provision: NewProvision): string {
  const { name, kind, places, opens, ramp, diverted, movesExisting } = provision;
  const over =
    ramp.value !== undefined && ramp.value > 1 ? `, over ${inWords(ramp.value, "year")} academic years` : "";
  const instead =
    diverted.value > 0
      ? `${inWords(diverted.value * 100, "index")}% of their pupils would otherwise be at ${kindLabels[otherwiseIn(provision)]}`
      : "none of their pupils is counted as leaving another kind";
  const moves = movesExisting.value === true ? ", and pupils already placed there move" : "";
  return `New provision, ${name.value}: ${inWords(places.value, "places")}, ${kindLabels[kind.value]}, from ${academicYearName(opens.value)}${over}; ${instead}${moves}`;
}

/** A change of a scenario, with the forum's own note on it, if any. */
export interface ChangeSaid {
  readonly says: string;
  readonly note: string;
}

/** What each scenario changes, scenario by scenario: a sentence a lever, then a sentence a new provision. */
export function allChanges({ model }: Book): readonly ChangeSaid[] {
  const { scenarios } = model.workings.inputs;
  const levers = model.levers.levers.map((lever) => {
    const decided =
      lever.name === "blockTransfer" ? " Needs the forum's agreement in each of those years." : "";
    return { of: lever.scenario, says: `${leverWords(lever)}.${decided}`, note: lever.note };
  });
  const opened = model.workings.provisions.provisions.map((provision) => ({
    of: provision.scenario.value,
    says: `${provisionWords(provision)}.`,
    note: "",
  }));
  return scenarios.flatMap((scenario) =>
    [...levers, ...opened]
      .filter(({ of }) => of === scenario)
      .map(({ says, note }) => ({ says: `${scenario}: ${says}`, note })),
  );
}
