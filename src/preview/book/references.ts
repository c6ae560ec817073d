/** Sheet names inside formulas, which follow the sheet when it is renamed and break when it goes. */
import { quotedSheet } from "../../workbook/port/address";

const quoted = `'(?:[^']|'')+'`;
const bare = String.raw`[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*`;
const pieces = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\w.!'\]])(?:(${quoted})|(${bare}))!`, "g");
const brokenTail =
  /^(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)/;

const needsQuotes = (name: string): boolean =>
  !/^[A-Za-z_][\w.]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name);

const named = (inQuotes: string | undefined, plain: string | undefined): string =>
  inQuotes === undefined ? (plain ?? "") : inQuotes.slice(1, -1).replaceAll("''", "'");

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A formula, or any reference, after a sheet was renamed; the very same text where it does not name the sheet. */
export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  formula.replace(pieces, (whole: string, inQuotes?: string, plain?: string) => {
    if (inQuotes === undefined && plain === undefined) return whole;
    if (!same(named(inQuotes, plain), from)) return whole;
    return `${inQuotes !== undefined || needsQuotes(to) ? quotedSheet(to) : to}!`;
  });

/** A formula, or any reference, after a sheet was deleted: what pointed there is `#REF!`. */
export function withSheetGone(formula: string, gone: string): string {
  let made = "";
  let at = 0;
  for (const found of formula.matchAll(pieces)) {
    const [whole, inQuotes, plain] = found;
    if ((inQuotes === undefined && plain === undefined) || !same(named(inQuotes, plain), gone)) continue;
    const after = found.index + whole.length;
    const tail = brokenTail.exec(formula.slice(after))?.[0] ?? "";
    made += `${formula.slice(at, found.index)}#REF!`;
    at = after + tail.length;
  }
  return made + formula.slice(at);
}
