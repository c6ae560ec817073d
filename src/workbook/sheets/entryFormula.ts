import type { Expr } from "../../model/expression";
import type { CellAddress, NumberReading } from "../../model/inputs";
import type { Entry, WordList } from "../../model/line";
import { quotedSheet } from "../port/address";

/** Where HNB Sources keeps what entries look up. */
export interface LookUps {
  /** The words of a list, and what each means, as absolute ranges with their sheet. */
  readonly list: (list: WordList) => { readonly words: string; readonly meanings: string };
  /** The cells that hold "refused" and "disapplication agreed". */
  readonly refused: string;
  readonly agreed: string;
}

const link = ({ sheet, cell }: CellAddress): string => `${quotedSheet(sheet)}!${cell}`;

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The cell's number, converted in the open where the cell holds text, thousands or a size. */
export function numberFormula(at: CellAddress, reading: NumberReading | undefined): string {
  const cell = link(at);
  if (!reading) return cell;
  const { takeOut, negate, scale } = reading;
  const bare = takeOut?.reduce((text, out) => `SUBSTITUTE(${text},${quotedText(out)},"")`, cell);
  const number = bare === undefined ? cell : `NUMBERVALUE(${bare},".",",")`;
  return `${negate ? "-1*" : ""}${number}${scale === 1 ? "" : `*${String(scale)}`}`;
}

const isBlank = (at: CellAddress): string => `TRIM(${link(at)})=""`;

/** A number that stands for a cell that is not there is written as itself: there is nothing behind it to follow. */
const fallBack = (otherwise: Expr, render: (expr: Expr) => string): string | undefined =>
  otherwise.op === "number" ? undefined : render(otherwise);

/**
 * How an input row's cell comes by its value, as a formula; undefined for a plain constant.
 * `render` writes what a blank cell falls back on.
 */
export function entryFormula(
  entry: Entry,
  lookUps: LookUps,
  render: (expr: Expr) => string,
): string | undefined {
  const word = (list: WordList, at: CellAddress): string => {
    const { words, meanings } = lookUps.list(list);
    return `INDEX(${meanings},MATCH(TRIM(${link(at)}),${words},0))`;
  };
  switch (entry.by) {
    case "constant":
      return undefined;
    case "text":
      return `TRIM(${link(entry.at)})`;
    case "number":
      return numberFormula(entry.entered.at, entry.entered.reading);
    case "word":
      return word(entry.list, entry.at);
    case "optional": {
      const { at, reading } = entry.entered;
      if (!at) return fallBack(entry.otherwise, render);
      return `IF(${isBlank(at)},${render(entry.otherwise)},${numberFormula(at, reading)})`;
    }
    case "optionalWord": {
      const { at, list, otherwise } = entry;
      if (!at) return fallBack(otherwise, render);
      return `IF(${isBlank(at)},${render(otherwise)},${word(list, at)})`;
    }
    case "decision": {
      if (!entry.at) return undefined;
      const says = (what: string): string =>
        `ISNUMBER(SEARCH(${what},${link(entry.at ?? { sheet: "", cell: "" })}))`;
      return `IF(${says(lookUps.refused)},IF(${says(lookUps.agreed)},1,0),1)`;
    }
    case "refusal":
      return entry.at ? `IF(ISNUMBER(SEARCH(${lookUps.refused},${link(entry.at)})),1,0)` : undefined;
  }
}

/** The forum's cell that an entry rests on, if any. */
export function entryCell(entry: Entry): CellAddress | undefined {
  switch (entry.by) {
    case "number":
      return entry.entered.at;
    case "optional":
      return entry.entered.at;
    case "constant":
      return undefined;
    default:
      return entry.at;
  }
}
