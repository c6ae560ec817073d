import { countOf, type PlanHistory } from "./history";
import { forEachPlacement, placementKinds, type ByKind, type PlacementKind } from "./kinds";
import type { PlanPattern } from "./pattern";
import { centreAt } from "./point";
import { reconcile } from "./reconcile";

/**
 * A January's counts as they add to its total; undefined without a total. Kinds that are not published share what the
 * total has beyond the others, as England's plans are shared.
 */
export function countedAt(
  history: PlanHistory,
  january: number,
  pattern: PlanPattern,
): ByKind<number> | undefined {
  const total = countOf(history.plans, january, "total");
  if (total === undefined) return undefined;
  const share = centreAt(pattern, january)?.share;
  const known = (kind: PlacementKind): number | undefined => countOf(history.plans, january, kind);
  const unknown = placementKinds.filter((kind) => known(kind) === undefined);
  const rest = total - placementKinds.reduce((sum, kind) => sum + (known(kind) ?? 0), 0);
  const weight = (kind: PlacementKind): number => Math.exp(share?.[kind] ?? 0);
  const all = unknown.reduce((sum, kind) => sum + weight(kind), 0);
  const counted = (kind: PlacementKind): number => known(kind) ?? (Math.max(0, rest) * weight(kind)) / all;
  const counts = { total, ...forEachPlacement(counted) };
  return Math.abs(rest) < 1e-9 || unknown.length > 0 ? counts : reconcile(counts);
}
