import { forEachKind, placementKinds, type ByKind } from "./kinds";

/** Counts from 1 to this may point at a child. */
const FEW = 5;

function isFew(count: number): boolean {
  return Math.round(count) >= 1 && Math.round(count) <= FEW;
}

/**
 * Counts for a sheet that will be shared: those of 1 to 5 are hidden (undefined). Where one kind alone would be hidden,
 * and could be worked out from the total, the next smallest is hidden with it.
 */
export function forSharing(figures: ByKind<number>): ByKind<number | undefined> {
  const hidden = placementKinds.filter((kind) => isFew(figures[kind]));
  const shown = placementKinds
    .filter((kind) => !hidden.includes(kind) && figures[kind] > 0)
    .sort((a, b) => figures[a] - figures[b]);
  if (hidden.length === 1) hidden.push(...shown.slice(0, 1));
  return forEachKind((kind) => {
    const hide = kind === "total" ? isFew(figures.total) : hidden.includes(kind);
    return hide ? undefined : figures[kind];
  });
}
