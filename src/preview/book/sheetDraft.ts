import type { Area } from "../../workbook/port/grid";
import type { BookCell, BookSheet } from "./types";

type Row = (BookCell | undefined)[];
type Fields = Partial<Omit<BookSheet, "id" | "rows">>;

/** One sheet while it is changed: what was there stays as it is, and only changed rows are made anew. */
export class SheetDraft {
  readonly id: string;
  #sheet: BookSheet;
  #rows: (readonly (BookCell | undefined)[] | undefined)[] | undefined;
  readonly #own = new Set<number>();

  constructor(sheet: BookSheet) {
    this.id = sheet.id;
    this.#sheet = sheet;
  }

  /** The sheet as it now stands. */
  get sheet(): BookSheet {
    if (this.#rows) {
      this.#sheet = { ...this.#sheet, rows: this.#rows };
      // Whoever holds this sheet must not see later changes.
      this.#rows = undefined;
      this.#own.clear();
    }
    return this.#sheet;
  }

  cell(row: number, column: number): BookCell | undefined {
    return (this.#rows ?? this.#sheet.rows)[row]?.[column];
  }

  /** The cells of one row, by column. */
  row(row: number): readonly (BookCell | undefined)[] {
    return (this.#rows ?? this.#sheet.rows)[row] ?? [];
  }

  get height(): number {
    return (this.#rows ?? this.#sheet.rows).length;
  }

  put(row: number, column: number, cell: BookCell | undefined): void {
    if (this.cell(row, column) === cell) return;
    this.#rows ??= [...this.#sheet.rows];
    let cells: Row;
    const present = this.#rows[row];
    if (present && this.#own.has(row)) cells = present as Row;
    else {
      cells = present ? [...present] : [];
      this.#rows[row] = cells;
      this.#own.add(row);
    }
    if (cell) cells[column] = cell;
    else Reflect.deleteProperty(cells, column);
  }

  /** Changes each cell of an area; `make` gives undefined for a cell that goes. */
  each(
    area: Area,
    make: (cell: BookCell | undefined, row: number, column: number) => BookCell | undefined,
  ): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.put(row, column, make(this.cell(row, column), row, column));
      }
    }
  }

  set(fields: Fields): void {
    this.#sheet = { ...this.sheet, ...fields };
  }
}
