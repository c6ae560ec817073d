import type { Formula } from "../model/formula";
import type { Unit } from "../model/units";
import { numberFor, type Argument, type Passed } from "./argument";

type Units = Readonly<Record<string, Unit>>;
type Figures<F extends Units> = { readonly [K in keyof F]: number };

/** A rule of the model as a function in a cell. */
export interface CellFunction {
  /** As it is typed after the namespace; never changed once published. */
  readonly id: string;
  readonly description: string;
  readonly arguments: readonly (Argument & { readonly name: string })[];
  /** Throws `WrongArgument` where an argument cannot be used. */
  readonly value: (passed: readonly Passed[]) => number;
}

/** Declares a function over a rule: its arguments in their order, and which figure of the rule each one is. */
export function cellFunction<F extends Units, A extends Readonly<Record<string, Argument>>>(told: {
  readonly id: string;
  readonly description: string;
  readonly rule: Formula<F, "gbp">;
  readonly arguments: A;
  readonly figures: (given: { readonly [K in keyof A]: number }) => Figures<F>;
}): CellFunction {
  const named = Object.entries(told.arguments).map(([name, argument]) => ({ name, ...argument }));
  return {
    id: told.id,
    description: told.description,
    arguments: named,
    value: (passed) => {
      const given = Object.fromEntries(
        named.map((argument, at) => [argument.name, numberFor(argument.name, argument, passed[at])]),
      ) as { readonly [K in keyof A]: number };
      return told.rule.value(told.figures(given));
    },
  };
}
