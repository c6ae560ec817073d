import { forEachKind, placementKinds, type ByKind, type ByPlacement, type PlacementKind } from "./kinds";

/** Counts from 1 to this may point at a child. */
const FEW = 5;

/** True for a count that may point at a child: one that shows as 1 to 5. */
export function isFew(count: number): boolean {
  return Math.round(count) >= 1 && Math.round(count) <= FEW;
}

/**
 * Which cells of a table must be hidden where the sums of its rows and columns are shown or follow: those of 1 to 5 and,
 * in each row and column with a hidden cell, the smallest beside it until two are hidden that come to more than 5 together.
 */
export function hiddenCells(cells: readonly (readonly number[])[]): readonly (readonly boolean[])[] {
  const hidden = cells.map((row) => row.map((cell) => isFew(Math.abs(cell))));
  const lines = [
    ...cells.map((row, r) => row.map((_, c) => [r, c] as const)),
    ...(cells[0] ?? []).map((_, c) => cells.map((__, r) => [r, c] as const)),
  ];
  const size = ([r, c]: readonly [number, number]): number => Math.abs(cells[r]?.[c] ?? 0);
  const isHidden = ([r, c]: readonly [number, number]): boolean => hidden[r]?.[c] === true;
  /** Hides one more cell of the line where what is hidden would follow from its sum; false where nothing need be. */
  const hideNext = (line: readonly (readonly [number, number])[]): boolean => {
    const own = line.filter(isHidden);
    const together = own.reduce((sum, cell) => sum + Math.round(size(cell)), 0);
    if (own.length === 0 || (own.length > 1 && together > FEW)) return false;
    const [next] = line.filter((cell) => !isHidden(cell)).sort((a, b) => size(a) - size(b));
    const row = next && hidden[next[0]];
    if (row) row[next[1]] = true;
    return row !== undefined;
  };
  for (let hides = true; hides;) {
    hides = false;
    for (const line of lines) if (hideNext(line)) hides = true;
  }
  return hidden;
}

/**
 * Which of some counts must be hidden where their total is shown: those of 1 to 5, and the next smallest with them until
 * what is hidden cannot be worked out from the total.
 */
export function hiddenAmong(counts: readonly number[]): readonly boolean[] {
  const hidden = new Set(counts.flatMap((count, index) => (isFew(count) ? [index] : [])));
  if (hidden.size === 0) return counts.map(() => false);
  const next = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => !hidden.has(index) && Math.round(count) > 0)
    .sort((a, b) => a.count - b.count);
  const sum = (): number => [...hidden].reduce((all, index) => all + Math.round(counts[index] ?? 0), 0);
  for (const { index } of next) {
    if (hidden.size > 1 && sum() > FEW) break;
    hidden.add(index);
  }
  return counts.map((_, index) => hidden.has(index));
}

/** Counts for a sheet that will be shared: what must be hidden is undefined. */
export function forSharing(figures: ByKind<number>): ByKind<number | undefined> {
  const hidden = hiddenAmong(placementKinds.map((kind) => figures[kind]));
  return forEachKind((kind) => {
    const hide = kind === "total" ? isFew(figures.total) : hidden[placementKinds.indexOf(kind)] === true;
    return hide ? undefined : figures[kind];
  });
}

/**
 * Kinds that must be counted together in every one of some years, so that neither a count nor the difference between a
 * total and the other counts is 1 to 5; none where every kind may be shown. With few plans in all, that is every kind.
 */
export function fewTogether(years: readonly ByPlacement<number>[]): readonly PlacementKind[] {
  const together = new Set(placementKinds.filter((kind) => years.some((year) => isFew(year[kind]))));
  if (together.size === 0) return [];
  const size = (kind: PlacementKind): number => years.reduce((sum, year) => sum + year[kind], 0);
  const next = placementKinds
    .filter((kind) => !together.has(kind) && size(kind) > 0)
    .sort((a, b) => size(a) - size(b));
  const isSafe = (): boolean =>
    together.size > 1 &&
    !years.some((year) => isFew([...together].reduce((sum, kind) => sum + year[kind], 0)));
  for (const kind of next) {
    if (isSafe()) break;
    together.add(kind);
  }
  return placementKinds.filter((kind) => together.has(kind));
}
