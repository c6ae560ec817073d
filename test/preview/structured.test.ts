import { withoutTables } from "../../src/preview/book/structured";
import type { NamedTable } from "../../src/preview/book/structured";

const provision: NamedTable = {
  name: "Provision",
  sheet: "It's a sheet",
  area: { top: 3, left: 1, bottom: 9, right: 4 },
  totalsRow: true,
  headings: ["setting", "places", "rate [£]", "total"],
};

const read = (formula: string, row = 5): string => withoutTables(formula, [provision], "It's a sheet", row);
const at = (cells: string): string => `'It''s a sheet'!${cells}`;

describe("references to tables", () => {
  it.each([
    ["SUM(Provision[Places])", `SUM(${at("$C$5:$C$9")})`],
    ["SUM(provision[[Places]:[Total]])", `SUM(${at("$C$5:$E$9")})`],
    ["Provision[[#This Row],[Places]]*2", `${at("$C$6:$C$6")}*2`],
    ["[@Places]*Provision[@[Rate '[£']]]", `${at("$C$6:$C$6")}*${at("$D$6:$D$6")}`],
    ["COUNTA(Provision[#Headers])", `COUNTA(${at("$B$4:$E$4")})`],
    ["Provision[[#Totals],[Total]]", at("$E$10:$E$10")],
    ["ROWS(Provision[#All])+ROWS(Provision[])", `ROWS(${at("$B$4:$E$10")})+ROWS(${at("$B$5:$E$9")})`],
    ["Provision[[#Headers],[#Data],[Places]]", at("$C$4:$C$9")],
  ])("%s", (formula, wanted) => {
    expect(read(formula)).toBe(wanted);
  });

  it.each(['A1&"[x]"', "Other[Places]", "Provision[Nowhere]", "[1]Sheet1!A1", "'[book.xlsx]Sheet1'!A1"])(
    "%s is left as it is",
    (formula) => {
      expect(read(formula)).toBe(formula);
    },
  );
});
