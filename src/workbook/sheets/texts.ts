import type { ScenarioLines } from "../../model/scenarioLines";
import type { FormulaPlan } from "../port/plan";
import type { Header } from "./header";

/** Which run wrote the sheets. */
export interface Stamp {
  /** The stamp in words: version, time and fingerprint of the inputs. */
  readonly text: string;
}

const units =
  "Amounts in £ unless the Unit column says otherwise. A surplus is positive, a deficit negative. Nothing is rounded but on the screen: parts may differ from totals by £1.";

/** How many changes a scenario makes, levers and new provision, and where each is to be found. */
function scenarioPurpose(levers: number, opened: number): string {
  if (levers + opened === 0)
    return "What the high needs block would spend and have as things stand. Pupil growth moves top-ups and placements, never commissioned places.";
  const all = levers + opened;
  const changes = `The baseline with ${String(all)} ${all === 1 ? "change" : "changes"}`;
  const provisions = `${String(opened)} new ${opened === 1 ? "provision" : "provisions"}`;
  const ledger = `HNB Ledger has what ${opened === 1 ? "it costs and saves" : "they cost and save"}.`;
  const listed = "listed below the charts with how much of each is in effect";
  if (opened === 0) return `${changes}, ${listed}; all are entered in the Scenarios table.`;
  if (levers === 0) return `${changes}: ${provisions}, entered in the New provision table. ${ledger}`;
  return `${changes}: ${String(levers)} in the Scenarios table, ${listed}; and ${provisions} in the New provision table: ${ledger}`;
}

/** What a scenario's sheet says of itself. */
export function scenarioHeader(scenario: ScenarioLines, stamp: Stamp, state: FormulaPlan): Header {
  const opened = scenario.spend.newProvision.ledgers.length;
  return {
    title: `High needs block: ${scenario.name}`,
    purpose: scenarioPurpose(scenario.levers.length, opened),
    note: units,
    stamp: stamp.text,
    state,
  };
}

const told = {
  compare: {
    title: "High needs block: scenarios side by side",
    purpose:
      "Each scenario's own sheet holds the workings; this sheet links to them and takes differences from the baseline.",
  },
  workings: {
    title: "High needs block: workings",
    purpose:
      "Base-year quantities and prices, each held once and linked to where the forum entered it. Every scenario builds on these.",
  },
  checks: {
    title: "High needs block: checks",
    purpose:
      "Whether the sums hold, whether a transfer needs more than the forum's approval, and whether these sheets still fit the workbook.",
  },
  sources: {
    title: "High needs block: sources",
    purpose:
      "Every rate, limit and date that formulas rest on, with where it comes from and how far that was verified. Unverified figures are yours to confirm.",
  },
  demand: {
    title: "High needs block: EHC plans to come",
    purpose:
      "How many plans there will be by kind of placement, from the counts that the forum entered and what all authorities' counts teach, with the range that should hold the truth four times in five.",
  },
  planTables: {
    title: "High needs block: plans for the DSG management plan",
    purpose:
      "EHC plans by age group and by primary need, in the words of the template's seven provision tabs, unmitigated and with each scenario, ready to paste.",
  },
  places: {
    title: "High needs block: places and pupils",
    purpose:
      "Places against pupils of each kind, those left without a place and what placing them further on would cost (in none of the spend), and how pupils come and go where new provision takes them from.",
  },
  settings: {
    title: "High needs block: places and pupils, setting by setting",
    purpose:
      "Where places stand empty and where pupils are beyond the places, if pupils stay with the settings that have them now. HNB Places counts the settings of a kind together.",
  },
  ledger: {
    title: "High needs block: what new provision costs and saves",
    purpose:
      "For each new provision: what it costs year by year, the placements elsewhere that it avoids as pupils there leave and are not followed, and when the one has made up for the other.",
  },
} as const;

/** Sheets of pupils by kind or setting, a few of whom could be known by their number. */
const notForSharing: readonly (keyof typeof told)[] = ["workings", "places", "settings", "ledger"];

export const sheetHeader = (sheet: keyof typeof told, stamp: Stamp, state?: FormulaPlan): Header => ({
  ...told[sheet],
  note: notForSharing.includes(sheet)
    ? `${units} Not marked for sharing: 1 to 5 pupils show as they are.`
    : units,
  stamp: stamp.text,
  ...(state ? { state } : {}),
});
