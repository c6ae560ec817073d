import { openBook } from "../../src/preview/book/book";
import { linkOf } from "../../src/preview/grid/link";
import { nameOf, placeNamed, writtenSheets } from "../../src/preview/names";
import { withinLimits, widthByKey } from "../../src/preview/PaneDivider";
import { summed } from "../../src/preview/StatusBar";
import { bookOf, sample } from "../taskpane/books";
import { sheetOf } from "./grid/sheet";

const { state } = openBook(sample("barking-and-dagenham"), "barking.xlsx");
const idOf = (wanted: string): string => state.sheets.find(({ name }) => name === wanted)?.id ?? "";
const block = { top: 3, left: 0, bottom: 27, right: 8 };

describe("the name box", () => {
  test("goes to cells, blocks, other sheets and Excel tables", () => {
    expect(placeNamed(state, idOf("About"), "c12")?.area).toEqual({ top: 11, left: 2, bottom: 11, right: 2 });
    expect(placeNamed(state, idOf("About"), "=Provision!$A$4:$I$28")).toEqual({
      sheet: idOf("Provision"),
      area: block,
    });
    expect(placeNamed(state, idOf("About"), "provision")).toEqual({
      sheet: idOf("Provision"),
      area: { ...block, right: 10 },
    });
    expect(placeNamed(state, idOf("About"), "Nowhere")).toBeUndefined();
    expect(placeNamed(state, idOf("About"), "Nowhere!A1")).toBeUndefined();
  });

  test("shows a name for just what is selected, else the cells", () => {
    const named = {
      ...state,
      names: [{ name: "Settings", refersTo: "Provision!$A$4:$I$28", visible: true }],
    };
    expect(nameOf(named, idOf("Provision"), block)).toBe("Settings");
    expect(nameOf(named, idOf("About"), block)).toBe("A4:I28");
    expect(nameOf(named, idOf("Provision"), { top: 3, left: 0, bottom: 3, right: 0 })).toBe("A4");
  });
});

test("sheets that Forum Model wrote are known by their mark, not by their name", () => {
  const names = [
    { name: "HNB.mark.baseline", refersTo: "'Provision'!$A$1" },
    { name: "HNB.mark.gone", refersTo: "#REF!$A$1" },
  ];
  const made = openBook(
    bookOf([{ name: "HNB Baseline", visible: true, rows: [], merges: [], tables: [] }]),
    "a.xlsx",
  );
  expect(writtenSheets({ ...made.state, names: [] }).size).toBe(0);
  const marked = { ...state, names: names.map((each) => ({ ...each, visible: true })) };
  expect([...writtenSheets(marked)]).toEqual([idOf("Provision")]);
});

describe("links", () => {
  test("lead to a place that is there, or to an address that is safe to open", () => {
    expect(linkOf({ content: "x", linksTo: "'Provision'!A4" }, state)).toEqual({
      to: "sheet",
      sheet: idOf("Provision"),
      area: { top: 3, left: 0, bottom: 3, right: 0 },
    });
    expect(linkOf({ content: "x", linksTo: "'Gone'!A4" }, state)).toBeUndefined();
    expect(linkOf({ content: "x", address: "https://www.gov.uk/" }, state)).toMatchObject({ to: "web" });
    expect(linkOf({ content: "x", address: "javascript:alert(1)" }, state)).toBeUndefined();
    expect(linkOf({ content: "x" }, state)).toBeUndefined();
  });
});

test("what is selected comes to: cells filled, numbers and their sum; a cell in two blocks counts once", () => {
  const sheet = sheetOf([
    [1, "two", 3],
    [undefined, 4],
  ]);
  const all = { top: 0, left: 0, bottom: 9, right: 9 };
  expect(summed(sheet, [all])).toEqual({ filled: 4, numbers: 3, sum: 8 });
  expect(summed(sheet, [all, { top: 0, left: 0, bottom: 0, right: 0 }])).toEqual(summed(sheet, [all]));
});

test("the pane is as wide as Excel lets it be, by mouse and by keys", () => {
  expect([withinLimits(100), withinLimits(412.4), withinLimits(900)]).toEqual([320, 412, 600]);
  expect(widthByKey("ArrowLeft", 350)).toBe(360);
  expect(widthByKey("ArrowRight", 325)).toBe(320);
  expect(widthByKey("Home", 400)).toBe(320);
  expect(widthByKey("End", 400)).toBe(600);
  expect(widthByKey("q", 400)).toBeUndefined();
});
