/** Counts from 1 to this may point at a child. */
const FEW = 5;

/**
 * Counts for a sheet that will be shared: those of 1 to 5 are hidden (undefined), and where hiding one alone would let
 * it be worked out from the total, the next smallest is hidden with it. A count that is not known stays hidden.
 */
export function forSharing(counts: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const hidden = new Set(
    counts.flatMap((count, index) =>
      count === undefined || (Math.round(count) >= 1 && Math.round(count) <= FEW) ? [index] : [],
    ),
  );
  if (hidden.size === 1) {
    const next = counts
      .flatMap((count, index) =>
        count === undefined || hidden.has(index) || count === 0 ? [] : [{ count, index }],
      )
      .sort((a, b) => a.count - b.count)[0];
    if (next) hidden.add(next.index);
  }
  return counts.map((count, index) => (hidden.has(index) ? undefined : count));
}
