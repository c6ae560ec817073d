import { parseArea, parseCell } from "../../../workbook/port/address";
import type { Area, Cell, CellContent } from "../../../workbook/port/grid";
import type { ZipEntry } from "../package/directory";
import { isDateFormat } from "../package/formats";
import type { Parts } from "../package/parts";
import { damaged } from "../package/refusals";
import { serialOf } from "../package/serial";
import { shiftFormula } from "../package/shift";
import { StringItem, unescapeText } from "./strings";
import type { Attributes } from "../package/xml";
import { walk } from "../package/xml";

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** How a file spells functions younger than the format; a person never sees it. */
const prefix = /_xlfn\.(?:_xlws\.)?/g;

/** What all sheets of a workbook share. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly format: (style: string | undefined) => string;
  /** Added to dates of a workbook that counts its days from 1904. */
  readonly dateShift: number;
}

export interface SheetContent {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells and merges of one sheet's part; a cell with nothing in it leaves no trace. */
export function readSheet(parts: Parts, entry: ZipEntry, around: Surroundings): SheetContent {
  const rows: (Cell | undefined)[][] = [];
  const merges: Area[] = [];
  const shared = new Map<string, Shared>();
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
  const formulaText = (): string | undefined => {
    if (formula === undefined) return undefined;
    formula = formula.replace(prefix, "");
    if (formulaAttributes["t"] !== "shared") return formula;
    const key = formulaAttributes["si"] ?? "";
    if (formula !== "") shared.set(key, { formula, row, column });
    const first = shared.get(key);
    return first && shiftFormula(first.formula, row - first.row, column - first.column);
  };
  const content = (format: string): CellContent => {
    const type = cell["t"] ?? "n";
    if (type === "inlineStr") return inline.take();
    if (value === undefined || value === "") return "";
    if (type === "b") return value === "1" || value === "true";
    if (type === "e") return { error: value };
    if (type === "str") return unescapeText(value);
    const text = type === "s" ? around.strings[Number(value)] : undefined;
    if (text !== undefined) return text;
    const number = type === "d" ? serialOf(value) : type === "n" ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) {
      throw damaged(
        `${entry.name} says “${value}” in ${cell["r"] ?? "a cell"}, which is no value of its kind.`,
      );
    }
    return type === "n" && around.dateShift !== 0 && isDateFormat(format)
      ? number + around.dateShift
      : number;
  };
  const finish = (): void => {
    const written = formulaText();
    if (written === undefined && value === undefined && cell["t"] !== "inlineStr") return;
    const format = around.format(cell["s"]);
    const shown = content(format);
    if (shown === "" && written === undefined) return;
    (rows[row] ??= [])[column] = {
      content: shown,
      format,
      ...(written !== undefined && { formula: written }),
    };
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
          if (!(row >= 0 && row < mostRows)) {
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
    },
    text(text) {
      if (taking === "v") value += text;
      else if (taking === "f") formula += text;
      else if (taking === "is") inline.text(text);
    },
    close(name) {
      if (taking === "is" && name !== "is") inline.close(name);
      else if (name === "c") finish();
      else if (name === "v" || name === "f" || name === "is") taking = undefined;
    },
  });
  return { rows, merges };
}
