import type { Over } from "./over";

/** The rows of a small sheet of theirs: one lever. */
export const forum =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Lever</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Places</t></is></c><c r="B2"><v>5</v></c></row>';

/** The id of a sheet that is there. */
export const idOf = ({ book }: Over, name: string): string => {
  const found = book.state.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
};
