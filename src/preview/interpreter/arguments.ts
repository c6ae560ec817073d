/** Arguments as they are wanted; anything else is Excel's InvalidArgument. */
import { invalid } from "./failure";
import type { Json, JsonObject } from "./protocol";
import type { Argument } from "./object";

export function text(value: Argument, what: string): string {
  if (typeof value !== "string") throw invalid(`${what} should be text`);
  return value;
}

export const optionalText = (value: Argument, what: string): string | undefined =>
  value === undefined || value === null ? undefined : text(value, what);

export function number(value: Argument, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(`${what} should be a number`);
  return value;
}

export const optionalNumber = (value: Argument, what: string): number | undefined =>
  value === undefined || value === null ? undefined : number(value, what);

export function truth(value: Argument, what: string): boolean {
  if (typeof value !== "boolean") throw invalid(`${what} should be true or false`);
  return value;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function record(value: Json | undefined, what: string): JsonObject {
  if (!isObject(value)) throw invalid(`${what} should be an object`);
  return value;
}

/** `#1B1B1B`, or a colour's name, as RRGGBB. */
export function colour(value: Argument, what: string): string {
  const given = text(value, what);
  const found = /^#([0-9A-Fa-f]{6})$/.exec(given)?.[1] ?? named[given.toLowerCase()];
  if (found === undefined) throw invalid(`${what} should be a colour such as #1B1B1B`);
  return found.toUpperCase();
}

const named: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
};

/** One of a few words, whatever its capitals, as it is spelt here. */
export function oneOf<Word extends string>(value: Argument, words: readonly Word[], what: string): Word {
  const given = text(value, what).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === given);
  if (found === undefined) throw invalid(`${what} is “${given}”`);
  return found;
}

/** An argument as a message names it. */
export const said = (value: Argument): string => (typeof value === "string" ? value : JSON.stringify(value));
