import type { Modelled } from "../model/forumModel";
import { inWords, yearName } from "../model/format";
import type { Lever } from "../model/inputs";
import { fullLabel, type Line } from "../model/line";
import { inDraw } from "../model/number";
import { kindOf } from "../model/scenarioParts";
import type { ScenarioLines } from "../model/scenarioLines";
import { kindLabels } from "../model/kinds";
import type { Problem } from "../workbook/problem";

/** What sums of parts may miss nothing by: pupils, and pounds. */
const hair = { pupils: 1e-6, gbp: 0.005 } as const;

interface Below {
  readonly line: Line;
  /** Counted from the base year. */
  readonly year: number;
  readonly value: number;
}

/** The first year in which pupils, or what is paid for them, are below nothing. */
function firstBelow(lines: readonly Line[], { model, values }: Modelled): Below | undefined {
  const { years } = model.workings.inputs;
  for (const line of lines)
    for (const [year] of years.entries()) {
      const value = inDraw(values.number(line, year), 0);
      if (value < -hair[line.unit === "pupils" ? "pupils" : "gbp"]) return { line, year, value };
    }
  return undefined;
}

/** The row that takes most away there: the largest fall of what names the kind, else of anything. */
function takingMost({ levers }: ScenarioLines, { line }: Below, { model }: Modelled): Lever | undefined {
  const falling = levers.filter(({ value }) => value.value < 0);
  const own = falling.filter((lever) => {
    const kind = kindOf(lever, model.workings);
    return kind !== undefined && kindLabels[kind] === line.kind;
  });
  return [...(own.length > 0 ? own : falling)].sort((a, b) => a.value.value - b.value.value)[0] ?? levers[0];
}

/**
 * A warning for each scenario that takes more pupils away from a kind than it has: less than nobody saves no money. The
 * scenario's check of pupils fails beside it.
 */
export function emptiedProblems(modelled: Modelled): readonly Problem[] {
  const { model } = modelled;
  return model.scenarios.flatMap((scenario): readonly Problem[] => {
    const { spend, name } = scenario;
    const below = firstBelow([...spend.pupils, ...spend.topUps, ...spend.placements], modelled);
    const lever = below && takingMost(scenario, below, modelled);
    if (!below || !lever) return [];
    const { line, year, value } = below;
    const when = yearName(model.workings.inputs.years[year] ?? 0);
    const amount =
      line.unit === "pupils" ? inWords(Number(value.toFixed(2)), "pupils") : inWords(value, "gbp");
    return [
      {
        severity: "warning",
        sheet: lever.value.at.sheet,
        cell: lever.value.at.cell,
        found: `Scenario “${name}”: ${fullLabel(line)} would be ${amount.replace("-", "−")} in ${when}: more is taken away than there is.`,
        wanted: "changes that leave a kind with nobody at the least",
        remedy: "Make the change smaller, begin it later, or enter it over more years.",
      },
    ];
  });
}
