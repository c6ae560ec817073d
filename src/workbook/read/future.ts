import type { Assumption, AssumptionRange, Lever, YearStart } from "../../model/inputs";
import { assumptionNotes, readAssumptions } from "./assumptions";
import type { Baseline } from "./baseline";
import { hasPupils, topUpPupilsOf, type Known } from "./known";
import { leverEffects, lowEffects } from "./leverEffects";
import { readLevers } from "./levers";
import { modelYears, outsideYears } from "./modelYears";
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
  /** Absent where there is no such table. */
  readonly ranges?: readonly AssumptionRange[];
  readonly years: readonly YearStart[];
}

/** Reads Assumptions and Scenarios, which both count from the base year. */
export function readFuture(taking: Taking, baseline: Baseline, baseYear: YearStart): Future {
  const { tableOf, take, tell } = taking;
  const known = knownOf(taking, baseline, baseYear);
  const assumptionsTable = tableOf("Assumptions");
  const assumptions = take("Assumptions", (table) => readAssumptions(table, baseYear));
  const scenariosTable = tableOf("Scenarios");
  const read = scenariosTable && readLevers(scenariosTable, known);
  const levers = read?.rows.map(({ values }) => values) ?? [];
  const scenarios = scenarioNames(read?.named ?? []);
  const { years, problems } = modelYears(baseYear, baseline.funding, assumptionsTable, levers);
  tell(...(read?.problems ?? []), ...scenarios.problems, ...problems);
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
