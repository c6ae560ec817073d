import { cellName } from "../port/address";
import type { NameGrid, SheetGrid } from "../port/grid";
import type { Problem } from "../problem";
import type { Candidate, FoundColumn } from "./candidate";
import { headingName, type LocatedTable } from "./located";
import { mappingName } from "./mappingName";
import type { NamedPlace } from "./named";
import { placeName } from "./places";
import type { ColumnSpec, Holds, TableName } from "./tableSpec";

/** A column's heading as a message asks for it. */
export function wantedHeading(spec: ColumnSpec): string {
  if (spec.byYear === "academic") return "a heading for each academic year, such as “2025/26 places”";
  return spec.byYear === "financial"
    ? "a heading for each financial year, such as “2026-27”"
    : `“${spec.heading}”`;
}

/** `“Kind” and “Pupils”` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const firstCell = ({ heading }: { heading: LocatedTable["heading"] }): string =>
  cellName(heading.bottom, heading.left);

export const brokenMapping = (name: string, table: TableName): Problem => ({
  severity: "note",
  found: `The saved place of the ${table} table (the name ${name}) points at nothing that can be seen any more.`,
  wanted: `a saved place that is still there`,
  remedy: `Nothing to do: the table was looked for by its name and headings instead.`,
});

export const brokenColumn = ({ name, table }: { name: string; table: TableName }): Problem => ({
  severity: "note",
  found: `A saved column of the ${table} table (the name ${name}) points at no heading that can be seen any more.`,
  wanted: `a heading that is still there`,
  remedy: `Nothing to do if the column is found by its heading; else say in the pane's Set up which column it is now.`,
});

export const mappingMisfit = (name: string, table: TableName, sheet: SheetGrid, cell: string): Problem => ({
  severity: "note",
  sheet: sheet.name,
  cell,
  found: `The saved place of the ${table} table (the name ${name}) no longer has that table's headings.`,
  wanted: `the headings that stood there at the last run`,
  remedy: `Nothing to do if the table was moved: it was looked for by its name and headings instead.`,
});

export function namedMisfit({ table, how, name, sheet, area }: NamedPlace, candidate?: Candidate): Problem {
  const missing = candidate?.missing.map(wantedHeading) ?? [];
  return {
    severity: "warning",
    sheet: sheet.name,
    cell: cellName(area.top, area.left),
    found: `${how === "table" ? "The Excel table" : "The name"} “${name}” is called like the ${table} table but ${
      missing.length > 0 ? `has no ${listed(missing)}` : "has none of its headings"
    }.`,
    wanted: `all headings of ${table}`,
    remedy: `Add the missing headings, or give it another name if it is something else.`,
  };
}

export const unreadableName = ({ name, refersTo }: NameGrid): Problem => ({
  severity: "note",
  found: `The name “${name}” is called like a table, but refers to ${refersTo}, which is not one block of cells.`,
  wanted: `a name for one block of cells with headings, such as 'Sheet 1'!$A$3:$H$40`,
  remedy: `Nothing to do if the table is found by its headings; else give the name to the table with its headings.`,
});

const byWhat: Readonly<Record<LocatedTable["how"], string>> = {
  mapping: "the place saved by an earlier run",
  table: "the Excel table of that name",
  name: "the range of that name",
  headings: "its headings",
};

export const passedOverNote = (read: LocatedTable, other: Candidate): Problem => ({
  severity: "note",
  sheet: other.sheet.name,
  cell: firstCell(other),
  found: `Headings of ${read.table} stand here too; they are not read, because ${read.table} was read from ${byWhat[read.how]}: ${placeName(read.sheet, read.heading)}.`,
  wanted: `one ${read.table} table`,
  remedy:
    read.how === "mapping"
      ? `To read this one instead, delete the name ${mappingName(read.table)} (Formulas, Name Manager) and the other table.`
      : `Nothing to do if the other one is meant; else give this one the name.`,
});

export function rivalsProblem(first: LocatedTable, others: readonly LocatedTable[]): Problem {
  const all = [first, ...others];
  return {
    severity: "error",
    sheet: first.sheet.name,
    cell: firstCell(first),
    found: `${first.table} stands in ${String(all.length)} places that differ: ${listed(
      all.map(({ sheet, heading }) => placeName(sheet, heading)),
    )}.`,
    wanted: `one ${first.table} table`,
    remedy: `Say which is meant: select the right one with its headings and name it “${first.table.replaceAll(" ", "_")}”, or hide the other's sheet, or delete the other.`,
  };
}

export const sameTwiceNote = (first: LocatedTable, other: LocatedTable): Problem => ({
  severity: "note",
  sheet: other.sheet.name,
  cell: firstCell(other),
  found: `The ${first.table} table stands here a second time with the same rows; the one on ${placeName(first.sheet, first.heading)} was read.`,
  wanted: `one ${first.table} table`,
  remedy: `Nothing to do while they agree; keep one of them so that they cannot drift apart.`,
});

export const tiedProblem = (one: Candidate, other: Candidate): Problem => ({
  severity: "error",
  sheet: one.sheet.name,
  cell: firstCell(one),
  found: `These headings fit both ${one.table} and ${other.table}.`,
  wanted: `headings of one table`,
  remedy: `Select the table with its headings and name it “${one.table.replaceAll(" ", "_")}” or “${other.table.replaceAll(" ", "_")}”.`,
});

const figures: ReadonlySet<Holds> = new Set(["money", "count", "share", "moneyOrShare", "value"]);

/** A heading that stands twice in one table, by the same word or by another. */
export function repeatedProblems({ table, sheet, columns, repeated, passedOver }: LocatedTable): Problem[] {
  const told = (severity: "error" | "warning", column: FoundColumn): Problem => {
    const read = columns.find(
      ({ spec, year }) => spec === column.spec && (!spec.byYear || year === column.year),
    );
    const first = `“${read?.text ?? ""}” (${read?.cell ?? ""})`;
    const name = `${headingName(column)} of ${table}`;
    return {
      severity,
      sheet: sheet.name,
      cell: cellName(column.row, column.column),
      found:
        severity === "error"
          ? `“${column.text}” and ${first} both read as ${name}.`
          : `“${column.text}” also reads as ${name}; ${first} was read, which has that very heading.`,
      wanted: `one column for ${headingName(column)}`,
      remedy: `Rename the heading of the column that is not meant, or delete it.`,
    };
  };
  return [
    ...repeated.map((column) => told("error", column)),
    // Of two columns of words one is often a note on the other; of two of figures, one may be last year's.
    ...passedOver.filter(({ spec }) => figures.has(spec.holds)).map((column) => told("warning", column)),
  ];
}
