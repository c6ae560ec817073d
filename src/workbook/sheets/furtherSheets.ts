import type { Modelled } from "../../model/forumModel";
import { demandSheet } from "./demandSheet";
import type { FurtherSheet } from "./furtherSheet";
import { ledgerSheet } from "./ledgerSheet";
import type { SheetNames } from "./names";
import type { Outlook } from "./outlook";
import { placesSheet } from "./placesSheet";
import { planTablesSheet } from "./planTablesSheet";

/** Sheets of years ahead, in the order in which they are written. */
export const furtherSheets = (
  modelled: Modelled,
  names: SheetNames,
  outlook: Outlook,
): readonly FurtherSheet[] => [
  ...demandSheets(modelled, names, outlook),
  ...provisionSheets(modelled, names),
];

/** HNB Demand and HNB Plan Tables, where plans are entered. */
function demandSheets(modelled: Modelled, names: SheetNames, { demand }: Outlook): readonly FurtherSheet[] {
  const { demand: lines, inputs } = modelled.model.workings;
  const path = inputs.demand;
  if (!demand || !lines || !path) return [];
  return [
    demandSheet({ sheet: names.demand, lines, path, demand }),
    planTablesSheet({ sheet: names.planTables, modelled, demand, path }),
  ];
}

/** HNB Places and HNB Ledger, where new provision is entered. */
function provisionSheets({ model }: Modelled, names: SheetNames): readonly FurtherSheet[] {
  if (model.workings.provisions.provisions.length === 0) return [];
  return [placesSheet(model, names.placesSheet), ledgerSheet(model, { sheet: names.ledger })];
}
