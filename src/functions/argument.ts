import type { Unit } from "../model/units";

/** What a number may be. `above zero` also guards against a blank cell, which some Excels hand over as 0. */
export type Allowed = "above zero" | "zero or more" | "any amount";

/** One argument of a function, as a person meets it in Excel. */
export interface Argument {
  /** With the unit, and where it is asked for the sign; at most 255 characters. */
  readonly description: string;
  readonly unit: Unit;
  readonly allowed: Allowed;
  /** The largest that makes sense, and what to do about more. */
  readonly most?: { readonly value: number; readonly remedy: string };
  /** What holds where the argument is left out; an argument without it must be given. */
  readonly otherwise?: number;
}

/** What Excel passes for an argument: a cell's content, or null where it is blank or left out. */
export type Passed = unknown;

/** An argument that cannot be used, told with what to do about it. */
export class WrongArgument extends Error {}

const shown = (passed: Passed): string => {
  if (typeof passed === "string") return `the text “${passed}”`;
  if (typeof passed === "number") return String(passed);
  if (typeof passed === "boolean") return passed ? "TRUE" : "FALSE";
  return "something that is no number";
};

const isBlank = (passed: Passed): boolean => passed === null || passed === undefined || passed === "";

/** The number that was passed for `name`. Throws `WrongArgument`; a blank is never taken for 0. */
export function numberFor(name: string, argument: Argument, passed: Passed): number {
  const { allowed, most, otherwise } = argument;
  const wrong = (found: string, remedy: string): WrongArgument =>
    new WrongArgument(`${name}: ${found}. ${remedy}`);
  if (isBlank(passed)) {
    if (otherwise !== undefined) return otherwise;
    throw wrong(
      "blank",
      allowed === "above zero" ? "Enter an amount." : "Enter a number; if there is none, type 0.",
    );
  }
  if (typeof passed !== "number" || !Number.isFinite(passed)) {
    throw wrong(`found ${shown(passed)}`, "Point at a cell that holds a number, or type one.");
  }
  if (allowed === "above zero" && passed === 0) {
    throw wrong("blank or 0", "Enter an amount above 0.");
  }
  if (allowed !== "any amount" && passed < 0) {
    throw wrong(`found ${shown(passed)}, which is below 0`, "Enter it as a positive amount.");
  }
  if (most && passed > most.value) throw wrong(`found ${shown(passed)}`, most.remedy);
  return passed;
}
