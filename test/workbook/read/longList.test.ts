import { readForum } from "../problems";
import type { Told } from "../sheets";

/** A list of band pupils: a pupil or part of one a row. */
const pupils = (rows: number, content: (row: number) => Told): Told[][] => [
  ["Setting", "Band", "Pupils"],
  ...Array.from({ length: rows }, (_, row): Told[] => ["Ash unit", row % 2 === 0 ? "A" : "B", content(row)]),
];

describe("a list of 50,000 rows", () => {
  it("is read whole", () => {
    const reading = readForum({ "Band pupils": pupils(50_000, (row) => (row % 4) / 4) });
    expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(reading.inputs?.bandPupils).toHaveLength(50_000);
    expect(reading.inputs?.bandPupils.reduce((sum, each) => sum + each.pupils.value, 0)).toBe(50_000 * 0.375);
    expect(reading.inputs?.bandPupils.at(-1)?.pupils.at.cell).toBe("C50003");
  });

  it("that is wrong throughout is told of in few words", () => {
    const reading = readForum({ "Band pupils": pupils(50_000, () => "TBC") });
    expect(reading.problems.length).toBeLessThan(100);
    expect(reading.problems.some(({ found }) => /49,?950 more cells below/.test(found))).toBe(true);
  });

  it("takes time in proportion to its length", () => {
    const time = (rows: number): number => {
      const changed = { "Band pupils": pupils(rows, () => "1.5") };
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          readForum(changed);
          return performance.now() - start;
        }),
      );
    };
    expect(time(40_000) / time(10_000)).toBeLessThan(9);
  });
});
