import type { TableName } from "./tableSpec";

/** The prefix of the names in which a run, or a person in the pane, saves where each table is. */
export const mappingPrefix = "HNB.map.";

/** `HNB.map.Bandpupils` */
export const mappingName = (table: TableName): string => mappingPrefix + table.replaceAll(" ", "");
