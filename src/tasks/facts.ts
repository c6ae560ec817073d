import type { Line } from "../model/line";
import { planPlacements } from "../model/demandLines";
import { kinds } from "../model/kinds";
import { deductionsTolerance, moneyTolerance, schoolsBlockTransferLimit } from "../reference/dsg";
import {
  collegeYearSplit,
  fundedDirectlyByDefault,
  monthSplit,
  placeRates,
  schoolYearSplit,
  unfilledUnitPlace,
} from "../reference/placeFunding";
import { plansEnding, pupilTolerance } from "../reference/people";
import type { Published } from "../reference/published";

const single: Readonly<Record<string, Published<unknown>>> = {
  "sources.transferLimit": schoolsBlockTransferLimit,
  "sources.deductionsTolerance": deductionsTolerance,
  "sources.moneyTolerance": moneyTolerance,
  "sources.pupilTolerance": pupilTolerance,
};

/** The published figure that a line of HNB Sources holds, in one of its records; undefined where it is none. */
export function publishedFact({ id }: Line, record: number): Published<unknown> | undefined {
  const placement = planPlacements[record];
  if (id === "sources.plansEnding" && placement) return plansEnding[placement];
  const kind = kinds[record];
  if (!id.startsWith("sources.kind.") || kind === undefined) return single[id];
  switch (id.slice("sources.kind.".length)) {
    case "filledRate":
      return placeRates[kind];
    case "unfilledRate":
      return kind === "resourced" ? unfilledUnitPlace : undefined;
    case "summerMonths":
    case "autumnMonths":
      return monthSplit(kind) === collegeYearSplit ? collegeYearSplit : schoolYearSplit;
    case "fundedDirectly":
      return fundedDirectlyByDefault;
    default:
      return undefined;
  }
}
