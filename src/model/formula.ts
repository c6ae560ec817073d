import { compile } from "./compile";
import type { Expr, NumberNode } from "./expression";
import type { Unit } from "./units";

type Units = Readonly<Record<string, Unit>>;
type Operands<F extends Units> = { readonly [K in keyof F]: Expr<F[K]> };
type Figures<F extends Units> = { readonly [K in keyof F]: number };

/** A rule of high needs funding, written once. */
export interface Formula<F extends Units, G extends Unit> {
  readonly label: string;
  readonly gives: G;
  readonly from: F;
  /** Where the rule is written down. */
  readonly basis: string;
  /** The rule over lines. */
  readonly of: (operands: Operands<F>) => Expr<G>;
  /** The rule over plain figures, as a custom function or a worked example asks. */
  readonly value: (figures: Figures<F>) => number;
}

/** Declares a rule: what it takes, what it gives, and how. */
export function formula<const F extends Units, G extends Unit>(told: {
  label: string;
  gives: G;
  from: F;
  basis: string;
  is: (operands: Operands<F>) => Expr<G>;
}): Formula<F, G> {
  const { label, gives, from, basis, is } = told;
  const value = (figures: Figures<F>): number => {
    const nodes = Object.fromEntries(
      Object.entries(from).map(([name, unit]): [string, NumberNode] => [
        name,
        { op: "number", unit, value: figures[name] ?? NaN },
      ]),
    ) as unknown as Operands<F>;
    const noLines = (): never => {
      throw new Error(`${label} reads no lines`);
    };
    return Number(compile(is(nodes), noLines)(0, 0));
  };
  return { label, gives, from, basis, of: is, value };
}
