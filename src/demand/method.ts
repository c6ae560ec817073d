import { evidenceWords, type Evidence } from "./evidence";
import { countOf, januariesOf, type PlanHistory } from "./history";
import type { PlanPattern } from "./pattern";

/** How a forecast was made, by what the authority has. */
export type DemandMethod = "placementOverYears" | "ageAtOneJanuary" | "ageWithFlows" | "totalAtOneJanuary";

const names: Readonly<Record<DemandMethod, string>> = {
  placementOverYears: "Plans by placement over years, ages as in England",
  ageAtOneJanuary: "Plans by age and placement at one January, growth and flows as in England",
  ageWithFlows: "Plans by age and placement over years, with the authority's own new and ceased plans",
  totalAtOneJanuary: "Plans by placement at one January, growth and ages as in England",
};

/** Which method the history carries at this January. */
export function methodOf(history: PlanHistory, january: number): DemandMethod {
  const overYears = januariesOf(history).length > 1;
  const byAge = history.plansByAge?.[january] !== undefined;
  if (!overYears) return byAge ? "ageAtOneJanuary" : "totalAtOneJanuary";
  const made = countOf(history.newPlans, january - 1, "total") !== undefined;
  const ended = history.ceased?.[january - 1] !== undefined;
  return byAge && made && ended ? "ageWithFlows" : "placementOverYears";
}

/** The method in words, for the note beside the figures. */
export function methodWords(method: DemandMethod, evidence: Evidence, pattern: PlanPattern): string {
  return (
    `${names[method]}. Growth from ${evidenceWords[evidence]}, drawn towards that of ` +
    `${String(pattern.authorities)} authorities to January ${String(pattern.january)}.`
  );
}
