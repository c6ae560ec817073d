import { countedAt } from "../demand/counted";
import { england } from "../demand/england";
import type { PlanForecast } from "../demand/forecast";
import { countOf, type PlanHistory } from "../demand/history";
import {
  forEachKind,
  forEachPlacement,
  planKinds,
  type ByKind,
  type ByPlacement,
  type PlacementKind,
  type PlanKind,
} from "../demand/kinds";
import { fewTogether, isFew } from "../demand/sharing";
import type { DemandPath, DemandRange } from "../model/inputs";

/** One kind in one January: where it was counted, both ends are the count. */
interface Figure {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly drawError: number;
}

/** The January that lies in a financial year. */
export const januaryIn = (year: number): number => year + 1;

function figuresAt(history: PlanHistory, made: PlanForecast, january: number): ByKind<Figure> | undefined {
  if (made.january !== undefined && january <= made.january) {
    const counted = countedAt(history, january, england);
    return (
      counted &&
      forEachKind((kind) => ({
        central: counted[kind],
        low: counted[kind],
        high: counted[kind],
        drawError: 0,
      }))
    );
  }
  const found = (kind: PlanKind): Figure | undefined => {
    const figure = made.figures.find((each) => each.kind === kind && each.year === january);
    return (
      figure && {
        central: figure.central,
        low: figure.low80,
        high: figure.high80,
        drawError: figure.drawError,
      }
    );
  };
  const none: Figure = { central: 0, low: 0, high: 0, drawError: 0 };
  return planKinds.every((kind) => found(kind)) ? forEachKind((kind) => found(kind) ?? none) : undefined;
}

/** The year of ages that leads to the January, or the nearest that was worked out. */
function leavingAt({ ages }: PlanForecast, january: number): ByPlacement<number> {
  const year =
    ages.find((each) => each.year === january) ?? (january < (ages[0]?.year ?? 0) ? ages[0] : ages.at(-1));
  return year?.leaving ?? forEachPlacement(() => 0);
}

/**
 * Kinds counted together leave together, by how many plans each has: the share of a handful of plans alone would tell of
 * them, and is no share to reckon with.
 */
function leavingTogether(
  leaving: readonly ByPlacement<number>[],
  plans: readonly ByPlacement<number>[],
  together: readonly PlacementKind[],
): readonly ByPlacement<number>[] {
  return leaving.map((shares, year) => {
    const before = plans[Math.max(0, year - 1)];
    const weight = (kind: PlacementKind): number => before?.[kind] ?? 0;
    const all = together.reduce((sum, kind) => sum + weight(kind), 0);
    const ends = together.reduce((sum, kind) => sum + weight(kind) * shares[kind], 0);
    return forEachPlacement((kind) => (together.includes(kind) && all > 0 ? ends / all : shares[kind]));
  });
}

/** What keeps the plans from being the model's: Januaries without a count, or so few plans that none can be shown. */
export type NoPath = { readonly missing: readonly number[] } | { readonly few: true };

/** The plans of each year of the model, counted where they were counted. */
export function demandPath(
  history: PlanHistory,
  made: PlanForecast,
  years: readonly number[],
  drivesGrowth: boolean,
): DemandPath | NoPath {
  const januaries = years.map(januaryIn);
  const figures = januaries.flatMap((january) => figuresAt(history, made, january) ?? []);
  if (figures.length < januaries.length)
    return { missing: januaries.filter((january) => !figuresAt(history, made, january)) };
  const counted = Object.keys(history.plans).flatMap(
    (january) => countedAt(history, Number(january), england) ?? [],
  );
  if (
    figures.some(({ total }) => isFew(total.central) || isFew(total.low)) ||
    counted.some(({ total }) => isFew(total))
  )
    return { few: true };
  // Counts that do not add to their total stand on the sheet as they were entered.
  const entered = Object.keys(history.plans).map((january) =>
    forEachPlacement((kind) => countOf(history.plans, Number(january), kind) ?? 0),
  );
  const together = fewTogether([
    ...counted,
    ...entered,
    ...figures.map((each) => forEachPlacement((kind) => each[kind].central)),
    ...figures.map((each) => forEachPlacement((kind) => each[kind].low)),
  ]);
  const leaving = leavingTogether(
    januaries.map((january) => leavingAt(made, january)),
    figures.map((each) => forEachPlacement((kind) => each[kind].central)),
    together,
  );
  const range = (kind: PlanKind): DemandRange => ({
    low: figures.map((each) => each[kind].low),
    high: figures.map((each) => each[kind].high),
    drawError: figures.map((each) => each[kind].drawError),
  });
  return {
    words: made.words,
    fingerprint: made.fingerprint,
    plans: forEachPlacement((kind) => figures.map((each) => each[kind].central)),
    leaving: forEachPlacement((kind) => leaving.map((shares) => shares[kind])),
    range: forEachKind(range),
    together,
    drivesGrowth,
  };
}
