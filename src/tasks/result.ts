import { yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import { inDraw } from "../model/number";
import { baselineName, namedLines, type ScenarioLines } from "../model/scenarioLines";
import type { Outlook } from "../outlook/outlook";
import type { Problem } from "../workbook/problem";
import type { Demand } from "../workbook/sheets/outlook";
import type { Planned } from "../workbook/sheets/planWorkbook";
import { demandResult, type DemandResult } from "./demandResult";
import { ledgerResults, type LedgerResult } from "./ledgerResult";
import { outlookResult, type BridgeResult, type RangesResult } from "./outlookResult";
import { lineFigures, type LineFigures } from "./lineResult";

/** One line of a scenario; every list has one entry a year, the cells on the scenario's own sheet. */
export type LineResult = LineFigures & { readonly unit: "GBP" };

export interface ScenarioResult {
  readonly name: string;
  readonly sheet: string;
  readonly lines: readonly LineResult[];
}

export interface CheckResult {
  readonly id: string;
  readonly scenario: string;
  readonly ok: boolean;
  readonly message: string;
}

/** What a run found, for other programs. */
export interface RunResult {
  readonly version: string;
  readonly baseYear?: string;
  readonly years: readonly string[];
  readonly scenarios: readonly ScenarioResult[];
  readonly checks: readonly CheckResult[];
  /** Absent where no EHC plans are forecast. */
  readonly demand?: DemandResult;
  /** Absent where no new provision is entered. */
  readonly ledger?: readonly LedgerResult[];
  /** Absent where no scenario changes anything and nobody entered a range. */
  readonly bridge?: readonly BridgeResult[];
  readonly ranges?: RangesResult;
  readonly problems: readonly Problem[];
}

function scenarioResult(scenario: ScenarioLines, { book, sheetOf }: Planned): ScenarioResult {
  const lines = namedLines(scenario).map((line): LineResult => {
    const { id, label, ...figures } = lineFigures(book, line);
    return { id, label, unit: "GBP", ...figures };
  });
  return { name: scenario.name, sheet: sheetOf(scenario.name), lines };
}

/** The checks of the scenarios named, each with its message. */
export function checkResults(modelled: Modelled, shown: readonly string[]): readonly CheckResult[] {
  const { model, values } = modelled;
  const { years } = model.workings.inputs;
  return model.checks
    .filter(({ scenario }) => shown.includes(scenario))
    .map(({ line, scenario, remedy }) => {
      const failed = years.filter((_, year) => inDraw(values.number(line, year), 0) !== 1);
      const ok = failed.length === 0;
      const message = ok
        ? `${line.label}: holds in every year.`
        : `${line.label}: not in ${failed.map(yearName).join(", ")}. ${remedy}`;
      return { id: line.id.replace(/^checks\./, ""), scenario, ok, message };
    });
}

/** The result of a run that went through; `only` leaves out scenarios that were not asked for. */
export function runResult(
  modelled: Modelled,
  planned: Planned,
  told: {
    version: string;
    problems: readonly Problem[];
    only?: readonly string[] | undefined;
    demand?: Demand | undefined;
    outlook?: Outlook | undefined;
  },
): RunResult {
  const { model } = modelled;
  const { years } = model.workings.inputs;
  const shown = model.scenarios.filter(
    ({ name }) => name === baselineName || !told.only || told.only.includes(name),
  );
  const demand = demandResult(modelled, told.demand);
  const ledger = ledgerResults(shown, planned, told.outlook);
  return {
    version: told.version,
    baseYear: yearName(years[0] ?? NaN),
    years: years.map(yearName),
    scenarios: shown.map((scenario) => scenarioResult(scenario, planned)),
    checks: checkResults(
      modelled,
      shown.map(({ name }) => name),
    ),
    ...(demand ? { demand } : {}),
    ...(ledger.length > 0 ? { ledger } : {}),
    ...(told.outlook
      ? outlookResult(
          told.outlook,
          years,
          shown.map(({ name }) => name),
        )
      : {}),
    problems: told.problems,
  };
}
