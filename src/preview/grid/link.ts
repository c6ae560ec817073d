import { parseReference } from "../../workbook/port/address";
import type { Area } from "../../workbook/port/grid";
import type { BookCell, BookState } from "../book/types";

export type Link =
  | { readonly to: "sheet"; readonly sheet: string; readonly area: Area }
  | { readonly to: "web"; readonly address: string };

/** Only addresses that a page may open without harm. */
const isSafe = (address: string): boolean => /^(https?:\/\/|mailto:)/i.test(address);

/** Where a click on a cell leads; undefined where it leads nowhere, or to a place that is no longer there. */
export function linkOf(cell: BookCell | undefined, { sheets }: BookState): Link | undefined {
  if (cell?.linksTo !== undefined) {
    const target = parseReference(cell.linksTo);
    const sheet = sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
    return target && sheet ? { to: "sheet", sheet: sheet.id, area: target.area } : undefined;
  }
  return cell?.address !== undefined && isSafe(cell.address)
    ? { to: "web", address: cell.address }
    : undefined;
}
