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
 * As `reconcile`, in place and for many draws: from `from` on, the list holds the total of every draw, then each of its
 * parts of every draw, in the order of `planKinds`.
 */
export function reconcileDraws(figures: Float64Array, from: number, draws: number): void {
  const parts = loosenessInOrder.length;
  for (let draw = from; draw < from + draws; draw++) {
    const total = Math.max(0, figures[draw] ?? 0);
    let gap = total;
    let all = 0;
    for (let part = 0, at = draw + draws; part < parts; part++, at += draws) {
      const figure = Math.max(0, figures[at] ?? 0);
      gap -= figure;
      all += ((loosenessInOrder[part] ?? 0) * figure) ** 2 + 1;
    }
    let sum = 0;
    for (let part = 0, at = draw + draws; part < parts; part++, at += draws) {
      const figure = Math.max(0, figures[at] ?? 0);
      const give = ((loosenessInOrder[part] ?? 0) * figure) ** 2 + 1;
      const moved = Math.max(0, figure + (gap * give) / all);
      figures[at] = moved;
      sum += moved;
    }
    figures[draw] = total;
    // A part that stopped at 0 leaves something over, which the others bear in proportion.
    const factor = sum > 0 ? total / sum : 1;
    for (let part = 0, at = draw + draws; part < parts; part++, at += draws)
      figures[at] = (figures[at] ?? 0) * factor;
  }
}

/**
 * The same total with kinds that add to it. The gap between the total and its parts is shared out by how loosely each
 * part is known; no part goes below 0.
 */
export function reconcile(figures: ByKind<number>): ByKind<number> {
  const list = Float64Array.of(figures.total, ...placementKinds.map((kind) => figures[kind]));
  reconcileDraws(list, 0, 1);
  const parts = forEachPlacement((kind) => list[placementKinds.indexOf(kind) + 1] ?? 0);
  return { total: list[0] ?? 0, ...parts };
}
