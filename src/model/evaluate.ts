import { compile, type Content, type Read, type Reader } from "./compile";
import { lineDependencies } from "./dependencies";
import { isEntry, isGiven, type Entry, type Line } from "./line";
import type { Value } from "./number";

/** Draws that stand in for one entered number. */
export interface Drawn {
  readonly line: Line;
  /** Counted from 0; 0 for a line of the model. */
  readonly record: number;
  /** The year of the model, counted from 0; 0 for a line that holds for all years. */
  readonly year: number;
  readonly values: Float64Array;
}

/** The values of lines. Year −1 is *Brought forward*. */
export interface Values {
  readonly years: number;
  has(line: Line): boolean;
  /** Throws where the line was not evaluated, or holds text. */
  number(line: Line, year: number, record?: number): Value;
  text(line: Line, record?: number): string;
}

type Store = Map<Line, Content[][]>;

const at = (line: Line, year: number): number => (line.span === "once" ? 0 : year + 1);

function reader(store: Store): Read {
  return (line, year, record) => {
    const content = store.get(line)?.[record]?.[at(line, year)];
    if (content === undefined) {
      throw new Error(`${line.id} has no value for record ${String(record)}, year ${String(year)}`);
    }
    return content;
  };
}

/** The lines in an order in which each comes after all that it reads in the same year. */
function inOrder(lines: readonly Line[], known: (line: Line) => boolean): readonly Line[] {
  const ordered: Line[] = [];
  const state = new Map<Line, "open" | "done">();
  const visit = (line: Line): void => {
    if (known(line) || state.get(line) === "done") return;
    if (state.get(line) === "open") throw new Error(`${line.id} rests on itself in the same year`);
    state.set(line, "open");
    for (const dependency of lineDependencies(line)) {
      if (!dependency.earlier) visit(dependency.line);
    }
    state.set(line, "done");
    ordered.push(line);
  };
  for (const line of lines) visit(line);
  // A line that is only looked back to must be evaluated too.
  for (const line of ordered) {
    for (const dependency of lineDependencies(line)) if (dependency.earlier) visit(dependency.line);
  }
  return ordered;
}

function entryReader(entry: Entry, read: Read): Reader {
  switch (entry.by) {
    case "number": {
      const { value } = entry.entered;
      return () => value;
    }
    case "optional":
      return entry.entered.value === undefined
        ? compile(entry.otherwise, read)
        : constant(entry.entered.value);
    case "optionalWord":
      return entry.value === undefined ? compile(entry.otherwise, read) : constant(entry.value);
    default:
      return constant(entry.value);
  }
}

const constant =
  (content: Content): Reader =>
  () =>
    content;

/** How each cell of one record's row comes by its content. */
function cellReader(line: Line, record: number, read: Read, drawn: readonly Drawn[]): Reader {
  if (!isGiven(line.is)) return compile(line.is, read);
  const entries = line.is.entries[record] ?? [];
  const readers = entries.map((entry) => entryReader(entry, read));
  for (const draw of drawn) {
    if (draw.line === line && draw.record === record) readers[draw.year] = constant(draw.values);
  }
  return (year, own) => {
    const cell = readers[line.span === "once" ? 0 : year];
    if (!cell) throw new Error(`${line.id} has no entry for record ${String(own)}, year ${String(year)}`);
    return cell(year, own);
  };
}

/**
 * The first reading: every line's value in every year, and in every draw where some entries are drawn.
 * `known` holds lines evaluated before, which are not evaluated again.
 */
export function evaluate(
  lines: readonly Line[],
  years: number,
  options: { readonly known?: Values; readonly drawn?: readonly Drawn[] } = {},
): Values {
  const { known, drawn = [] } = options;
  const store: Store = new Map();
  const own = reader(store);
  const read: Read = known
    ? (line, year, record) =>
        known.has(line) ? contentOf(known, line, year, record) : own(line, year, record)
    : own;
  const ordered = inOrder(lines, (line) => known?.has(line) ?? false);
  const rows = ordered.map((line) => {
    const count = line.along?.count ?? 1;
    const row: Content[][] = Array.from({ length: count }, () => []);
    store.set(line, row);
    const readers = Array.from({ length: isGiven(line.is) ? count : 1 }, (_, r) =>
      cellReader(line, r, read, drawn),
    );
    const forward = line.broughtForward;
    const brought = forward && (isEntry(forward) ? entryReader(forward, read) : compile(forward, read));
    return { line, row, readers, brought };
  });
  const fill = (year: number, which: (line: Line) => boolean): void => {
    for (const { line, row, readers, brought } of rows) {
      if (!which(line)) continue;
      for (let record = 0; record < row.length; record++) {
        const cell = year < 0 && line.span === "yearly" ? brought : (readers[record] ?? readers[0]);
        const cells = row[record];
        if (cell && cells) cells[at(line, year)] = cell(year, record);
      }
    }
  };
  fill(-1, (line) => line.span === "once" || line.broughtForward !== undefined);
  for (let year = 0; year < years; year++) fill(year, (line) => line.span === "yearly");
  return values(store, years, read, known);
}

const contentOf = (known: Values, line: Line, year: number, record: number): Content =>
  line.unit === "text" ? known.text(line, record) : known.number(line, year, record);

function values(store: Store, years: number, read: Read, known: Values | undefined): Values {
  return {
    years,
    has: (line) => store.has(line) || (known?.has(line) ?? false),
    number: (line, year, record = 0) => {
      const content = read(line, year, record);
      if (typeof content === "string") throw new Error(`${line.id} holds text, not a number`);
      return content;
    },
    text: (line, record = 0) => String(read(line, -1, record)),
  };
}
