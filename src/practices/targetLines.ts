import type { LeverName, LeverTarget } from "../model/inputs";
import { kinds, type Kind } from "../model/kinds";

/** Kinds whose places DfE funds directly unless the setting says otherwise. */
const fundedDirectly: readonly Kind[] = ["specialAcademy", "furtherEducation"];

const kindsOf = (target: LeverTarget): readonly Kind[] => (target.to === "kind" ? [target.kind] : kinds);

/** The line that a lever of the core is aimed at; for a lever of all kinds, what they add up to. */
export function targetLine(name: LeverName, target: LeverTarget): string {
  const of = (head: string): string => (target.to === "kind" ? `${head}.${target.kind}` : "spend.total");
  switch (name) {
    case "places":
    case "placeRateChange":
      return of(target.to === "kind" && fundedDirectly.includes(target.kind) ? "placesDirect" : "places");
    case "pupilsWithTopUp":
    case "topUpUplift":
    case "pupilGrowth":
      return of("topUps");
    case "placementPupils":
    case "averageCost":
    case "feeInflation":
      return of("placements");
    case "services":
    case "servicesInflation":
      return "services.total";
    case "blockGrowth":
      return "funding.highNeedsBlock";
    case "blockTransfer":
      return "transfers.in";
    case "reserveMovement":
      return "reserve.oneOff";
  }
}

/** What every change of spend or funding ends in. */
const results = ["spend.total", "balance.inYear", "reserve.opening", "reserve.closing"];

/** Every line that a lever of the core can move; all others stay as they were, to the last bit. */
export function linesMoved(name: LeverName, target: LeverTarget): readonly string[] {
  const of = (...heads: readonly string[]): readonly string[] =>
    heads.flatMap((head) => kindsOf(target).map((kind) => `${head}.${kind}`));
  switch (name) {
    case "places":
    case "placeRateChange":
      return [...of("places", "placesDirect"), "funding.deductions", "funding.available", ...results];
    case "pupilsWithTopUp":
    case "topUpUplift":
      return [...of("topUps"), ...results];
    case "placementPupils":
    case "averageCost":
    case "feeInflation":
      return [...of("placements"), ...results];
    case "pupilGrowth":
      return [...of("topUps", "placements"), ...results];
    case "services":
    case "servicesInflation":
      return ["services.total", "services.income", ...results];
    case "blockGrowth":
      return [
        "funding.highNeedsBlock",
        "transfers.in",
        "transfers.out",
        "funding.available",
        ...results.slice(1),
      ];
    case "blockTransfer":
      return ["transfers.in", "transfers.out", "funding.available", ...results.slice(1)];
    case "reserveMovement":
      return ["reserve.oneOff", "reserve.opening", "reserve.closing"];
  }
}
