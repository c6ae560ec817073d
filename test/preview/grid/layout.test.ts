import fc from "fast-check";
import { axisOf, shownBetween } from "../../../src/preview/grid/axis";
import { areaAround, usedEnd } from "../../../src/preview/grid/cells";
import { copied } from "../../../src/preview/grid/copied";
import { columnPixels } from "../../../src/preview/grid/measures";
import { scrolledTo } from "../../../src/preview/grid/sight";
import { spillOf, squeezed } from "../../../src/preview/grid/spill";
import { axes, plain, sheetOf } from "./sheet";

describe("rows and columns in pixels", () => {
  test("Excel's own widths: 64 pixels for its usual column, 75 for one of 10.71", () => {
    expect(columnPixels(9.140625)).toBe(64);
    expect(columnPixels(10.7109375)).toBe(75);
  });

  test("a usual row is 20 pixels; zoomed, all grow together", () => {
    expect(axes(sheetOf([["a"]])).rows.size(0)).toBe(20);
    expect(axes(sheetOf([["a"]]), 1.5).rows.size(0)).toBe(30);
    expect(axes(sheetOf([["a"]]), 1.5).columns.size(0)).toBe(96);
  });

  test("a row that nobody set is fitted to a large font; one that somebody set is not", () => {
    const title = { content: "Title", style: { ...plain, size: 16 } };
    const sheet = { ...sheetOf([]), rows: [[title]] };
    expect(axes(sheet).rows.size(0)).toBe(28);
    expect(axes({ ...sheet, rowHeights: new Map([[0, 15]]) }).rows.size(0)).toBe(20);
  });

  test("hidden ones take no room, and what lies at a pixel is never one of them", () => {
    const { rows } = axes(sheetOf([["a"], ["b"], ["c"]], { hiddenRows: new Set([1]) }));
    expect([rows.start(1), rows.start(2), rows.start(3)]).toEqual([20, 20, 40]);
    expect([rows.at(19), rows.at(20)]).toEqual([0, 2]);
    expect(shownBetween(rows, 0, 39, 0, 0)).toEqual([0, 2]);
  });

  test("each pixel lies in the row that begins before it and ends after it", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 2000 }), (each, pixel) => {
        const axis = axisOf(each.length, (index) => each[index] ?? 0);
        const whole = axis.start(each.length);
        fc.pre(whole > 0 && pixel < whole);
        const at = axis.at(pixel);
        expect(axis.start(at)).toBeLessThanOrEqual(pixel);
        expect(axis.start(at + 1)).toBeGreaterThan(pixel);
      }),
    );
  });

  test("scrolling goes no farther than it must, and leaves frozen rows their place", () => {
    expect(scrolledTo(100, 150, 170, 40, 300)).toBe(100);
    expect(scrolledTo(100, 120, 140, 40, 300)).toBe(80);
    expect(scrolledTo(100, 500, 520, 40, 300)).toBe(220);
  });
});

describe("long texts", () => {
  const place = (contents: (string | undefined)[], column: number) => {
    const sheet = sheetOf([contents]);
    return { sheet, columns: axes(sheet).columns, row: 0, column };
  };

  test("run over empty cells beside them, as many as they need", () => {
    expect(spillOf(place(["long"], 0), 100, "left")).toEqual({ left: 0, right: 128 });
    expect(spillOf(place([undefined, undefined, "long"], 2), 30, "right")).toEqual({ left: 64, right: 0 });
    expect(spillOf(place([undefined, "long"], 1), 100, "center")).toEqual({ left: 64, right: 64 });
  });

  test("stop at a cell that holds something, and at the sheet's edge", () => {
    expect(spillOf(place(["long", undefined, "next"], 0), 500, "left")).toEqual({ left: 0, right: 64 });
    expect(spillOf(place(["long", "next"], 0), 500, "left")).toEqual({ left: 0, right: 0 });
    expect(spillOf(place(["long"], 0), 500, "right")).toEqual({ left: 0, right: 0 });
  });

  test("a cell that only has a look is empty", () => {
    const sheet = { ...sheetOf([]), rows: [[{ content: "long" }, { content: "", style: plain }]] };
    expect(spillOf({ sheet, columns: axes(sheet).columns, row: 0, column: 0 }, 10, "left").right).toBe(64);
  });

  test("a figure a little too wide is drawn smaller; one far too wide is not shown cut off", () => {
    expect(squeezed(60, 64)).toBe(1);
    expect(squeezed(64, 60)).toBeCloseTo(0.94, 2);
    expect(squeezed(100, 60)).toBeUndefined();
  });
});

describe("blocks of cells", () => {
  test("a block cuts no merged cell in two, however far that carries it", () => {
    const merges = [
      { top: 0, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 2, bottom: 3, right: 3 },
    ];
    const sheet = sheetOf([], { merges: [{ top: 0, left: 1, bottom: 1, right: 2 }] });
    expect(areaAround(sheet, { row: 1, column: 0 }, { row: 1, column: 1 })).toEqual({
      top: 0,
      left: 0,
      bottom: 1,
      right: 2,
    });
    expect(areaAround(sheetOf([], { merges }), { row: 0, column: 0 }, { row: 0, column: 1 })).toEqual({
      top: 0,
      left: 0,
      bottom: 3,
      right: 3,
    });
  });

  test("the end of what is used; nothing is used of an empty sheet", () => {
    expect(usedEnd(sheetOf([["a"], [], [undefined, 2]]))).toEqual({ row: 2, column: 1 });
    expect(usedEnd(sheetOf([]))).toEqual({ row: -1, column: -1 });
  });

  test("is copied as it shows, tabs and lines between, and no farther than what is used", () => {
    const sheet = {
      ...sheetOf([]),
      rows: [
        [{ content: "Places" }, { content: 1200, style: { ...plain, format: "#,##0" } }],
        [{ content: 'two\nlines "quoted"' }, { content: { error: "#REF!" } }],
      ],
    };
    const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    expect(copied({ sheet, plain }, all)).toBe('Places\t1,200\n"two\nlines ""quoted"""\t#REF!');
  });
});
