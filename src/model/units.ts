/**
 * What a number counts. Units are types, so that adding places to pounds does not compile;
 * they are kept at run time too, for number formats and words.
 */
export type Unit =
  | "gbp"
  | "places"
  | "pupils"
  | "gbpPerPlace"
  | "gbpPerPupil"
  | "share"
  | "index"
  | "months"
  | "year"
  | "flag"
  | "text";

/** Numbers that scale others without changing what they count. A flag is 0 or 1. */
export type Plain = "share" | "index" | "flag";

/** What a product counts; `never`, and so a compile error, where the two cannot be multiplied. */
export type Product<A extends Unit, B extends Unit> = A extends "flag" | "share"
  ? B
  : B extends "flag" | "share"
    ? A
    : A extends "index"
      ? B
      : B extends "index"
        ? A
        : [A, B] extends ["places", "gbpPerPlace"] | ["gbpPerPlace", "places"]
          ? "gbp"
          : [A, B] extends ["pupils", "gbpPerPupil"] | ["gbpPerPupil", "pupils"]
            ? "gbp"
            : never;

/** What a quotient counts; `never` where the two cannot be divided. */
export type Quotient<A extends Unit, B extends Unit> = A extends B
  ? "share"
  : B extends Plain
    ? A
    : [A, B] extends ["gbp", "pupils"]
      ? "gbpPerPupil"
      : [A, B] extends ["gbp", "places"]
        ? "gbpPerPlace"
        : never;

const scaling: readonly Unit[] = ["flag", "share", "index"];

/** `Product` for the values. */
export function productUnit(a: Unit, b: Unit): Unit {
  if (a === "flag" || a === "share") return b;
  if (b === "flag" || b === "share") return a;
  if (scaling.includes(a)) return b;
  if (scaling.includes(b)) return a;
  return "gbp";
}

/** `Quotient` for the values. */
export function quotientUnit(a: Unit, b: Unit): Unit {
  if (a === b) return "share";
  if (scaling.includes(b)) return a;
  return b === "pupils" ? "gbpPerPupil" : "gbpPerPlace";
}
