import type { Entered } from "../../model/inputs";
import type { TableName } from "../find/tableSpec";
import type { Problem } from "../problem";
import type { Fault, Field } from "./field";
import { figure, shown } from "./shown";

/** What is wrong or worth a word in the cells of one table, gathered by column. */
export interface RowProblems {
  /** A cell that cannot be read. */
  fault(heading: string, cell: string, fault: Fault): void;
  /** A value that was read; noted where it is a number stored as text. */
  noteText(field: Field, value: unknown): void;
  /** Errors first; long lists of one column are shortened to their first and a count. */
  all(): Problem[];
}

const mostFaults = 50;
const mostNotes = 3;

/** Begins to gather the problems of a table's cells. */
export function rowProblems(table: TableName, sheet: string): RowProblems {
  const faults = new Map<string, Problem[]>();
  const texts = new Map<string, TextColumn>();
  return {
    fault(heading, cell, { found, wanted, remedy }) {
      const list = faults.get(heading) ?? [];
      list.push({ severity: "error", sheet, cell, found: `${table}: ${found}`, wanted, remedy });
      faults.set(heading, list);
    },
    noteText({ heading, cell }, value) {
      if (!cell || !isTextNumber(value)) return;
      const column = texts.get(heading) ?? { count: 0, first: [] };
      texts.set(heading, column);
      column.count += 1;
      if (column.count <= mostNotes)
        column.first.push({ cell: value.at.cell, text: shown(cell), read: value.value });
    },
    all: () => [
      ...[...faults.values()].flatMap((list) => shortened(list, mostFaults)),
      ...[...texts].flatMap(([heading, column]) => textNotes(table, sheet, heading, column)),
    ],
  };
}

/** The first problems of a long list; the last of them tells how many more there are. */
export function shortened(problems: readonly Problem[], most: number): readonly Problem[] {
  const last = problems[most - 1];
  if (!last || problems.length === most) return problems;
  const rest = problems.length - most;
  const more = rest === 1 ? "One more cell below has" : `${String(rest)} more cells below have`;
  return [
    ...problems.slice(0, most - 1),
    { ...last, found: `${last.found} ${more} the same sort of fault.` },
  ];
}

function isTextNumber(value: unknown): value is Entered<number> {
  if (typeof value !== "object" || value === null || !("reading" in value)) return false;
  return (value as Entered<number>).reading?.takeOut !== undefined;
}

/** What a column holds as text: how many cells, and the first of them. */
interface TextColumn {
  count: number;
  readonly first: { readonly cell: string; readonly text: string; readonly read: number }[];
}

function textNotes(
  table: TableName,
  sheet: string,
  heading: string,
  { count, first }: TextColumn,
): Problem[] {
  const note = (cell: string, found: string): Problem => ({
    severity: "note",
    sheet,
    cell,
    found: `${table}: ${heading} holds ${found}.`,
    wanted: "numbers as numbers",
    remedy: "Nothing to do: the sheets convert it in the open. Retype it as a number if you like.",
  });
  if (count <= mostNotes)
    return first.map(({ cell, text, read }) => {
      const value = text.includes("%") ? `${figure(read * 100)}%` : figure(read);
      return note(cell, `${text}, a number stored as text; it was read as ${value}`);
    });
  const cells = first.map(({ cell }) => cell).join(", ");
  const many = `${figure(count)} numbers stored as text (${cells} and more)`;
  return [note(first[0]?.cell ?? "", `${many}; they were read as numbers`)];
}
