import { areaName, cellName } from "../../workbook/port/address";
import type { Area } from "../../workbook/port/grid";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The most characters that Excel takes for a list of areas. */
const longestList = 8192;

/** The fewest rectangles that a plain sweep finds for cells: runs along a row, then equal runs joined downwards. */
export function rectangles(cells: Iterable<Place>): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  let last = -2;
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const above = row === last + 1 ? open : new Map<string, Area>();
    if (row !== last + 1) done.push(...open.values());
    const here = new Map<string, Area>();
    for (const { left, right } of runs(columns)) {
      const key = `${String(left)} ${String(right)}`;
      const joined = above.get(key);
      above.delete(key);
      here.set(key, { top: joined?.top ?? row, left, bottom: row, right });
    }
    done.push(...(row === last + 1 ? above.values() : []));
    open = here;
    last = row;
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(columns: readonly number[]): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run?.right === column - 1) run.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}

/** `A1` or `A1:C3` */
export const areaAddress = (area: Area): string =>
  area.top === area.bottom && area.left === area.right ? cellName(area.top, area.left) : areaName(area);

/** Areas as lists that `getRanges` takes: `A1,B3:C9`, as many lists as their length asks for. */
export function addressLists(areas: readonly Area[], longest = longestList): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== "" && list.length + 1 + address.length > longest) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

export const holds = (area: Area, { row, column }: Place): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The smallest area that holds all these cells; undefined where there are none. */
export function around(cells: Iterable<Place>): Area | undefined {
  let area: Area | undefined;
  for (const { row, column } of cells) {
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  }
  return area;
}
