import { countOf, type PlanHistory } from "./history";

/**
 * What the forecast of an authority's growth rests on, the least first: one January; growth over Januaries; that and
 * new plans; that and requests for an assessment.
 */
export const evidences = ["oneJanuary", "years", "newPlans", "requests"] as const;

export type Evidence = (typeof evidences)[number];

/** Sayings of each for people. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  oneJanuary: "one January's plans, with growth as in England",
  years: "plans over years",
  newPlans: "plans over years and last year's new plans",
  requests: "plans over years, last year's new plans and last year's requests for an assessment",
};

/** The most that the history has at this January. */
export function evidenceAt(history: PlanHistory, january: number): Evidence {
  if (countOf(history.plans, january - 1, "total") === undefined) return "oneJanuary";
  if (countOf(history.newPlans, january - 1, "total") === undefined) return "years";
  return history.requests?.[january - 1] === undefined ? "newPlans" : "requests";
}

/** The history cut to at most this evidence, to learn how well less is forecast from. */
export function cutTo(evidence: Evidence, january: number, history: PlanHistory): PlanHistory {
  const { authority, plans, newPlans = {}, requests = {} } = history;
  if (evidence === "oneJanuary") return { authority, plans: { [january]: plans[january] ?? {} } };
  if (evidence === "years") return { authority, plans };
  return evidence === "newPlans" ? { authority, plans, newPlans } : { authority, plans, newPlans, requests };
}

/** Builds something for each evidence. */
export function byEvidence<Figure>(
  figure: (evidence: Evidence) => Figure,
): Readonly<Record<Evidence, Figure>> {
  return {
    oneJanuary: figure("oneJanuary"),
    years: figure("years"),
    newPlans: figure("newPlans"),
    requests: figure("requests"),
  };
}
