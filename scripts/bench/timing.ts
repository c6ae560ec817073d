/** Milliseconds of each of `runs` calls, after some to warm up. */
export function timed(runs: number, call: () => void, warm = 1): readonly number[] {
  for (let i = 0; i < warm; i++) call();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? NaN, sorted[middle] ?? NaN];
  return (low + high) / 2;
}

/** The fastest of each call, all taken in turn, so that a busy moment of the machine falls on all alike. */
export function fastestInTurn(rounds: number, calls: readonly (() => void)[]): readonly number[] {
  const best = calls.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    calls.forEach((call, i) => {
      const start = performance.now();
      call();
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

/** The power with which cost grows with size: the slope of a straight line through the logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;

/** One line of the report: what was measured, and whether it meets its target. */
export function report(name: string, told: string, met: boolean): void {
  process.stdout.write(`${met ? "met    " : "NOT MET"} ${name}: ${told}\n`);
  if (!met) process.exitCode = 1;
}
