import fc from "fast-check";
import { describeReading } from "../../../src/tasks/check";
import { tableList } from "../../../src/workbook/find/tables";
import { mappingNames, readWorkbook } from "../../../src/workbook/read";
import { smallForum } from "../smallForum";
import { as, broken, dated, percent, sheet, workbook, type Told } from "../sheets";

const headings = tableList.flatMap(({ columns }) =>
  columns.flatMap(({ heading, synonyms }) => [heading, ...synonyms]),
);
const junk: Told[] = [
  null,
  "",
  " ",
  "\u00a0",
  0,
  -0,
  -1,
  1e308,
  0.1,
  true,
  "TBC",
  "Total",
  "Sub-total",
  "Note: x",
  "2026-27",
  "2025/26 places",
  "2025-27",
  "£m",
  "(£000)",
  "£1.2m",
  "-5%",
  "all",
  "PRU",
  "SEN unit",
  "Yes",
  "deficit",
  "=1+1",
  "x".repeat(300),
  broken("#REF!"),
  broken("#N/A"),
  dated(2025, 3, 31),
  percent(0.5),
  as(5, "0.0,,"),
  as(1, "[h]:mm"),
];

const anyCell: fc.Arbitrary<Told> = fc.oneof(
  fc.constantFrom<Told>(...junk),
  fc.constantFrom<Told>(...headings),
  fc.string({ maxLength: 12 }),
  fc.double(),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 25 });
const names = Object.keys(smallForum) as (keyof typeof smallForum)[];

/** Reads, and holds the reading to what is true of every one. */
function expectSound(grid: ReturnType<typeof workbook>): void {
  const reading = readWorkbook(grid);
  const hasError = reading.problems.some(({ severity }) => severity === "error");
  expect(reading.inputs === undefined).toBe(hasError);
  for (const { found, wanted, remedy } of reading.problems) {
    expect(`${found} ${wanted} ${remedy}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  }
  const settled = new Set([...reading.found.map(({ table }) => table), ...reading.absent]);
  expect(settled.size).toBe(reading.found.length + reading.absent.length);
  if (!hasError) expect(settled.size).toBe(tableList.length);
  expect(describeReading(reading)).toMatch(/modelled/);
  expect(readWorkbook(grid)).toEqual(reading);
  expect(mappingNames(reading.found).every(({ refersTo }) => refersTo.startsWith("'"))).toBe(true);
}

describe("whatever a workbook holds", () => {
  it("it is read to inputs or to errors, never to both, and never breaks off", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (one, two) => {
        expectSound(workbook([sheet("One", one), sheet("Two", two)]));
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it("the same holds for a forum's workbook with some cells spoilt", () => {
    const spoilt = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 3 }), fc.nat({ max: 9 }), anyCell), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(spoilt, (changes) => {
        const tables = names.map((name): Told[][] => smallForum[name].map((row: Told[]) => [...row]));
        for (const [table, row, column, content] of changes) {
          const cells = tables[table]?.[row];
          if (cells && column < cells.length) cells[column] = content;
        }
        expectSound(workbook(tables.map((rows, index) => sheet(`S${String(index)}`, rows))));
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});
