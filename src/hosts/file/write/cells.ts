import { cellName } from "../../../workbook/port/address";
import type { CellPlan } from "../../../workbook/port/plan";
import { escapeText } from "../package/element";
import { shiftFrom1904 } from "../package/serial";
import { isDateFormat } from "../package/formats";
import { filedFormula } from "./functions";
import { planFault } from "./faults";
import type { StyleFor } from "./styles";

const longestFormula = 8192;
const longestText = 32_767;

// XML cannot hold these, and `_x0041_` would be read as a character so spelt.
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|\r/g;

/** Text as a cell of a file holds it. */
export const filedText = (text: string): string =>
  escapeText(
    text.replace(
      unspeakable,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

/** The XML of one planned cell. Throws `HostError` for a plan that no Excel could hold. */
export function cellMarkup(cell: CellPlan, style: StyleFor, from1904: boolean): string {
  const name = cellName(cell.row, cell.column);
  const literal = typeof cell.content === "string" && /^[=+\-@]/.test(cell.content);
  const start = `<c r="${name}" s="${String(style(cell.role, cell.format, literal))}"`;
  const written = (number: number): string => {
    if (!Number.isFinite(number))
      throw planFault(`${name} would hold ${String(number)}, which is no number.`);
    return String(from1904 && isDateFormat(cell.format ?? "General") ? number - shiftFrom1904 : number);
  };
  const checked = (text: string): string => {
    if (text.length > longestText)
      throw planFault(`${name} would hold ${String(text.length)} characters of text.`);
    return filedText(text);
  };
  const { content } = cell;
  if (typeof content === "number") return `${start}><v>${written(content)}</v></c>`;
  if (typeof content === "string") {
    if (content === "") return `${start}/>`;
    const kept = /^\s|\s$|\n/.test(content) ? ' xml:space="preserve"' : "";
    return `${start} t="inlineStr"><is><t${kept}>${checked(content)}</t></is></c>`;
  }
  const formula = filedFormula(content.formula);
  if (formula.length > longestFormula) {
    throw planFault(`${name} would hold a formula of ${String(formula.length)} characters.`);
  }
  const f = `<f>${escapeText(formula)}</f>`;
  return typeof content.value === "number"
    ? `${start}>${f}<v>${written(content.value)}</v></c>`
    : `${start} t="str">${f}<v>${checked(content.value)}</v></c>`;
}
