import { tables } from "../../../src/workbook/find/tables";
import { tableNames, type TableName } from "../../../src/workbook/find/tableSpec";
import { columnKey, columnName, columnNamed, columnOfKey } from "../../../src/workbook/find/said";
import { mappingName } from "../../../src/workbook/find/mappingName";
import { matchesOf } from "../../../src/workbook/find/headingMatch";
import { fixedCellName } from "../../../src/workbook/port/address";
import type { NameGrid } from "../../../src/workbook/port/grid";
import { mappingNames, readWorkbook } from "../../../src/workbook/read";
import { errorsOf, notesOf, readForum } from "../problems";
import { forumSheets, smallForum } from "../smallForum";
import { sheet, workbook, type Told } from "../sheets";

const said = (table: TableName, key: string, refersTo: string): NameGrid => ({
  name: columnName(table, key),
  refersTo,
});
const place = (table: TableName, refersTo: string): NameGrid => ({ name: mappingName(table), refersTo });

/** The key of each heading of a table of the small forum, by what the headings read as. */
function keysOf(table: keyof typeof smallForum): readonly string[] {
  return (smallForum[table][0] ?? []).map((heading) => {
    const match = matchesOf(String(heading)).get(table);
    if (!match) throw new Error(`${String(heading)} is no heading of ${table}`);
    return columnKey(match.spec, match.year);
  });
}

describe("the name of a column", () => {
  it.each(tableNames)("of %s is read back as that column, whatever its case", (table) => {
    for (const spec of tables[table].columns) {
      const key = columnKey(spec, spec.byYear ? 2026 : undefined);
      const named = columnNamed({ name: columnName(table, key).toUpperCase(), refersTo: "" });
      expect(named?.table).toBe(table);
      expect(columnOfKey(table, named?.key ?? "")).toEqual(spec.byYear ? { spec, year: 2026 } : { spec });
    }
  });

  it("is none where it names no column, or a year where there is none", () => {
    expect(columnOfKey("Bands", "colour")).toBeUndefined();
    expect(columnOfKey("Bands", "band.2026")).toBeUndefined();
    expect(columnOfKey("Provision", "places")).toBeUndefined();
    expect(columnNamed({ name: "HNB.map.Provision", refersTo: "" })).toBeUndefined();
    expect(columnNamed({ name: "HNB.map.Bands.band", scope: "Sheet1", refersTo: "" })).toBeUndefined();
  });
});

describe("columns that a person has named", () => {
  const whole = readWorkbook(workbook(forumSheets()));

  it.each(Object.keys(smallForum) as (keyof typeof smallForum)[])(
    "%s reads the same whatever its headings, once each is said",
    (table) => {
      const [head = [], ...rows] = smallForum[table] as Told[][];
      const odd = head.map((_, column) => `Zz ${String(column)}`);
      const on = `'Our ${table}'!`;
      const names = [
        place(table, `${on}${fixedCellName(2, 0)}:${fixedCellName(2, head.length - 1)}`),
        ...keysOf(table).map((key, column) => said(table, key, `${on}${fixedCellName(2, column)}`)),
      ];
      const reading = readWorkbook(workbook(forumSheets({ [table]: [odd, ...rows] }), names));
      expect(errorsOf(reading)).toEqual([]);
      expect(reading.inputs).toEqual(whole.inputs);
      expect(reading.found.find((each) => each.table === table)?.headings.every((each) => each.said)).toBe(
        true,
      );
    },
  );

  const lacking = { Services: null } as const;
  const money: Told[][] = [
    ["Item of spend", "Total cost (£000)", "Last year"],
    ["Therapies", 900, 850],
  ];
  const inPaper = [place("Services", "Paper!$A$1:$C$1"), said("Services", "name", "Paper!$A$1")];

  it("still heed a unit of money in the heading", () => {
    const names = [...inPaper, said("Services", "budget", "Paper!$B$1")];
    const reading = readForum(lacking, [sheet("Paper", money)], names);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.services[0]?.budget.value).toBe(900_000);
  });

  it("may have a number for a heading, or none at all", () => {
    const years: Told[][] = [
      ["Driver", null, 2026, 2027],
      ["Pupil growth", null, { content: 0.05, format: "0%" }, { content: 0.04, format: "0%" }],
    ];
    const names = [
      place("Assumptions", "Paper!$A$1:$D$1"),
      said("Assumptions", "kind", "Paper!$B$1"),
      said("Assumptions", "change.2026", "Paper!$C$1"),
      said("Assumptions", "change.2027", "Paper!$D$1"),
    ];
    const reading = readForum({ Assumptions: null, Scenarios: null }, [sheet("Paper", years)], names);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.found.find(({ table }) => table === "Assumptions")?.headings).toMatchObject([
      { heading: "Assumption", text: "Driver" },
      { heading: "Kind", text: "(no heading)", said: true },
      { heading: "2026-27", text: "2026", said: true },
      { heading: "2027-28", text: "2027", said: true },
    ]);
  });

  it("settle which of two headings that read the same is meant", () => {
    const twice: Told[][] = [
      ["Line", "Budget", "Budget (£)"],
      ["Therapies", 1, 900],
    ];
    const on = [sheet("Paper", twice)];
    expect(errorsOf(readForum(lacking, on))).toContainEqual(
      expect.stringMatching(/both read as Annual budget of Services/),
    );
    const names = [place("Services", "Paper!$A$1:$C$1"), said("Services", "budget", "Paper!$C$1")];
    const reading = readForum(lacking, on, names);
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.services[0]?.budget).toMatchObject({ value: 900, at: { cell: "C2" } });
    expect(reading.found.find(({ table }) => table === "Services")?.ignored).toEqual([
      { text: "Budget", cell: "B1" },
    ]);
  });

  it("whose heading is gone are told of, and looked for by their headings", () => {
    const reading = readForum({}, [], [said("Services", "budget", "#REF!")]);
    expect(errorsOf(reading)).toEqual([]);
    expect(notesOf(reading)).toContainEqual(
      expect.stringMatching(/A saved column of the Services table \(the name HNB\.map\.Services\.budget\)/),
    );
    expect(reading.inputs?.services).toEqual(whole.inputs?.services);
  });

  it("stay named after a run: the run saves the whole heading row", () => {
    const names = [...inPaper, said("Services", "budget", "Paper!$B$1")];
    const reading = readForum(lacking, [sheet("Paper", money)], names);
    expect(mappingNames(reading.found)).toContainEqual({
      name: "HNB.map.Services",
      refersTo: "'Paper'!$A$1:$B$1",
    });
  });
});
