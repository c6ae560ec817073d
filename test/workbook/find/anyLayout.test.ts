import fc from "fast-check";
import type { SheetGrid } from "../../../src/workbook/port/grid";
import { readWorkbook } from "../../../src/workbook/read";
import { smallForum } from "../smallForum";
import { sheet, workbook } from "../sheets";
import { laidOut, layout, plainLayout, type Rows, type Table } from "./laidOut";

const widthOf = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));
const beside = (left: Rows, right: Rows): Rows =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...Array.from({ length: widthOf(left) + 1 }, (_unused, column) => left[row]?.[column] ?? null),
    ...(right[row] ?? []),
  ]);

/** What was read, without where. */
const valuesOf = (inputs: unknown): unknown =>
  inputs === undefined
    ? undefined
    : (JSON.parse(
        JSON.stringify(inputs, (key, value: unknown) =>
          key === "at" || key === "reading"
            ? undefined
            : typeof value === "number"
              ? Number(value.toPrecision(12))
              : value,
        ),
      ) as unknown);

const names = Object.keys(smallForum) as Table[];
const plain = valuesOf(readWorkbook(workbook(names.map((name) => sheet(name, smallForum[name])))).inputs);

function expectSame(sheets: readonly SheetGrid[]): void {
  const { inputs, problems } = readWorkbook(workbook(sheets));
  const bad = problems.filter(
    // A unit in the title of one table leaves a doubt about the others on its sheet, which is rightly told.
    ({ severity, found }) => severity !== "note" && !found.includes("over another table"),
  );
  expect({ bad, values: valuesOf(inputs) }).toEqual({ bad: [], values: plain });
}

describe("however the tables are laid out, the same is read", () => {
  const layouts = fc.array(layout, { minLength: names.length, maxLength: names.length });

  it("on a sheet each", () => {
    fc.assert(
      fc.property(layouts, (how) => {
        expectSame(
          names.map((name, index) => sheet(`S${String(index)}`, laidOut(name, how[index] ?? plainLayout))),
        );
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("one under another", () => {
    fc.assert(
      fc.property(
        layouts,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
        (how, between) => {
          const rows = names.flatMap((name, index) => [
            ...laidOut(name, how[index] ?? plainLayout),
            ...Array.from({ length: between[index] ?? 1 }, () => []),
          ]);
          expectSame([sheet("All", rows)]);
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it("side by side", () => {
    fc.assert(
      fc.property(layouts, (how) => {
        const pairs = names
          .map((name, index) => laidOut(name, { ...(how[index] ?? plainLayout), gaps: [] }))
          .reduce<Rows[]>(
            (all, rows, index, every) =>
              index % 2 === 1 ? [...all, beside(every[index - 1] ?? [], rows)] : all,
            [],
          );
        expectSame(pairs.map((rows, index) => sheet(`P${String(index)}`, rows)));
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
