import { januariesOf, nameOf, type PlanHistory } from "./history";
import type { PlanPattern } from "./pattern";
import type { DemandProblem } from "./problem";

interface Request {
  readonly pattern: PlanPattern;
  readonly years: number;
  readonly draws?: number;
}

/** Finds what the history or the request asks of the forecast that it cannot fully carry. */
export function requestProblems(history: PlanHistory, request: Request): readonly DemandProblem[] {
  const { pattern, years, draws } = request;
  const januaries = januariesOf(history);
  const fitted = pattern.horizons.length;
  const problems: DemandProblem[] = [];
  if (januaries.length === 0) {
    problems.push({
      severity: "error",
      found: `${nameOf(history)}: no January with a count of all plans`,
      wanted: "all plans of at least one January",
      remedy: "Enter the plans in force in January, from the authority's SEN2 return.",
    });
  } else if (januaries.length < 3) {
    problems.push({
      severity: "warning",
      found: `${nameOf(history)}: ${String(januaries.length)} of three Januaries`,
      wanted: "three Januaries or more, to tell a trend from one odd year",
      remedy: "Add earlier Januaries if you have them; until then the range is widened.",
    });
  }
  if (!Number.isInteger(years) || years < 1) {
    problems.push({
      severity: "error",
      found: `${String(years)} years ahead`,
      wanted: "a whole number of years, 1 or more",
      remedy: "Ask for at least one year.",
    });
  } else if (years > fitted) {
    problems.push({
      severity: "warning",
      found: `${nameOf(history)}: the forecast goes ${String(years)} years ahead`,
      wanted: `${String(fitted)} or fewer, the most that past forecasts could be checked for`,
      remedy:
        "Add the latest January if you have it; take the later years as an outlook only, whose range widens with each year.",
    });
  }
  if (draws !== undefined && (!Number.isInteger(draws) || draws < 100)) {
    problems.push({
      severity: "error",
      found: `${String(draws)} draws`,
      wanted: "a whole number of draws, 100 or more",
      remedy: "Ask for 2,000 draws.",
    });
  }
  return problems;
}
