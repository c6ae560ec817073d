import type { Inputs } from "../model/inputs";

/**
 * Twelve hexadecimal digits that change whenever what was read changes: a value, or the cell it came from.
 * For telling runs apart, not for secrets.
 */
export function fingerprint(inputs: Inputs): string {
  const text = JSON.stringify(inputs);
  // Two rounds of FNV-1a with different starts, so that a chance match is out of the question.
  const round = (start: number): number => {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return hash;
  };
  const hex = (value: number): string => value.toString(16).padStart(8, "0");
  return `${hex(round(0x811c9dc5))}${hex(round(0x1b873593))}`.slice(0, 12);
}
