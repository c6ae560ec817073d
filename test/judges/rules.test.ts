import { judge } from "../../scripts/judges/rules";
import type { Cell, SheetGrid } from "../../src/workbook/port/grid";
import { sheet, type Extra, type Told } from "../workbook/sheets";

const f = (formula: string): Cell => ({ content: 1, format: "General", formula });
const top = [
  "Line",
  "Kind",
  "Unit",
  "Brought forward",
  "2025-26",
  "2026-27",
  "How it is worked out",
  "Identity",
];
const years = (label: string, ...cells: readonly Told[]): readonly Told[] => [
  label,
  "",
  "£",
  null,
  ...cells,
  "",
  label,
];

/** A sheet of ours with one table over the years (from row 3), and a list below it (from row 8). */
function ours(
  changes: { rows?: readonly (readonly Told[])[]; list?: readonly (readonly Told[])[]; extra?: Extra } = {},
): SheetGrid {
  const rows = changes.rows ?? [
    years("Given", f("Forum!B2"), 0),
    years("Grown", f("E4*(1+E5)"), f("F4*(1+F5)")),
  ];
  const list = changes.list ?? [
    ["Pupils", "Cost"],
    [f("Forum!B9"), f("$A9*F$5")],
    [f("Forum!B10"), f("$A10*F$5")],
  ];
  const blank = Array.from({ length: 4 - rows.length }, () => []);
  return sheet("HNB Baseline", [["High needs"], [], top, ...rows, ...blank, ...list], {
    tables: [
      ["HNB_Baseline", "A3:H5"],
      ["HNB_List", "A8:B10"],
    ],
    ...changes.extra,
  });
}

const breaches = (one: SheetGrid, evidence: readonly string[] = []): readonly string[] =>
  judge([one], evidence).breaches;

describe("the judge of our formulas", () => {
  it("finds nothing wrong where nothing is, and counts what it looked at", () => {
    expect(judge([ours()], [])).toEqual({
      formulas: 7,
      formulaRows: 1,
      formulaColumns: 1,
      tables: 2,
      breaches: [],
    });
  });

  it.each([
    [
      "a row that changes its formula",
      [years("Grown", f("E4*(1+E5)"), f("F4*(1-F5)"))],
      "F4 (Grown) differs",
    ],
    ["a row with a typed number in it", [years("Grown", f("E4*(1+E5)"), 1)], "F4 (Grown) is no formula"],
    [
      "a row that looks to a later year",
      [years("Grown", f("F5"), f("G5"))],
      "E4, and 1 more (Grown) looks to a later",
    ],
    ["a number with nothing behind it", [years("Typed", 1, 5)], "F4 (Typed) holds 5"],
    ["a number in a formula", [years("Grown", f("E5*7"), f("F5*7"))], "E4 holds the number 7"],
    [
      "a scale in a formula of ours",
      [years("Grown", f("E5*1000"), f("F5*1000"))],
      "E4 holds the number 1000",
    ],
    ["a function that moves", [years("Grown", f("OFFSET(E5,1,0)"), f("OFFSET(F5,1,0)"))], "E4 uses OFFSET"],
    [
      "a function that old Excel lacks",
      [years("Grown", f("_xlfn.XLOOKUP(E5,E5,E5)"), f("_xlfn.XLOOKUP(F5,F5,F5)"))],
      "E4 uses XLOOKUP",
    ],
  ])("finds %s", (_, rows, told) => {
    expect(breaches(ours({ rows })).some((breach) => breach.includes(told))).toBe(true);
  });

  it("lets an input scale and negate, in rows that link the forum's cells", () => {
    expect(breaches(ours({ rows: [years("Given", f("-1*Forum!B2*1000"), f("Forum!C2*1000000"))] }))).toEqual(
      [],
    );
    expect(breaches(ours({ rows: [years("Given", f("Forum!B2*100"), 0)] }))).toHaveLength(1);
  });

  it("finds a list whose records differ, but on sheets of evidence", () => {
    const list = [
      ["Pupils", "Cost"],
      [f("Forum!B9"), f("$A9*F5")],
      [f("Forum!B10"), f("$A10*F5")],
    ];
    expect(breaches(ours({ list }))).toEqual([expect.stringContaining("B10 (Cost) differs")]);
    expect(breaches(ours({ list }), ["HNB Baseline"])).toEqual([]);
  });

  it("finds structured references, merged cells, a missing title and headings that are the same", () => {
    const reference = [years("Grown", f("HNB_List[Pupils]"), f("HNB_List[Pupils]"))];
    expect(() => breaches(ours({ rows: reference }))).toThrow("may not");
    expect(breaches(ours({ extra: { merges: ["A1:B1"] } }))).toEqual(["HNB Baseline has merged cells"]);
    const untitled = ours();
    expect(breaches({ ...untitled, rows: [[], ...untitled.rows.slice(1)] })).toEqual([
      "HNB Baseline has no title in A1",
    ]);
    const list = [
      ["Pupils", "pupils"],
      [f("Forum!B9"), 1],
      [f("Forum!B10"), 1],
    ];
    expect(breaches(ours({ list }))).toEqual(["HNB Baseline, table HNB_List: two headings are the same"]);
  });
});
