import type { Inputs, Lever } from "../../model/inputs";
import { findTables } from "../../workbook/find/find";
import type { LocatedColumn, LocatedTable } from "../../workbook/find/located";
import { parseCell } from "../../workbook/port/address";
import type { Area, SheetGrid, TableGrid, WorkbookGrid } from "../../workbook/port/grid";
import type { Reading } from "../../workbook/read";
import { readForum } from "../demand";

/** A column of the Scenarios table, by its key; in the order of HNB Scenarios. */
export const leverFields = [
  "scenario",
  "lever",
  "appliesTo",
  "from",
  "to",
  "value",
  "unit",
  "ramp",
  "note",
  "switchedOn",
  "low",
  "high",
] as const;

export type LeverField = (typeof leverFields)[number];

/** One row of the Scenarios table. */
export interface LeverRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly lever: Lever;
  readonly isOn: boolean;
}

/** The Scenarios table where it stands. */
export interface ScenarioTable {
  readonly sheet: SheetGrid;
  readonly columns: ReadonlyMap<LeverField, LocatedColumn>;
  /** The heading rows and all rows of the table with every column that a row has, columns that are not read included. */
  readonly area: Area;
  /** The row of the lowest headings, and the last row before the data: a row of units may stand between. */
  readonly headingRow: number;
  readonly lastAboveData: number;
  readonly dataRows: readonly number[];
  /** Present where it is an Excel table. */
  readonly table?: TableGrid;
}

/** A forum's scenarios as they stand in its workbook, ready to be changed. */
export interface ScenarioBook {
  readonly grid: WorkbookGrid;
  readonly reading: Reading;
  readonly inputs: Inputs;
  /** In the order of the rows, those switched off among them. */
  readonly rows: readonly LeverRow[];
  /** Absent where the forum has no such table yet: adding a lever makes HNB Scenarios. */
  readonly table?: ScenarioTable;
}

const isField = (key: string): key is LeverField => leverFields.some((field) => field === key);

/** Columns to the right of the headings that were read, whose cells belong to the same rows all the same. */
function lastColumn({ sheet, heading }: LocatedTable, table: TableGrid | undefined): number {
  let last = Math.max(heading.right, table?.area.right ?? 0);
  while (sheet.rows[heading.bottom]?.[last + 1] !== undefined) last += 1;
  return last;
}

function tableOf(located: LocatedTable): ScenarioTable {
  const { sheet, heading, columns, extent } = located;
  const table = sheet.tables.find(
    ({ area }) => area.top === heading.bottom && area.left <= heading.left && area.right >= heading.right,
  );
  const rows = [...extent.dataRows, heading.bottom, table?.area.bottom ?? 0];
  return {
    sheet,
    columns: new Map(
      columns.flatMap((each) => (isField(each.spec.key) ? [[each.spec.key, each] as const] : [])),
    ),
    area: {
      top: heading.top,
      left: Math.min(heading.left, table?.area.left ?? heading.left),
      bottom: Math.max(...rows),
      right: lastColumn(located, table),
    },
    headingRow: heading.bottom,
    lastAboveData: extent.unitsRow ?? heading.bottom,
    dataRows: extent.dataRows,
    ...(table ? { table } : {}),
  };
}

const rowOf = ({ at }: Lever): number => parseCell(at.lever.cell)?.row ?? -1;

/** The rows of a reading's levers, in order. */
export const leverRows = (inputs: Inputs): readonly LeverRow[] =>
  [
    ...inputs.levers.map((lever) => ({ row: rowOf(lever), lever, isOn: true })),
    ...(inputs.switchedOff ?? []).map((lever) => ({ row: rowOf(lever), lever, isOn: false })),
  ].sort((one, other) => one.row - other.row);

/** The scenarios of a workbook; undefined where it has errors, which come first. */
export function scenarioBook(grid: WorkbookGrid): ScenarioBook | undefined {
  const reading = readForum(grid);
  const { inputs } = reading;
  if (!inputs) return undefined;
  const located = findTables(grid).located.find(({ table }) => table === "Scenarios");
  return {
    grid,
    reading,
    inputs,
    rows: leverRows(inputs),
    ...(located ? { table: tableOf(located) } : {}),
  };
}
