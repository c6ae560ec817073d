import { canBeSheetName } from "../book/refusals";
import { columnLetters } from "../../workbook/port/address";
import { areaOf, usedArea, wholeSheet } from "./areas";
import { colour, number, oneOf, optionalText, text, truth } from "./arguments";
import { chartsClass } from "./charts";
import { denied, Failure, invalid, taken } from "./failure";
import { freezePanes } from "./freezePanes";
import { namedItems } from "./names";
import { pageBreaks, pageLayout } from "./pageLayout";
import { cellsIn, rangeAt, rangesOf } from "./range";
import { openSheet, openStructure, sheetOf } from "./session";
import type { Session } from "./session";
import { tablesClass } from "./tables";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";

interface SheetTarget {
  readonly sheet: string;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const visibilityNames = ["Visible", "Hidden", "VeryHidden"] as const;

/** `WorksheetProtection` */
export const protection: ThingClass<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: { protected: { get: ({ sheet }, session) => sheetOf(session, sheet).sheet.protected } },
};

/** The sheet that shows before or after another; null where there is none. */
function beside({ sheet }: SheetTarget, step: 1 | -1, visibleOnly: Argument, session: Session): Thing | null {
  const { sheets } = session.draft;
  let index = sheets.findIndex(({ id }) => id === sheet) + step;
  while (visibleOnly === true && sheets[index] && sheets[index]?.sheet.visibility !== "visible")
    index += step;
  const found = sheets[index];
  return found ? worksheet(session, found.id) : null;
}

/** A row of a name, as Excel checks it before a sheet takes it. */
export function checkName(session: Session, name: string, own?: string): void {
  if (!canBeSheetName(name)) throw invalid(`the sheet name ${name}`);
  const present = session.draft.find(own ?? "")?.sheet.name.toLowerCase();
  if (session.draft.isTaken(name) && present !== name.toLowerCase()) throw taken(`worksheet ${name}`);
}

/** The cells that hold something of a sheet; an empty sheet has A1. */
function used({ sheet }: SheetTarget, args: readonly Argument[], session: Session) {
  session.settle();
  return usedArea(sheetOf(session, sheet).sheet, args[0] === true);
}

/** `Worksheet` */
export const worksheetClass: ThingClass<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet }),
  scalars: {
    id: { get: ({ sheet }) => sheet },
    name: {
      get: ({ sheet }, session) => sheetOf(session, sheet).sheet.name,
      set({ sheet }, value, session) {
        openStructure(session);
        const name = text(value, "the sheet's name");
        checkName(session, name, sheet);
        session.draft.rename(sheet, name);
      },
    },
    position: {
      get: ({ sheet }, session) => session.draft.sheets.findIndex(({ id }) => id === sheet),
      set({ sheet }, value, session) {
        openStructure(session);
        session.draft.move(sheet, number(value, "position"));
      },
    },
    visibility: {
      get: ({ sheet }, session) => {
        const { visibility } = sheetOf(session, sheet).sheet;
        return visibilityNames.find((name) => visibilities[name] === visibility) ?? "Visible";
      },
      set({ sheet }, value, session) {
        openStructure(session);
        const visibility = visibilities[oneOf(value, visibilityNames, "visibility")];
        sheetOf(session, sheet).set({ visibility });
      },
    },
    showGridlines: {
      get: ({ sheet }, session) => sheetOf(session, sheet).sheet.gridlines,
      set({ sheet }, value, session) {
        openSheet(session, sheet).set({ gridlines: truth(value, "showGridlines") });
      },
    },
    // The library sends the setting under this name.
    gridlines: {
      set({ sheet }, value, session) {
        openSheet(session, sheet).set({ gridlines: truth(value, "showGridlines") });
      },
    },
    tabColor: {
      get: ({ sheet }, session) => {
        const { tabColour } = sheetOf(session, sheet).sheet;
        return tabColour === undefined ? "" : `#${tabColour}`;
      },
      set({ sheet }, value, session) {
        openSheet(session, sheet).set({ tabColour: colour(value, "tabColor") });
      },
    },
  },
  objects: {
    charts: (target, _, session) => thing(chartsClass, target, session),
    tables: (target, _, session) => thing(tablesClass, target, session),
    names: ({ sheet }, _, session) => thing(namedItems, { scope: sheet }, session),
    protection: (target, _, session) => thing(protection, target, session),
    freezePanes: (target, _, session) => thing(freezePanes, target, session),
    pageLayout: (target, _, session) => thing(pageLayout, target, session),
    horizontalPageBreaks: (target, _, session) => thing(pageBreaks, target, session),
    getRange({ sheet }, [address], session) {
      const given = optionalText(address, "the address");
      if (given === undefined) return rangeAt(session, sheet, wholeSheet);
      const cells = cellsIn(given, session, sheet);
      return rangeAt(session, cells.sheet, cells.areas[0]);
    },
    getRanges: ({ sheet }, [addresses], session) => {
      const given = optionalText(addresses, "the addresses");
      return rangesOf(session, sheet, given ?? `A:${columnLetters(wholeSheet.right)}`);
    },
    getRangeByIndexes: ({ sheet }, [top, left, rows, columns], session) =>
      rangeAt(session, sheet, {
        top: number(top, "startRow"),
        left: number(left, "startColumn"),
        bottom: number(top, "startRow") + number(rows, "rowCount") - 1,
        right: number(left, "startColumn") + number(columns, "columnCount") - 1,
      }),
    getCell: ({ sheet }, [row, column], session) => {
      const [top, left] = [number(row, "row"), number(column, "column")];
      return rangeAt(session, sheet, { top, left, bottom: top, right: left });
    },
    getUsedRange: (target, args, session) =>
      rangeAt(session, target.sheet, used(target, args, session) ?? areaOf("A1")),
    getUsedRangeOrNullObject(target, args, session) {
      const found = used(target, args, session);
      return found ? rangeAt(session, target.sheet, found) : null;
    },
    getNextOrNullObject: (target, [visibleOnly], session) => beside(target, 1, visibleOnly, session),
    getPreviousOrNullObject: (target, [visibleOnly], session) => beside(target, -1, visibleOnly, session),
  },
  methods: {
    activate({ sheet }, _, session) {
      const { visibility } = sheetOf(session, sheet).sheet;
      if (visibility !== "visible")
        throw new Failure("InvalidOperation", "A hidden sheet cannot be shown so.");
      if (session.draft.selection.sheet !== sheet) {
        session.draft.select({ sheet, areas: [areaOf("A1")] });
      }
      return null;
    },
    delete({ sheet }, _, session) {
      openStructure(session);
      const { sheet: gone } = sheetOf(session, sheet);
      if (gone.visibility === "veryHidden") throw denied("a very hidden sheet cannot be deleted");
      const others = session.draft.sheets.filter(({ id }) => id !== sheet);
      if (!others.some((each) => each.sheet.visibility === "visible")) {
        throw new Failure("GeneralException", "A workbook must contain at least one visible sheet.");
      }
      session.draft.remove(sheet);
      return null;
    },
  },
};

/** The sheet with this id, as an object. */
export const worksheet = (session: Session, sheet: string): Thing =>
  thing(worksheetClass, { sheet }, session);
