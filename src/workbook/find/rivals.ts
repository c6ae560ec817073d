import { isCellError, type Cell } from "../port/grid";
import { isNumber, readNumber } from "../read/number";
import { nameKey } from "../read/name";
import { cellAt, isBlank } from "./cells";
import { headingName, type LocatedTable } from "./located";
import type { Scale } from "./heading";

function sameAs(cell: Cell | undefined, scale: Scale): string {
  if (cell === undefined || isBlank(cell)) return "";
  if (isCellError(cell.content)) return cell.content.error;
  const read = readNumber(cell, scale);
  if (isNumber(read)) return `${String(read.value)}${read.isPercent ? "%" : ""}`;
  return typeof cell.content === "string" ? nameKey(cell.content) : String(cell.content);
}

/** Everything that a table says, whatever its place and the order of its columns. */
function saying({ sheet, columns, extent }: LocatedTable): string {
  const ordered = [...columns].sort((one, other) => (headingName(one) < headingName(other) ? -1 : 1));
  const rows = extent.dataRows.map((row) =>
    ordered.map(({ column, scale }) => sameAs(cellAt(sheet, row, column), scale)),
  );
  return JSON.stringify([ordered.map(headingName), rows.filter((row) => row.some((text) => text !== ""))]);
}

/** True where two tables hold the same rows under the same headings, so that either may be read. */
export const sayTheSame = (one: LocatedTable, other: LocatedTable): boolean => saying(one) === saying(other);
