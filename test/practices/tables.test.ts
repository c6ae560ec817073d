import { tableRow, tables } from "../../src/practices/library/tables";

const authorities = [
  "Barnet",
  "Camden",
  "East Sussex",
  "Essex",
  "North Lincolnshire",
  "Nottingham",
  "Portsmouth",
  "Telford & Wrekin",
  "Wakefield",
  "Wigan",
];

const compounded = (changes: readonly (number | undefined)[]): number =>
  (changes.reduce<number>((index, change) => index * (1 + (change ?? NaN) / 100), 1) - 1) * 100;

const apart = (at: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    authorities.map((authority) => {
      const values = tableRow(at, authority);
      return [authority, Math.abs(compounded(values.slice(0, -1)) - (values.at(-1) ?? NaN))];
    }),
  );

describe("the tables of RR1238", () => {
  it("have the ten authorities", () => {
    for (const { rows } of tables)
      expect(rows.slice(0, 10).map((row) => row.split("\t")[0])).toEqual(authorities);
  });

  it("keep what is not known as not known", () => {
    expect(tableRow("Table 2", "Portsmouth")).toEqual([0.6, 3, undefined, undefined]);
    expect(tableRow("Table 2", "Sample average")).toEqual([4.7, 6.1, 10.2, 24.1]);
    expect(tableRow("Table 2", "ENGLAND")).toEqual([7, 8.7, undefined, undefined]);
    expect(tableRow("Table 7", "Nowhere")).toEqual([]);
  });

  it.each(["Table 4", "Table 6"])("%s compounds to its overall change within 0.15", (at) => {
    for (const [authority, off] of Object.entries(apart(at)))
      expect([authority, off < 0.15]).toEqual([authority, true]);
  });

  it("print as published what does not compound: Telford in Table 2, Wigan in Table 7", () => {
    expect(compounded(tableRow("Table 2", "Telford & Wrekin").slice(0, 3))).toBeCloseTo(24.61, 2);
    expect(tableRow("Table 2", "Telford & Wrekin")[3]).toBe(24.3);
    expect(compounded(tableRow("Table 7", "Wigan").slice(0, 3))).toBeCloseTo(47.27, 2);
    expect(tableRow("Table 7", "Wigan")[3]).toBe(47.1);
  });

  it.each([
    ["Table 4", 23.56, 0.02],
    ["Table 6", 21.3, 0.05],
    ["Table 7", 38.6, 0.05],
    ["Table 8", 12.4, 0.05],
  ])("%s prints the mean of its authorities", (at, printed, within) => {
    const last = authorities.map((authority) => tableRow(at, authority).at(-1) ?? NaN);
    expect(tableRow(at, "Sample average").at(-1)).toBe(printed);
    expect(Math.abs(last.reduce((a, b) => a + b, 0) / 10 - printed)).toBeLessThan(within);
  });

  it("Tables 3 and 5 print other averages than the simple mean, and keep them", () => {
    const mean = (at: string, column: number): number =>
      authorities.reduce((sum, authority) => sum + (tableRow(at, authority)[column] ?? NaN), 0) / 10;
    expect([mean("Table 3", 0), mean("Table 3", 1), mean("Table 5", 0)].map((x) => x.toFixed(2))).toEqual([
      "3.49",
      "1.41",
      "13.28",
    ]);
    expect(tableRow("Table 3", "Sample average").slice(0, 2)).toEqual([3.51, 1.39]);
    expect(tableRow("Table 5", "Sample average")).toEqual([13.4]);
  });

  it("Table 9's percentages are those of its counts; growth from nought is not defined", () => {
    for (const authority of authorities) {
      const [before = NaN, after = NaN, printed] = tableRow("Table 9", authority);
      if (before === 0) expect([authority, printed]).toEqual(["Portsmouth", 0]);
      else expect([authority, Math.round((after / before - 1) * 100)]).toEqual([authority, printed]);
    }
  });
});
