import { drawnOf } from "../../../src/preview/grid/drawn";
import { axisOf } from "../../../src/preview/grid/axis";

const rows = axisOf(100, () => 20);

describe("which rows are drawn", () => {
  test("those in sight and three beyond either edge; frozen ones always, and only once", () => {
    expect(drawnOf(rows, 2, { from: 0, room: 100 }, [])).toEqual({
      frozen: [0, 1],
      scrolled: [2, 3, 4, 5, 6, 7, 8],
    });
    const { frozen, scrolled } = drawnOf(rows, 2, { from: 1000, room: 100 }, []);
    expect(frozen).toEqual([0, 1]);
    expect([scrolled[0], scrolled.at(-1)]).toEqual([49, 58]);
  });

  test("a merged block that reaches into sight is drawn by its first row", () => {
    const merges = [
      { first: 20, last: 60 },
      { first: 10, last: 30 },
    ];
    expect(drawnOf(rows, 0, { from: 1000, room: 100 }, merges).scrolled.slice(0, 2)).toEqual([20, 47]);
  });

  test("a thousand rows scrolled by, no more are drawn", () => {
    const long = axisOf(1_048_576, () => 20);
    expect(drawnOf(long, 0, { from: 10_000_000, room: 800 }, []).scrolled.length).toBeLessThan(50);
  });
});
