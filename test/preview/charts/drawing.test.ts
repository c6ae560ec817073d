import fc from "fast-check";
import { columnsOf, stackEnds, stacked } from "../../../src/preview/charts/columns";
import type { DrawnChart } from "../../../src/preview/charts/drawn";
import { frameOf, legendOf, titleLines, titleSize, widthOf } from "../../../src/preview/charts/frame";
import { linesOf, markerAt, pathThrough } from "../../../src/preview/charts/lines";
import { scaleOver } from "../../../src/preview/charts/scale";

const chart = (told: Partial<DrawnChart>): DrawnChart => ({
  kind: "stacked columns",
  title: "Spend by kind of provision",
  alternativeText: "Spend rises.",
  categoryTitle: "Financial year",
  valueTitle: "£ million",
  valueFormat: "#,##0.0,,",
  categories: ["2025-26", "2026-27"],
  series: [],
  width: 520,
  height: 380,
  ...told,
});
const series = (name: string, values: (number | undefined)[], asLine = false) => ({
  name,
  values,
  asLine,
  colour: "12355B",
});
const plot = { left: 0, top: 0, width: 320, height: 100 };

describe("columns", () => {
  test("parts below zero hang under one another, whatever stands above", () => {
    expect(stacked([3, -2, 4, -1])).toEqual([
      { from: 0, to: 3 },
      { from: 0, to: -2 },
      { from: 3, to: 7 },
      { from: -2, to: -3 },
    ]);
  });

  test("a cell without a number is no part of a stack, and no zero", () => {
    expect(stacked([3, undefined, 4])).toEqual([{ from: 0, to: 3 }, undefined, { from: 3, to: 7 }]);
  });

  test("the axis must reach the ends of stacks, not of single parts", () => {
    const parts = [series("a", [3, 1]), series("b", [4, -5])];
    expect(Math.max(...stackEnds(parts, 2))).toBe(7);
    expect(Math.min(...stackEnds(parts, 2))).toBe(-5);
  });

  test("two stacked series over two years: each column 100 pixels wide with 60 between", () => {
    const drawn = chart({ series: [series("a", [30, 10]), series("b", [20, -50])] });
    const scale = scaleOver([50, -50], 4, true);
    expect([scale.from, scale.to]).toEqual([-50, 50]);
    expect(columnsOf(drawn, scale, plot)).toEqual([
      { series: 0, category: 0, value: 30, left: 30, top: 20, width: 100, height: 30 },
      { series: 1, category: 0, value: 20, left: 30, top: 0, width: 100, height: 20 },
      { series: 0, category: 1, value: 10, left: 190, top: 40, width: 100, height: 10 },
      { series: 1, category: 1, value: -50, left: 190, top: 50, width: 100, height: 50 },
    ]);
  });

  test("a column that floats stands on one that is not drawn, and that one has no place in the legend", () => {
    const floor = { ...series("floor", [20]), unfilled: true, unlisted: true };
    const drawn = chart({ categories: ["a"], series: [floor, series("rise", [30])] });
    expect(columnsOf(drawn, scaleOver([0, 50], 5, true), { ...plot, width: 160 })).toEqual([
      { series: 1, category: 0, value: 30, left: 30, top: 0, width: 100, height: 60 },
    ]);
    expect(frameOf(drawn, String).legend.map(({ series: index }) => index)).toEqual([1]);
  });

  test("columns side by side share a year's width; lines among them take none", () => {
    const drawn = chart({
      kind: "columns and lines",
      series: [series("a", [10, 10]), series("closing", [5, 5], true), series("b", [-10, 10])],
    });
    const columns = columnsOf(drawn, scaleOver([-10, 10], 4, true), { ...plot, width: 260 * 2 });
    expect(columns.map(({ series: index, left, width }) => [index, left, width])).toEqual([
      [0, 30, 100],
      [2, 130, 100],
      [0, 290, 100],
      [2, 390, 100],
    ]);
  });

  test("no column leaves the plot", () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
    const several = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(several, fc.constantFrom("stacked columns", "columns"), (values, kind) => {
        const drawn = chart({
          kind,
          categories: ["a", "b", "c"],
          series: values.map((each, index) => series(String(index), each)),
        });
        const { scale, plot: inner } = frameOf(drawn, String);
        for (const { left, top, width, height } of columnsOf(drawn, scale, inner)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(inner.width + 1e-6);
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + height).toBeLessThanOrEqual(inner.height + 1e-6);
        }
      }),
    );
  });
});

describe("lines", () => {
  test("points stand amid their year, and a cell without a number breaks the line", () => {
    const drawn = chart({
      kind: "lines",
      categories: ["1", "2", "3", "4"],
      series: [series("closing", [0, 10, undefined, 10], true)],
    });
    const [line] = linesOf(drawn, scaleOver([0, 10], 4, true), plot);
    expect(line?.runs).toEqual([
      [
        { x: 40, y: 100, category: 0, value: 0 },
        { x: 120, y: 0, category: 1, value: 10 },
      ],
      [{ x: 280, y: 0, category: 3, value: 10 }],
    ]);
    expect(pathThrough(line?.runs[0] ?? [])).toBe("M40.0,100.0L120.0,0.0");
  });

  test("four series one after the other have four different markers", () => {
    const at = { x: 10, y: 10 };
    expect(new Set([0, 1, 2, 3].map((index) => markerAt(at, index))).size).toBe(4);
    expect(markerAt(at, 4)).toBe(markerAt(at, 0));
  });
});

describe("the frame", () => {
  test("a title too long for the chart goes on to a second line", () => {
    const title = "Baseline: in-year balance and closing reserve (override ends 31 March 2028)";
    const lines = titleLines(title, 496);
    expect(lines).toHaveLength(2);
    expect(lines.join(" ")).toBe(title);
    for (const line of lines) expect(widthOf(line, titleSize)).toBeLessThanOrEqual(496);
  });

  test("legend entries fill rows, each row in the middle", () => {
    const { entries, rows } = legendOf(["In-year balance", "Closing reserve"], 496);
    expect(rows).toBe(1);
    expect(entries[0]?.left).toBeGreaterThan(0);
    expect(
      legendOf(
        Array.from({ length: 12 }, () => "Resourced provision or SEN unit"),
        496,
      ).rows,
    ).toBe(6);
  });

  test("plot, words and legend stand under one another within the chart", () => {
    const names = ["Mainstream", "Resourced provision or SEN unit", "Independent special", "Other"];
    const drawn = chart({ series: names.map((name) => series(name, [1e6, 2e6])) });
    const { plot: inner, categoriesAt, categoryTitleAt, legend } = frameOf(drawn, String);
    expect(inner.top).toBeGreaterThan(titleSize);
    expect(categoriesAt).toBeGreaterThan(inner.top + inner.height);
    expect(categoryTitleAt).toBeGreaterThan(categoriesAt);
    expect(legend[0]?.top).toBeGreaterThan(categoryTitleAt);
    expect(legend.at(-1)?.top).toBeLessThan(drawn.height - 14);
    expect(inner.left + inner.width).toBeLessThan(drawn.width);
  });

  test("years that would run into each other are named every other one", () => {
    const many = Array.from({ length: 15 }, (_, index) => `20${String(25 + index)}-${String(26 + index)}`);
    const drawn = chart({
      categories: many,
      series: [
        series(
          "a",
          many.map(() => 1),
        ),
      ],
    });
    expect(frameOf(drawn, String).namedEvery).toBe(2);
    expect(frameOf(chart({ series: [series("a", [1, 1])] }), String).namedEvery).toBe(1);
  });
});
