import { ageYears, type AgeYear } from "./ageYears";
import { numberOf } from "./chance";
import { checkCounts, checkFlows } from "./checkCounts";
import { countedAt } from "./counted";
import { drawCourses } from "./draws";
import { evidenceAt, type Evidence } from "./evidence";
import { figuresOf, type ForecastFigure } from "./figures";
import { fingerprintOf } from "./fingerprint";
import { januariesOf, knownIn, type PlanHistory } from "./history";
import { methodOf, methodWords, type DemandMethod } from "./method";
import { settle } from "./national";
import type { PlanPattern } from "./pattern";
import { pointForecast } from "./point";
import type { DemandProblem } from "./problem";
import { requestProblems } from "./requestProblems";

/** What to forecast. */
export interface ForecastOptions {
  /** What other authorities teach; without one of this authority's own time, England's as stored. */
  readonly pattern: PlanPattern;
  /** How many Januaries ahead. */
  readonly years: number;
  /** 2,000 unless told. */
  readonly draws?: number;
  /** The same seed gives the same ranges. */
  readonly seed?: number;
}

/** A forecast of one authority's plans. With an error among the problems there are no figures. */
export interface PlanForecast {
  readonly authority: string;
  /** The January it stands at. */
  readonly january: number | undefined;
  readonly method: DemandMethod;
  /** What growth was forecast from. */
  readonly evidence: Evidence;
  /** The method in words, for the sheet. */
  readonly words: string;
  readonly figures: readonly ForecastFigure[];
  /** Plans by age and the year's flows; empty where the pattern knows no ages. */
  readonly ages: readonly AgeYear[];
  readonly problems: readonly DemandProblem[];
  /** Changes when the history, the pattern or the options do. */
  readonly fingerprint: string;
}

const DRAWS = 2000;

/**
 * Forecasts an authority's plans from its last January with a total. Nothing later than that January is used. Kinds add
 * to the total in the central path and in every draw.
 */
export function forecast(history: PlanHistory, options: ForecastOptions): PlanForecast {
  const { pattern, years, draws = DRAWS, seed = 1 } = options;
  const januaries = januariesOf(history);
  const january = januaries.at(-1);
  const known = knownIn(january ?? 0, history);
  const evidence = evidenceAt(known, january ?? 0);
  const method = methodOf(known, january ?? 0);
  const problems = [...checkCounts(known), ...checkFlows(known), ...requestProblems(known, options)];
  const result = {
    authority: history.authority,
    january,
    method,
    evidence,
    words: methodWords(method, evidence, pattern),
    problems,
    fingerprint: fingerprintOf({ known: { ...known, name: "" }, pattern, years, draws, seed }),
  };
  if (january === undefined || problems.some(({ severity }) => severity === "error")) {
    return { ...result, figures: [], ages: [] };
  }
  const settled = settle(known, pattern.growth);
  const central = Array.from({ length: years }, (_, index) =>
    pointForecast(settled, january, index + 1, { pattern, evidence }),
  ).flatMap((figures) => figures ?? []);
  const courses = drawCourses(
    central,
    { pattern, evidence, january, short: januaries.length < 3 },
    { draws, seed: (seed + numberOf(history.authority)) >>> 0 },
  );
  const opening = countedAt(known, january, pattern);
  return {
    ...result,
    figures: figuresOf(central, courses, january),
    ages:
      pattern.ages && opening ? ageYears(known, opening, central, { january, england: pattern.ages }) : [],
  };
}
