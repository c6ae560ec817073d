import type { Area } from "../../workbook/port/grid";
import {
  areaOf,
  around,
  fullAddress,
  heightOf,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  meet,
  usedArea,
  widthOf,
} from "./areas";
import type { Cells } from "./areas";
import { number, oneOf, optionalNumber, text } from "./arguments";
import { cellProperties } from "./cellProperties";
import { Failure, invalid, notFound } from "./failure";
import { clear, clearings, merge, moveTo, unmerge } from "./rangeClear";
import { rangeFormat } from "./rangeFormat";
import { valueScalars } from "./rangeValues";
import { sheetOf } from "./session";
import type { Session } from "./session";
import { isThing } from "./object";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";
import { dataValidation } from "./validation";

/** A range of one sheet, checked against the sheet's edges. */
export function rangeAt(session: Session, sheet: string, area: Area): Thing {
  sheetOf(session, sheet);
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn) {
    throw invalid("the range would reach over the edge of the sheet");
  }
  if (area.bottom < area.top || area.right < area.left) throw invalid("the range would be empty");
  return thing(range, { sheet, areas: [area] }, session);
}

/** Several blocks of one sheet. */
export const areasAt = (session: Session, sheet: string, areas: Cells["areas"]): Thing =>
  thing(rangeAreas, { sheet, areas }, session);

/** The cells that an argument means: a range, or an address on the same sheet. */
export function cellsIn(argument: Argument, session: Session, sheet: string): Cells {
  if (isThing(argument)) {
    if (argument.className !== "Range") throw invalid("a range is wanted");
    return argument.target as Cells;
  }
  const given = text(argument, "a range");
  const named = given.includes("!") ? given.slice(0, given.lastIndexOf("!")) : undefined;
  const other =
    named === undefined ? undefined : session.draft.find(named.replace(/^'|'$/g, "").replaceAll("''", "'"));
  if (named !== undefined && !other) throw notFound(`worksheet ${named}`);
  return { sheet: other?.id ?? sheet, areas: [areaOf(given)] };
}

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

function used(cells: Cells, args: readonly Argument[], session: Session): Area | undefined {
  const { sheet } = sheetOf(session, cells.sheet);
  session.settle();
  return usedArea(sheet, args[0] === true, cells.areas[0]);
}

/** What both one range and several have. */
const shared: Pick<ThingClass<Cells>, "scalars" | "objects" | "methods"> = {
  scalars: {
    address: { get: ({ sheet, areas }, session) => fullAddress(sheetOf(session, sheet).sheet, areas) },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    worksheet: ({ sheet }, _, session) => session.worksheet(sheet),
    format: (cells, _, session) => thing(rangeFormat, cells, session),
    dataValidation: (cells, _, session) => thing(dataValidation, cells, session),
  },
  methods: {
    clear(cells, [what], session) {
      clear(cells, what === undefined || what === null ? "All" : oneOf(what, clearings, "clear"), session);
      return null;
    },
  },
};

/** `Range` */
export const range: ThingClass<Cells> = {
  name: "Range",
  scalars: {
    ...shared.scalars,
    ...valueScalars,
    rowIndex: { get: ({ areas: [area] }) => area.top },
    columnIndex: { get: ({ areas: [area] }) => area.left },
    rowCount: { get: ({ areas: [area] }) => heightOf(area) },
    columnCount: { get: ({ areas: [area] }) => widthOf(area) },
    rowHidden: {
      get({ sheet, areas: [area] }, session) {
        const { hiddenRows } = sheetOf(session, sheet).sheet;
        let hidden = 0;
        for (let row = area.top; row <= area.bottom; row += 1) hidden += hiddenRows.has(row) ? 1 : 0;
        return hidden === 0 ? false : hidden === heightOf(area) ? true : null;
      },
    },
  },
  objects: {
    ...shared.objects,
    getCell: ({ sheet, areas: [area] }, [row, column], session) => {
      const top = area.top + number(row, "row");
      const left = area.left + number(column, "column");
      return rangeAt(session, sheet, { top, left, bottom: top, right: left });
    },
    getRow({ sheet, areas: [area] }, [row], session) {
      const top = area.top + number(row, "row");
      return rangeAt(session, sheet, { ...area, top, bottom: top });
    },
    getColumn({ sheet, areas: [area] }, [column], session) {
      const left = area.left + number(column, "column");
      return rangeAt(session, sheet, { ...area, left, right: left });
    },
    getLastRow: ({ sheet, areas: [area] }, _, session) =>
      rangeAt(session, sheet, { ...area, top: area.bottom }),
    getLastCell: ({ sheet, areas: [area] }, _, session) =>
      rangeAt(session, sheet, { ...area, top: area.bottom, left: area.right }),
    getBoundingRect: ({ sheet, areas: [area] }, [other], session) =>
      rangeAt(session, sheet, around(area, cellsIn(other, session, sheet).areas[0])),
    getResizedRange: ({ sheet, areas: [area] }, [rows, columns], session) =>
      rangeAt(session, sheet, {
        ...area,
        bottom: area.bottom + number(rows, "deltaRows"),
        right: area.right + number(columns, "deltaColumns"),
      }),
    getAbsoluteResizedRange: ({ sheet, areas: [area] }, [rows, columns], session) =>
      rangeAt(session, sheet, {
        ...area,
        bottom: area.top + number(rows, "numRows") - 1,
        right: area.left + number(columns, "numColumns") - 1,
      }),
    getOffsetRange: ({ sheet, areas: [area] }, [rows, columns], session) =>
      rangeAt(session, sheet, moved(area, number(rows, "rowOffset"), number(columns, "columnOffset"))),
    getEntireColumn: ({ sheet, areas: [area] }, _, session) =>
      rangeAt(session, sheet, { ...area, top: 0, bottom: lastRow }),
    getEntireRow: ({ sheet, areas: [area] }, _, session) =>
      rangeAt(session, sheet, { ...area, left: 0, right: lastColumn }),
    getIntersectionOrNullObject({ sheet, areas: [area] }, [other], session) {
      const cells = cellsIn(other, session, sheet);
      const found = cells.sheet === sheet ? meet(area, cells.areas[0]) : undefined;
      return found ? rangeAt(session, sheet, found) : null;
    },
    getUsedRangeOrNullObject(cells, args, session) {
      const found = used(cells, args, session);
      return found ? rangeAt(session, cells.sheet, found) : null;
    },
    getUsedRange(cells, args, session) {
      const [{ top, left }] = cells.areas;
      const found = used(cells, args, session) ?? { top, left, bottom: top, right: left };
      return rangeAt(session, cells.sheet, found);
    },
    getMergedAreasOrNullObject({ sheet, areas: [area] }, _, session) {
      const [first, ...rest] = sheetOf(session, sheet).sheet.merges.filter((merge) => meet(merge, area));
      return first ? areasAt(session, sheet, [first, ...rest]) : null;
    },
  },
  methods: {
    ...shared.methods,
    select({ sheet, areas }, _, session) {
      session.draft.select({ sheet, areas });
      return null;
    },
    _ValidateArraySize({ areas: [area] }, [rows, columns]) {
      if (number(rows, "rows") === heightOf(area) && number(columns, "columns") === widthOf(area))
        return null;
      throw invalid("the number of rows or columns in the array does not match the size of the range");
    },
    merge(cells, _, session) {
      merge(cells, session);
      return null;
    },
    unmerge(cells, _, session) {
      unmerge(cells, session);
      return null;
    },
    moveTo(cells, [to], session) {
      const target = cellsIn(to, session, cells.sheet);
      if (target.sheet !== cells.sheet) {
        throw new Failure("InvalidArgument", "The local workbook moves cells within one sheet only.");
      }
      moveTo(cells, target.areas[0], session);
      return null;
    },
    getCellProperties: (cells, args, session) => cellProperties(cells, args, session),
  },
};

/** `RangeAreas`, of one sheet. */
export const rangeAreas: ThingClass<Cells> = {
  name: "RangeAreas",
  scalars: {
    ...shared.scalars,
    areaCount: { get: ({ areas }) => areas.length },
  },
  objects: {
    ...shared.objects,
    areas: (cells, _, session) => thing(rangeCollection, cells, session),
  },
  methods: { ...shared.methods },
};

/** The ranges of range areas, one by one. */
export const rangeCollection: ThingClass<Cells> = {
  name: "RangeCollection",
  objects: {
    getItemAt({ sheet, areas }, [index], session) {
      const area = areas[number(index, "index")];
      if (!area) throw notFound(`range ${String(optionalNumber(index, "index"))}`);
      return rangeAt(session, sheet, area);
    },
  },
  methods: { getCount: ({ areas }) => areas.length },
  items: ({ sheet, areas }, session) => areas.map((area) => rangeAt(session, sheet, area)),
};

/** `getRanges`: addresses with commas; an address list may hold at most 8,192 characters. */
export function rangesOf(session: Session, sheet: string, addresses: string): Thing {
  if (addresses.length > 8192) throw invalid("the list of addresses is longer than 8,192 characters");
  const [first, ...rest] = addresses.split(/[,;]/).map((each) => areaOf(each.trim()));
  if (!first) throw invalid("the list of addresses is empty");
  return areasAt(session, sheet, [first, ...rest]);
}
