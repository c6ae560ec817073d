import { yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import { fullLabel } from "../model/line";
import { inDraw } from "../model/number";
import { baselineName, namedLines, type ScenarioLines } from "../model/scenarioLines";
import { words } from "../model/words";
import { cellName } from "../workbook/port/address";
import type { Problem } from "../workbook/problem";
import { spot } from "../workbook/sheets/places";
import type { Demand } from "../workbook/sheets/outlook";
import type { Planned } from "../workbook/sheets/planWorkbook";
import { lineContent } from "../workbook/sheets/rows";
import { demandResult, type DemandResult } from "./demandResult";

/** One line of a scenario; every list has one entry a year. */
export interface LineResult {
  readonly id: string;
  readonly label: string;
  readonly unit: "GBP";
  readonly values: readonly number[];
  /** On the scenario's own sheet. */
  readonly cells: readonly string[];
  readonly formulas: readonly string[];
  readonly words: readonly string[];
}

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
  readonly problems: readonly Problem[];
}

function scenarioResult(scenario: ScenarioLines, modelled: Modelled, planned: Planned): ScenarioResult {
  const { values } = modelled;
  const { book } = planned;
  const years = [...book.years.keys()];
  const lines = namedLines(scenario).map((line): LineResult => {
    const at = (year: number): string => {
      const { row, column } = spot(book.places, line, year, 0);
      return cellName(row, column);
    };
    const formula = (year: number): string => {
      const content = lineContent(book, line, year, 0);
      return typeof content === "object" ? `=${content.formula}` : `=${String(content)}`;
    };
    return {
      id: line.id,
      label: fullLabel(line),
      unit: "GBP",
      values: years.map((year) => inDraw(values.number(line, year), 0)),
      cells: years.map(at),
      formulas: years.map(formula),
      words: years.map((year) => words(line, year, values)),
    };
  });
  return { name: scenario.name, sheet: planned.sheetOf(scenario.name), lines };
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
  },
): RunResult {
  const { model } = modelled;
  const { years } = model.workings.inputs;
  const shown = model.scenarios.filter(
    ({ name }) => name === baselineName || !told.only || told.only.includes(name),
  );
  const demand = demandResult(modelled, told.demand);
  return {
    version: told.version,
    baseYear: yearName(years[0] ?? NaN),
    years: years.map(yearName),
    scenarios: shown.map((scenario) => scenarioResult(scenario, modelled, planned)),
    checks: checkResults(
      modelled,
      shown.map(({ name }) => name),
    ),
    ...(demand ? { demand } : {}),
    problems: told.problems,
  };
}
