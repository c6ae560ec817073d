import { cellName, parseArea, parseCell } from "../../../workbook/port/address";
import { notCalculated, type Area, type Cell, type CellContent } from "../../../workbook/port/grid";
import type { ZipEntry } from "../package/directory";
import type { Parts } from "../package/parts";
import { damaged } from "../package/refusals";
import type { Attributes, Handlers } from "../package/xml";
import { walk } from "../package/xml";
import { Formulas } from "./formulas";
import { StringItem } from "./strings";
import { contentOf } from "./value";
import type { Surroundings } from "./value";

const mostRows = 1_048_576;
const mostColumns = 16_384;

export interface SheetContent {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
}

/** A cell as it stands in the file; `shown` is undefined where it holds nothing. */
export interface FiledCell {
  readonly row: number;
  readonly column: number;
  /** The number of its style, as written. */
  readonly style: string | undefined;
  readonly shown: CellContent | undefined;
  readonly formula: string | undefined;
}

/** Reads the cells and merges of one sheet's part; a cell with nothing in it leaves no trace. */
export function readSheet(parts: Parts, entry: ZipEntry, around: Surroundings): SheetContent {
  const rows: (Cell | undefined)[][] = [];
  const merges = readCells(parts, entry, around, ({ row, column, style, shown, formula }) => {
    if (shown === undefined) return;
    (rows[row] ??= [])[column] = {
      content: shown,
      format: around.format(style),
      ...(formula !== undefined && { formula }),
    };
  });
  return { rows, merges };
}

/** Hands over the cells of one sheet's part in their order, and gives its merges; `besides` sees all else. */
export function readCells(
  parts: Parts,
  entry: ZipEntry,
  around: Surroundings,
  take: (cell: FiledCell) => void,
  besides: Handlers = {},
): Area[] {
  const merges: Area[] = [];
  const formulas = new Formulas();
  const inline = new StringItem();
  let row = -1;
  let column = -1;
  let cell: Attributes = {};
  let value: string | undefined;
  let formula: string | undefined;
  let formulaAttributes: Attributes = {};
  let taking: "v" | "f" | "is" | undefined;

  const place = (attributes: Attributes): void => {
    const at = attributes["r"];
    if (at === undefined) {
      column += 1;
    } else {
      const named = parseCell(at);
      if (!named) throw damaged(`${entry.name} has a cell called “${at}”.`);
      ({ row, column } = named);
    }
    if (row < 0 || row >= mostRows || column < 0 || column >= mostColumns) {
      throw damaged(`${entry.name} has a cell beyond the last that Excel knows (${at ?? "unnamed"}).`);
    }
  };
  const finish = (): void => {
    const written = formula === undefined ? undefined : formulas.own(formula, formulaAttributes, row, column);
    const text = cell["t"] === "inlineStr" ? inline.take() : value;
    const style = cell["s"];
    if (written === undefined && text === undefined) {
      take({ row, column, style, shown: undefined, formula: undefined });
      return;
    }
    const format = around.format(style);
    const isWaiting = written !== undefined && (text ?? "") === "" && cell["t"] !== "str";
    const shown = isWaiting ? notCalculated : contentOf(cell["t"], text ?? "", format, around);
    if (shown === undefined) {
      throw damaged(
        `${entry.name} says “${text ?? ""}” in ${cellName(row, column)}, which is no value of its kind.`,
      );
    }
    const isEmpty = shown === "" && written === undefined;
    take({ row, column, style, shown: isEmpty ? undefined : shown, formula: written });
  };

  walk(parts, entry, {
    open(name, attributes) {
      if (taking === "is") {
        inline.open(name);
        return;
      }
      switch (name) {
        case "row":
          row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
          column = -1;
          if (!(Number.isInteger(row) && row >= 0 && row < mostRows)) {
            throw damaged(`${entry.name} has a row numbered ${attributes["r"] ?? String(row + 1)}.`);
          }
          break;
        case "c":
          place(attributes);
          cell = attributes;
          value = undefined;
          formula = undefined;
          break;
        case "v":
          taking = "v";
          value = "";
          break;
        case "f":
          taking = "f";
          formula = "";
          formulaAttributes = attributes;
          break;
        case "is":
          taking = "is";
          break;
        case "mergeCell": {
          const area = parseArea(attributes["ref"] ?? "");
          if (!area) throw damaged(`${entry.name} merges “${attributes["ref"] ?? ""}”, which is no range.`);
          merges.push(area);
          break;
        }
      }
      besides.open?.(name, attributes);
    },
    text(text) {
      if (taking === "v") value = (value ?? "") + text;
      else if (taking === "f") formula = (formula ?? "") + text;
      else if (taking === "is") inline.text(text);
      else besides.text?.(text);
    },
    close(name) {
      if (taking === "is" && name !== "is") inline.close(name);
      else if (name === "c") finish();
      else if (name === "v" || name === "f" || name === "is") taking = undefined;
      else besides.close?.(name);
    },
  });
  return merges;
}
