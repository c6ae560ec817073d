import { baselineName } from "../../model/scenarioLines";
import { markPrefix, ownSheets } from "../marks";
import { quotedSheet, fixedAreaName } from "../port/address";
import type { Area, WorkbookGrid } from "../port/grid";
import type { NamePlan } from "../port/plan";

/** The area that our block takes on a sheet of ours, so that the next run knows what is a person's. */
export const blockPrefix = "HNB.block.";

/** Short and the same for the same text: tells names apart that differ in signs that a defined name may not hold. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

const scenarioKey = (name: string): string =>
  name === baselineName ? "baseline" : `scenario.${shortHash(name.toLowerCase())}`;

/** Letters and digits only, as an Excel table's name needs. */
export const tableNameOf = (scenario: string): string =>
  scenario === baselineName ? "HNB_Baseline" : `HNB_${shortHash(scenario.toLowerCase())}`;

/** Our sheets: each by a key of its own, with the name it has, or would be given. */
export interface SheetNames {
  readonly compare: string;
  readonly workings: string;
  readonly checks: string;
  readonly sources: string;
  readonly demand: string;
  readonly planTables: string;
  readonly placesSheet: string;
  readonly settingsSheet: string;
  readonly ledger: string;
  readonly ranges: string;
  readonly bridge: string;
  readonly scenario: (name: string) => string;
  /** The defined name that marks a sheet. */
  readonly mark: (key: string) => string;
  readonly exists: (key: string) => boolean;
  readonly keyOf: (scenario: string) => string;
}

/** The names of our sheets: as the workbook has them by their marks, else `HNB` and what they are. */
export function sheetNames(grid: WorkbookGrid): SheetNames {
  const own = ownSheets(grid);
  const named = (key: string, otherwise: string): string => own.get(`${markPrefix}${key}`) ?? otherwise;
  return {
    compare: named("compare", "HNB Compare"),
    workings: named("workings", "HNB Workings"),
    checks: named("checks", "HNB Checks"),
    sources: named("sources", "HNB Sources"),
    demand: named("demand", "HNB Demand"),
    planTables: named("planTables", "HNB Plan Tables"),
    placesSheet: named("places", "HNB Places"),
    settingsSheet: named("settings", "HNB Settings"),
    ledger: named("ledger", "HNB Ledger"),
    ranges: named("ranges", "HNB Ranges"),
    bridge: named("bridge", "HNB Bridge"),
    scenario: (name) => named(scenarioKey(name), `HNB ${name}`),
    mark: (key) => `${markPrefix}${key}`,
    exists: (key) => own.has(`${markPrefix}${key}`),
    keyOf: scenarioKey,
  };
}

/** The names that mark one sheet and its block. */
export const namesFor = (key: string, sheet: string, block: Area): readonly NamePlan[] => [
  { name: `${markPrefix}${key}`, refersTo: `${quotedSheet(sheet)}!$A$1` },
  { name: `${blockPrefix}${key}`, refersTo: `${quotedSheet(sheet)}!${fixedAreaName(block)}` },
];
