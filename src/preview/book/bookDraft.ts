import type { Area } from "../../workbook/port/grid";
import { withSheetGone, withSheetRenamed } from "./references";
import { SheetDraft } from "./sheetDraft";
import type {
  BookCell,
  BookChange,
  BookChart,
  BookName,
  BookSheet,
  BookState,
  Selection,
  Source,
} from "./types";

/** How an empty sheet begins. */
const emptySheet = (id: string, name: string): BookSheet => ({
  id,
  name,
  visibility: "visible",
  protected: false,
  rows: [],
  columnWidths: new Map(),
  defaultWidth: 64 / 7,
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  defaultHeight: 15,
  setHeights: new Set(),
  hiddenRows: new Set(),
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  merges: [],
  tables: [],
  charts: [],
  validations: [],
  page: { landscape: false, newPages: [], header: "", footer: "" },
});

const sheetIds = /^\{00000000-0001-0000-([0-9A-F]{4})/;

/** The whole book while it is changed. */
export class BookDraft {
  readonly #before: BookState;
  #sheets: SheetDraft[];
  #names: readonly BookName[];
  #selection: Selection;
  readonly #entered = new Map<string, Area[]>();
  readonly #added: string[] = [];
  readonly #removed: string[] = [];
  readonly #renamed: string[] = [];

  constructor(state: BookState) {
    this.#before = state;
    this.#sheets = state.sheets.map((sheet) => new SheetDraft(sheet));
    this.#names = state.names;
    this.#selection = state.selection;
  }

  get sheets(): readonly SheetDraft[] {
    return this.#sheets;
  }

  get names(): readonly BookName[] {
    return this.#names;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get plain() {
    return this.#before.plain;
  }

  /** True where a sheet is called so, whatever its capitals. */
  isTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    const isIt = (each: { readonly name: string }): boolean => each.name.toLowerCase() === wanted;
    return this.#sheets.some(({ sheet }) => isIt(sheet)) || this.#before.otherSheets.some(isIt);
  }

  get structureProtected(): boolean {
    return this.#before.structureProtected;
  }

  /** By its id, or by its name in any capitals. */
  find(key: string): SheetDraft | undefined {
    return (
      this.#sheets.find(({ id }) => id === key) ??
      this.#sheets.find(({ sheet }) => sheet.name.toLowerCase() === key.toLowerCase())
    );
  }

  /** Notes cells that were entered, so that whoever watches is told. */
  entered(sheet: string, area: Area): void {
    const areas = this.#entered.get(sheet);
    if (areas) areas.push(area);
    else this.#entered.set(sheet, [area]);
  }

  setNames(names: readonly BookName[]): void {
    this.#names = names;
  }

  select(selection: Selection): void {
    this.#selection = selection;
  }

  /** Adds a sheet at the end. */
  add(name: string): SheetDraft {
    const numbers = [
      ...this.#before.sheets.map(({ id }) => id),
      ...this.#before.otherSheets.map(({ id }) => id),
      ...this.#removed,
      ...this.#sheets.map(({ id }) => id),
    ];
    const highest = Math.max(0, ...numbers.map((id) => parseInt(sheetIds.exec(id)?.[1] ?? "0", 16)));
    const id = `{00000000-0001-0000-${(highest + 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    const made = new SheetDraft(emptySheet(id, name));
    this.#sheets.push(made);
    this.#added.push(id);
    return made;
  }

  remove(id: string): void {
    const gone = this.find(id);
    if (!gone) return;
    const { name } = gone.sheet;
    this.#sheets = this.#sheets.filter((each) => each !== gone);
    this.#names = this.#names.filter(({ scope }) => scope !== id);
    this.#removed.push(id);
    this.#entered.delete(id);
    this.#rewrite((formula) => withSheetGone(formula, name));
    if (this.#selection.sheet !== id) return;
    const next = this.#sheets.find(({ sheet }) => sheet.visibility === "visible");
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    if (next) this.#selection = { sheet: next.id, areas };
  }

  rename(id: string, to: string): void {
    const renamed = this.find(id);
    if (!renamed || renamed.sheet.name === to) return;
    const from = renamed.sheet.name;
    renamed.set({ name: to });
    this.#renamed.push(id);
    this.#rewrite((formula) => withSheetRenamed(formula, from, to));
  }

  /** Puts a sheet at a place in the order, from 0. */
  move(id: string, position: number): void {
    const moved = this.find(id);
    if (!moved) return;
    const others = this.#sheets.filter((each) => each !== moved);
    this.#sheets = [...others.slice(0, position), moved, ...others.slice(position)];
  }

  /** Changes every formula and reference of the book. */
  #rewrite(make: (formula: string) => string): void {
    this.#names = this.#names.map((name) => {
      const refersTo = make(name.refersTo);
      return refersTo === name.refersTo ? name : { ...name, refersTo };
    });
    for (const draft of this.#sheets) {
      const { rows, charts, validations } = draft.sheet;
      rows.forEach((cells, row) => {
        cells?.forEach((cell, column) => {
          const made = cell && rewritten(cell, make);
          if (made !== cell) draft.put(row, column, made);
        });
      });
      const redrawn = charts.map((chart) => redirected(chart, make));
      if (redrawn.some((chart, index) => chart !== charts[index])) draft.set({ charts: redrawn });
      const rules = validations.map((rule) => {
        const choices = typeof rule.choices === "string" ? make(rule.choices) : rule.choices;
        return choices === rule.choices ? rule : { ...rule, choices };
      });
      if (rules.some((rule, index) => rule !== validations[index])) draft.set({ validations: rules });
    }
  }

  /** The book as it now stands; the very same state where nothing changed. */
  state(): BookState {
    const sheets = this.#sheets.map(({ sheet }) => sheet);
    const before = this.#before;
    const same =
      sheets.length === before.sheets.length && sheets.every((sheet, i) => sheet === before.sheets[i]);
    if (same && this.#names === before.names && this.#selection === before.selection) return before;
    return {
      ...before,
      sheets: same ? before.sheets : sheets,
      names: this.#names,
      selection: this.#selection,
    };
  }

  change(source: Source): BookChange {
    const after = this.state();
    const before = this.#before;
    return {
      source,
      cells: this.#entered,
      added: this.#added.filter((id) => this.find(id)),
      removed: this.#removed.filter((id) => before.sheets.some((sheet) => sheet.id === id)),
      renamed: this.#renamed,
      selectionOnly: after.sheets === before.sheets && after.names === before.names,
    };
  }
}

function rewritten(cell: BookCell, make: (formula: string) => string): BookCell {
  const formula = cell.formula === undefined ? undefined : make(cell.formula);
  const linksTo = cell.linksTo === undefined ? undefined : make(cell.linksTo);
  if (formula === cell.formula && linksTo === cell.linksTo) return cell;
  return { ...cell, ...(formula !== undefined && { formula }), ...(linksTo !== undefined && { linksTo }) };
}

function redirected(chart: BookChart, make: (formula: string) => string): BookChart {
  const series = chart.series.map((each) => {
    const name = each.name === undefined ? undefined : make(each.name);
    const [categories, values] = [make(each.categories), make(each.values)];
    const isSame = name === each.name && categories === each.categories && values === each.values;
    return isSame ? each : { ...each, ...(name !== undefined && { name }), categories, values };
  });
  return series.every((each, index) => each === chart.series[index]) ? chart : { ...chart, series };
}
