import { numberOf } from "./chance";

/** Text in which the same values stand in the same order, however they were put together. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${key}:${inOrder(each)}`).join(",")}}`;
}

/** Sixteen hexadecimal digits that change when any of the values does. */
export function fingerprintOf(value: unknown): string {
  const text = inOrder(value);
  const half = (number: number): string => number.toString(16).padStart(8, "0");
  return half(numberOf(text)) + half(numberOf(`${text}#`));
}
