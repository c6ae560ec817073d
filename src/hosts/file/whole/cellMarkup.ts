import { isCellError, isNotCalculated } from "../../../workbook/port/grid";
import { isDateFormat } from "../package/formats";
import { escapeText } from "../package/element";
import { writeElement } from "../package/markup";
import type { Element } from "../package/markup";
import { shiftFrom1904 } from "../package/serial";
import { filedText } from "../write/cells";
import { filedFormula } from "../write/functions";
import type { WholeCell } from "./types";

/** The XML of one cell. `formula` is the file's own element for a formula that stays as it was. */
export function wholeCellMarkup(
  name: string,
  cell: WholeCell,
  style: number,
  from1904: boolean,
  formula: Element | undefined,
): string {
  const start = `<c r="${name}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const { content } = cell;
  const f =
    cell.formula === undefined
      ? ""
      : formula
        ? writeElement(formula)
        : `<f>${escapeText(filedFormula(cell.formula))}</f>`;
  if (isNotCalculated(content)) return `${start}>${f}</c>`;
  if (isCellError(content)) return `${start} t="e">${f}<v>${escapeText(content.error)}</v></c>`;
  if (typeof content === "boolean") return `${start} t="b">${f}<v>${content ? "1" : "0"}</v></c>`;
  if (typeof content === "number") {
    const isDate = from1904 && isDateFormat(cell.style?.format ?? "General");
    return `${start}>${f}<v>${String(isDate ? content - shiftFrom1904 : content)}</v></c>`;
  }
  if (f !== "") return `${start} t="str">${f}<v>${filedText(content)}</v></c>`;
  if (content === "") return `${start}/>`;
  const kept = /^\s|\s$|\n/.test(content) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${kept}>${filedText(content)}</t></is></c>`;
}
