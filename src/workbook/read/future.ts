import type { Assumption, AssumptionRange, Lever, NewProvision, YearStart } from "../../model/inputs";
import { assumptionNotes, readAssumptions } from "./assumptions";
import type { Baseline } from "./baseline";
import { hasPupils, topUpPupilsOf, type Known } from "./known";
import { leverEffects, lowEffects } from "./leverEffects";
import { readLevers } from "./levers";
import { modelYears, outsideYears } from "./modelYears";
import { readNewProvision } from "./newProvision";
import { readRanges } from "./ranges";
import { scenarioNames } from "./scenarioNames";
import { startProblems } from "./startProblems";
import type { Taking } from "./taking";

/** What is to come: the years of the model, and what changes in them. */
export interface Future {
  readonly assumptions: readonly Assumption[];
  readonly scenarios: readonly string[];
  readonly levers: readonly Lever[];
  readonly switchedOff?: readonly Lever[];
  /** Absent where none is entered. */
  readonly newProvision?: readonly NewProvision[];
  /** Absent where there is no such table. */
  readonly ranges?: readonly AssumptionRange[];
  readonly years: readonly YearStart[];
}

/** Reads Assumptions, Scenarios and New provision, which all count from the base year. */
export function readFuture(taking: Taking, baseline: Baseline, baseYear: YearStart): Future {
  const { tableOf, take, tell } = taking;
  const known = knownOf(taking, baseline, baseYear);
  const assumptionsTable = tableOf("Assumptions");
  const assumptions = take("Assumptions", (table) => readAssumptions(table, baseYear));
  const scenariosTable = tableOf("Scenarios");
  const read = scenariosTable && readLevers(scenariosTable, known);
  const levers = read?.rows.map(({ values }) => values) ?? [];
  const provisionTable = tableOf("New provision");
  const opened = provisionTable && readNewProvision(provisionTable, known);
  const newProvision = opened?.rows.map(({ values }) => values) ?? [];
  const scenarios = scenarioNames([
    ...(read?.named ?? []),
    ...(opened?.named ?? []).map((name) => ({ ...name, table: "New provision" as const })),
  ]);
  const opens = newProvision.map((one) => one.opens);
  const { years, problems } = modelYears(baseYear, baseline.funding, assumptionsTable, levers, opens);
  tell(...(read?.problems ?? []), ...(opened?.problems ?? []), ...scenarios.problems, ...problems);
  const hasPlans = (tableOf("EHC plans")?.extent.dataRows.length ?? 0) > 0;
  tell(...assumptionNotes(assumptions, assumptionsTable, years, hasPlans));
  tell(...outsideYears("Transfers", baseline.transfers, years));
  tell(...outsideYears("Reserve movements", baseline.reserveMovements, years));
  tell(...leverEffects(levers, known, years), ...lowEffects(levers, known, years));
  const ranges = tableOf("Ranges") && take("Ranges", (table) => readRanges(table, hasPupils(known)));
  tell(...startProblems(tableOf("Provision"), baseYear, years));
  const switchedOff = read?.switchedOff ?? [];
  return {
    assumptions,
    scenarios: scenarios.names,
    levers,
    ...(switchedOff.length > 0 ? { switchedOff } : {}),
    ...(newProvision.length > 0 ? { newProvision } : {}),
    ...(ranges ? { ranges } : {}),
    years,
  };
}

function knownOf({ isWhole }: Taking, baseline: Baseline, baseYear: YearStart): Known {
  const { funding, settings, bandPupils, placements, services } = baseline;
  return {
    baseYear,
    funding,
    settings,
    topUpPupils: topUpPupilsOf(settings, bandPupils),
    placements,
    services,
    isWhole: {
      settings: isWhole("Provision"),
      placements: isWhole("Placements"),
      services: isWhole("Services"),
    },
  };
}
