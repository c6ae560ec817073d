import { isCellError, notCalculated } from "../../workbook/port/grid";
import type { CellContent } from "../../workbook/port/grid";
import type { BookDraft } from "./bookDraft";
import { Engine } from "./ironcalc";
import { precedentsOf } from "./precedents";
import type { Recalculation } from "./recalculate";
import type { BookCell, BookSheet, BookState } from "./types";

/** A formula's place, and what the engine last made of it. */
interface Known {
  readonly cell: BookCell;
  readonly result: CellContent;
  /** What the book shows there: the file's own value, until the engine's result changes. */
  readonly shown: CellContent;
}

const columns = 16_384;
const keyOf = (row: number, column: number): number => row * columns + column;

/** Changed cells, by sheet id. */
type Changed = Map<string, Set<number>>;

function note(changed: Changed, sheet: string, row: number, column: number): void {
  const present = changed.get(sheet);
  if (present) present.add(keyOf(row, column));
  else changed.set(sheet, new Set([keyOf(row, column)]));
}

const same = (a: CellContent, b: CellContent): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

type Visit = (row: number, column: number, cell: BookCell | undefined) => void;

/** Visits the cells in which two states of a sheet differ, results of formulas apart. */
function eachChanged(before: BookSheet | undefined, after: BookSheet, visit: Visit): void {
  const earlier = before?.rows ?? [];
  if (earlier === after.rows) return;
  for (let row = 0; row < Math.max(earlier.length, after.rows.length); row += 1) {
    const [a, b] = [earlier[row], after.rows[row]];
    if (a === b) continue;
    for (let column = 0; column < Math.max(a?.length ?? 0, b?.length ?? 0); column += 1) {
      const [was, is] = [a?.[column], b?.[column]];
      if (was === is || (was?.formula === is?.formula && is?.formula !== undefined)) continue;
      if (was?.formula === is?.formula && same(was?.content ?? "", is?.content ?? "")) continue;
      visit(row, column, is);
    }
  }
}

function eachFormula(sheet: BookSheet, visit: (row: number, column: number, cell: BookCell) => void): void {
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined) visit(row, column, cell);
    });
  });
}

/** A formula that the engine cannot work out though Excel could: the file has a result of it. */
interface Pinned {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
}

/** True where a table came, went, was renamed or took in rows: formulas that name it then read other cells. */
const tablesDiffer = (before: BookState, after: BookState): boolean =>
  after.sheets.some(
    ({ id, tables }) =>
      (before.sheets.find((sheet) => sheet.id === id)?.tables ?? []) !== tables && tables.length > 0,
  );

/**
 * Recalculates by what changed. A formula's result in the book is replaced only when the engine's own result of it
 * changes; so whatever the file holds stands until something that it rests on is changed. Where the engine gives an
 * error and the file has a value, the engine cannot do that formula: it is given the file's value instead, and once
 * cells that the formula reads are changed, the cell says that it is not calculated rather than something false.
 */
class ByIronCalc implements Recalculation {
  #opened: BookState | undefined;
  #engine: Engine | undefined;
  #seen: BookState | undefined;
  readonly #known = new Map<string, Map<number, Known>>();
  readonly #pinned = new Map<string, Map<number, Pinned>>();

  begin(state: BookState): void {
    this.#opened = state;
  }

  bring(draft: BookDraft): void {
    const state = draft.state();
    const before = this.#seen ?? this.#opened;
    if (!before || (state.sheets === before.sheets && state.names === before.names)) return;
    const engine = this.#engine ?? this.#start(before);
    const changed: Changed = new Map();
    engine.pause();
    engine.arrange(state);
    for (const sheet of state.sheets) {
      const earlier = before.sheets.find(({ id }) => id === sheet.id);
      eachChanged(earlier, sheet, (row, column, cell) => {
        this.#pinned.get(sheet.id)?.delete(keyOf(row, column));
        engine.put(sheet.id, row, column, cell);
        note(changed, sheet.id, row, column);
      });
    }
    if (tablesDiffer(before, state)) {
      for (const sheet of state.sheets) {
        eachFormula(sheet, (row, column, cell) => {
          const isPinned = this.#pinned.get(sheet.id)?.has(keyOf(row, column)) === true;
          if (!isPinned && cell.formula?.includes("[") === true) engine.put(sheet.id, row, column, cell);
        });
      }
    }
    engine.evaluate();
    this.#results(engine, state, draft, changed);
    this.#unpin(engine, draft, changed);
    this.#seen = draft.state();
  }

  /** Takes in the whole book. */
  #start(state: BookState): Engine {
    const engine = new Engine();
    this.#engine = engine;
    engine.pause();
    engine.arrange(state);
    for (const sheet of state.sheets) {
      eachChanged(undefined, sheet, (row, column, cell) => {
        engine.put(sheet.id, row, column, cell);
      });
    }
    engine.evaluate();
    this.#pin(engine, state);
    for (const sheet of state.sheets) {
      const known = new Map<number, Known>();
      eachFormula(sheet, (row, column, cell) => {
        const result = engine.result(sheet.id, row, column);
        known.set(keyOf(row, column), { cell, result, shown: cell.content });
      });
      this.#known.set(sheet.id, known);
    }
    this.#seen = state;
    return engine;
  }

  /** Gives the engine the file's value for each formula that it gets wrong of itself, not through another. */
  #pin(engine: Engine, state: BookState): void {
    const wrong: Pinned[] = [];
    const isWrong = (sheet: BookSheet, row: number, column: number, cell: BookCell): boolean =>
      !isCellError(cell.content) && isCellError(engine.result(sheet.id, row, column));
    for (const sheet of state.sheets) {
      eachFormula(sheet, (row, column, cell) => {
        if (isWrong(sheet, row, column, cell)) wrong.push({ sheet, row, column, cell });
      });
    }
    if (wrong.length === 0) return;
    const value = ({ cell }: Pinned): BookCell => ({ content: cell.content });
    engine.pause();
    for (const each of wrong) engine.put(each.sheet.id, each.row, each.column, value(each));
    const leaning = wrong.filter((each) => leansOn(each, wrong));
    for (const each of leaning) engine.put(each.sheet.id, each.row, each.column, each.cell);
    engine.evaluate();
    const stillWrong = leaning.filter((each) => isWrong(each.sheet, each.row, each.column, each.cell));
    if (stillWrong.length > 0) {
      engine.pause();
      for (const each of stillWrong) engine.put(each.sheet.id, each.row, each.column, value(each));
      engine.evaluate();
    }
    for (const each of wrong) {
      if (leaning.includes(each) && !stillWrong.includes(each)) continue;
      const pinned = this.#pinned.get(each.sheet.id) ?? new Map<number, Pinned>();
      pinned.set(keyOf(each.row, each.column), each);
      this.#pinned.set(each.sheet.id, pinned);
    }
  }

  /** Puts into the book the results that the engine changed its mind about. */
  #results(engine: Engine, state: BookState, draft: BookDraft, changed: Changed): void {
    for (const sheet of state.sheets) {
      const target = draft.find(sheet.id);
      const earlier = this.#known.get(sheet.id);
      const pinned = this.#pinned.get(sheet.id);
      const known = new Map<number, Known>();
      eachFormula(sheet, (row, column, cell) => {
        const key = keyOf(row, column);
        if (pinned?.has(key) === true) return;
        const result = engine.result(sheet.id, row, column);
        const before = earlier?.get(key);
        const unchanged = before?.cell.formula === cell.formula ? before : undefined;
        const shown = unchanged && same(unchanged.result, result) ? unchanged.shown : result;
        known.set(key, { cell, result, shown });
        if (unchanged && !same(unchanged.result, result)) {
          note(changed, sheet.id, row, column);
        }
        // Also where the same formula was written anew, and has lost its result by that.
        if (!same(cell.content, shown)) target?.put(row, column, { ...cell, content: shown });
      });
      this.#known.set(sheet.id, known);
    }
  }

  /** A formula that the engine cannot do has no result any more once cells that it reads have changed. */
  #unpin(engine: Engine, draft: BookDraft, changed: Changed): void {
    if (changed.size === 0) return;
    for (const [id, pinned] of this.#pinned) {
      const target = draft.find(id);
      for (const [key, { sheet, row, column, cell }] of pinned) {
        if (!target || !reads(cell.formula ?? "", sheet.name, draft, changed)) continue;
        target.put(row, column, { ...cell, ...target.cell(row, column), content: notCalculated });
        engine.put(id, row, column, { content: notCalculated });
        pinned.delete(key);
      }
    }
  }
}

/** True where a formula reads a cell that changed, or may do so by a name or a table. */
function reads(formula: string, sheet: string, draft: BookDraft, changed: Changed): boolean {
  const { cells, areAll } = precedentsOf(formula, sheet);
  if (!areAll) return true;
  return cells.some(({ sheet: name, area }) => {
    const keys = changed.get(draft.find(name)?.id ?? "");
    return [...(keys ?? [])].some((key) => {
      const [row, column] = [Math.floor(key / columns), key % columns];
      return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    });
  });
}

/** True where a formula reads another of these. */
function leansOn({ sheet, cell }: Pinned, others: readonly Pinned[]): boolean {
  const { cells } = precedentsOf(cell.formula ?? "", sheet.name);
  return cells.some(({ sheet: name, area }) =>
    others.some(
      (other) =>
        other.sheet.name.toLowerCase() === name.toLowerCase() &&
        other.row >= area.top &&
        other.row <= area.bottom &&
        other.column >= area.left &&
        other.column <= area.right,
    ),
  );
}

/** Recalculation for one book; `startEngine` must have been called. */
export const byIronCalc = (): Recalculation => new ByIronCalc();
