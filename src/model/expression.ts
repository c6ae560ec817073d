import type { Expr, Line, NumberNode, Test, Where } from "./nodes";
import { productUnit, quotientUnit, type Product, type Quotient, type Unit } from "./units";

export type * from "./nodes";

/** The literals that a formula may hold; every other number is a cell of HNB Sources. */
export const number = <U extends Unit>(value: 0 | 1 | 12, unit: U): NumberNode<U> => ({
  op: "number",
  unit,
  value,
});

const isNought = (expr: Expr): boolean => expr.op === "number" && expr.value === 0;

/** The terms added from left to right; all must count the same thing. A term that is nothing is left out. */
export function plus<U extends Unit>(first: Expr<U>, ...rest: readonly Expr<NoInfer<U>>[]): Expr<U> {
  const [start, ...terms] = [first, ...rest].filter((term) => !isNought(term));
  if (!start) return first;
  return terms.reduce<Expr<U>>((a, b) => ({ op: "plus", unit: first.unit, a, b }), start);
}

export const minus = <U extends Unit>(a: Expr<U>, b: Expr<NoInfer<U>>): Expr<U> => ({
  op: "minus",
  unit: a.unit,
  a,
  b,
});

/**
 * Compiles only where the product counts something: places by pounds per place, or anything by a share.
 * Nothing times anything is written as nothing.
 */
export function times<A extends Unit, B extends Unit>(
  a: Expr<A>,
  b: Expr<B> & ([Product<A, B>] extends [never] ? never : unknown),
): Expr<Product<A, B>> {
  const right = b as Expr<B>;
  const unit = productUnit(a.unit, right.unit) as Product<A, B>;
  return isNought(a) || isNought(right) ? number(0, unit) : { op: "times", unit, a, b: right };
}

/** Names its value when the divisor is 0, as the sheet must. */
export function divide<A extends Unit, B extends Unit>(
  a: Expr<A>,
  b: Expr<B> & ([Quotient<A, B>] extends [never] ? never : unknown),
  whenZero: Expr<Quotient<A, B>>,
): Expr<Quotient<A, B>> {
  const right = b as Expr<B>;
  return { op: "divide", unit: quotientUnit(a.unit, right.unit) as Quotient<A, B>, a, b: right, whenZero };
}

export const min = <U extends Unit>(a: Expr<U>, b: Expr<NoInfer<U>>): Expr<U> => ({
  op: "min",
  unit: a.unit,
  a,
  b,
});
export const max = <U extends Unit>(a: Expr<U>, b: Expr<NoInfer<U>>): Expr<U> => ({
  op: "max",
  unit: a.unit,
  a,
  b,
});

/** The line's value in the year before; in the base year, its *Brought forward*. */
export const previous = <U extends Unit>(line: Line<U>): Expr<U> => ({
  op: "previous",
  unit: line.unit,
  line,
});

/** One record's value; `lag` 1 is the year before. */
export const pick = <U extends Unit>(line: Line<U>, record: number, lag: 0 | 1 = 0): Expr<U> => ({
  op: "pick",
  unit: line.unit,
  line,
  record,
  lag,
});

/** The row's own kind, as its Kind column shows it. */
export const tag = (text: string): Expr<"text"> => ({ op: "tag", unit: "text", text });

/** The sum of whole lines of one sheet, written as SUM. */
export const sum = <U extends Unit>(lines: readonly Line<U>[], unit: U): Expr<U> => ({
  op: "sum",
  unit,
  lines,
});

/** The same in one year of the model, counted from 0, whatever the column. */
export const sumIn = <U extends Unit>(lines: readonly Line<U>[], unit: U, fixedYear: number): Expr<U> => ({
  op: "sum",
  unit,
  lines,
  fixedYear,
});

/** The sum over records, of those that meet every condition; the one way from records to the model. */
export const sumWhere = <U extends Unit>(line: Line<U>, ...where: readonly Where[]): Expr<U> => ({
  op: "sumWhere",
  unit: line.unit,
  line,
  where,
});

/** The value of the one record that meets the condition; a record must. */
export const lookUp = <U extends Unit>(line: Line<U>, condition: Where): Expr<U> => ({
  op: "lookUp",
  unit: line.unit,
  line,
  where: condition,
});

/** A condition whose two sides count the same thing. */
export const where = <U extends Unit>(field: Line<U>, is: Expr<NoInfer<U>>): Where => ({ field, is });

/** Chooses element by element; both branches must be safe to work out. */
export function choose<U extends Unit>(test: Test, yes: Expr<U>, no: Expr<NoInfer<U>>): Expr<U> {
  return { op: "if", unit: yes.unit, test, yes, no };
}

const ask =
  (question: Test["ask"]) =>
  <U extends Unit>(a: Expr<U>, b: Expr<NoInfer<U>>): Test => ({ ask: question, a, b });

export const less = ask("less");
export const lessOrEqual = ask("lessOrEqual");
export const equal = ask("equal");

/** As Excel's ROUND: half away from zero, on the decimal value. For a rule that really rounds. */
export const round = <U extends Unit>(of: Expr<U>, digits: 0 | 2): Expr<U> => ({
  op: "round",
  unit: of.unit,
  of,
  digits,
});
