import type { CellFunction } from "./define";

/** What Excel reads to know the functions: Microsoft's custom functions metadata, as far as we use it. */
export interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "scalar";
      readonly optional?: true;
    }[];
    readonly result: { readonly type: "number"; readonly dimensionality: "scalar" };
  }[];
}

/**
 * The description of the functions for Excel. Arguments are of type `any`, so that a blank or a word reaches our own
 * check and is answered in words; Excel's own check of a `number` takes a blank for 0 and answers text with #VALUE! alone.
 */
export const metadata = (functions: readonly CellFunction[]): Metadata => ({
  functions: functions.map(({ id, description, arguments: taken }) => ({
    id,
    name: id,
    description,
    parameters: taken.map(({ name, description: told, otherwise }) => ({
      name,
      description: told,
      type: "any",
      dimensionality: "scalar",
      ...(otherwise === undefined ? {} : { optional: true }),
    })),
    result: { type: "number", dimensionality: "scalar" },
  })),
});
