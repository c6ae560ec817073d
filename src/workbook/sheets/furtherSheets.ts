import type { Modelled } from "../../model/forumModel";
import { demandSheet } from "./demandSheet";
import type { FurtherSheet } from "./furtherSheet";
import type { SheetNames } from "./names";
import type { Outlook } from "./outlook";

/** Sheets of years ahead, in the order in which they are written. */
export const furtherSheets = (
  modelled: Modelled,
  names: SheetNames,
  outlook: Outlook,
): readonly FurtherSheet[] => [...demandSheets(modelled, names, outlook)];

/** HNB Demand and HNB Plan Tables, where plans are entered. */
function demandSheets(
  { model: { workings } }: Modelled,
  names: SheetNames,
  { demand }: Outlook,
): readonly FurtherSheet[] {
  const { demand: lines, inputs } = workings;
  const path = inputs.demand;
  return demand && lines && path ? [demandSheet({ sheet: names.demand, lines, path, demand })] : [];
}
