import { cellName } from "../../../workbook/port/address";
import type { MovePlan, SheetPlan } from "../../../workbook/port/plan";
import { attribute, elementsOf, setAttribute, textOf } from "../package/element";
import type { Element } from "../package/markup";
import { localName } from "../package/xml";
import type { Draft } from "./draft";
import { linksOf } from "./links";

const each = (within: Element, visit: (element: Element) => void): void => {
  for (const child of elementsOf(within)) {
    visit(child);
    each(child, visit);
  }
};

/** Notes and threaded comments name their cell. */
function moveReferences(root: Element, moves: ReadonlyMap<string, MovePlan>): void {
  each(root, (element) => {
    const move = moves.get(attribute(element, "ref") ?? "");
    const name = localName(element.name);
    if (move && (name === "comment" || name === "threadedComment")) {
      setAttribute(element, "ref", cellName(move.to.row, move.to.column));
    }
  });
}

/** The yellow box of a note keeps its cell's row and column, and its own place: eight numbers of which four count. */
function moveBoxes(root: Element, moves: readonly MovePlan[]): void {
  each(root, (data) => {
    if (localName(data.name) !== "ClientData" || attribute(data, "ObjectType") !== "Note") return;
    const part = (name: string) => elementsOf(data).find((child) => localName(child.name) === name);
    const [row, column, anchor] = [part("Row"), part("Column"), part("Anchor")];
    if (!row || !column) return;
    const move = moves.find(
      ({ from }) => from.row === Number(textOf(row)) && from.column === Number(textOf(column)),
    );
    if (!move) return;
    row.children = [String(move.to.row)];
    column.children = [String(move.to.column)];
    if (!anchor) return;
    const down = move.to.row - move.from.row;
    const along = move.to.column - move.from.column;
    const shifts = [along, 0, down, 0, along, 0, down, 0];
    const numbers = textOf(anchor).split(",").map(Number);
    anchor.children = [
      shifts.map((shift, index) => String(Math.max(0, (numbers[index] ?? 0) + shift))).join(", "),
    ];
  });
}

/** Carries a person's notes and comments along with their cells. */
export function moveComments(draft: Draft, part: string, { moves }: Pick<SheetPlan, "moves">): void {
  if (moves.length === 0) return;
  const byCell = new Map(moves.map((move) => [cellName(move.from.row, move.from.column), move]));
  for (const { kind, part: linked } of linksOf(draft, part)) {
    if (linked === undefined) continue;
    if (kind === "comments" || kind === "threadedComment") moveReferences(draft.open(linked), byCell);
    if (kind === "vmlDrawing") moveBoxes(draft.open(linked), moves);
  }
}

/** The cells of a sheet that carry a note or a comment. */
export function commentedCells(draft: Draft, part: string): Set<string> {
  const found = new Set<string>();
  for (const { kind, part: linked } of linksOf(draft, part)) {
    if (linked === undefined || (kind !== "comments" && kind !== "threadedComment") || !draft.has(linked))
      continue;
    each(draft.open(linked), (element) => {
      const ref = attribute(element, "ref");
      if (ref !== undefined && /^(comment|threadedComment)$/.test(localName(element.name))) found.add(ref);
    });
  }
  return found;
}
