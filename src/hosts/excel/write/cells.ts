import { areaAddress, around } from "../addresses";
import { area } from "../run";
import { isFormulaLike, isValueLike } from "./texts";

/** A cell to be written, whether planned or put back. */
export interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | { readonly formula: string };
  readonly format?: string;
  readonly linksTo?: string;
}

type Block = (string | number | boolean | null)[][];

/** What Excel is told to put into a cell; `null` would leave it as it is. */
function written({ content }: Written): string | number | boolean {
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" && isFormulaLike(content) ? `'${content}` : content;
}

const staysText = ({ content }: Written): boolean =>
  typeof content === "string" && !isFormulaLike(content) && isValueLike(content);

/**
 * Writes all these cells of a sheet at once; cells between them are left as they are. Text that looks like a number
 * is written while its cell has the text format, so that it stays text and is still not marked by an apostrophe.
 */
export function writeCells(sheet: Excel.Worksheet, cells: readonly Written[]): void {
  const block = around(cells);
  if (!block) return;
  const empty = (): Block =>
    Array.from({ length: block.bottom - block.top + 1 }, () =>
      Array.from({ length: block.right - block.left + 1 }, () => null),
    );
  const [contents, formats, asText] = [empty(), empty(), empty()];
  const put = (into: Block, { row, column }: Written, what: string | number | boolean): void => {
    const line = into[row - block.top];
    if (line) line[column - block.left] = what;
  };
  for (const cell of cells) {
    put(contents, cell, written(cell));
    put(formats, cell, cell.format ?? "General");
    if (staysText(cell)) put(asText, cell, "@");
  }
  const range = area(sheet, areaAddress(block));
  if (cells.some(staysText)) range.numberFormat = asText;
  range.formulas = contents;
  range.numberFormat = formats;
}

/** Places in the workbook that a click leads to; before the cells, because Excel gives a link words and a look of its own. */
export function writeLinks(sheet: Excel.Worksheet, cells: readonly Written[]): void {
  for (const { row, column, linksTo } of cells) {
    if (linksTo === undefined) continue;
    area(sheet, areaAddress({ top: row, left: column, bottom: row, right: column })).hyperlink = {
      documentReference: linksTo,
    };
  }
}
