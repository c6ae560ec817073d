import { yearName } from "../model/format";
import type { Modelled } from "../model/forumModel";
import type { Line } from "../model/line";
import { inDraw } from "../model/number";
import { baselineName } from "../model/scenarioLines";
import type { CheckResult } from "../tasks/result";

const millions = (value: number): string =>
  `${value < 0 ? "−" : ""}£${(Math.abs(value) / 1_000_000).toFixed(2)}m`;

/** The money in plain sight: each scenario's balances by year, in £ million. */
export function summary(
  modelled: Modelled,
  checks: readonly CheckResult[],
  only?: readonly string[],
): readonly string[] {
  const { model, values } = modelled;
  const { years } = model.workings.inputs;
  const shown = model.scenarios.filter(({ name }) => name === baselineName || !only || only.includes(name));
  const row = (label: string, cells: readonly string[]): string =>
    `  ${label.padEnd(28)}${cells.map((cell) => cell.padStart(11)).join("")}`;
  const figures = (line: Line): readonly string[] =>
    years.map((_, year) => millions(inDraw(values.number(line, year), 0)));
  return [
    row("", years.map(yearName)),
    ...shown.flatMap((scenario) => [
      "",
      scenario.name,
      row("Funding available", figures(scenario.funding.available)),
      row("Spend charged to the block", figures(scenario.spendTotal)),
      row("In-year balance", figures(scenario.inYear)),
      row("Closing reserve", figures(scenario.closing)),
    ]),
    "",
    ...checkLines(checks),
  ];
}

function checkLines(checks: readonly CheckResult[]): readonly string[] {
  const failed = checks.filter(({ ok }) => !ok);
  const held = `Checks: ${String(checks.length - failed.length)} of ${String(checks.length)} hold in every year.`;
  return [held, ...failed.map(({ scenario, message }) => `  LOOK ${scenario}: ${message}`)];
}
