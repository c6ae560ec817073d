import { ageYears, type AgeYear } from "./ageYears";
import { numberOf } from "./chance";
import { checkCounts, checkFlows } from "./checkCounts";
import { countedAt } from "./counted";
import type { Stand } from "./courses";
import { drawCourses } from "./draws";
import { evidenceAt, type Evidence } from "./evidence";
import { figuresOf, type ForecastFigure } from "./figures";
import { fingerprintOf } from "./fingerprint";
import { januariesOf, knownIn, type PlanHistory } from "./history";
import { placementKinds, type ByKind } from "./kinds";
import { methodOf, methodWords, type DemandMethod } from "./method";
import { settle } from "./national";
import type { PlanPattern } from "./pattern";
import { peopleStart, type PeopleStart } from "./peopleStart";
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

/** What the possible courses of a forecast are drawn from, again or in other numbers. Plain data. */
export interface CourseBasis {
  /** The central forecast of each year ahead. */
  readonly central: readonly ByKind<number>[];
  readonly stand: Stand;
  readonly seed: number;
  /** People by age and kind of placement at the January that the forecast stands at. */
  readonly start: PeopleStart;
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
  /** Absent where the pattern knows no ages. */
  readonly basis?: CourseBasis;
  readonly problems: readonly DemandProblem[];
  /** Changes when the history, the pattern or the options do. */
  readonly fingerprint: string;
}

const DRAWS = 2000;

const wholePlacements = placementKinds.map((placement) => ({ placement, share: 1 }));

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
  const stand = { pattern, evidence, january, short: januaries.length < 3 };
  const own = (seed + numberOf(history.authority)) >>> 0;
  const courses = drawCourses(central, stand, { draws, seed: own });
  const opening = countedAt(known, january, pattern);
  const figures = figuresOf(central, courses, january);
  const england = pattern.ages;
  if (!england || !opening) return { ...result, figures, ages: [] };
  return {
    ...result,
    figures,
    ages: ageYears(known, opening, central, { january, england }),
    basis: { central, stand, seed: own, start: peopleStart(known, opening, wholePlacements, england) },
  };
}
