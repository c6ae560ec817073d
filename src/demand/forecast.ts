import { drawCourses, type Course } from "./draws";
import { numberOf } from "./chance";
import { evidenceAt, evidenceWords } from "./evidence";
import { januariesOf, knownIn, type PlanHistory } from "./history";
import { planKinds, type ByKind, type PlanKind } from "./kinds";
import { settle } from "./national";
import type { PlanPattern } from "./pattern";
import { pointForecast } from "./point";

/** One figure of a forecast, in plans in force one January. */
export interface ForecastFigure {
  readonly kind: PlanKind;
  readonly year: number;
  readonly central: number;
  /** One time in ten the truth should lie below. */
  readonly low80: number;
  /** One time in ten the truth should lie above. */
  readonly high80: number;
  /** By how much another seed would move the two ends of the range: their standard error. */
  readonly drawError: number;
}

/** What to forecast. */
export interface ForecastOptions {
  readonly pattern: PlanPattern;
  /** How many Januaries ahead. */
  readonly years: number;
  /** 2,000 unless told. */
  readonly draws?: number;
  readonly seed?: number;
}

/** A forecast of one authority's plans. */
export interface PlanForecast {
  readonly authority: string;
  /** The January it stands at. */
  readonly january: number;
  /** What it rests on, in words. */
  readonly method: string;
  readonly figures: readonly ForecastFigure[];
}

const DRAWS = 2000;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly error: number;
}

function rangeOf(values: Float64Array): Range {
  values.sort();
  const count = values.length;
  const at = (share: number): number =>
    values[Math.min(count - 1, Math.max(0, Math.round(share * count - 0.5)))] ?? 0;
  // The rank of a tenth has this standard error; the values that far either side show what it does to the end.
  const rank = Math.sqrt(0.1 * 0.9 * count) / count;
  const error = (share: number): number => (at(share + rank) - at(share - rank)) / 2;
  return { low: at(0.1), high: at(0.9), error: Math.max(error(0.1), error(0.9)) };
}

function figuresOf(
  central: readonly ByKind<number>[],
  courses: readonly Course[],
  january: number,
): ForecastFigure[] {
  return central.flatMap((figures, index) =>
    planKinds.map((kind) => {
      const { low, high, error } = rangeOf(
        Float64Array.from(courses, (course) => course[index]?.[kind] ?? 0),
      );
      const middle = figures[kind];
      return {
        kind,
        year: january + index + 1,
        central: middle,
        low80: Math.min(low, middle),
        high80: Math.max(high, middle),
        drawError: error,
      };
    }),
  );
}

/**
 * Forecasts an authority's plans from its last January with a total; undefined where it has none. Nothing later than
 * that January is used.
 */
export function forecast(history: PlanHistory, options: ForecastOptions): PlanForecast | undefined {
  const january = januariesOf(history).at(-1);
  if (january === undefined) return undefined;
  const { pattern, years, draws = DRAWS, seed = 1 } = options;
  const known = knownIn(january, history);
  const evidence = evidenceAt(known, january);
  const settled = settle(known, pattern.growth);
  const central: ByKind<number>[] = [];
  for (let ahead = 1; ahead <= years; ahead++) {
    const figures = pointForecast(settled, january, ahead, { pattern, evidence });
    if (!figures) return undefined;
    central.push(figures);
  }
  const courses = drawCourses(
    central,
    { pattern, evidence, january },
    { draws, seed: (seed + numberOf(history.authority)) >>> 0 },
  );
  return {
    authority: history.authority,
    january,
    method: evidenceWords[evidence],
    figures: figuresOf(central, courses, january),
  };
}
