import { cellName, columnNumber } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import {
  attribute,
  childNamed,
  childrenNamed,
  dropAttribute,
  element,
  escapeText,
  setAttribute,
  textOf,
} from "../package/element";
import { writeElement } from "../package/markup";
import type { Element } from "../package/markup";
import { damaged } from "../package/refusals";
import { shiftFormula } from "../package/shift";

interface Row {
  /** The row as it was found, its cells left out; its height, if a person set it, with it. */
  readonly frame: Element;
  readonly cells: Map<number, Element | string>;
}

const within = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A cell that holds something, not only a look. */
const hasContent = (cell: Element | string): boolean =>
  typeof cell === "string" || cell.children.some((each) => each !== "");

/** The cells of one of our sheets while it is written. */
export class Rows {
  readonly #rows = new Map<number, Row>();

  constructor(sheetData: Element | undefined) {
    let next = 0;
    for (const frame of sheetData ? childrenNamed(sheetData, "row") : []) {
      const number = Number(attribute(frame, "r") ?? next + 1);
      next = number;
      const cells = new Map<number, Element | string>();
      let column = -1;
      for (const cell of childrenNamed(frame, "c")) {
        const named = attribute(cell, "r");
        column = named === undefined ? column + 1 : columnNumber(named.replace(/\d+$/, ""));
        setAttribute(cell, "r", cellName(number - 1, column));
        cells.set(column, cell);
      }
      this.#rows.set(number - 1, { frame: { ...frame, children: [] }, cells });
    }
    this.#unshare();
  }

  /** Cells filled down share one formula; each gets its own, so that any of them may go or move. */
  #unshare(): void {
    const first = new Map<string, { formula: string; row: number; column: number }>();
    for (const [row, { cells }] of this.#rows) {
      for (const [column, cell] of cells) {
        const f = typeof cell === "string" ? undefined : childNamed(cell, "f");
        if (!f || attribute(f, "t") !== "shared") continue;
        const key = attribute(f, "si") ?? "";
        const own = textOf(f);
        if (own !== "") first.set(key, { formula: own, row, column });
        const from = first.get(key);
        if (!from) throw damaged(`a cell (${cellName(row, column)}) shares a formula that is not there.`);
        f.children = [escapeText(shiftFormula(from.formula, row - from.row, column - from.column))];
        for (const name of ["t", "si", "ref"]) dropAttribute(f, name);
      }
    }
  }

  /** Empties an area: contents and looks. */
  clear(area: Area): void {
    for (const [row, { cells }] of this.#rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of [...cells.keys()]) if (within(area, row, column)) cells.delete(column);
    }
  }

  /** Takes a cell out; undefined where there is none. */
  take(row: number, column: number): Element | undefined {
    const cells = this.#rows.get(row)?.cells;
    const cell = cells?.get(column);
    cells?.delete(column);
    return typeof cell === "string" ? undefined : cell;
  }

  /** True where something is written, not only a look. */
  occupied(row: number, column: number): boolean {
    const cell = this.#rows.get(row)?.cells.get(column);
    return cell !== undefined && hasContent(cell);
  }

  put(row: number, column: number, cell: Element | string): void {
    let present = this.#rows.get(row);
    if (!present) {
      present = { frame: element("row"), cells: new Map() };
      this.#rows.set(row, present);
    }
    present.cells.set(column, cell);
  }

  /** Puts a person's cell, as it was taken, in its new place. */
  settle(row: number, column: number, cell: Element, formula: string | undefined): void {
    setAttribute(cell, "r", cellName(row, column));
    const f = childNamed(cell, "f");
    if (f) {
      if (formula !== undefined) f.children = [escapeText(formula)];
      if (attribute(f, "ref") !== undefined) setAttribute(f, "ref", cellName(row, column));
    }
    this.put(row, column, cell);
  }

  /** Marks the rows whose height a person set; no other row is marked afterwards. */
  setHeights(set: ReadonlySet<number>, heights: ReadonlyMap<number, number>): void {
    for (const row of set)
      if (!this.#rows.has(row)) this.#rows.set(row, { frame: element("row"), cells: new Map() });
    for (const [row, { frame }] of this.#rows) {
      if (!set.has(row)) {
        dropAttribute(frame, "customHeight");
        continue;
      }
      setAttribute(frame, "ht", String(heights.get(row) ?? 15));
      setAttribute(frame, "customHeight", "1");
    }
  }

  /** The area from A1 to the last cell; undefined where the sheet is empty. */
  extent(): Area | undefined {
    let bottom = -1;
    let right = -1;
    for (const [row, { cells }] of this.#rows) {
      if (cells.size > 0) bottom = Math.max(bottom, row);
      for (const column of cells.keys()) right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
  }

  /** The XML of all rows. A height that a person set stays; any other is as given, or left to Excel. */
  markup(heights: ReadonlyMap<number, number>): string {
    const text: string[] = [];
    for (const [row, { frame, cells }] of [...this.#rows].sort(([a], [b]) => a - b)) {
      setAttribute(frame, "r", String(row + 1));
      for (const name of ["spans", "x14ac:dyDescent"]) dropAttribute(frame, name);
      if (attribute(frame, "customHeight") === undefined) {
        dropAttribute(frame, "ht");
        const height = heights.get(row);
        if (height !== undefined) setAttribute(frame, "ht", String(height));
      }
      if (cells.size === 0 && frame.attributes.trim() === `r="${String(row + 1)}"`) continue;
      const inner = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([, cell]) => (typeof cell === "string" ? cell : writeElement(cell)));
      text.push(`<row${frame.attributes}>${inner.join("")}</row>`);
    }
    return text.join("");
  }
}
