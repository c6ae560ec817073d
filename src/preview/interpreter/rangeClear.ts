/** Emptying cells, and moving them. */
import { without } from "../book/without";
import type { Area } from "../../workbook/port/grid";
import { emptied } from "../book/entry";
import type { BookCell } from "../book/types";
import { bounded, heightOf, meet, widthOf } from "./areas";
import type { Cells } from "./areas";
import { invalid } from "./failure";
import { openSheet } from "./session";
import type { Session } from "./session";
import { clearValidation } from "./validation";

/** What `clear` takes away. */
export const clearings = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
type Clearing = (typeof clearings)[number];

/** Nothing, where nothing is left of a cell. */
const remains = (cell: BookCell): BookCell | undefined =>
  cell.content === "" && Object.keys(cell).length === 1 ? undefined : cell;

const unlinked = (cell: BookCell): BookCell | undefined => remains(without(cell, "linksTo", "address"));
const unstyled = (cell: BookCell): BookCell | undefined => remains(without(cell, "style"));

function cleared(cell: BookCell | undefined, what: Clearing): BookCell | undefined {
  if (!cell) return undefined;
  switch (what) {
    case "All":
      return cell.note === undefined ? undefined : { content: "", note: cell.note };
    case "Formats":
      return unstyled(cell);
    case "Contents":
      return emptied(cell);
    case "Hyperlinks":
      return unlinked(cell);
    case "RemoveHyperlinks":
      return cell.linksTo === undefined && cell.address === undefined ? cell : unlinkedAndPlain(cell);
  }
}

/** Excel takes the look of a link away along with it. */
const unlinkedAndPlain = (cell: BookCell): BookCell | undefined => {
  const bare = unlinked(cell);
  return bare && unstyled(bare);
};

export function unmerge(cells: Cells, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const { merges } = sheet.sheet;
  const left = merges.filter((merge) => !cells.areas.some((area) => meet(area, merge)));
  if (left.length !== merges.length) sheet.set({ merges: left });
}

export function clear(cells: Cells, what: Clearing, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  for (const area of cells.areas) {
    const used = bounded(sheet.sheet, area);
    if (used) sheet.each(used, (cell) => cleared(cell, what));
    session.draft.entered(cells.sheet, area);
  }
  if (what === "All") clearValidation(cells, session);
  if (what === "All" || what === "Formats") unmerge(cells, session);
}

/** Cuts cells out and puts them down elsewhere on their sheet, look and link included. */
export function moveTo(cells: Cells, to: Area, session: Session): void {
  const sheet = openSheet(session, cells.sheet);
  const [from] = cells.areas;
  const taken: (BookCell | undefined)[][] = [];
  for (let row = from.top; row <= from.bottom; row += 1) {
    taken.push(Array.from({ length: widthOf(from) }, (_, index) => sheet.cell(row, from.left + index)));
  }
  const into = {
    top: to.top,
    left: to.left,
    bottom: to.top + heightOf(from) - 1,
    right: to.left + widthOf(from) - 1,
  };
  if (into.bottom > 1_048_575 || into.right > 16_383) throw invalid("the place to move to");
  sheet.each(from, () => undefined);
  sheet.each(into, (_, row, column) => taken[row - into.top]?.[column - into.left]);
  session.draft.entered(cells.sheet, from);
  session.draft.entered(cells.sheet, into);
}

export function merge(cells: Cells, session: Session): void {
  unmerge(cells, session);
  const sheet = openSheet(session, cells.sheet);
  sheet.set({ merges: [...sheet.sheet.merges, ...cells.areas] });
}
