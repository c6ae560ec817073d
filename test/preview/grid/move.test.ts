import { advanced, moved } from "../../../src/preview/grid/move";
import type { Ground } from "../../../src/preview/grid/move";
import { axes, sheetOf } from "./sheet";

const ground = (...given: Parameters<typeof sheetOf>): Ground => {
  const sheet = sheetOf(...given);
  return { sheet, ...axes(sheet), page: 10 };
};
const go = (on: Ground, from: string, key: string, control = false): string => {
  const to = moved(on, place(from), { key, control });
  return to ? name(to) : "nowhere";
};
const place = (text: string) => ({ row: Number(text.slice(1)) - 1, column: text.charCodeAt(0) - 65 });
const name = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

describe("arrows", () => {
  const on = ground([[1, 2], [3]], {
    hiddenRows: new Set([2]),
    merges: [{ top: 4, left: 1, bottom: 5, right: 2 }],
  });

  test("step to the next cell, and stay at the sheet's edge", () => {
    expect(go(on, "A1", "ArrowRight")).toBe("B1");
    expect(go(on, "A1", "ArrowUp")).toBe("A1");
    expect(go(on, "A1", "ArrowLeft")).toBe("A1");
  });

  test("step over hidden rows", () => {
    expect(go(on, "A2", "ArrowDown")).toBe("A4");
    expect(go(on, "A4", "ArrowUp")).toBe("A2");
  });

  test("enter a merged cell at its first one, and leave it on the far side", () => {
    expect(go(on, "C4", "ArrowDown")).toBe("B5");
    expect(go(on, "B5", "ArrowDown")).toBe("B7");
    expect(go(on, "B5", "ArrowRight")).toBe("D5");
  });
});

describe("Control and an arrow", () => {
  const on = ground([["a"], ["b"], ["c"], [undefined], ["d"], [undefined], ["e"]]);

  test("goes to the end of the block, then to the next one", () => {
    expect(go(on, "A1", "ArrowDown", true)).toBe("A3");
    expect(go(on, "A3", "ArrowDown", true)).toBe("A5");
    expect(go(on, "A5", "ArrowDown", true)).toBe("A7");
    expect(go(on, "A7", "ArrowUp", true)).toBe("A5");
  });

  test("goes to the sheet's edge where nothing follows", () => {
    expect(go(on, "A7", "ArrowDown", true)).toBe(`A${String(on.rows.count)}`);
    expect(go(on, "B3", "ArrowUp", true)).toBe("B1");
  });
});

describe("other keys", () => {
  const on = ground([[1, 2, 3], [4], [undefined, undefined, undefined, 5]], {
    frozen: { rows: 1, columns: 1 },
  });

  test("Home goes to the first cell that scrolls, End to the row's last filled cell", () => {
    expect(go(on, "C3", "Home")).toBe("B3");
    expect(go(on, "C3", "Home", true)).toBe("B2");
    expect(go(on, "A1", "End")).toBe("C1");
    expect(go(on, "A1", "End", true)).toBe("D3");
  });

  test("pages are as long as the screen", () => {
    expect(go(on, "B3", "PageDown")).toBe("B13");
    expect(go(on, "B3", "PageUp")).toBe("B1");
    expect(go(on, "B3", "q")).toBe("nowhere");
  });
});

describe("Enter and Tab", () => {
  const on = ground([
    [1, 2],
    [3, 4],
  ]);
  const block = { top: 0, left: 0, bottom: 1, right: 1 };
  const round = (key: "Tab" | "Enter", back = false): string[] => {
    const visited: string[] = [];
    let at = { row: 0, column: 0 };
    for (let count = 0; count < 4; count += 1) {
      at = advanced(on, at, key, back, block);
      visited.push(name(at));
    }
    return visited;
  };

  test("step down and right; with Shift, up and left", () => {
    expect(name(advanced(on, place("B2"), "Enter", false))).toBe("B3");
    expect(name(advanced(on, place("B2"), "Tab", false))).toBe("C2");
    expect(name(advanced(on, place("B2"), "Enter", true))).toBe("B1");
    expect(name(advanced(on, place("B2"), "Tab", true))).toBe("A2");
  });

  test("go round a selected block and come back", () => {
    expect(round("Tab")).toEqual(["B1", "A2", "B2", "A1"]);
    expect(round("Enter")).toEqual(["A2", "B1", "B2", "A1"]);
    expect(round("Tab", true)).toEqual(["B2", "A2", "B1", "A1"]);
  });
});
