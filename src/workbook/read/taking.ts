import type { LocatedTable } from "../find/located";
import type { TableName } from "../find/tableSpec";
import type { Problem } from "../problem";
import type { ReadTable } from "./rows";

/** The reading of a workbook while it goes on: its tables, and everything there is to say of them so far. */
export interface Taking {
  readonly tableOf: (name: TableName) => LocatedTable | undefined;
  /** Reads a table, if it is there, and keeps what is wrong with it. */
  readonly take: <T>(name: TableName, read: (table: LocatedTable) => ReadTable<T>) => readonly T[];
  /** True where a table was read without an error, or is plainly not there: then its rows are all that there is. */
  readonly isWhole: (name: TableName) => boolean;
  readonly tell: (...problems: readonly (Problem | undefined)[]) => void;
  /** Everything told so far. */
  readonly problems: readonly Problem[];
}

const isError = ({ severity }: Problem): boolean => severity === "error";

/** Begins to read. `doubtful` are tables that are missing only because the person has yet to say which is meant. */
export function taking(located: readonly LocatedTable[], doubtful: ReadonlySet<TableName>): Taking {
  const problems: Problem[] = [];
  const faulty = new Set<TableName>(doubtful);
  const tableOf = (name: TableName): LocatedTable | undefined => located.find(({ table }) => table === name);
  return {
    tableOf,
    take(name, read) {
      const table = tableOf(name);
      if (!table) return [];
      const { rows, problems: told } = read(table);
      problems.push(...told);
      if (told.some(isError)) faulty.add(name);
      return rows.map(({ values }) => values);
    },
    isWhole: (name) => !faulty.has(name),
    tell(...told) {
      for (const problem of told) if (problem) problems.push(problem);
    },
    problems,
  };
}
