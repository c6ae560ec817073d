import type { Area } from "../../../workbook/port/grid";
import { fontName, looks } from "../../../workbook/port/looks";
import type { Look } from "../../../workbook/port/looks";
import type { CellRole, SheetPlan } from "../../../workbook/port/plan";
import { addressLists, rectangles } from "../addresses";
import type { Place } from "../addresses";
import { areas } from "../run";

/** The rule above a total, as the file host draws it. */
const ruleColour = "#505A5F";

const horizontal = { left: "Left", right: "Right", center: "Center" } as const;

/** A rule lies over the first row of an area only, so each row is an area of its own. */
const rowByRow = (cells: readonly Place[]): Area[] => {
  const rows = new Map<number, Place[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].flatMap((row) => rectangles(row));
};

/** Gives cells a look; whatever look they had is gone. */
export function applyLook(sheet: Excel.Worksheet, look: Look, cells: readonly Place[]): void {
  const found = look.ruled ? rowByRow(cells) : rectangles(cells);
  for (const addresses of addressLists(found)) {
    const { format } = areas(sheet, addresses);
    const { font } = format;
    font.name = fontName;
    font.size = look.size;
    font.bold = look.bold;
    font.italic = look.italic;
    font.underline = "None";
    font.color = `#${look.colour}`;
    if (look.fill === undefined) format.fill.clear();
    else format.fill.color = `#${look.fill}`;
    format.verticalAlignment = "Center";
    format.horizontalAlignment =
      look.align === undefined ? (look.indent === undefined ? "General" : "Left") : horizontal[look.align];
    format.indentLevel = look.indent ?? 0;
    format.wrapText = look.wrap;
    if (!look.ruled) continue;
    const rule = format.borders.getItem("EdgeTop");
    rule.style = "Continuous";
    rule.weight = "Thin";
    rule.color = ruleColour;
  }
}

/** Gives every planned cell the look of its role. */
export function writeLooks(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const byRole = new Map<CellRole, Place[]>();
  for (const cell of cells) {
    const alike = byRole.get(cell.role);
    if (alike) alike.push(cell);
    else byRole.set(cell.role, [cell]);
  }
  for (const [role, alike] of byRole) applyLook(sheet, looks[role], alike);
}
