/** Reading and changing how cells look. */
import type { CellStyle } from "../book/types";
import { bounded, heightOf, widthOf } from "./areas";
import type { Cells } from "./areas";
import { Failure } from "./failure";
import type { Json } from "./protocol";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import type { Scalar } from "./thing";

const mostCells = 5_000_000;

/** Gives each cell a new look. */
export function restyle(cells: Cells, session: Session, make: (style: CellStyle) => CellStyle): void {
  const sheet = openSheet(session, cells.sheet);
  // Cells that look alike go on sharing one style.
  const made = new Map<CellStyle, CellStyle>();
  for (const area of cells.areas) {
    if (heightOf(area) * widthOf(area) > mostCells) {
      throw new Failure("InvalidArgument", "The local workbook does not give a look to so many cells.");
    }
    sheet.each(area, (cell) => {
      const style = cell?.style ?? session.draft.plain;
      const next = made.get(style) ?? make(style);
      made.set(style, next);
      return next === style ? cell : { ...(cell ?? { content: "" }), style: next };
    });
  }
}

/** What all cells have in common; null where they differ. */
export function common(cells: Cells, session: Session, of: (style: CellStyle) => Json): Json {
  const { sheet } = sheetOf(session, cells.sheet);
  let found: { value: Json } | undefined;
  for (const area of cells.areas) {
    const used = bounded(sheet, area);
    const reaches = used && heightOf(used) * widthOf(used) < heightOf(area) * widthOf(area);
    const styles = new Set<CellStyle>(reaches !== false || !used ? [session.draft.plain] : []);
    for (let row = used?.top ?? 0; used && row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        styles.add(sheet.rows[row]?.[column]?.style ?? session.draft.plain);
      }
    }
    for (const style of styles) {
      const value = of(style);
      if (found && found.value !== value) return null;
      found = { value };
    }
  }
  return found?.value ?? null;
}

/** A property of all cells: read where they agree, written to each. */
export const styled = (
  get: (style: CellStyle) => Json,
  set: (value: Json) => (style: CellStyle) => CellStyle,
): Scalar<Cells> => ({
  get: (cells, session) => common(cells, session, get),
  set(cells, value, session) {
    restyle(cells, session, set(value));
  },
});
