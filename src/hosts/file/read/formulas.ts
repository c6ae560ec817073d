import { shiftFormula } from "../package/shift";
import type { Attributes } from "../package/xml";

/** How a file spells functions younger than the format; a person never sees it. */
const prefix = /_xlfn\.(?:_xlws\.)?/g;

interface First {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet: cells that share one read as if each had its own. */
export class Formulas {
  readonly #shared = new Map<string, First>();

  /** A cell's formula as a person would read it, from what the file holds; undefined where it shares one not there. */
  own(written: string, attributes: Attributes, row: number, column: number): string | undefined {
    const formula = written.replace(prefix, "");
    if (attributes["t"] !== "shared") return formula;
    const key = attributes["si"] ?? "";
    if (formula !== "") this.#shared.set(key, { formula, row, column });
    const first = this.#shared.get(key);
    return first && shiftFormula(first.formula, row - first.row, column - first.column);
  }
}
