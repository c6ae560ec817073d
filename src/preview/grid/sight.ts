import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

/** What of the sheet is in sight, in pixels. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows how far an element is scrolled and how large it is. */
export function useSight(element: RefObject<HTMLElement | null>): Sight {
  const [sight, see] = useState<Sight>({ top: 0, left: 0, width: 1000, height: 600 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const look = (): void => {
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = watched;
      see((before) =>
        before.top === scrollTop &&
        before.left === scrollLeft &&
        before.width === clientWidth &&
        before.height === clientHeight
          ? before
          : { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight },
      );
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(watched);
    watched.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      watched.removeEventListener("scroll", look);
    };
  }, [element]);
  return sight;
}

/** How far to scroll so that a stretch comes into sight between what is frozen and the far edge. */
export function scrolledTo(now: number, start: number, end: number, frozen: number, room: number): number {
  if (start < now + frozen) return Math.max(0, start - frozen);
  if (end > now + room) return Math.min(start - frozen, end - room);
  return now;
}

/** Where a cell lies in one direction, in pixels, and how much of the sheet stays in sight before it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly frozen: number;
}

/** Scrolls no farther than it must to show a cell; a direction in which the cell is frozen needs none. */
export function bringIntoSight(
  scroller: HTMLElement | null,
  down: Stretch | undefined,
  along: Stretch | undefined,
  headings: { readonly down: number; readonly along: number },
): void {
  if (!scroller) return;
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  if (down) {
    scroller.scrollTop = scrolledTo(
      scrollTop,
      down.start,
      down.end,
      down.frozen,
      clientHeight - headings.down,
    );
  }
  if (along) {
    scroller.scrollLeft = scrolledTo(
      scrollLeft,
      along.start,
      along.end,
      along.frozen,
      clientWidth - headings.along,
    );
  }
}
