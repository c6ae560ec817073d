import type { Placement, Service } from "../../model/inputs";
import { kindLabels } from "../../model/kinds";
import type { Problem } from "../problem";
import { nameKey } from "./name";
import { errorAt, warningAt } from "./problemAt";

/** Kind and provider together tell placements apart. */
export function placementProblems(placements: readonly Placement[]): Problem[] {
  const seen = new Map<string, Placement>();
  return placements.flatMap((placement) => {
    const { kind, provider } = placement;
    const key = `${kind.value}|${nameKey(provider.value ?? "")}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, placement);
      return [];
    }
    return [
      errorAt(kind.at, {
        found: `Placements: ${kindLabels[kind.value]}${provider.value ? ` at “${provider.value}”` : ""} stands here a second time; the first is in ${first.kind.at.cell}.`,
        wanted: `each kind and provider or need once`,
        remedy: `Put both rows together, or tell them apart under “Provider or need”.`,
      }),
    ];
  });
}

/** Lines of one name are added up, which is worth a look. */
export function serviceProblems(services: readonly Service[]): Problem[] {
  const seen = new Map<string, Service>();
  return services.flatMap((service) => {
    const first = seen.get(nameKey(service.name.value));
    if (!first) {
      seen.set(nameKey(service.name.value), service);
      return [];
    }
    return [
      warningAt(service.name.at, {
        found: `Services: “${service.name.value}” stands here a second time; the first is in ${first.name.at.cell}. Both count.`,
        wanted: `each line once`,
        remedy: `Check that the amount is not entered twice.`,
      }),
    ];
  });
}
