import type { Modelled } from "../model/forumModel";
import type { Values } from "../model/evaluate";
import { fullLabel, type Line } from "../model/line";
import { inDraw } from "../model/number";
import type { ScenarioLines } from "../model/scenarioLines";

/** One line that the in-year balance is made of. */
export interface Part {
  /** The line's identity: `topUps.independent`. */
  readonly id: string;
  readonly label: string;
  /** What it counts under when kinds are put together: a kind of provision, or Funding, Transfers or Services. */
  readonly group: string;
  /** −1 where the line itself is a positive amount that lowers the balance: spend, deductions. */
  readonly sign: 1 | -1;
  /** Pounds by year as they move the balance: funding positive, spend and deductions negative. */
  readonly values: readonly number[];
}

/** A scenario's money in plain sight: pounds by year. A surplus is positive, a deficit negative. */
export interface Figures {
  readonly name: string;
  readonly inYear: readonly number[];
  readonly opening: readonly number[];
  readonly oneOff: readonly number[];
  readonly closing: readonly number[];
  readonly available: readonly number[];
  readonly spend: readonly number[];
  /** They add up to the in-year balance. */
  readonly parts: readonly Part[];
}

/** The figures of one scenario, out of values worked out before. */
export function figuresOf(scenario: ScenarioLines, values: Values): Figures {
  const along = (line: Line, sign: 1 | -1 = 1): readonly number[] =>
    Array.from({ length: values.years }, (_, year) => {
      const value = inDraw(values.number(line, year), 0);
      return sign === 1 ? value : 0 - value;
    });
  const part = (line: Line, group: string, sign: 1 | -1): Part => ({
    id: line.id,
    label: fullLabel(line),
    group,
    sign,
    values: along(line, sign),
  });
  const { funding, spend } = scenario;
  const ofKind = (line: Line): Part => part(line, line.kind ?? line.label, -1);
  return {
    name: scenario.name,
    inYear: along(scenario.inYear),
    opening: along(scenario.opening),
    oneOff: along(scenario.oneOff),
    closing: along(scenario.closing),
    available: along(funding.available),
    spend: along(scenario.spendTotal),
    parts: [
      part(funding.highNeedsBlock, "Funding", 1),
      part(funding.importExport, "Funding", 1),
      part(funding.deductions, "Funding", -1),
      part(funding.transfersIn, "Transfers", 1),
      part(funding.transfersOut, "Transfers", -1),
      ...spend.places.map(ofKind),
      ...spend.topUps.map(ofKind),
      ...spend.placements.map(ofKind),
      part(spend.services, "Services", -1),
    ],
  };
}

/** The figures of every scenario, the Baseline first. */
export const allFigures = ({ model, values }: Modelled): readonly Figures[] =>
  model.scenarios.map((scenario) => figuresOf(scenario, values));

/** Something that moves the balance, and by how many pounds: positive is for the better. */
export interface Driver {
  readonly label: string;
  readonly moves: number;
}

/** Amounts below half a penny come of adding up in another order: they move nothing. */
const penny = 0.005;

/** What moves a balance from one set of parts to another, largest first. */
function between(
  parts: readonly Part[],
  by: (part: Part) => string,
  moves: (part: Part, index: number) => number,
): readonly Driver[] {
  const sums = new Map<string, number>();
  parts.forEach((part, index) => {
    const label = by(part);
    sums.set(label, (sums.get(label) ?? 0) + moves(part, index));
  });
  return [...sums]
    .map(([label, sum]) => ({ label, moves: sum }))
    .filter(({ moves: sum }) => Math.abs(sum) > penny)
    .sort((one, other) => Math.abs(other.moves) - Math.abs(one.moves));
}

/** How drivers are put together: by kind of provision, or each line for itself. */
export type DriversBy = "kind" | "line";

const labelled: Readonly<Record<DriversBy, (part: Part) => string>> = {
  kind: ({ group }) => group,
  line: ({ label }) => label,
};

const at = (part: Part | undefined, year: number): number => part?.values[year] ?? 0;

/** What moves the in-year balance from the year before to this one. None in the base year. */
export function driversOfYear(figures: Figures, year: number, by: DriversBy = "kind"): readonly Driver[] {
  if (year === 0) return [];
  return between(figures.parts, labelled[by], (part) => at(part, year) - at(part, year - 1));
}

/** What moves a year's in-year balance from one scenario to another; both have the same lines. */
export function driversTo(
  before: Figures,
  after: Figures,
  year: number,
  by: DriversBy = "kind",
): readonly Driver[] {
  return between(after.parts, labelled[by], (part, index) => at(part, year) - at(before.parts[index], year));
}
