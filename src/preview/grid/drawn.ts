/** Which rows, and which columns, are drawn: those that stay in sight, and those scrolled to. */
import type { Area } from "../../workbook/port/grid";
import { shownBetween } from "./axis";
import type { Axis } from "./axis";

export interface Drawn {
  readonly frozen: readonly number[];
  readonly scrolled: readonly number[];
}

/** A merged block in one direction, both ends included. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

export const down = ({ top, bottom }: Area): Reach => ({ first: top, last: bottom });
export const along = ({ left, right }: Area): Reach => ({ first: left, last: right });

/** Drawn beyond either edge, so that a short scroll shows no white. */
const beyond = 3;

/**
 * What is drawn of one direction.
 * @param frozen how many stay in sight
 * @param sight pixels scrolled, and pixels that there is room for
 */
export function drawnOf(
  axis: Axis,
  frozen: number,
  sight: { readonly from: number; readonly room: number },
  merges: readonly Reach[],
): Drawn {
  const kept = Array.from({ length: frozen }, (_, index) => index).filter((index) => axis.size(index) > 0);
  const scrolled = shownBetween(
    axis,
    sight.from + axis.start(frozen),
    sight.from + sight.room,
    frozen,
    beyond,
  );
  const first = scrolled[0];
  if (first === undefined) return { frozen: kept, scrolled };
  // A merged block is drawn by its first cell, which may be out of sight.
  const begun = merges.filter((each) => each.first >= frozen && each.first < first && each.last >= first);
  const more = [...new Set(begun.map((each) => each.first))];
  return { frozen: kept, scrolled: more.length === 0 ? scrolled : [...more, ...scrolled] };
}
