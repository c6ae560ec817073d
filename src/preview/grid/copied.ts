import type { Area } from "../../workbook/port/grid";
import { shown } from "../shown";
import type { Drawing } from "./Cell";
import { usedEnd } from "./cells";

/** Text that would tear a row or a column apart is put in quotes, as Excel does. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block as text for the clipboard: what the cells show, tabs between columns, lines between rows. */
export function copied({ sheet, plain }: Pick<Drawing, "sheet" | "plain">, area: Area | undefined): string {
  if (!area) return "";
  const end = usedEnd(sheet);
  const lines: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, Math.max(area.top, end.row)); row += 1) {
    const cells: string[] = [];
    for (
      let column = area.left;
      column <= Math.min(area.right, Math.max(area.left, end.column));
      column += 1
    ) {
      const cell = sheet.rows[row]?.[column];
      cells.push(quoted(shown(cell?.content, (cell?.style ?? plain).format).text.trim()));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}
