import { looks } from "../../../workbook/port/looks";
import type { Look } from "../../../workbook/port/looks";
import { columnLetters } from "../../../workbook/port/address";
import type { Area } from "../../../workbook/port/grid";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import { areaAddress } from "../addresses";
import type { Place } from "../addresses";
import { cut, sizeOf } from "../read/pieces";
import { area } from "../run";
import type { Batch } from "../run";
import { sheetSeen } from "../seen";
import type { Seen } from "../seen";
import { askPage } from "./page";
import type { Page, PageAsked } from "./page";

/** What one of our sheets looked like before a write; its contents are in the reading. */
export interface SheetImage {
  readonly name: string;
  readonly looks: readonly { readonly look: Look; readonly cells: readonly Place[] }[];
  readonly links: readonly (Place & { readonly linksTo: string })[];
  /** In points, from column A. */
  readonly widths: readonly number[];
  readonly page: Page;
}

interface Asked {
  readonly name: string;
  readonly parts: readonly {
    readonly area: Area;
    readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[];
  readonly columns: readonly Excel.RangeFormat[];
  readonly page: PageAsked;
}

const wanted = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, size: true },
    horizontalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
  hyperlink: true,
} as const;

/** Cells whose looks are asked for in one batch: at about 200 bytes each, within what Excel answers at once. */
const looksAtOnce = 22_000;
/** What a cell of ours takes that is asked for besides, so that it is known whether someone has changed it. */
const besides = 0.4;

/** Asks for the looks of what a plan is about to clear: together with what follows, unless there are too many. */
export async function askImage(batch: Batch, plan: WorkbookPlan, before: Seen): Promise<Asked[]> {
  const asked: Asked[] = [];
  const ours = plan.sheets.flatMap(({ name, exists }) => (exists ? [sheetSeen(before, name)?.used] : []));
  let waiting = besides * ours.reduce((sum, used) => sum + (used ? sizeOf(used) : 0), 0);
  for (const each of plan.sheets) {
    const { clears } = each;
    const seen = sheetSeen(before, each.name);
    if (!each.exists || !clears || !seen) continue;
    const sheet = batch.context.workbook.worksheets.getItem(seen.name);
    const parts: Asked["parts"][number][] = [];
    for (const part of cut(clears, looksAtOnce)) {
      const size = sizeOf(part);
      if (waiting > 0 && waiting + size > looksAtOnce) {
        await batch.send();
        waiting = 0;
      }
      waiting += size;
      parts.push({ area: part, cells: area(sheet, areaAddress(part)).getCellProperties(wanted) });
    }
    asked.push({ name: seen.name, parts, columns: widthsOf(sheet, each), page: askPage(sheet) });
  }
  return asked;
}

const widthsOf = (sheet: Excel.Worksheet, { columnWidths }: SheetPlan): Excel.RangeFormat[] =>
  columnWidths.map((_, column) => {
    const letters = columnLetters(column);
    const { format } = area(sheet, `${letters}:${letters}`);
    format.load("columnWidth");
    return format;
  });

const colourOf = (colour: string | undefined): string => (colour ?? "").replace("#", "").toUpperCase();

const aligned = { Left: "left", Right: "right", Center: "center" } as const;

function lookOf({ format }: Excel.CellProperties): Look {
  const { font, fill, horizontalAlignment, indentLevel = 0 } = format ?? {};
  const filled = colourOf(fill?.color);
  const align =
    horizontalAlignment === "Left" || horizontalAlignment === "Right" || horizontalAlignment === "Center"
      ? aligned[horizontalAlignment]
      : undefined;
  const look: Look = {
    size: font?.size ?? looks.label.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    colour: colourOf(font?.color),
    wrap: format?.wrapText ?? false,
    ruled: false,
    ...(filled !== "" && filled !== "FFFFFF" && { fill: filled }),
    ...(align !== undefined && { align }),
    ...(indentLevel > 0 && { indent: indentLevel }),
  };
  return isTotal(look) ? looks.total : look;
}

/** Excel's plain look, which a cell has after it was cleared. */
const isPlain = ({ size, bold, italic, colour, wrap, fill, align }: Look): boolean =>
  size === 11 &&
  !bold &&
  !italic &&
  colour === "000000" &&
  !wrap &&
  fill === undefined &&
  align === undefined;

/** The rule above a total is not asked for; a bold figure of ours is a total. */
const isTotal = ({ size, bold, italic, colour, wrap, fill, align }: Look): boolean => {
  const { total } = looks;
  return (
    size === total.size &&
    bold &&
    !italic &&
    colour === total.colour &&
    !wrap &&
    fill === undefined &&
    align === undefined
  );
};

function sheetImage({ name, parts, columns, page }: Asked): SheetImage {
  const alike = new Map<string, { look: Look; cells: Place[] }>();
  const links: (Place & { linksTo: string })[] = [];
  const take = (cell: Excel.CellProperties, at: Place): void => {
    const linksTo = cell.hyperlink?.documentReference;
    if (linksTo) links.push({ ...at, linksTo });
    const look = lookOf(cell);
    if (isPlain(look)) return;
    const key = JSON.stringify(look);
    const present = alike.get(key);
    if (present) present.cells.push(at);
    else alike.set(key, { look, cells: [at] });
  };
  for (const { area: part, cells } of parts) {
    cells.value.forEach((line, down) => {
      line.forEach((cell, along) => {
        take(cell, { row: part.top + down, column: part.left + along });
      });
    });
  }
  const widths = columns.map(({ columnWidth }) => columnWidth);
  return { name, looks: [...alike.values()], links, widths, page: page.answer() };
}

/** What Excel answered; undefined where it did not come so far. */
export function imageOf(asked: readonly Asked[]): readonly SheetImage[] | undefined {
  try {
    return asked.map(sheetImage);
  } catch (cause) {
    if (isNotAnswered(cause)) return undefined;
    throw cause;
  }
}

const isNotAnswered = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  (cause.code === "ValueNotLoaded" || cause.code === "PropertyNotLoaded");
