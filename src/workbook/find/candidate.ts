import type { YearStart } from "../../model/inputs";
import type { Area, SheetGrid } from "../port/grid";
import type { Scale } from "./heading";
import type { Stack } from "./stack";
import { tables } from "./tables";
import type { ColumnSpec, TableName } from "./tableSpec";

/** A column of a table, found by its heading. */
export interface FoundColumn {
  readonly spec: ColumnSpec;
  readonly column: number;
  /** The row of the heading's lowest text. */
  readonly row: number;
  readonly text: string;
  readonly year?: YearStart;
  readonly scale?: Scale;
  readonly said?: true;
}

/** A row of headings that may be a table's. */
export interface Candidate {
  readonly table: TableName;
  readonly sheet: SheetGrid;
  readonly heading: Area;
  readonly columns: readonly FoundColumn[];
  /** Headings within the table that are none of its own. */
  readonly ignored: readonly Stack[];
  /** Columns passed over for one that has the table's own heading, where they mean the same by a synonym. */
  readonly passedOver: readonly FoundColumn[];
  /** Columns that mean the same as one already taken. */
  readonly repeated: readonly FoundColumn[];
  readonly missing: readonly ColumnSpec[];
}

/** Required headings found, out of those wanted. */
export const requiredCount = ({ table, missing }: Candidate): number =>
  tables[table].columns.filter(({ required }) => required).length - missing.length;

const sameColumn = (one: FoundColumn, other: FoundColumn): boolean =>
  one.spec === other.spec && (!one.spec.byYear || one.year === other.year);

/** Reads some headings as those of one table. */
export function candidateOf(
  table: TableName,
  sheet: SheetGrid,
  rows: { readonly top: number; readonly bottom: number },
  stacks: readonly Stack[],
): Candidate {
  const columns: { found: FoundColumn; canonical: boolean }[] = [];
  const repeated: FoundColumn[] = [];
  const passedOver: FoundColumn[] = [];
  const ignored: Stack[] = [];
  const isSaid = (stack: Stack): boolean => stack.matches.get(table)?.said === true;
  // What a person has said comes first: a heading that reads the same is then not read.
  for (const stack of [...stacks.filter(isSaid), ...stacks.filter((each) => !isSaid(each))]) {
    const match = stack.matches.get(table);
    if (!match) {
      ignored.push(stack);
      continue;
    }
    const { spec, canonical } = match;
    const found: FoundColumn = {
      spec,
      column: stack.column,
      row: stack.row,
      text: stack.text,
      ...(match.year === undefined ? {} : { year: match.year }),
      ...(match.scale === undefined ? {} : { scale: match.scale }),
      ...(match.said ? { said: match.said } : {}),
    };
    const index = columns.findIndex((earlier) => sameColumn(earlier.found, found));
    const earlier = columns[index];
    if (!earlier) columns.push({ found, canonical });
    else if (earlier.found.said && !found.said) ignored.push(stack);
    else if (canonical && !earlier.canonical) {
      // The heading's own name beats a synonym; the other column is then not read, and listed as such.
      columns[index] = { found, canonical };
      passedOver.push(earlier.found);
      ignored.push({
        column: earlier.found.column,
        row: earlier.found.row,
        text: earlier.found.text,
        matches: new Map(),
      });
    } else if (!canonical && earlier.canonical) {
      passedOver.push(found);
      ignored.push(stack);
    } else repeated.push(found);
  }
  const found = columns.map((each) => each.found);
  if (stacks.some(isSaid)) found.sort((one, other) => one.column - other.column);
  const lefts = [...found, ...repeated].map(({ column }) => column);
  return {
    table,
    sheet,
    heading: { ...rows, left: Math.min(...lefts), right: Math.max(...lefts) },
    columns: found,
    ignored,
    passedOver,
    repeated,
    missing: tables[table].columns.filter(
      (spec) => spec.required && !found.some((each) => each.spec === spec),
    ),
  };
}
