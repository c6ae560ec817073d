/** Amounts of the section 251 sheet as formulas with their results, for the tables built from them. */
import { section251Amount, type Phase } from "./section251Sheet";
import { january2024 } from "./sen2";

export const { plans } = january2024("Camden");

/** A formula and what it comes to. */
export interface Worked {
  readonly formula: string;
  readonly value: number;
}

/** One section 251 amount, or the sum of several phases of a line. */
export function amount(code: string, ...phases: readonly Phase[]): Worked {
  const parts = phases.map((phase) => section251Amount(code, phase));
  return {
    formula: parts.map(({ cell }) => cell).join("+"),
    value: parts.reduce((sum, { pounds }) => sum + pounds, 0),
  };
}

/** `(…)/(…)` */
export const divided = (above: Worked, below: Worked): Worked => ({
  formula: `(${above.formula})/(${below.formula})`,
  value: above.value / below.value,
});

export const countOf = (columns: readonly string[]): number =>
  columns.reduce((sum, column) => sum + plans(column), 0);
