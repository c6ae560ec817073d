/** How a sheet is printed. */
import { without } from "../book/without";
import type { PageLayout } from "../../hosts/file/whole/types";
import { areaOf, isWholeRows } from "./areas";
import { isObject, number, oneOf, record, text } from "./arguments";
import { invalid } from "./failure";
import type { Json } from "./protocol";
import { cellsIn, rangeAt } from "./range";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

interface SheetTarget {
  readonly sheet: string;
}

const pageOf = ({ sheet }: SheetTarget, session: Session): PageLayout => sheetOf(session, sheet).sheet.page;

function change({ sheet }: SheetTarget, session: Session, make: (page: PageLayout) => PageLayout): null {
  const draft = openSheet(session, sheet);
  draft.set({ page: make(draft.sheet.page) });
  return null;
}

/** Papers by their names in Office.js, with the file's number for each. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
const paperNames = ["Letter", "Legal", "A3", "A4", "A5"] as const;

function zoomed(page: PageLayout, value: Json): PageLayout {
  const rest = without(page, "scale", "pagesWide", "pagesTall");
  const zoom = record(value, "pageLayout.zoom");
  const given = (key: string): number | undefined => {
    const found = zoom[key];
    return found === undefined || found === null ? undefined : number(found, `zoom.${key}`);
  };
  const scale = given("scale");
  if (scale !== undefined) {
    if (scale < 10 || scale > 400) throw invalid("zoom.scale should be between 10 and 400");
    return { ...rest, scale };
  }
  const wide = given("horizontalFitToPages");
  const tall = given("verticalFitToPages");
  return {
    ...rest,
    ...(wide !== undefined && { pagesWide: wide }),
    ...(tall !== undefined && { pagesTall: tall }),
  };
}

const inches = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 } as const;
const marginUnits = ["Points", "Inches", "Centimeters"] as const;
const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** The three stretches of a header or footer as the file holds them in one text. */
const stretches = (line: string): Record<"L" | "C" | "R", string> => {
  const found = { L: "", C: "", R: "" };
  for (const [, side, words] of line.matchAll(/&([LCR])((?:&[^LCR]|[^&])*)/g)) {
    if (side === "L" || side === "C" || side === "R") found[side] = words ?? "";
  }
  return found;
};

const stretch = (line: "header" | "footer", side: "L" | "C" | "R") => ({
  get: (target: SheetTarget, session: Session): Json => stretches(pageOf(target, session)[line])[side],
  set(target: SheetTarget, value: Json, session: Session): void {
    const words = text(value, line);
    change(target, session, (page) => {
      const parts = { ...stretches(page[line]), [side]: words };
      const joined = (["L", "C", "R"] as const).map((each) =>
        parts[each] === "" ? "" : `&${each}${parts[each]}`,
      );
      return { ...page, [line]: joined.join("") };
    });
  },
});

/** `HeaderFooter` */
export const headerFooter: ThingClass<SheetTarget> = {
  name: "HeaderFooter",
  scalars: {
    leftHeader: stretch("header", "L"),
    centerHeader: stretch("header", "C"),
    rightHeader: stretch("header", "R"),
    leftFooter: stretch("footer", "L"),
    centerFooter: stretch("footer", "C"),
    rightFooter: stretch("footer", "R"),
  },
};

/** `HeaderFooterGroup` */
export const headersFooters: ThingClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: (target, _, session) => thing(headerFooter, target, session) },
};

/** `PageLayout` */
export const pageLayout: ThingClass<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      get: (target, session) => (pageOf(target, session).landscape ? "Landscape" : "Portrait"),
      set(target, value, session) {
        const landscape = oneOf(value, ["Portrait", "Landscape"], "orientation") === "Landscape";
        change(target, session, (page) => ({ ...page, landscape }));
      },
    },
    paperSize: {
      get: (target, session) => {
        const { paper } = pageOf(target, session);
        return paperNames.find((name) => papers[name] === paper) ?? null;
      },
      set(target, value, session) {
        const paper = papers[oneOf(value, paperNames, "paperSize")];
        change(target, session, (page) => ({ ...page, paper }));
      },
    },
    zoom: {
      get: (target, session) => {
        const { scale, pagesWide, pagesTall } = pageOf(target, session);
        return {
          ...(scale !== undefined && { scale }),
          ...(pagesWide !== undefined && { horizontalFitToPages: pagesWide }),
          ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
        };
      },
      set(target, value, session) {
        change(target, session, (page) => zoomed(page, value));
      },
    },
    ...Object.fromEntries(
      marginNames.map((name) => [
        `${name}Margin`,
        {
          get: (target: SheetTarget, session: Session): Json =>
            (pageOf(target, session).margins ?? usualMargins)[name] * 72,
          set(target: SheetTarget, value: Json, session: Session): void {
            const margin = number(value, `${name}Margin`) / 72;
            change(target, session, (page) => ({
              ...page,
              margins: { ...(page.margins ?? usualMargins), [name]: margin },
            }));
          },
        },
      ]),
    ),
  },
  objects: {
    headersFooters: (target, _, session) => thing(headersFooters, target, session),
    getPrintAreaOrNullObject(target, _, session) {
      const { printArea } = pageOf(target, session);
      return printArea ? rangeAt(session, target.sheet, printArea) : null;
    },
    getPrintTitleRowsOrNullObject(target, _, session) {
      const { headingRows } = pageOf(target, session);
      if (!headingRows) return null;
      const { first, last } = headingRows;
      return rangeAt(session, target.sheet, areaOf(`${String(first + 1)}:${String(last + 1)}`));
    },
  },
  methods: {
    setPrintArea(target, [area], session) {
      const [printArea] = cellsIn(area, session, target.sheet).areas;
      return change(target, session, (page) => ({ ...page, printArea }));
    },
    setPrintTitleRows(target, [area], session) {
      const [rows] = cellsIn(area, session, target.sheet).areas;
      if (!isWholeRows(rows)) throw invalid("the title rows should be whole rows");
      const headingRows = { first: rows.top, last: rows.bottom };
      return change(target, session, (page) => ({ ...page, headingRows }));
    },
    setPrintMargins(target, [unit, options], session) {
      const each = inches[oneOf(unit, marginUnits, "the unit")];
      const given = isObject(options as Json) ? record(options as Json, "the margins") : {};
      return change(target, session, (page) => {
        const margins = { ...(page.margins ?? usualMargins) };
        for (const name of marginNames) {
          const value = given[name];
          if (typeof value === "number") margins[name] = Math.round(value * each * 1e6) / 1e6;
        }
        return { ...page, margins };
      });
    },
  },
};

interface BreakTarget extends SheetTarget {
  /** The row that begins a page. */
  readonly row: number;
}

/** `PageBreak` */
export const pageBreak: ThingClass<BreakTarget> = {
  name: "PageBreak",
  scalars: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: (target, _, session) =>
      change(target, session, (page) => ({
        ...page,
        newPages: page.newPages.filter((row) => row !== target.row),
      })),
  },
};

/** `Worksheet.horizontalPageBreaks` */
export const pageBreaks: ThingClass<SheetTarget> = {
  name: "PageBreakCollection",
  objects: {
    add(target, [at], session) {
      const [{ top }] = cellsIn(at, session, target.sheet).areas;
      change(target, session, (page) => ({
        ...page,
        newPages: [...page.newPages.filter((row) => row !== top), top].sort((a, b) => a - b),
      }));
      return thing(pageBreak, { ...target, row: top }, session);
    },
  },
  methods: {
    getCount: (target, _, session) => pageOf(target, session).newPages.length,
    removePageBreaks: (target, _, session) =>
      change(target, session, (page) => (page.newPages.length === 0 ? page : { ...page, newPages: [] })),
  },
  items: (target, session) =>
    pageOf(target, session).newPages.map((row) => thing(pageBreak, { ...target, row }, session)),
};
