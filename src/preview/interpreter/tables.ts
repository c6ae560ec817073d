/** Tables, of the workbook or of one sheet. */
import type { WholeTable } from "../../hosts/file/whole/types";
import type { SheetDraft } from "../book/sheetDraft";
import { meet } from "./areas";
import { number, said, text, truth } from "./arguments";
import { Failure, invalid, notFound, taken } from "./failure";
import { cellsIn, rangeAt } from "./range";
import { valueOf } from "./rangeValues";
import { openSheet } from "./session";
import type { Session } from "./session";
import { thing } from "./thing";
import type { Argument, Thing } from "./object";
import type { ThingClass } from "./thing";

interface TableTarget {
  readonly id: string;
}

interface Found {
  readonly sheet: SheetDraft;
  readonly table: WholeTable;
}

const all = (session: Session): Found[] =>
  session.draft.sheets.flatMap((sheet) => sheet.sheet.tables.map((table) => ({ sheet, table })));

function found({ id }: TableTarget, session: Session): Found {
  const one = all(session).find(({ table }) => table.id === id);
  if (!one) throw notFound(`table ${id}`);
  return one;
}

function change(target: TableTarget, session: Session, make: (table: WholeTable) => WholeTable): void {
  const { sheet, table } = found(target, session);
  openSheet(session, sheet.id);
  sheet.set({ tables: sheet.sheet.tables.map((each) => (each === table ? make(table) : each)) });
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every column of a table has a heading of its own: Excel fills in what is missing. */
function checkHeadings(sheet: SheetDraft, table: WholeTable): void {
  const { top, left, right } = table.area;
  const known = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const cell = sheet.cell(top, column);
    const base = String(valueOf(cell));
    let heading = base === "" ? `Column${String(column - left + 1)}` : base;
    for (let again = 2; known.has(heading.toLowerCase()); again += 1) heading = `${base}${String(again)}`;
    known.add(heading.toLowerCase());
    if (heading !== base || typeof cell?.content !== "string") {
      sheet.put(top, column, { ...(cell?.style && { style: cell.style }), content: heading });
    }
  }
}

/** `TableColumnCollection` */
export const columns: ThingClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: {
    count: {
      get: (target, session) => {
        const { left, right } = found(target, session).table.area;
        return right - left + 1;
      },
    },
  },
};

/** `TableRowCollection` */
export const rows: ThingClass<TableTarget> = {
  name: "TableRowCollection",
  scalars: {
    count: {
      get: (target, session) => {
        const { area, totalsRow } = found(target, session).table;
        return area.bottom - area.top - (totalsRow ? 1 : 0);
      },
    },
  },
};

/** `AutoFilter` */
export const autoFilter: ThingClass<TableTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { get: (target, session) => found(target, session).table.filterButtons },
    isDataFiltered: { get: (target, session) => found(target, session).table.filtered },
  },
  methods: {
    clearCriteria(target, _, session) {
      change(target, session, (table) => ({ ...table, filtered: false }));
      return null;
    },
  },
};

const flag = (key: "filterButtons" | "stripedRows") => ({
  get: (target: TableTarget, session: Session) => found(target, session).table[key],
  set(target: TableTarget, value: Argument, session: Session) {
    const on = truth(value, key);
    change(target, session, (table) => ({ ...table, [key]: on }));
  },
});

/** `Table` */
export const tableClass: ThingClass<TableTarget> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: (target, session) => found(target, session).table.name,
      set(target, value, session) {
        const name = text(value, "the table's name");
        if (!/^[A-Za-z_\\][\w.]{0,254}$/.test(name)) throw invalid(`the table name ${name}`);
        const other = all(session).some(({ table }) => table.id !== target.id && sameText(table.name, name));
        if (other || session.draft.names.some((each) => sameText(each.name, name))) {
          throw taken(`table ${name}`);
        }
        change(target, session, (table) => ({ ...table, name }));
      },
    },
    showTotals: { get: (target, session) => found(target, session).table.totalsRow },
    showHeaders: { get: () => true },
    showFilterButton: flag("filterButtons"),
    showBandedRows: flag("stripedRows"),
    style: {
      get: (target, session) => found(target, session).table.style,
      set(target, value, session) {
        const style = text(value, "the table's style");
        change(target, session, (table) => ({ ...table, style }));
      },
    },
  },
  objects: {
    worksheet: (target, _, session) => session.worksheet(found(target, session).sheet.id),
    autoFilter: (target, _, session) => thing(autoFilter, target, session),
    columns: (target, _, session) => thing(columns, target, session),
    rows: (target, _, session) => thing(rows, target, session),
    getRange(target, _, session) {
      const { sheet, table } = found(target, session);
      return rangeAt(session, sheet.id, table.area);
    },
    getHeaderRowRange(target, _, session) {
      const { sheet, table } = found(target, session);
      return rangeAt(session, sheet.id, { ...table.area, bottom: table.area.top });
    },
    getDataBodyRange(target, _, session) {
      const { sheet, table } = found(target, session);
      const { top, bottom } = table.area;
      return rangeAt(session, sheet.id, {
        ...table.area,
        top: top + 1,
        bottom: table.totalsRow ? bottom - 1 : bottom,
      });
    },
    convertToRange(target, _, session) {
      const { sheet, table } = found(target, session);
      openSheet(session, sheet.id);
      sheet.set({ tables: sheet.sheet.tables.filter((each) => each !== table) });
      return rangeAt(session, sheet.id, table.area);
    },
  },
  methods: {
    resize(target, [to], session) {
      const { sheet, table } = found(target, session);
      const [area] = cellsIn(to, session, sheet.id).areas;
      if (area.top !== table.area.top || !meet(area, table.area)) {
        throw invalid("a table's heading row stays where it is");
      }
      if (area.bottom <= area.top) throw invalid("a table needs a row below its headings");
      if (sheet.sheet.tables.some((other) => other !== table && meet(other.area, area))) {
        throw new Failure("InvalidArgument", "A table cannot overlap another table.");
      }
      change(target, session, (each) => ({ ...each, area }));
      checkHeadings(sheet, { ...table, area });
      return null;
    },
    delete(target, _, session) {
      const { sheet, table } = found(target, session);
      openSheet(session, sheet.id).each(table.area, () => undefined);
      sheet.set({ tables: sheet.sheet.tables.filter((each) => each !== table) });
      session.draft.entered(sheet.id, table.area);
      return null;
    },
    clearFilters(target, _, session) {
      change(target, session, (table) => ({ ...table, filtered: false }));
      return null;
    },
  },
};

interface Tables {
  /** Absent for those of the whole workbook. */
  readonly sheet?: string;
}

const inScope = ({ sheet }: Tables, session: Session): Found[] =>
  all(session).filter((each) => sheet === undefined || each.sheet.id === sheet);

const tableThing = ({ table }: Found, session: Session): Thing =>
  thing(tableClass, { id: table.id }, session);

function find(tables: Tables, key: Argument, session: Session): Thing | null {
  const wanted = text(key, "the table");
  const one = inScope(tables, session).find(
    ({ table }) => table.id === wanted || sameText(table.name, wanted),
  );
  return one ? tableThing(one, session) : null;
}

function add(tables: Tables, [address, hasHeaders]: readonly Argument[], session: Session): Thing {
  const home = tables.sheet ?? session.draft.selection.sheet;
  const cells = cellsIn(address, session, home);
  const sheet = openSheet(session, cells.sheet);
  const [area] = cells.areas;
  if (!truth(hasHeaders, "hasHeaders")) {
    throw new Failure("InvalidArgument", "The local workbook makes tables over headings that are there.");
  }
  if (sheet.sheet.tables.some((other) => meet(other.area, area))) {
    throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  }
  if (sheet.sheet.merges.some((merge) => meet(merge, area))) throw invalid("a table over merged cells");
  const numbers = all(session).map(({ table }) => Number(/\d+/.exec(table.id)?.[0] ?? "0"));
  let id = Math.max(0, ...numbers) + 1;
  while (all(session).some(({ table }) => sameText(table.name, `Table${String(id)}`))) id += 1;
  const table: WholeTable = {
    id: `{table-${String(id)}}`,
    name: `Table${String(id)}`,
    area: { ...area, bottom: Math.max(area.bottom, area.top + 1) },
    totalsRow: false,
    filterButtons: true,
    filtered: false,
    style: "TableStyleMedium2",
    stripedRows: true,
  };
  sheet.set({ tables: [...sheet.sheet.tables, table] });
  checkHeadings(sheet, table);
  return thing(tableClass, { id: table.id }, session);
}

/** `TableCollection` */
export const tablesClass: ThingClass<Tables> = {
  name: "TableCollection",
  scalars: { count: { get: (tables, session) => inScope(tables, session).length } },
  objects: {
    getItem(tables, [key], session) {
      const one = find(tables, key, session);
      if (!one) throw notFound(`table ${said(key)}`);
      return one;
    },
    getItemOrNullObject: (tables, [key], session) => find(tables, key, session),
    getItemAt(tables, [index], session) {
      const one = inScope(tables, session)[number(index, "index")];
      if (!one) throw invalidIndex();
      return tableThing(one, session);
    },
    add,
  },
  methods: { getCount: (tables, _, session) => inScope(tables, session).length },
  items: (tables, session) => inScope(tables, session).map((one) => tableThing(one, session)),
  item(tables, key, session) {
    const one = find(tables, key, session);
    if (!one) throw notFound(`table ${said(key)}`);
    return one;
  },
};

const invalidIndex = (): Failure =>
  new Failure(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    "TableCollection.getItemAt",
  );
