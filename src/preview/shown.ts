import { format, formatColor, isValidFormat } from "numfmt";
import { isCellError } from "../workbook/port/grid";
import type { CellContent } from "../workbook/port/grid";

/** What a cell shows on the screen. */
export interface Shown {
  readonly text: string;
  /** As CSS has it, where the number format asks for one: `[Red]`. */
  readonly colour?: string;
  /** Where the cell's own alignment says nothing: words stand left, numbers right, errors and yes/no in the middle. */
  readonly side: "left" | "right" | "center";
}

const locale = "en-GB";

/** Format 14 of the file format is "the short date of whoever is looking"; here that is a council in the UK. */
const shortDates = new Set(["mm-dd-yy", "m/d/yy", "m/d/yyyy"]);

/** A number written by a number format code; by `General` where the code cannot be understood. */
export function numberText(value: number, code: string): string {
  const known = shortDates.has(code) ? "dd/mm/yyyy" : code;
  return format(isValidFormat(known) ? known : "General", value, { locale });
}

const inWords = (value: boolean): string => (value ? "TRUE" : "FALSE");

/** A cell's content as its number format shows it. */
export function shown(content: CellContent | undefined, code: string): Shown {
  if (content === undefined) return { text: "", side: "left" };
  if (isCellError(content)) return { text: content.error, side: "center" };
  if (typeof content === "boolean") return { text: inWords(content), side: "center" };
  if (typeof content === "string") {
    return { text: isValidFormat(code) ? format(code, content, { locale }) : content, side: "left" };
  }
  const colour = isValidFormat(code) ? formatColor(code, content) : null;
  const text = numberText(content, code);
  return { text, side: "right", ...(typeof colour === "string" ? { colour } : {}) };
}
