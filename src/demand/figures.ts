import type { Course } from "./draws";
import { planKinds, type ByKind, type PlanKind } from "./kinds";

/** One figure of a forecast, in plans in force one January. */
export interface ForecastFigure {
  readonly kind: PlanKind;
  readonly year: number;
  readonly central: number;
  /** One time in ten the truth should lie below. */
  readonly low80: number;
  /** One time in ten the truth should lie above. */
  readonly high80: number;
  /** By how much another seed would move an end of the range: the larger of their two standard errors. */
  readonly drawError: number;
}

/** The shares of draws below the two ends of the range. */
const LOW = 0.1;
const HIGH = 0.9;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly drawError: number;
}

function rangeOf(values: Float64Array): Range {
  values.sort();
  const last = values.length - 1;
  const at = (share: number): number =>
    values[Math.min(last, Math.max(0, Math.round(share * values.length - 0.5)))] ?? 0;
  // The rank of an end has this standard error; the draws that far either side of it show what that does to the end.
  const rank = Math.sqrt((LOW * HIGH) / values.length);
  const error = (share: number): number => (at(share + rank) - at(share - rank)) / 2;
  return { low: at(LOW), high: at(HIGH), drawError: Math.max(error(LOW), error(HIGH)) };
}

/** Sums up the draws beside the central path, by year and kind. */
export function figuresOf(
  central: readonly ByKind<number>[],
  courses: readonly Course[],
  january: number,
): readonly ForecastFigure[] {
  return central.flatMap((figures, index) =>
    planKinds.map((kind) => {
      const { low, high, drawError } = rangeOf(
        Float64Array.from(courses, (course) => course[index]?.[kind] ?? 0),
      );
      const middle = figures[kind];
      return {
        kind,
        year: january + index + 1,
        central: middle,
        low80: Math.min(low, middle),
        high80: Math.max(high, middle),
        drawError,
      };
    }),
  );
}
