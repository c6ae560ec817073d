/** Rows and columns that stay in sight while scrolling. */
import { areaOf } from "./areas";
import { number } from "./arguments";
import { cellsIn, rangeAt } from "./range";
import { openSheet, sheetOf } from "./session";
import type { Session } from "./session";
import type { ThingClass } from "./thing";

interface SheetTarget {
  readonly sheet: string;
}

const freeze = ({ sheet }: SheetTarget, session: Session, rows: number, columns: number): null => {
  openSheet(session, sheet).set({ frozen: { rows, columns } });
  return null;
};

/** `Worksheet.freezePanes` */
export const freezePanes: ThingClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  objects: {
    getLocationOrNullObject({ sheet }, _, session) {
      const { rows, columns } = sheetOf(session, sheet).sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      if (columns === 0) return rangeAt(session, sheet, areaOf(`1:${String(rows)}`));
      const whole = areaOf("A:A");
      const bottom = rows === 0 ? whole.bottom : rows - 1;
      return rangeAt(session, sheet, { top: 0, left: 0, bottom, right: columns - 1 });
    },
  },
  methods: {
    unfreeze: (target, _, session) => freeze(target, session, 0, 0),
    freezeRows: (target, [count], session) => freeze(target, session, number(count ?? 1, "count"), 0),
    freezeColumns: (target, [count], session) => freeze(target, session, 0, number(count ?? 1, "count")),
    freezeAt(target, [range], session) {
      const [{ bottom, right }] = cellsIn(range, session, target.sheet).areas;
      const whole = areaOf("A:A").bottom;
      return freeze(target, session, bottom === whole ? 0 : bottom + 1, right === 16_383 ? 0 : right + 1);
    },
  },
};
