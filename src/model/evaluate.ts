import { compile, type Content, type Reader, type Slot, type Slots } from "./compile";
import { lineDependencies } from "./dependencies";
import { isEntry, isGiven, type Entry, type Given, type Line } from "./line";
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
  /** All contents of a line: by record, then *Brought forward* and the years, or one for all years. */
  contents(line: Line): readonly (readonly Content[])[];
}

/** The lines in an order in which each comes after all that it reads in the same year. */
function inOrder(lines: readonly Line[], known: (line: Line) => boolean): readonly Line[] {
  const ordered: Line[] = [];
  const state = new Map<Line, "open" | "done">();
  const visit = (line: Line): void => {
    if (state.get(line) === "done" || known(line)) return;
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

/** What an entry holds, where it need not be worked out; else the expression that a blank falls back on. */
function settled(entry: Entry): Content | undefined {
  switch (entry.by) {
    case "number":
      return entry.entered.value;
    case "optional":
      return entry.entered.value;
    default:
      return entry.value;
  }
}

function entryReader(entry: Entry, slots: Slots): Reader {
  const content = settled(entry);
  if (content !== undefined) return () => content;
  if (entry.by !== "optional" && entry.by !== "optionalWord")
    throw new Error(`An entry by ${entry.by} has no value`);
  return compile(entry.otherwise, slots);
}

interface Row {
  readonly line: Line;
  readonly slot: Slot;
  /** The contents of this run, being filled. */
  contents: (Content | undefined)[][];
  readonly count: number;
  /** Contents of entries that need no working out; shared by every run. */
  readonly base?: (Content | undefined)[][];
  /** Blank entries, each with what it falls back on. */
  readonly blanks: readonly { readonly record: number; readonly at: number; readonly reader: Reader }[];
  readonly formula?: Reader;
  readonly brought?: Reader;
}

function givenRow(line: Line, is: Given, slots: Slots): Pick<Row, "base" | "blanks"> {
  const first = line.span === "once" ? 0 : 1;
  const readers = new Map<unknown, Reader>();
  const blanks: { record: number; at: number; reader: Reader }[] = [];
  const base = is.entries.map((entries, record) => {
    const contents: (Content | undefined)[] = first === 1 ? [undefined] : [];
    for (const entry of entries) {
      const content = settled(entry);
      if (content === undefined && "otherwise" in entry) {
        const reader = readers.get(entry.otherwise) ?? entryReader(entry, slots);
        readers.set(entry.otherwise, reader);
        blanks.push({ record, at: contents.length, reader });
      }
      contents.push(content);
    }
    return contents;
  });
  return { base, blanks };
}

function prepareRow(line: Line, slots: Slots): Row {
  const forward = line.broughtForward;
  const brought = forward && (isEntry(forward) ? entryReader(forward, slots) : compile(forward, slots));
  return {
    line,
    slot: slots(line),
    contents: [],
    count: line.along?.count ?? 1,
    blanks: [],
    ...(isGiven(line.is) ? givenRow(line, line.is, slots) : { formula: compile(line.is, slots) }),
    ...(brought ? { brought } : {}),
  };
}

/** Lays out a row's contents before it is worked out: entries as they are, drawn ones as drawn. */
function layOut(row: Row, drawn: readonly Drawn[]): void {
  const { line, count, base, blanks, slot } = row;
  const own = drawn.filter((draw) => draw.line === line);
  const settledAll = base && blanks.length === 0 && own.length === 0 && !row.brought;
  row.contents = !base
    ? Array.from({ length: count }, () => [])
    : settledAll
      ? base
      : base.map((contents) => [...contents]);
  for (const { record, year, values } of own) {
    const contents = row.contents[record];
    if (contents) contents[line.span === "once" ? 0 : year + 1] = values;
  }
  // Figures may have changed since the last run; words have not.
  if (line.unit !== "text") delete slot.index;
  // Readers ask only for what has been worked out before, and say so where it has not.
  slot.rows = row.contents as Content[][];
}

/** Works out a row for one year, or for −1 what holds for all years or is brought forward. */
function fill(row: Row, year: number): void {
  const { line, count, blanks, formula, brought } = row;
  const once = line.span === "once";
  const at = once ? 0 : year + 1;
  const reader = year < 0 && !once ? brought : formula;
  if (reader) {
    for (let record = 0; record < count; record++) {
      const contents = row.contents[record];
      if (contents) contents[at] = reader(year, record);
    }
  }
  for (const blank of blanks) {
    const contents = row.contents[blank.record];
    if (blank.at === at && contents?.[at] === undefined && contents)
      contents[at] = blank.reader(year, blank.record);
  }
}

/** Lines made ready to be worked out again and again, as for a person who moves a figure. */
export interface Prepared {
  /** Every line's value in every year, and in every draw where some entries are drawn. */
  run(drawn?: readonly Drawn[]): Values;
}

/** Puts the lines and all beneath them in order and makes their formulas ready; `known` ones stay as they are. */
export function prepare(lines: readonly Line[], years: number, known?: Values): Prepared {
  const made = new Map<Line, Slot>();
  const slots: Slots = (line) => {
    const slot = made.get(line) ?? { rows: known?.has(line) ? known.contents(line) : [] };
    made.set(line, slot);
    return slot;
  };
  const rows = inOrder(lines, (line) => known?.has(line) ?? false).map((line) => prepareRow(line, slots));
  const first = rows.filter((row) => row.line.span === "once" || row.brought);
  const yearly = rows.filter((row) => row.line.span === "yearly" && (row.formula ?? row.blanks.length > 0));
  return {
    run: (drawn = []) => {
      for (const row of rows) layOut(row, drawn);
      for (const row of first) fill(row, -1);
      for (let year = 0; year < years; year++) for (const row of yearly) fill(row, year);
      return valuesOf(new Map(rows.map(({ line, slot }) => [line, slot.rows])), years, known);
    },
  };
}

/** The first reading, once: `prepare` and run. */
export function evaluate(
  lines: readonly Line[],
  years: number,
  options: { readonly known?: Values; readonly drawn?: readonly Drawn[] } = {},
): Values {
  return prepare(lines, years, options.known).run(options.drawn);
}

function valuesOf(made: ReadonlyMap<Line, Slot["rows"]>, years: number, known: Values | undefined): Values {
  const contents: Values["contents"] = (line) => made.get(line) ?? known?.contents(line) ?? [];
  const content = (line: Line, year: number, record: number): Content => {
    const found = contents(line)[record]?.[line.span === "once" ? 0 : year + 1];
    if (found === undefined)
      throw new Error(`${line.id} has no value for record ${String(record)}, year ${String(year)}`);
    return found;
  };
  return {
    years,
    contents,
    has: (line) => made.has(line) || (known?.has(line) ?? false),
    number: (line, year, record = 0) => {
      const found = content(line, year, record);
      if (typeof found === "string") throw new Error(`${line.id} holds text, not a number`);
      return found;
    },
    text: (line, record = 0) => String(content(line, -1, record)),
  };
}
