/** The mouse on the grid: cells, headings and the corner by what is drawn under it. */
import { useMemo, useRef } from "react";
import type { PointerEvent } from "react";
import { wholeSheet } from "./cells";
import type { Place } from "./cells";
import type { Cursor } from "./cursor";

const [numberOf, cellSelector] = [(text: string | undefined) => Number(text ?? 0), "[data-row]"];

/** The cell drawn at what the mouse points to. */
export function cellUnder(target: EventTarget | null): Place | undefined {
  const found = target instanceof Element ? target.closest(cellSelector) : null;
  if (!(found instanceof HTMLElement)) return undefined;
  return { row: numberOf(found.dataset["row"]), column: numberOf(found.dataset["column"]) };
}

function takeHeading(target: EventTarget | null, cursor: Cursor): boolean {
  const found =
    target instanceof Element
      ? target.closest("[data-heading-row], [data-heading-column], [data-corner]")
      : null;
  if (!(found instanceof HTMLElement)) return false;
  const { headingRow, headingColumn } = found.dataset;
  if (headingRow !== undefined) {
    const row = Number(headingRow);
    cursor.take({ ...wholeSheet, top: row, bottom: row }, { row, column: 0 });
  } else if (headingColumn !== undefined) {
    const column = Number(headingColumn);
    cursor.take({ ...wholeSheet, left: column, right: column }, { row: 0, column });
  } else cursor.take(wholeSheet, { row: 0, column: 0 });
  return true;
}

/** How near the edge, in pixels, a drag begins to scroll; and how far it scrolls each time. */
const [nearEdge, nudge] = [16, 24];

function scrollNear(scroller: HTMLElement, x: number, y: number): void {
  const box = scroller.getBoundingClientRect();
  const by = (at: number, low: number, high: number): number =>
    at < low + nearEdge ? -nudge : at > high - nearEdge ? nudge : 0;
  scroller.scrollBy(by(x, box.left, box.right), by(y, box.top, box.bottom));
}

/** Pressing selects, dragging extends, releasing where it was pressed may follow a link. */
export function usePointer(cursor: Cursor, follow: (place: Place) => void, focus: () => void) {
  const drag = useRef<{ from: Place; moved: boolean }>(undefined);
  return useMemo(
    () => ({
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (event.button !== 0) return;
        const place = cellUnder(event.target);
        if (!place && !takeHeading(event.target, cursor)) return;
        event.preventDefault();
        focus();
        if (!place) return;
        if (event.shiftKey) cursor.put(cursor.active, place);
        else cursor.put(place, place, event.ctrlKey || event.metaKey);
        drag.current = {
          from: event.shiftKey ? cursor.active : place,
          moved: event.shiftKey || event.ctrlKey,
        };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>): void => {
        const held = drag.current;
        if (!held || (event.buttons & 1) === 0) return;
        const to = cellUnder(document.elementFromPoint(event.clientX, event.clientY));
        if (to && (held.moved || to.row !== held.from.row || to.column !== held.from.column)) {
          held.moved = true;
          if (to.row !== cursor.reach.row || to.column !== cursor.reach.column) cursor.put(held.from, to);
        }
        if (held.moved) scrollNear(event.currentTarget, event.clientX, event.clientY);
      },
      onPointerUp: (): void => {
        const held = drag.current;
        drag.current = undefined;
        if (held && !held.moved) follow(held.from);
      },
    }),
    [cursor, follow, focus],
  );
}
