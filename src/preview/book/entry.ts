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
    ...kept(cell),
  };
}

const kept = (cell: BookCell | undefined): Pick<BookCell, "linksTo" | "address"> => ({
  ...(cell?.linksTo !== undefined && { linksTo: cell.linksTo }),
  ...(cell?.address !== undefined && { address: cell.address }),
});

/** A cell without its content: only its look is left, or nothing at all. */
export const emptied = (cell: BookCell | undefined): BookCell | undefined =>
  cell?.style === undefined ? undefined : { content: "", style: cell.style };
