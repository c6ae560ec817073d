import type * as z from "zod";
import type { CellAddress, NumberReading } from "../../model/inputs";
import { cellAt, isBlank } from "../find/cells";
import { headingName, type LocatedColumn, type LocatedTable } from "../find/located";
import { tables } from "../find/tables";
import { columnLetters } from "../port/address";
import type { Problem } from "../problem";
import type { Fault, Field } from "./field";

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

const mostFaults = 50;
const mostNotes = 3;

interface Column {
  readonly key: string;
  readonly heading: string;
  readonly place?: LocatedColumn;
  readonly letters: string;
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
    return found.map((place) => ({
      key: spec.key,
      heading: headingName(place),
      place,
      letters: columnLetters(place.column),
    }));
  });
}

/** Reads every data row through the table's schema. By-year columns come as an array in order of year. */
export function readRows<T>(located: LocatedTable, schema: z.ZodType<T>): ReadTable<T> {
  const { sheet, extent, table } = located;
  const columns = columnsOf(located);
  const byYear = new Set(tables[table].columns.filter((spec) => spec.byYear).map(({ key }) => key));
  const rows: ReadRow<T>[] = [];
  const faults = new Map<string, Problem[]>();
  const asText = new Map<string, CellAddress[]>();
  const noteText = (heading: string, value: unknown): void => {
    if (!isTextNumber(value)) return;
    const cells = asText.get(heading) ?? [];
    cells.push(value.at);
    asText.set(heading, cells);
  };
  for (const row of extent.dataRows) {
    const input: Record<string, Field | Field[]> = {};
    const line = String(row + 1);
    for (const { key, heading, place, letters } of columns) {
      const field = fieldOf(located, row, line, heading, place, letters);
      if (!byYear.has(key)) input[key] = field;
      else if (Array.isArray(input[key])) input[key].push(field);
      else input[key] = [field];
    }
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const field = fieldAt(input, issue.path);
        const { found, wanted, remedy } = told(issue);
        const list = faults.get(field?.heading ?? "") ?? [];
        list.push({
          severity: "error",
          sheet: sheet.name,
          cell: field?.at?.cell ?? `${columns.find(({ place }) => place)?.letters ?? "A"}${line}`,
          found: `${table}: ${found}`,
          wanted,
          remedy,
        });
        faults.set(field?.heading ?? "", list);
      }
      continue;
    }
    rows.push({ row, values: parsed.data });
    for (const { key, heading } of columns) {
      const value = (parsed.data as Record<string, unknown>)[key];
      if (Array.isArray(value)) value.forEach((each) => noteText(heading, each));
      else noteText(heading, value);
    }
  }
  const problems = [
    ...[...faults.values()].flatMap(shortened),
    ...[...asText].flatMap(([heading, cells]) => textNotes(table, heading, cells, located)),
  ];
  return { rows, problems };
}

function fieldOf(
  { sheet }: LocatedTable,
  row: number,
  line: string,
  heading: string,
  place: LocatedColumn | undefined,
  letters: string,
): Field {
  if (!place) return { scale: 1, heading };
  const cell = cellAt(sheet, row, place.column);
  const at = { sheet: sheet.name, cell: letters + line };
  return cell === undefined || isBlank(cell)
    ? { at, scale: place.scale, heading }
    : { cell, at, scale: place.scale, heading };
}

function fieldAt(
  input: Record<string, Field | Field[]>,
  [key, index]: readonly PropertyKey[],
): Field | undefined {
  const found = input[String(key)];
  return Array.isArray(found) ? found[Number(index)] : found;
}

function told(issue: z.core.$ZodIssue): Fault {
  const params = issue.code === "custom" ? (issue.params as Partial<Fault> | undefined) : undefined;
  // Anything but a fault of ours means that the schema and the table's columns differ: our mistake, not the person's.
  if (!params?.found || !params.wanted || !params.remedy) throw new Error(`Unexpected: ${issue.message}`);
  return { found: params.found, wanted: params.wanted, remedy: params.remedy };
}

function shortened(problems: readonly Problem[]): readonly Problem[] {
  const first = problems[mostFaults];
  if (!first) return problems;
  return [
    ...problems.slice(0, mostFaults),
    {
      ...first,
      found: `${first.found} This and ${String(problems.length - mostFaults - 1)} more cells below have the same sort of fault.`,
    },
  ];
}

interface TextNumber {
  readonly at: CellAddress;
  readonly reading: NumberReading;
  readonly value: number;
}

function isTextNumber(value: unknown): value is TextNumber {
  if (typeof value !== "object" || value === null || !("reading" in value)) return false;
  const { reading } = value as { reading?: NumberReading };
  return reading?.takeOut !== undefined;
}

function textNotes(
  table: string,
  heading: string,
  cells: readonly CellAddress[],
  { sheet }: LocatedTable,
): Problem[] {
  const wanted = "numbers as numbers";
  const remedy = "Nothing to do: the sheets convert it in the open. Retype it as a number if you like.";
  const note = (cell: string, found: string): Problem => ({
    severity: "note",
    sheet: sheet.name,
    cell,
    found,
    wanted,
    remedy,
  });
  if (cells.length <= mostNotes)
    return cells.map(({ cell }) =>
      note(cell, `${table}: ${heading} is a number stored as text; it was read as a number.`),
    );
  const first = cells.slice(0, mostNotes).map(({ cell }) => cell);
  return [
    note(
      first[0] ?? "",
      `${table}: ${heading} holds ${String(cells.length)} numbers stored as text (${first.join(", ")} and more); they were read as numbers.`,
    ),
  ];
}
