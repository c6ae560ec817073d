import { forEachPlacement, placementKinds, type ByKind, type ByPlacement } from "./kinds";

/** How loosely each kind is known, as a share of itself: the looser gives way first. */
const looseness: ByPlacement<number> = {
  mainstream: 0.05,
  special: 0.03,
  independent: 0.1,
  furtherEducation: 0.1,
  other: 0.3,
};

/** The same in the order of `placementKinds`. */
export const loosenessInOrder = Float64Array.from(placementKinds, (kind) => looseness[kind]);

/**
 * As `reconcile`, in place, over a list that holds the total and then its parts in the order of `planKinds`: for work
 * that is done for many draws.
 */
export function reconcileList(figures: Float64Array): void {
  const total = Math.max(0, figures[0] ?? 0);
  const parts = loosenessInOrder.length;
  let gap = total;
  let all = 0;
  for (let part = 0; part < parts; part++) {
    const figure = Math.max(0, figures[part + 1] ?? 0);
    gap -= figure;
    all += ((loosenessInOrder[part] ?? 0) * figure) ** 2 + 1;
  }
  let sum = 0;
  for (let part = 0; part < parts; part++) {
    const figure = Math.max(0, figures[part + 1] ?? 0);
    const moved = Math.max(0, figure + (gap * (((loosenessInOrder[part] ?? 0) * figure) ** 2 + 1)) / all);
    figures[part + 1] = moved;
    sum += moved;
  }
  figures[0] = total;
  // A part that stopped at 0 leaves something over, which the others bear in proportion.
  if (sum > 0) {
    const factor = total / sum;
    for (let part = 1; part <= parts; part++) figures[part] = (figures[part] ?? 0) * factor;
  }
}

/**
 * The same total with kinds that add to it. The gap between the total and its parts is shared out by how loosely each
 * part is known; no part goes below 0.
 */
export function reconcile(figures: ByKind<number>): ByKind<number> {
  const list = Float64Array.of(figures.total, ...placementKinds.map((kind) => figures[kind]));
  reconcileList(list);
  const parts = forEachPlacement((kind) => list[placementKinds.indexOf(kind) + 1] ?? 0);
  return { total: list[0] ?? 0, ...parts };
}
