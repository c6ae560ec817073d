/** Looks and links cell by cell, in one answer. */
import type { CellStyle } from "../book/types";
import type { Cells } from "./areas";
import { isObject } from "./arguments";
import { invalid } from "./failure";
import type { Json, JsonObject } from "./protocol";
import { rangeFormat } from "./rangeFormat";
import { linkOf } from "./rangeValues";
import { sheetOf } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";

/** The properties that an object asks for (`{ font: { bold: true } }`), read from a thing. */
function read(from: Thing, wanted: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, asked]): [string, Json][] => {
      if (asked === undefined || asked === false) return [];
      const scalar = from.scalar(key);
      if (scalar?.get) return [[key, scalar.get()]];
      const inner = from.object(key)?.([]);
      if (!inner) throw invalid(`the cell property ${key}`);
      if (inner.isCollection)
        throw invalid(`the cell property ${key}, which the local workbook does not give`);
      return [[key, read(inner, isObject(asked) ? asked : {})]];
    }),
  );
}

/** `Range.getCellProperties`: for each cell, what was asked for. */
export function cellProperties(cells: Cells, args: readonly Argument[], session: Session): Json {
  const [asked] = args;
  const wanted = isObject(asked as Json) ? (asked as JsonObject) : {};
  const { sheet } = sheetOf(session, cells.sheet);
  const [area] = cells.areas;
  const known = new Map<CellStyle, JsonObject>();
  const format = wanted["format"];
  const answer: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.rows[row]?.[column];
      const style = cell?.style ?? session.draft.plain;
      const one: Cells = {
        sheet: cells.sheet,
        areas: [{ top: row, left: column, bottom: row, right: column }],
      };
      const look =
        known.get(style) ?? (isObject(format) ? read(thing(rangeFormat, one, session), format) : {});
      known.set(style, look);
      line.push({
        ...(isObject(format) && { format: look }),
        ...(wanted["hyperlink"] === true && { hyperlink: linkOf(cell) }),
        ...(wanted["address"] === true && {
          address: `${sheet.name}!R${String(row + 1)}C${String(column + 1)}`,
        }),
      });
    }
    answer.push(line);
  }
  return answer;
}
