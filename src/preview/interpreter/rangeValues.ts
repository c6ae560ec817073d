/** The contents of a range: rows of rows, as Office.js has them. */
import { isCellError } from "../../workbook/port/grid";
import type { Area } from "../../workbook/port/grid";
import { attached, withTyped } from "../book/entry";
import type { BookCell, CellStyle } from "../book/types";
import { heightOf, widthOf } from "./areas";
import type { Cells } from "./areas";
import { isObject } from "./arguments";
import { Failure, invalid } from "./failure";
import type { Json } from "./protocol";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import type { Scalar } from "./thing";

/** Office.js gives and takes at most so many cells at once. */
const mostCells = 5_000_000;

const tooMany = (): Failure =>
  new Failure("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");

/** One answer a cell, row by row. */
function grid(cells: Cells, session: Session, of: (cell: BookCell | undefined) => Json): Json[][] {
  const { sheet } = sheetOf(session, cells.sheet);
  const [area] = cells.areas;
  if (heightOf(area) * widthOf(area) > mostCells) throw tooMany();
  const answer: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const found = sheet.rows[row];
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(of(found?.[column]));
    answer.push(line);
  }
  return answer;
}

export const valueOf = (cell: BookCell | undefined): string | number | boolean => {
  const content = cell?.content ?? "";
  return isCellError(content) ? content.error : content;
};

const typeOf = (cell: BookCell | undefined): string => {
  if (!cell || (cell.content === "" && cell.formula === undefined)) return "Empty";
  const { content } = cell;
  if (isCellError(content)) return "Error";
  return typeof content === "number" ? "Double" : typeof content === "boolean" ? "Boolean" : "String";
};

const formulaOf = (cell: BookCell | undefined): Json =>
  cell?.formula === undefined ? valueOf(cell) : `=${cell.formula}`;

/** The entry for one cell out of what was given for a range: a whole block, or one value for all. */
function entries(value: Json, area: Area, what: string): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const one = Array.isArray(rows[0]) ? (rows[0] as readonly Json[]) : [];
  if (rows.length === 1 && one.length === 1) return () => one[0] ?? null;
  const fits =
    rows.length === heightOf(area) &&
    rows.every((row) => Array.isArray(row) && (row as readonly Json[]).length === widthOf(area));
  if (!fits) {
    throw invalid(`${what}: the number of rows or columns does not match the size of the range`);
  }
  return (row, column) => (rows[row - area.top] as readonly Json[])[column - area.left] ?? null;
}

const longestFormula = 8192;
const longestText = 32_767;

/** A cell after an add-in gave it something: text is taken as if it were typed. */
function given(cell: BookCell | undefined, value: Json, plain: CellStyle): BookCell | undefined {
  if (value === null) return cell;
  if (typeof value === "string") {
    if (value.length > longestText + 1) throw invalid("a text is longer than a cell can hold");
    if (value.startsWith("=") && value.length > longestFormula + 1) throw invalid("a formula is too long");
    return withTyped(cell, value, plain);
  }
  if (isObject(value) || Array.isArray(value)) throw invalid("a cell's value");
  const style = cell?.style?.literal === true ? { ...cell.style, literal: false } : cell?.style;
  return { content: value as number | boolean, ...(style && { style }), ...attached(cell) };
}

function enter(cells: Cells, value: Json, session: Session, what: string): void {
  const sheet = openSheet(session, cells.sheet);
  const [area] = cells.areas;
  if (heightOf(area) * widthOf(area) > mostCells) throw tooMany();
  const at = entries(value, area, what);
  sheet.each(area, (cell, row, column) => given(cell, at(row, column), session.draft.plain));
  session.draft.entered(cells.sheet, area);
}

function setFormats(cells: Cells, value: Json, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const [area] = cells.areas;
  const at = entries(value, area, "numberFormat");
  sheet.each(area, (cell, row, column) => {
    const format = at(row, column);
    if (format === null) return cell;
    if (typeof format !== "string") throw invalid("a number format should be text");
    const style = cell?.style ?? session.draft.plain;
    if (style.format === format) return cell;
    return { ...(cell ?? { content: "" }), style: { ...style, format } };
  });
}

function setLink(cells: Cells, value: Json, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const link = isObject(value) ? value : {};
  const place = typeof link["documentReference"] === "string" ? link["documentReference"] : undefined;
  const address = typeof link["address"] === "string" ? link["address"] : undefined;
  const shown = typeof link["textToDisplay"] === "string" ? link["textToDisplay"] : undefined;
  if (place === undefined && address === undefined) throw invalid("hyperlink");
  const [area] = cells.areas;
  sheet.each(area, (cell) => {
    const isEmpty = !cell || (cell.content === "" && cell.formula === undefined);
    const text = shown ?? (isEmpty ? (place ?? address) : undefined);
    // Excel draws a fresh link blue and underlined.
    const style: CellStyle = { ...(cell?.style ?? session.draft.plain), colour: "0563C1", underline: true };
    return {
      ...(cell && text === undefined ? cell : { content: text ?? "", ...attached(cell) }),
      style,
      ...(place !== undefined && { linksTo: place }),
      ...(address !== undefined && { address }),
    };
  });
}

/** The properties of a range that hold one entry a cell. */
export const valueScalars: Readonly<Record<string, Scalar<Cells>>> = {
  values: {
    get: (cells, session) => grid(cells, session, valueOf),
    set(cells, value, session) {
      enter(cells, value, session, "values");
    },
  },
  formulas: {
    get: (cells, session) => grid(cells, session, formulaOf),
    set(cells, value, session) {
      enter(cells, value, session, "formulas");
    },
  },
  valueTypes: { get: (cells, session) => grid(cells, session, typeOf) },
  numberFormat: {
    get: (cells, session) => grid(cells, session, (cell) => (cell?.style ?? session.draft.plain).format),
    set: setFormats,
  },
  hyperlink: {
    get: (cells, session) => {
      const [area] = cells.areas;
      const cell = sheetOf(session, cells.sheet).cell(area.top, area.left);
      return linkOf(cell);
    },
    set: setLink,
  },
};

/** A cell's link as Office.js describes it; null where it has none. */
export function linkOf(cell: BookCell | undefined): Json {
  if (cell?.linksTo === undefined && cell?.address === undefined) return null;
  return {
    ...(cell.linksTo !== undefined && { documentReference: cell.linksTo }),
    ...(cell.address !== undefined && { address: cell.address }),
    textToDisplay: String(valueOf(cell)),
    screenTip: "",
  };
}
