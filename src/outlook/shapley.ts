/** The most levers that are shared out exactly: 2¹⁰ = 1,024 combinations. */
export const mostShared = 10;

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/**
 * What each of some players adds on average over every order in which they might come (Shapley). `worth` holds the worth of
 * every set of players: bit i of the index is set where player i is in. A player who never changes the worth has 0 exactly.
 */
export function shapley(worth: Float64Array, players: number): readonly number[] {
  const weight = Array.from(
    { length: players },
    (_, size) => (factorial(size) * factorial(players - size - 1)) / factorial(players),
  );
  return Array.from({ length: players }, (_, player) => {
    let share = 0;
    for (let set = 0; set < worth.length; set++) {
      if (set & (1 << player)) continue;
      const adds = (worth[set | (1 << player)] ?? NaN) - (worth[set] ?? NaN);
      share += (weight[sizeOf(set)] ?? NaN) * adds;
    }
    return share;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
