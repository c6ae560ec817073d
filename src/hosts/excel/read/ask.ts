import { handedProperties } from "./cells";

/** What is asked of one sheet. */
export interface SheetAsked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** All that is used in any way: merges may reach beyond the cells with content. */
  readonly formatted: Excel.Range;
  /** Absent where merges are asked for apart. */
  readonly merged?: Merged;
  readonly names: Excel.NamedItemCollection;
  readonly charts: Excel.ChartCollection;
}

/** How much is asked of a sheet at once. */
export interface Depth {
  /** Its cells too, not only how large it is. */
  readonly cells: boolean;
  /** Its merged cells too: Excel refuses where there are over 512. */
  readonly merges: boolean;
}

export interface Merged {
  readonly found: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** Asks for the merged cells within a range. */
export function askMerged(range: Excel.Range): Merged {
  const found = range.getMergedAreasOrNullObject().untrack();
  found.load("areaCount");
  const { areas } = found;
  areas.load("items/address");
  return { found, areas };
}

export function askSheet(sheet: Excel.Worksheet, depth: Depth): SheetAsked {
  sheet.load("id,name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(depth.cells ? handedProperties : "address");
  const formatted = sheet.getUsedRangeOrNullObject(false).untrack();
  formatted.load("address");
  const merged = depth.merges ? { merged: askMerged(formatted) } : {};
  const { names, charts } = sheet;
  names.load("items/name,items/formula");
  charts.load("items/name");
  return { sheet, used, formatted, ...merged, names, charts };
}

/** What is asked of the workbook as such. */
export interface BookAsked {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
}

export function askBook({ workbook }: Excel.RequestContext): BookAsked {
  const { worksheets: sheets, names, tables } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  sheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  tables.load("items/name,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered");
  return { workbook, sheets, names, tables };
}

/** Asks each sheet after the one before it: their names need not be known. Past the last there is nothing. */
export function askInTurn(sheets: Excel.WorksheetCollection, count: number, depth: Depth): SheetAsked[] {
  const asked: SheetAsked[] = [];
  for (let sheet = sheets.getFirst(); asked.length < count; sheet = sheet.getNextOrNullObject()) {
    asked.push(askSheet(sheet, depth));
  }
  return asked;
}

/**
 * Asks where tables stand, by their number. Asking for one more than there are is an error that ends the batch, so
 * this comes last: Excel has answered everything before it by then.
 */
export function askTableAreas(tables: Excel.TableCollection, from: number, to: number): Excel.Range[] {
  const ranges: Excel.Range[] = [];
  for (let index = from; index < to; index += 1) {
    const range = tables.getItemAt(index).getRange().untrack();
    range.load("address");
    ranges.push(range);
  }
  return ranges;
}
