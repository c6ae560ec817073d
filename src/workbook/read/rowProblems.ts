import type { Entered } from "../../model/inputs";
import type { TableName } from "../find/tableSpec";
import type { Problem } from "../problem";
import type { Fault } from "./field";

/** What is wrong or worth a word in the cells of one table, gathered by column. */
export interface RowProblems {
  /** A cell that cannot be read. */
  fault(heading: string, cell: string, fault: Fault): void;
  /** A value that was read; noted where it is a number stored as text. */
  noteText(heading: string, value: unknown): void;
  /** Errors first; long lists of one column are shortened to their first and a count. */
  all(): Problem[];
}

const mostFaults = 50;
const mostNotes = 3;

/** Begins to gather the problems of a table's cells. */
export function rowProblems(table: TableName, sheet: string): RowProblems {
  const faults = new Map<string, Problem[]>();
  const texts = new Map<string, string[]>();
  return {
    fault(heading, cell, { found, wanted, remedy }) {
      const list = faults.get(heading) ?? [];
      list.push({ severity: "error", sheet, cell, found: `${table}: ${found}`, wanted, remedy });
      faults.set(heading, list);
    },
    noteText(heading, value) {
      if (!isTextNumber(value)) return;
      const cells = texts.get(heading) ?? [];
      cells.push(value.at.cell);
      texts.set(heading, cells);
    },
    all: () => [
      ...[...faults.values()].flatMap((list) => shortened(list, mostFaults)),
      ...[...texts].flatMap(([heading, cells]) => textNotes(table, sheet, heading, cells)),
    ],
  };
}

/** The first problems of a long list; the last of them tells how many more there are. */
export function shortened(problems: readonly Problem[], most: number): readonly Problem[] {
  const last = problems[most - 1];
  if (!last || problems.length === most) return problems;
  const more = `${String(problems.length - most)} more cells below have the same sort of fault.`;
  return [...problems.slice(0, most - 1), { ...last, found: `${last.found} ${more}` }];
}

function isTextNumber(value: unknown): value is Entered<number> {
  if (typeof value !== "object" || value === null || !("reading" in value)) return false;
  return (value as Entered<number>).reading?.takeOut !== undefined;
}

function textNotes(table: TableName, sheet: string, heading: string, cells: readonly string[]): Problem[] {
  const note = (cell: string, found: string): Problem => ({
    severity: "note",
    sheet,
    cell,
    found: `${table}: ${heading} ${found}`,
    wanted: "numbers as numbers",
    remedy: "Nothing to do: the sheets convert it in the open. Retype it as a number if you like.",
  });
  const first = cells.slice(0, mostNotes);
  if (cells.length === first.length)
    return first.map((cell) => note(cell, "is a number stored as text; it was read as a number."));
  const count = `${String(cells.length)} numbers stored as text (${first.join(", ")} and more)`;
  return [note(first[0] ?? "", `holds ${count}; they were read as numbers.`)];
}
