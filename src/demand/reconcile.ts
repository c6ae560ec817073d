import { placementKinds, type ByKind, type ByPlacement } from "./kinds";

/** How loosely each kind is known, as a share of itself: the looser gives way first. */
const looseness: ByPlacement<number> = {
  mainstream: 0.05,
  special: 0.03,
  independent: 0.1,
  furtherEducation: 0.1,
  other: 0.3,
};

/**
 * The same total with kinds that add to it. The gap between the total and its parts is shared out by how loosely each
 * part is known; no part goes below 0.
 */
export function reconcile(figures: ByKind<number>): ByKind<number> {
  const total = Math.max(0, figures.total);
  let gap = total;
  let all = 0;
  for (const kind of placementKinds) {
    const figure = Math.max(0, figures[kind]);
    gap -= figure;
    all += (looseness[kind] * figure) ** 2 + 1;
  }
  const moved = { ...figures, total };
  let sum = 0;
  for (const kind of placementKinds) {
    const figure = Math.max(0, figures[kind]);
    moved[kind] = Math.max(0, figure + (gap * ((looseness[kind] * figure) ** 2 + 1)) / all);
    sum += moved[kind];
  }
  // A part that stopped at 0 leaves something over, which the others bear in proportion.
  if (sum > 0) for (const kind of placementKinds) moved[kind] *= total / sum;
  return moved;
}
