/** Recalculation by IronCalc, an engine of somebody else's: our own model has no part in it. */
import { initSync, Model } from "@ironcalc/wasm";
import { isCellError, notCalculated } from "../../workbook/port/grid";
import type { CellContent } from "../../workbook/port/grid";
import { parseReference } from "../../workbook/port/address";
import { tablesOf, withoutTables } from "./structured";
import type { NamedTable } from "./structured";
import type { BookCell, BookName, BookState } from "./types";

/** Starts the engine, once for all books. */
export function startEngine(module: WebAssembly.Module): void {
  initSync({ module });
}

/** Fifteen digits, as many as Excel shows of a number. */
const digits = "0.00000000000000E+00";
const inDigits = /^-?\d\.\d{14}E[+-]\d+$/;
const [isNumber, isText, isTruth, isError] = [1, 2, 4, 16];
/** What the engine says of a formula that it cannot work out, whatever the cells hold. */
const beyondIt = new Set(["#ERROR!", "#N/IMPL!", "#CIRC!"]);

/** What the engine takes as typed in; text always as text. */
function typed(content: CellContent): string {
  if (content === "") return "";
  if (isCellError(content)) return content.error === notCalculated.error ? "#N/A" : content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "number" ? String(content) : `'${content}`;
}

/** The sheets of a book inside the engine. */
export class Engine {
  readonly #model = new Model("book", "en-GB", "UTC", "en");
  /** Ids, in the engine's order. */
  readonly #sheets: string[] = [];
  readonly #widths: number[] = [];
  #names: readonly BookName[] = [];
  #tables: readonly NamedTable[] = [];
  readonly #sheetNames = new Map<string, string>();

  pause(): void {
    this.#model.pauseEvaluation();
  }

  evaluate(): void {
    this.#model.resumeEvaluation();
    this.#model.evaluate();
  }

  /** Takes over which sheets there are and what they are called. */
  arrange(state: BookState): void {
    const { sheets } = state;
    this.#dropNames(state.names);
    if (this.#sheets.length === 0) this.#begin(sheets[0]?.id ?? "");
    for (const id of [...this.#sheets]) {
      if (!sheets.some((sheet) => sheet.id === id) && this.#sheets.length > 1) this.#drop(id);
    }
    for (const { id, name } of sheets) {
      if (!this.#sheets.includes(id)) {
        this.#model.newSheet();
        this.#begin(id);
      }
      const index = this.#sheets.indexOf(id);
      if (this.#model.getWorksheetsProperties()[index]?.name !== name) this.#model.renameSheet(index, name);
    }
    for (const { id, name } of sheets) this.#sheetNames.set(id, name);
    this.#tables = tablesOf(state);
    this.#addNames(state.names);
  }

  #begin(id: string): void {
    this.#sheets.push(id);
    this.#widths.push(0);
  }

  #drop(id: string): void {
    const index = this.#sheets.indexOf(id);
    this.#model.deleteSheet(index);
    this.#sheets.splice(index, 1);
    this.#widths.splice(index, 1);
  }

  #scope({ scope }: BookName): number | undefined {
    return scope === undefined ? undefined : this.#sheets.indexOf(scope);
  }

  /** Takes away names that are gone, or stand for something else; before their sheets go. */
  #dropNames(names: readonly BookName[]): void {
    if (names === this.#names) return;
    const kept = new Set(names);
    for (const name of this.#names) {
      if (kept.has(name) || !this.#isNamed(name)) continue;
      this.#model.deleteDefinedName(name.name, this.#scope(name));
    }
    this.#names = this.#names.filter((name) => kept.has(name));
  }

  /** The engine counts the sheet that a local name belongs to from 0, too. */
  #isNamed(name: BookName): boolean {
    const scope = this.#scope(name);
    return this.#model
      .getDefinedNameList()
      .some(
        (each) => each.name.toLowerCase() === name.name.toLowerCase() && (each.scope ?? undefined) === scope,
      );
  }

  /** Names that stand for cells; formulas over other names are left to the file's own results. */
  #addNames(names: readonly BookName[]): void {
    if (names === this.#names) return;
    const present = new Set(this.#names);
    for (const name of names) {
      if (present.has(name) || !parseReference(name.refersTo)) continue;
      if (canBeNamed(this.#model, name, this.#scope(name))) {
        this.#model.newDefinedName(name.name, this.#scope(name), name.refersTo);
      }
    }
    this.#names = names;
  }

  /** Puts a formula or a value into a cell. */
  put(sheet: string, row: number, column: number, cell: BookCell | undefined): void {
    const index = this.#sheets.indexOf(sheet);
    const width = this.#widths[index] ?? 0;
    if (column >= width) {
      const wider = Math.max(64, column + 32);
      this.#format(index, 0, width, wider - width, 1_048_576);
      this.#widths[index] = wider;
    }
    // Some programs leave a second equals sign in the file.
    const formula = cell?.formula?.replace(/^=/, "");
    const spelt =
      formula === undefined
        ? undefined
        : withoutTables(formula, this.#tables, this.#sheetNames.get(sheet) ?? "", row);
    const input = spelt === undefined ? typed(cell?.content ?? "") : `=${spelt}`;
    this.#model.setUserInput(index, row + 1, column + 1, input);
  }

  #format(sheet: number, row: number, column: number, width: number, height: number): void {
    this.#model.updateRangeStyle(
      { sheet, row: row + 1, column: column + 1, width, height },
      "num_fmt",
      digits,
    );
  }

  /** What a cell works out to. */
  result(sheet: string, row: number, column: number): CellContent {
    const index = this.#sheets.indexOf(sheet);
    const at = [index, row + 1, column + 1] as const;
    let shown = this.#model.getFormattedCellValue(...at);
    let type = this.#model.getCellType(...at);
    // The engine picks a format of its own for dates and money.
    if (type === isNumber && !inDigits.test(shown)) {
      this.#format(index, row, column, 1, 1);
      shown = this.#model.getFormattedCellValue(...at);
      type = this.#model.getCellType(...at);
    }
    if (type === isError) return beyondIt.has(shown) ? notCalculated : { error: shown };
    if (type === isTruth) return shown === "TRUE";
    if (type === isText) return shown;
    const number = Number(shown);
    return Number.isFinite(number) ? number : { error: shown };
  }
}

/** The engine's own word on whether it takes a name; it gives its reason by throwing. */
function canBeNamed(model: Model, { name, refersTo }: BookName, scope: number | undefined): boolean {
  try {
    model.isValidDefinedName(name, scope, refersTo);
    return true;
  } catch {
    return false;
  }
}
