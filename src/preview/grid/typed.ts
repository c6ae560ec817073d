import { isDateFormat, isPercentFormat } from "numfmt";
import { isCellError } from "../../workbook/port/grid";
import type { BookCell, CellStyle } from "../book/types";
import { numberText } from "../shown";

/** Fifteen figures are all that Excel keeps. */
const inFull = (value: number): string => String(Number(value.toPrecision(15)));

/** What a person would type to get a cell's content again: what the formula bar shows and an editor begins with. */
export function typedText(cell: BookCell | undefined, style: CellStyle): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { content } = cell;
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return style.literal && content !== "" ? `'${content}` : content;
  if (isPercentFormat(style.format)) return `${inFull(content * 100)}%`;
  if (isDateFormat(style.format) && content >= 1) {
    return numberText(content, Number.isInteger(content) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss");
  }
  return inFull(content);
}
