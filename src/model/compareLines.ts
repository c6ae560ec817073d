import { minus } from "./expression";
import { line, type Line } from "./line";
import { baselineName, type ScenarioLines } from "./scenarioLines";

/** One scenario's row for a measure, and how far it lies from the baseline. */
export interface Compared {
  readonly scenario: string;
  readonly value: Line<"gbp">;
  /** Absent for the baseline itself. */
  readonly difference?: Line<"gbp">;
}

/** A measure side by side in every scenario. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Compared[];
}

/** The scenarios side by side: links to each one's own sheet, and differences from the baseline. */
export function compareLines(scenarios: readonly ScenarioLines[]): readonly Measure[] {
  const measure = (id: string, label: string, of: (scenario: ScenarioLines) => Line<"gbp">): Measure => {
    const linked = scenarios.map((scenario) => ({
      scenario: scenario.name,
      value: line({
        id: `compare.${id}.${scenario.name}`,
        label,
        kind: scenario.name,
        unit: "gbp",
        is: of(scenario),
      }),
    }));
    const base = linked.find((row) => row.scenario === baselineName);
    const rows = linked.map((row): Compared => {
      if (!base || row === base) return row;
      const difference = line({
        id: `compare.${id}.${row.scenario}.difference`,
        label: `Difference: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
        kind: row.scenario,
        unit: "gbp",
        is: minus(row.value, base.value),
      });
      return { ...row, difference };
    });
    return { id, label, rows };
  };
  return [
    measure("available", "Funding available", ({ funding }) => funding.available),
    measure("spend", "Spend charged to the block", ({ spendTotal }) => spendTotal),
    measure("inYear", "In-year balance", ({ inYear }) => inYear),
    measure("closing", "Closing reserve", ({ closing }) => closing),
  ];
}
