import { isNumber, readNumber } from "../read/number";
import { readDay } from "../read/date";
import { formatFacts } from "../read/format";
import { parseKind } from "../read/kind";
import { parseBlock, parseYesNo } from "../read/words";
import { parseYear } from "../read/year";
import type { Cell } from "../port/grid";
import type { ColumnSpec, Holds } from "./tableSpec";

const isText = (cell: Cell): boolean => typeof cell.content === "string";
const isNumeric = (cell: Cell): boolean =>
  typeof cell.content === "number" ? !formatFacts(cell.format).isDate : isNumber(readNumber(cell));

const tests: Readonly<Record<Holds, (cell: Cell) => boolean>> = {
  name: (cell) => isText(cell) || typeof cell.content === "number",
  words: (cell) => isText(cell) || typeof cell.content === "number",
  kind: ({ content }) => typeof content === "string" && parseKind(content) !== undefined,
  year: ({ content }) => typeof content === "string" && parseYear(content) !== undefined,
  money: isNumeric,
  count: isNumeric,
  share: isNumeric,
  moneyOrShare: isNumeric,
  value: isNumeric,
  whole: isNumeric,
  yesNo: ({ content }) => parseYesNo(content) !== undefined,
  date: (cell) => readDay(cell) !== undefined,
  block: ({ content }) => typeof content === "string" && parseBlock(content) !== undefined,
};

/** True where a cell's content is of the sort that its column holds; says nothing of whether it is right. */
export const fits = (spec: ColumnSpec, cell: Cell): boolean => tests[spec.holds](cell);

/** True for columns in which any text would do, so that a fit there tells nothing. */
export const takesAnyText = ({ holds }: ColumnSpec): boolean => holds === "name" || holds === "words";

const wordHolds: ReadonlySet<Holds> = new Set(["name", "words", "kind", "year", "yesNo", "block"]);

/** True for columns of words, in which a cell merged down over several rows says the same of each. */
export const isWords = ({ holds }: ColumnSpec): boolean => wordHolds.has(holds);
