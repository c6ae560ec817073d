import { planPlacements } from "../model/demandLines";
import type { ForumModel } from "../model/forumModel";
import type { DemandPath, PlanPlacement } from "../model/inputs";
import type { Line } from "../model/line";
import type { UncertainItem } from "./item";

/** The kinds of placement whose plans a line counts. */
export function placementsOf(line: Line, { together }: DemandPath): readonly PlanPlacement[] {
  const alone = planPlacements.find((placement) => line.id === `demand.plans.${placement}`);
  return alone ? [alone] : together;
}

/**
 * How far an end of the range lies from the central path. Kinds counted together are taken to err on their own, so that
 * their distances add as squares do: ends of ranges do not add up.
 */
function distance(path: DemandPath, of: readonly PlanPlacement[], end: "low" | "high", year: number): number {
  const squares = of.map((placement) => {
    const away = (path.range[placement][end][year] ?? 0) - (path.plans[placement][year] ?? 0);
    return away * away;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

/** Short enough to stand under a chart's column. */
const shortNames: Readonly<Record<PlanPlacement, string>> = {
  mainstream: "mainstream",
  special: "special",
  independent: "independent",
  furtherEducation: "further education",
  other: "other",
};

const count = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 0 });

const inTheLastYear = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${count(low)} to ${count(high)} plans in the last year`;

/**
 * The plans of each kind, where pupil growth follows them, and all of them together: every kind nearer to the end of the
 * range of all plans in the same proportion. The count of the base year is certain.
 */
export function planItems({ workings }: ForumModel): readonly UncertainItem[] {
  const { demand, inputs } = workings;
  const path = inputs.demand;
  if (!demand || !path?.drivesGrowth) return [];
  const later = inputs.years.slice(1).map((_, i) => i + 1);
  const kinds = demand.plans.map((line): UncertainItem => {
    const of = placementsOf(line, path);
    const entries = later.map((year) => {
      const central = of.reduce((sum, placement) => sum + (path.plans[placement][year] ?? 0), 0);
      const low = Math.max(0, central - distance(path, of, "low", year));
      return { line, record: 0, year, central, low, high: central + distance(path, of, "high", year) };
    });
    const last = entries.at(-1);
    return {
      key: line.id,
      label: `EHC plans: ${of.map((placement) => shortNames[placement]).join(", ")}`,
      range: last ? inTheLastYear(last) : "",
      entered: true,
      isPart: true,
      entries,
    };
  });
  const all = (year: number): number =>
    planPlacements.reduce((sum, placement) => sum + (path.plans[placement][year] ?? 0), 0);
  const { low, high } = path.range.total;
  const lastYear = later.at(-1) ?? 0;
  const together: UncertainItem = {
    key: "demand.plans.all",
    label: "EHC plans: all kinds",
    range: inTheLastYear({ low: low[lastYear] ?? NaN, high: high[lastYear] ?? NaN }),
    entered: true,
    isWhole: true,
    entries: kinds.flatMap(({ entries }) =>
      entries.map((entry) => ({
        ...entry,
        low: (entry.central * (low[entry.year] ?? NaN)) / all(entry.year),
        high: (entry.central * (high[entry.year] ?? NaN)) / all(entry.year),
      })),
    ),
  };
  return [...kinds, together];
}
