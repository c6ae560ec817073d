import type { LeverUnit } from "../../model/inputs";
import type { Line } from "../../model/line";
import type { Unit } from "../../model/units";

/** How a unit is shown; nothing is rounded but on the screen. */
export const numberFormats: Readonly<Record<Unit, string>> = {
  gbp: "#,##0;[Red]-#,##0",
  gbpPerPlace: "#,##0;[Red]-#,##0",
  gbpPerPupil: "#,##0;[Red]-#,##0",
  places: "#,##0.0;[Red]-#,##0.0",
  pupils: "#,##0.0;[Red]-#,##0.0",
  share: "0.0%;[Red]-0.0%",
  index: "0.0000",
  months: "0",
  year: "0",
  flag: '"Yes";;"No"',
  text: "General",
};

/** A check that holds, or does not. */
const checkFormat = '"OK";;"Look"';

/** A difference in pounds, with its sign. */
export const differenceFormat = "+#,##0;-#,##0;0";

/** How a row's figures are shown. */
export function rowFormat({ id, unit }: Line): string {
  if (id.startsWith("checks.")) return checkFormat;
  // A saving is no bad news: differences carry their sign, not a colour.
  if (id.endsWith(".difference")) return differenceFormat;
  // A year that has not come, or a price that nothing gives yet, is no 0.
  if (/^ledger\..*\.(since|priceNeeded|shareNeeded)$/.test(id))
    return `${numberFormats[unit].split(";")[0] ?? ""};;"–"`;
  return numberFormats[unit];
}

/** What a Unit column says. */
export const unitNames: Readonly<Record<Unit, string>> = {
  gbp: "£",
  gbpPerPlace: "£ per place",
  gbpPerPupil: "£ per pupil",
  places: "places",
  pupils: "pupils",
  share: "%",
  index: "index",
  months: "months",
  year: "year",
  flag: "yes or no",
  text: "",
};

/** How a lever's own value is shown, by its Unit column. */
export const leverFormats: Readonly<Record<LeverUnit, string>> = {
  places: numberFormats.places,
  unfilledPlaces: numberFormats.places,
  pupils: numberFormats.pupils,
  percentagePoints: "0.0%;[Red]-0.0%",
  percent: "0.0%;[Red]-0.0%",
  gbp: numberFormats.gbp,
};
