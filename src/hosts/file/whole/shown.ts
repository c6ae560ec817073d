import { isCellError } from "../../../workbook/port/grid";
import { parseReference } from "../../../workbook/port/address";
import type { Planned } from "../write/planned";
import type { WholeWorkbook } from "./types";

/** The values of a range as a workbook shows them; undefined for a range on a sheet that is not there. */
export const shownIn =
  ({ sheets }: WholeWorkbook): Planned =>
  (text) => {
    const reference = parseReference(text);
    const sheet = sheets.find(({ name }) => name.toLowerCase() === reference?.sheet.toLowerCase());
    if (!reference || !sheet) return undefined;
    const { top, left, bottom, right } = reference.area;
    const values: (number | string | undefined)[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const content = sheet.rows[row]?.[column]?.content;
        values.push(
          content === undefined || isCellError(content) || content === ""
            ? undefined
            : typeof content === "boolean"
              ? String(content).toUpperCase()
              : content,
        );
      }
    }
    return values;
  };
