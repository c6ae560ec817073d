/** One row of a fit: what is explained, by what, and how much it counts. */
export interface FitRow {
  /** The first is the constant, 1. */
  readonly given: readonly number[];
  readonly outcome: number;
  readonly weight: number;
}

/** Errors below this are treated as squares, so that the fit has one answer and gets there. */
const NEAR = 0.02;
const ROUNDS = 30;
/** A trace of ridge keeps a column of zeros from making the equations insoluble. */
const RIDGE = 1e-6;

/** Solves a small symmetric system by elimination, the largest pivot first. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const place = rows.indexOf(pivot);
    const here = rows[column] ?? [];
    rows[place] = here;
    rows[column] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function weightedLeastSquares(rows: readonly FitRow[], weights: readonly number[]): number[] {
  const size = rows[0]?.given.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  rows.forEach((row, index) => {
    const weight = weights[index] ?? 0;
    row.given.forEach((left, i) => {
      right[i] = (right[i] ?? 0) + weight * left * row.outcome;
      const line = matrix[i] ?? [];
      row.given.forEach((other, j) => (line[j] = (line[j] ?? 0) + weight * left * other));
    });
  });
  const most = Math.max(...matrix.map((line, i) => line[i] ?? 0));
  matrix.forEach((line, i) => (line[i] = (line[i] ?? 0) + RIDGE * most));
  return solve(matrix, right);
}

/** What the coefficients make of a row's givens. */
export function fitted(coefficients: readonly number[], given: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, index) => sum + coefficient * (given[index] ?? 0), 0);
}

/**
 * Coefficients that make the weighted sum of absolute errors least, by repeated weighting: an authority with one wild
 * year moves the fit far less than least squares would let it.
 */
export function fitLeastAbsolute(rows: readonly FitRow[]): readonly number[] {
  let weights = rows.map((row) => row.weight);
  let coefficients: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    coefficients = weightedLeastSquares(rows, weights);
    weights = rows.map(
      (row) => (row.weight * NEAR) / Math.max(NEAR, Math.abs(row.outcome - fitted(coefficients, row.given))),
    );
  }
  return coefficients;
}
