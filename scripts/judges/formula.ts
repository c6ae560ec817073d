/** A formula's text taken apart, as the file has it; nothing here knows how the model writes formulas. */
import { parseArea } from "../../src/workbook/port/address";
import type { Area } from "../../src/workbook/port/grid";

export interface Reference {
  readonly is: "reference";
  /** The sheet named in the formula; absent where it is the formula's own. */
  readonly sheet?: string;
  readonly area: Area;
  /** `$C12:C$20` without its sheet. */
  readonly text: string;
}

export type Token =
  | Reference
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "function"; readonly name: string }
  | { readonly is: "sign"; readonly text: string };

const cell = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const patterns = {
  text: /^"((?:[^"]|"")*)"/,
  reference: new RegExp(`^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\\w.]*))!)?(${cell}(?::${cell})?)(?![\\w(.])`),
  function: /^(?:_xlfn\.)?([A-Z][A-Z0-9.]*)\(/,
  number: /^(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\w.%])/,
  sign: /^(<=|>=|<>|[-+*/^&=<>(),])/,
} as const;

function next(rest: string, formula: string): { token: Token; length: number } {
  const text = patterns.text.exec(rest);
  if (text)
    return { token: { is: "text", value: (text[1] ?? "").replaceAll('""', '"') }, length: text[0].length };
  const reference = patterns.reference.exec(rest);
  const area = reference && parseArea(reference[3] ?? "");
  if (reference && area) {
    const sheet = reference[1]?.replaceAll("''", "'") ?? reference[2];
    const token = { is: "reference" as const, area, text: reference[3] ?? "" };
    return { token: sheet === undefined ? token : { ...token, sheet }, length: reference[0].length };
  }
  const called = patterns.function.exec(rest);
  if (called) return { token: { is: "function", name: called[1] ?? "" }, length: called[0].length - 1 };
  const number = patterns.number.exec(rest);
  if (number) return { token: { is: "number", value: Number(number[1]) }, length: number[0].length };
  const sign = patterns.sign.exec(rest);
  if (sign) return { token: { is: "sign", text: sign[0] }, length: sign[0].length };
  throw new Error(`=${formula} holds something that this workbook's formulas may not: ${rest.slice(0, 30)}`);
}

/** A minus before a number that subtracts from nothing is the number's own. */
const isOwnMinus = (before: Token | undefined, sign: Token | undefined): boolean =>
  sign?.is === "sign" &&
  sign.text === "-" &&
  (before === undefined || (before.is === "sign" && before.text !== ")"));

/**
 * The formula's tokens. Throws at whatever is no cell, range, number, text, function or sign: names, whole columns,
 * structured references, braces, percent signs.
 */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const rest = formula.slice(at);
    const space = /^\s+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const { token, length } = next(rest, formula);
    if (token.is === "number" && isOwnMinus(found.at(-2), found.at(-1))) {
      found.pop();
      found.push({ is: "number", value: -token.value });
    } else found.push(token);
    at += length;
  }
  return found;
}

export const references = (formula: string): readonly Reference[] =>
  tokens(formula).filter((token) => token.is === "reference");

function relativeCell(text: string, home: { row: number; column: number }): string {
  const area = parseArea(text);
  const [, fixedColumn, fixedRow] = /^(\$?)[A-Z]+(\$?)/.exec(text) ?? [];
  if (!area) throw new Error(`${text} is no cell`);
  const row = fixedRow ? `R${String(area.top + 1)}` : `R[${String(area.top - home.row)}]`;
  const column = fixedColumn ? `C${String(area.left + 1)}` : `C[${String(area.left - home.column)}]`;
  return row + column;
}

/** The formula in R1C1 terms: two cells hold the same formula, copied, where these are the same. */
export const relative = (formula: string, home: { row: number; column: number }): string =>
  tokens(formula)
    .map((token) => {
      if (token.is === "reference") {
        const sheet = token.sheet === undefined ? "" : `'${token.sheet}'!`;
        return (
          sheet +
          token.text
            .split(":")
            .map((text) => relativeCell(text, home))
            .join(":")
        );
      }
      if (token.is === "text") return `"${token.value}"`;
      return token.is === "number" ? String(token.value) : token.is === "function" ? token.name : token.text;
    })
    .join("");
