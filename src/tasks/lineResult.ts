import { fullLabel, type Line } from "../model/line";
import { inDraw } from "../model/number";
import { words } from "../model/words";
import { cellName } from "../workbook/port/address";
import type { Book } from "../workbook/sheets/book";
import { spot } from "../workbook/sheets/places";
import { lineContent } from "../workbook/sheets/rows";

/** A line of a sheet for other programs; every list has one entry a year. */
export interface LineFigures {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
  /** On the line's own sheet. */
  readonly cells: readonly string[];
  readonly formulas: readonly string[];
  readonly words: readonly string[];
}

/** A line's figures, cells, formulas and words, year by year. */
export function lineFigures(book: Book, line: Line): LineFigures {
  const { values, places } = book;
  const years = [...book.years.keys()];
  const formula = (year: number): string => {
    const content = lineContent(book, line, year, 0);
    return typeof content === "object" ? `=${content.formula}` : `=${String(content)}`;
  };
  const cell = (year: number): string => {
    const { row, column } = spot(places, line, year, 0);
    return cellName(row, column);
  };
  return {
    id: line.id,
    label: fullLabel(line),
    values: years.map((year) => inDraw(values.number(line, year), 0)),
    cells: years.map(cell),
    formulas: years.map(formula),
    words: years.map((year) => words(line, year, values)),
  };
}
