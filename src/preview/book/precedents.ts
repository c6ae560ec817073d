import { parseArea, parseReference } from "../../workbook/port/address";
import type { Area } from "../../workbook/port/grid";

/** Cells that a formula reads. */
export interface Precedents {
  readonly cells: readonly { readonly sheet: string; readonly area: Area }[];
  /** False where it also reads something that is not spelt out as cells: a name, a table, whole columns. */
  readonly areAll: boolean;
}

const quoted = String.raw`'(?:[^']|'')+'!`;
const bare = String.raw`[A-Za-z_][\w.]*!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const pieces = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:${quoted}|${bare})?${cell}(?::${cell})?)(?![\w.(\[!])|([A-Za-z_\\][\w.]*)(\()?|(\[|:)`,
  "g",
);
const truths = new Set(["TRUE", "FALSE"]);

/** Reads the references out of a formula that stands on a sheet. */
export function precedentsOf(formula: string, sheet: string): Precedents {
  const cells: { sheet: string; area: Area }[] = [];
  let areAll = true;
  for (const [, reference, name, called, mark] of formula.matchAll(pieces)) {
    if (reference !== undefined) {
      const found = reference.includes("!")
        ? parseReference(reference)
        : { sheet, area: parseArea(reference) };
      if (found?.area) cells.push({ sheet: found.sheet, area: found.area });
    } else if (mark !== undefined) areAll = false;
    else if (name !== undefined && called === undefined && !truths.has(name.toUpperCase())) areAll = false;
  }
  return { cells, areAll };
}
