/** The national place rates as the model holds them, for a sheet that says how far each was verified. */
import { quotedSheet, fixedCellName } from "../../src/workbook/port/address";
import type { Kind } from "../../src/model/kinds";
import { placeRates, unfilledUnitPlace } from "../../src/reference/placeFunding";
import type { Published } from "../../src/reference/published";
import { table, type Column, type Laid } from "./sheet";

const rates: readonly Published<number>[] = [...new Set(Object.values(placeRates)), unfilledUnitPlace];

const columns: readonly Column<Published<number>>[] = [
  { heading: "National rate", style: "label", of: ({ label }) => label },
  { heading: "Pounds a place, a year", style: "published", format: "£#,##0", of: ({ value }) => value },
  {
    heading: "Status",
    style: "label",
    of: ({ evidence, source }) => `Published rate, ${evidence}: ${source.publisher}, ${source.title}, ${source.dated}`,
  },
];

const top = 14;

export const laidRates: Laid = table(top, 0, columns, rates);

/** The cell of the About sheet that holds the rate of a filled place of a kind, and the rate. */
export function rateOf(kind: Kind): { readonly cell: string; readonly pounds: number } {
  const rate = placeRates[kind];
  if (!rate) throw new Error(`There is no national place rate for ${kind}.`);
  return { cell: `${quotedSheet("About")}!${fixedCellName(top + 1 + rates.indexOf(rate), 1)}`, pounds: rate.value };
}
