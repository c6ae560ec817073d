import type * as z from "zod";
import { cellAt, isBlank, rowSeen } from "../find/cells";
import { isWords } from "../find/fits";
import { headingName, type LocatedColumn, type LocatedTable } from "../find/located";
import { tables } from "../find/tables";
import { columnLetters } from "../port/address";
import { isNotCalculated } from "../port/grid";
import type { Problem } from "../problem";
import type { Fault, Field } from "./field";
import { rowProblems } from "./rowProblems";

/** One row of a table, as clean values. */
export interface ReadRow<T> {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly values: T;
}

/** The rows of one table with what was wrong in it; rows with an error are left out. */
export interface ReadTable<T> {
  readonly rows: readonly ReadRow<T>[];
  readonly problems: readonly Problem[];
}

interface Column {
  readonly key: string;
  readonly heading: string;
  /** Absent where the table has no such column. */
  readonly place?: LocatedColumn;
  readonly letters: string;
  /** Its place among the columns of its key, where there is one for each year. */
  readonly index?: number;
}

/** Columns in the order of the table's specification; those by year in order of year. */
function columnsOf({ table, columns, sheet, extent }: LocatedTable): Column[] {
  const isEmpty = ({ spec, column }: LocatedColumn): boolean =>
    spec.mayBeEmpty && extent.dataRows.every((row) => isBlank(cellAt(sheet, row, column)));
  return tables[table].columns.flatMap((spec) => {
    const found = columns
      .filter((column) => column.spec === spec && !isEmpty(column))
      .sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
    if (found.length === 0 && !spec.byYear) return [{ key: spec.key, heading: spec.heading, letters: "" }];
    return found.map((place, index) => ({
      key: spec.key,
      heading: headingName(place),
      place,
      letters: columnLetters(place.column),
      ...(spec.byYear ? { index } : {}),
    }));
  });
}

type Input = Record<string, Field | Field[]>;

/** Reads every data row through the table's schema. Columns by year come as an array in order of year. */
export function readRows<T>(located: LocatedTable, schema: z.ZodType<T>): ReadTable<T> {
  const { sheet, extent, table } = located;
  const columns = columnsOf(located);
  const firstColumn = columns.find(({ place }) => place)?.letters ?? "A";
  const rows: ReadRow<T>[] = [];
  const told = rowProblems(table, sheet.name);
  for (const row of extent.dataRows) {
    const line = String(row + 1);
    const input: Input = {};
    let isWaiting = false;
    for (const column of columns) {
      const field = fieldOf(located, row, line, column);
      place(input, column, field);
      if (!field.cell || !isNotCalculated(field.cell.content)) continue;
      isWaiting = true;
      told.fault(field.heading, column.letters + line, waitingFault(field));
    }
    if (isWaiting) continue;
    const parsed = schema.safeParse(input);
    if (parsed.success) {
      rows.push({ row, values: parsed.data });
      for (const { key, index } of columns) {
        const field = fieldAt(input, [key, index ?? 0]);
        if (field) told.noteText(field, valueAt(parsed.data, key, index));
      }
    } else
      for (const issue of parsed.error.issues) {
        const field = fieldAt(input, issue.path);
        told.fault(field?.heading ?? "", field?.at?.cell ?? firstColumn + line, faultIn(issue));
      }
  }
  return { rows, problems: told.all() };
}

function place(input: Input, { key, index }: Column, field: Field): void {
  const before = input[key];
  if (index === undefined) input[key] = field;
  else if (Array.isArray(before)) before.push(field);
  else input[key] = [field];
}

function fieldOf(
  { sheet }: LocatedTable,
  row: number,
  line: string,
  { place: of, heading, letters }: Column,
): Field {
  if (!of) return { scale: 1, heading };
  const seen = isWords(of.spec) ? rowSeen(sheet, row, of.column) : row;
  const cell = cellAt(sheet, seen, of.column);
  const at = { sheet: sheet.name, cell: letters + (seen === row ? line : String(seen + 1)) };
  return cell === undefined || isBlank(cell)
    ? { at, scale: of.scale, heading }
    : { cell, at, scale: of.scale, heading };
}

function fieldAt(input: Input, [key, index]: readonly PropertyKey[]): Field | undefined {
  const found = input[String(key)];
  return Array.isArray(found) ? found[Number(index)] : found;
}

function faultIn(issue: z.core.$ZodIssue): Fault {
  const params = issue.code === "custom" ? (issue.params as Partial<Fault> | undefined) : undefined;
  // Anything but a fault of ours means that the schema and the table's columns differ: our mistake, not the person's.
  if (!params?.found || !params.wanted || !params.remedy) throw new Error(`Unexpected: ${issue.message}`);
  return { found: params.found, wanted: params.wanted, remedy: params.remedy };
}

/** A formula without its result may give anything: it is no blank. */
const waitingFault = ({ heading, cell }: Field): Fault => ({
  found: `${heading} holds the formula =${cell?.formula ?? ""}, which has not been worked out yet.`,
  wanted: "a formula that shows its result",
  remedy: "Open the workbook in Excel, save it there, and run again.",
});

function valueAt(values: unknown, key: string, index: number | undefined): unknown {
  const value = (values as Record<string, unknown>)[key];
  return index !== undefined && Array.isArray(value) ? value[index] : value;
}
