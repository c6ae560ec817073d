import { cellName } from "../../src/workbook/port/address";
import { isCellError, type Cell, type SheetGrid } from "../../src/workbook/port/grid";
import { bookParts, linksXml, sheetXml, workbookXml, zipOf } from "../hosts/file/book";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A cell as Excel saves it: numbers bare, text, true-or-false and error values by their type. */
function cellXml({ content, format, formula }: Cell, name: string, styles: readonly string[]): string {
  const style = `r="${name}" s="${String(styles.indexOf(format))}"`;
  const live = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (isCellError(content)) return `<c ${style} t="e">${live}<v>${content.error}</v></c>`;
  if (typeof content === "number") return `<c ${style}>${live}<v>${String(content)}</v></c>`;
  if (typeof content === "boolean") return `<c ${style} t="b">${live}<v>${content ? "1" : "0"}</v></c>`;
  const text = escaped(content);
  if (formula !== undefined) return `<c ${style} t="str">${live}<v>${text}</v></c>`;
  return `<c ${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const rowsXml = ({ rows }: SheetGrid, styles: readonly string[]): string =>
  rows
    .map((cells, row) => {
      const written = (cells ?? []).map((cell, column) =>
        cell ? cellXml(cell, cellName(row, column), styles) : "",
      );
      return `<row r="${String(row + 1)}">${written.join("")}</row>`;
    })
    .join("");

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, id) => `<numFmt numFmtId="${String(200 + id)}" formatCode="${escaped(code)}"/>`,
  );
  const uses = formats.map(
    (_, id) => `<xf numFmtId="${String(200 + id)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${String(codes.length)}">${codes.join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(uses.length)}">${uses.join("")}</cellXfs></styleSheet>`;
}

/** The parts of an .xlsx file that holds these sheets; `changes` replace or add parts. */
export function xlsxParts(
  sheets: readonly SheetGrid[],
  changes: Parameters<typeof bookParts>[1] = {},
): ReturnType<typeof bookParts> {
  const formats = [
    ...new Set([
      "General",
      ...sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.format ?? "General")),
    ]),
  ];
  const id = (index: number): string => `rId${String(index + 1)}`;
  const list = sheets.map(
    ({ name, visible }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}" r:id="${id(index)}"${visible ? "" : ' state="hidden"'}/>`,
  );
  return bookParts("", {
    "xl/workbook.xml": workbookXml(`<sheets>${list.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": linksXml(
      ...sheets.map((_, index): [string, string, string] => [
        id(index),
        "worksheet",
        `worksheets/sheet${String(index + 1)}.xml`,
      ]),
      [id(sheets.length), "styles", "styles.xml"],
    ),
    "xl/sharedStrings.xml": undefined,
    "xl/styles.xml": stylesXml(formats),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        sheetXml(`<sheetData>${rowsXml(sheet, formats)}</sheetData>`),
      ]),
    ),
    ...changes,
  });
}

/** The bytes of an .xlsx file that holds these sheets. */
export const xlsx = (
  sheets: readonly SheetGrid[],
  changes: Parameters<typeof bookParts>[1] = {},
): Uint8Array => zipOf(xlsxParts(sheets, changes));
