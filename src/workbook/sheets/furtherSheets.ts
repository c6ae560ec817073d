import type { Modelled } from "../../model/forumModel";
import { bridgeSheet } from "./bridgeSheet";
import { demandSheet } from "./demandSheet";
import type { FurtherSheet } from "./furtherSheet";
import { ledgerSheet } from "./ledgerSheet";
import type { SheetNames } from "./names";
import type { Outlook } from "./outlook";
import { placesSheet } from "./placesSheet";
import { planTablesSheet } from "./planTablesSheet";
import { rangesSheet } from "./rangesSheet";
import { settingsSheet } from "./settingsSheet";

/** Sheets of years ahead, in the order in which they are written. */
export const furtherSheets = (
  modelled: Modelled,
  names: SheetNames,
  outlook: Outlook,
): readonly FurtherSheet[] => [
  ...demandSheets(modelled, names, outlook),
  ...provisionSheets(modelled, names, outlook),
  ...scenarioSheets(names, outlook),
];

/** HNB Ranges and HNB Bridge, where a scenario changes something or anybody entered a range. */
function scenarioSheets(names: SheetNames, { scenarios }: Outlook): readonly FurtherSheet[] {
  if (!scenarios) return [];
  const { bridges } = scenarios;
  return [
    rangesSheet({ sheet: names.ranges, outlook: scenarios }),
    ...(bridges.length > 0 ? [bridgeSheet({ sheet: names.bridge, outlook: scenarios })] : []),
  ];
}

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

/** HNB Places, HNB Settings and HNB Ledger, where new provision is entered. */
function provisionSheets(
  { model }: Modelled,
  names: SheetNames,
  { scenarios }: Outlook,
): readonly FurtherSheet[] {
  if (model.workings.provisions.provisions.length === 0) return [];
  return [
    placesSheet(model, names.placesSheet),
    ...settingsSheet(model, names.settingsSheet),
    ledgerSheet(model, { sheet: names.ledger, ranges: scenarios?.ranges }),
  ];
}
