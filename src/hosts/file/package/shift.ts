import { columnLetters, columnNumber } from "../../../workbook/port/address";

// Text in quotes and sheet names in quotes are passed over; so are names and functions that only look like
// references (`LOG10(`, `taxes2024`, `Table1[…]`).
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.([!])|(?<![\w.$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.([$!])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])/g;

const column = (fixed: string, letters: string, by: number): string =>
  fixed ? `$${letters}` : columnLetters(columnNumber(letters) + by);
const row = (fixed: string, number: string, by: number): string =>
  fixed ? `$${number}` : String(Number(number) + by);

/** A formula as it reads when filled `rows` down and `columns` to the right: only unfixed references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (text: string, ...found: (string | undefined)[]) => {
    const [fixC = "", letters, fixR = "", number, fixA = "", a, fixB = "", b, fixP = "", p, fixQ = "", q] =
      found;
    if (letters !== undefined && number !== undefined) {
      return column(fixC, letters, columns) + row(fixR, number, rows);
    }
    if (a !== undefined && b !== undefined) return `${column(fixA, a, columns)}:${column(fixB, b, columns)}`;
    if (p !== undefined && q !== undefined) return `${row(fixP, p, rows)}:${row(fixQ, q, rows)}`;
    return text;
  });
}
