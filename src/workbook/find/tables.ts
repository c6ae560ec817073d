import { assumptions, scenarios } from "./futureTables";
import { funding, reserve, reserveMovements, services, transfers } from "./moneyTables";
import { newProvision, plans, plansMadeAndCeased, ranges } from "./outlookTables";
import { bandPupils, bands, placements, schools } from "./pupilTables";
import { provision } from "./provisionTable";
import { tableNames, type TableName, type TableSpec } from "./tableSpec";

/** Every table with its headings, in one place for finding, reading, the template and `check`. */
export const tables: Readonly<Record<TableName, TableSpec>> = {
  Funding: funding,
  Provision: provision,
  Bands: bands,
  "Band pupils": bandPupils,
  Placements: placements,
  Services: services,
  Reserve: reserve,
  "Reserve movements": reserveMovements,
  Transfers: transfers,
  Assumptions: assumptions,
  Schools: schools,
  Scenarios: scenarios,
  "New provision": newProvision,
  Ranges: ranges,
  "EHC plans": plans,
  "Plans made and ceased": plansMadeAndCeased,
};

export const tableList: readonly TableSpec[] = tableNames.map((name) => tables[name]);
