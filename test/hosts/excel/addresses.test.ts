import fc from "fast-check";
import { addressLists, areaAddress, around, holds, rectangles } from "../../../src/hosts/excel/addresses";
import { cut } from "../../../src/hosts/excel/read/pieces";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(8) }), {
  selector: ({ row, column }) => `${String(row)} ${String(column)}`,
});

it("gathers a block into one rectangle, and what stands apart into others", () => {
  const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => ({ row, column })));
  expect(rectangles([...block, { row: 5, column: 3 }]).map(areaAddress)).toEqual(["A1:B3", "D6"]);
});

it("covers each cell once and no other", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const areas = rectangles(given);
      const covered = areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, down) =>
          Array.from(
            { length: right - left + 1 },
            (__, along) => `${String(top + down)} ${String(left + along)}`,
          ),
        ).flat(),
      );
      expect(covered.sort()).toEqual(
        given.map(({ row, column }) => `${String(row)} ${String(column)}`).sort(),
      );
    }),
  );
});

it("writes lists no longer than Excel takes, and loses no area", () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 8, max: 40 }), (given, longest) => {
      const areas = rectangles(given);
      const lists = addressLists(areas, longest);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(longest);
      expect(lists.flatMap((list) => list.split(","))).toEqual(areas.map(areaAddress));
    }),
  );
});

it("finds the area around cells, and none around nothing", () => {
  expect(
    around([
      { row: 4, column: 2 },
      { row: 1, column: 7 },
    ]),
  ).toEqual({ top: 1, left: 2, bottom: 4, right: 7 });
  expect(around([])).toBeUndefined();
});

it("cuts a large area into parts that Excel can hand over, none twice", () => {
  const whole = { top: 3, left: 1, bottom: 1002, right: 40 };
  const parts = cut(whole, 900);
  const size = parts.map(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1));
  expect(Math.max(...size)).toBeLessThanOrEqual(900);
  expect(size.reduce((sum, each) => sum + each, 0)).toBe(1000 * 40);
  expect(parts.filter((part) => holds(part, { row: 500, column: 20 }))).toHaveLength(1);
});
