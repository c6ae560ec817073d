import type { CellContent } from "../../../workbook/port/grid";
import { isDateFormat } from "../package/formats";
import { serialOf } from "../package/serial";
import { unescapeText } from "./strings";

/** What all sheets of a workbook share. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly format: (style: string | undefined) => string;
  /** Added to dates of a workbook that counts its days from 1904. */
  readonly dateShift: number;
}

/** What a cell shows, from the text that the file holds for it; undefined where that is no value of the cell's type. */
export function contentOf(
  type = "n",
  text: string,
  format: string,
  { strings, dateShift }: Surroundings,
): CellContent | undefined {
  if (text === "" || type === "inlineStr") return text;
  if (type === "s") return strings[Number(text)];
  if (type === "str") return unescapeText(text);
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type !== "n" && type !== "d") return undefined;
  const number = type === "d" ? serialOf(text) : Number(text);
  if (!Number.isFinite(number)) return undefined;
  return type === "n" && dateShift !== 0 && isDateFormat(format) ? number + dateShift : number;
}
