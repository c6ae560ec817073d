import type { CellStyle } from "../../hosts/file/whole/types";
import { typedIn } from "./typed";
import type { BookCell } from "./types";

/** A cell after something was typed into it: its look stays, and takes on a number format where it had none. */
export function withTyped(cell: BookCell | undefined, text: string, plain: CellStyle): BookCell | undefined {
  const style = cell?.style ?? plain;
  if (text === "") return cell && emptied(cell);
  const { content, formula, format, literal = false } = typedIn(text, style.format);
  const asks = format !== undefined && style.format === "General";
  const worn: CellStyle =
    asks || style.literal !== literal ? { ...style, ...(asks && { format }), literal } : style;
  return {
    content,
    ...(formula !== undefined && { formula }),
    ...((cell?.style ?? worn !== plain) && { style: worn }),
    ...attached(cell),
  };
}

/** What hangs on a cell whatever it holds: where a click leads, and its note. */
export const attached = (cell: BookCell | undefined): Pick<BookCell, "linksTo" | "address" | "note"> => ({
  ...(cell?.linksTo !== undefined && { linksTo: cell.linksTo }),
  ...(cell?.address !== undefined && { address: cell.address }),
  ...(cell?.note !== undefined && { note: cell.note }),
});

/** A cell without its content; undefined where nothing else is left of it. */
export function emptied(cell: BookCell | undefined): BookCell | undefined {
  const left = { ...attached(cell), ...(cell?.style && { style: cell.style }) };
  return Object.keys(left).length === 0 ? undefined : { content: "", ...left };
}
