import type { ZipEntry } from "../package/directory";
import type { Parts } from "../package/parts";
import type { Attributes } from "../package/xml";
import { prefixed } from "../package/xml";
import { parseArea } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import { readCells } from "../read/sheet";
import type { Surroundings } from "../read/value";
import type { ColourOf } from "./colours";
import { PageReader } from "./page";
import { ValidationReader } from "./validations";
import type { CellStyle, WholeCell, WholeSheet } from "./types";

/** What a sheet's own part says; tables and charts stand in parts of their own. */
export type SheetPart = Omit<WholeSheet, "id" | "name" | "visibility" | "tables" | "charts">;

/** Addresses outside the workbook, by the link that names them. */
export type Addresses = ReadonlyMap<string, string>;

const isOn = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? "");
const lastColumn = 16_384;

/** The cells of one look that hold nothing are one and the same object: a sheet may have a million of them. */
function blanks(styles: readonly CellStyle[]): (style: string | undefined) => WholeCell | undefined {
  const known = styles.map((style): WholeCell => ({ content: "", style }));
  return (style) => (style === undefined || style === "0" ? undefined : known[Number(style)]);
}

interface Link {
  readonly area: Area;
  readonly linksTo?: string;
  readonly address?: string;
}

/** A link over several cells belongs to its first, so that a million linked cells are no million links. */
function withLinks(rows: (WholeCell | undefined)[][], links: readonly Link[]): void {
  for (const { area, linksTo, address } of links) {
    const row = (rows[area.top] ??= []);
    row[area.left] = {
      ...(row[area.left] ?? { content: "" }),
      ...(linksTo !== undefined && { linksTo }),
      ...(address !== undefined && { address }),
    };
  }
}

/** Widths, heights, view and protection of a sheet, taken up element by element. */
class Frame {
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly setHeights = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly links: Link[] = [];
  defaultWidth = 64 / 7;
  defaultHeight = 15;
  frozen = { rows: 0, columns: 0 };
  gridlines = true;
  protected = false;
  tabColour: string | undefined;
  #row = -1;

  open(name: string, attributes: Attributes, colourOf: ColourOf, addresses: Addresses): void {
    switch (name) {
      case "tabColor":
        this.tabColour = colourOf(attributes);
        break;
      case "sheetView":
        this.gridlines = isOn(attributes["showGridLines"] ?? "1");
        break;
      case "pane":
        if (!(attributes["state"] ?? "").startsWith("frozen")) break;
        this.frozen = { rows: Number(attributes["ySplit"] ?? 0), columns: Number(attributes["xSplit"] ?? 0) };
        break;
      case "sheetFormatPr":
        this.defaultWidth = Number(attributes["defaultColWidth"] ?? this.defaultWidth);
        this.defaultHeight = Number(attributes["defaultRowHeight"] ?? this.defaultHeight);
        break;
      case "sheetProtection":
        this.protected = isOn(attributes["sheet"]);
        break;
      case "col":
        this.#columns(attributes);
        break;
      case "row":
        this.#rowFrame(attributes);
        break;
      case "hyperlink":
        this.#link(attributes, addresses);
        break;
    }
  }

  #columns(attributes: Attributes): void {
    const last = Math.min(lastColumn, Number(attributes["max"])) - 1;
    for (let column = Number(attributes["min"]) - 1; column <= last; column += 1) {
      if (attributes["width"] !== undefined) this.columnWidths.set(column, Number(attributes["width"]));
      if (isOn(attributes["hidden"])) this.hiddenColumns.add(column);
    }
  }

  #rowFrame(attributes: Attributes): void {
    this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]) - 1;
    if (attributes["ht"] !== undefined) this.rowHeights.set(this.#row, Number(attributes["ht"]));
    if (isOn(attributes["customHeight"])) this.setHeights.add(this.#row);
    if (isOn(attributes["hidden"])) this.hiddenRows.add(this.#row);
  }

  #link(attributes: Attributes, addresses: Addresses): void {
    const area = parseArea(attributes["ref"] ?? "");
    const linksTo = attributes["location"];
    const address = addresses.get(prefixed(attributes, "id") ?? "");
    if (!area) return;
    // An address with a place behind a # is one address.
    this.links.push(
      address === undefined
        ? { area, ...(linksTo !== undefined && { linksTo }) }
        : { area, address: linksTo === undefined ? address : `${address}#${linksTo}` },
    );
  }
}

/** Reads all that a sheet's own part says. */
export function readSheetPart(
  parts: Parts,
  entry: ZipEntry,
  around: Surroundings,
  look: { styles: readonly CellStyle[]; colourOf: ColourOf; addresses: Addresses },
): SheetPart {
  const { styles, colourOf, addresses } = look;
  const blank = blanks(styles);
  const rows: (WholeCell | undefined)[][] = [];
  const frame = new Frame();
  const page = new PageReader();
  const validations = new ValidationReader();
  const merges = readCells(
    parts,
    entry,
    around,
    ({ row, column, style, shown, formula }) => {
      const found =
        shown === undefined
          ? blank(style)
          : {
              content: shown,
              ...(formula !== undefined && { formula }),
              ...(style !== undefined && style !== "0" && { style: styles[Number(style)] ?? styles[0] }),
            };
      if (found) (rows[row] ??= [])[column] = found;
    },
    {
      open(name, attributes) {
        frame.open(name, attributes, colourOf, addresses);
        page.open(name, attributes);
        validations.open(name, attributes);
      },
      text(text) {
        page.text(text);
        validations.text(text);
      },
      close(name) {
        page.close(name);
        validations.close(name);
      },
    },
  );
  withLinks(rows, frame.links);
  const { tabColour } = frame;
  return {
    columnWidths: frame.columnWidths,
    defaultWidth: frame.defaultWidth,
    hiddenColumns: frame.hiddenColumns,
    rowHeights: frame.rowHeights,
    defaultHeight: frame.defaultHeight,
    setHeights: frame.setHeights,
    hiddenRows: frame.hiddenRows,
    frozen: frame.frozen,
    gridlines: frame.gridlines,
    protected: frame.protected,
    ...(tabColour !== undefined && { tabColour }),
    rows,
    merges,
    validations: validations.take(),
    page: page.take(),
  };
}
