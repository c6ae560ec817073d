import { parseArea } from "../../../workbook/port/address";
import type { Attributes } from "../package/xml";
import type { WholeValidation } from "./types";

/** The words of `"Yes,No"`; any other formula is a reference, given as it stands. */
function choicesOf(formula: string): readonly string[] | string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? formula : quoted.replaceAll('""', '"').split(",");
}

/** Reads the lists of words to choose from out of a sheet's part, element by element. */
export class ValidationReader {
  readonly #found: WholeValidation[] = [];
  #rule: Attributes | undefined;
  #where = "";
  #formula = "";
  #taking: "formula" | "where" | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "dataValidation") {
      this.#rule = attributes;
      this.#where = attributes["sqref"] ?? "";
      this.#formula = "";
    } else if (this.#rule && name === "formula1") this.#taking = "formula";
    else if (this.#rule && name === "sqref") this.#taking = "where";
  }

  text(text: string): void {
    if (this.#taking === "formula") this.#formula += text;
    else if (this.#taking === "where") this.#where += text;
  }

  close(name: string): void {
    if (name === "formula1" || name === "sqref") this.#taking = undefined;
    if (name !== "dataValidation" || !this.#rule) return;
    const rule = this.#rule;
    this.#rule = undefined;
    if (rule["type"] !== "list") return;
    for (const each of this.#where.trim().split(/\s+/)) {
      const area = parseArea(each);
      if (!area) continue;
      this.#found.push({
        area,
        choices: choicesOf(this.#formula.trim()),
        title: rule["promptTitle"] ?? "",
        message: rule["prompt"] ?? "",
        strict: (rule["errorStyle"] ?? "stop") === "stop",
      });
    }
  }

  take(): readonly WholeValidation[] {
    return this.#found;
  }
}
