/** @jest-environment node */
import { readWhole } from "../../src/hosts/file/whole/read";
import { partsOf, textOf } from "../hosts/file/book";
import { badParts } from "../hosts/file/namespaces";
import { richWorkbook } from "../hosts/file/rich";
import { localBook } from "./localBook";
import type { LocalBook } from "../../src/preview/book/book";

const bytes = richWorkbook();
const idOf = (book: LocalBook, sheet: string): string =>
  book.state.sheets.find(({ name }) => name === sheet)?.id ?? "";
const listed = (saved: Uint8Array): string[] =>
  [...textOf(saved, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? "");

describe("sheets of a saved book", () => {
  it("keep their local names through adding, ordering and removing", () => {
    const book = localBook(bytes);
    expect(listed(bytes)).toEqual(["Sheet1", "Pivot", "Last year", "Chart"]);
    book.change("office", (draft) => {
      draft.add("First");
      draft.move(draft.find("First")?.id ?? "", 0);
    });
    const saved = book.save();
    expect(listed(saved)).toEqual(["First", "Sheet1", "Pivot", "Last year", "Chart"]);
    expect(readWhole(saved).names).toEqual(book.state.names);
    book.remove(idOf(book, "Sheet1"));
    const again = book.save();
    expect(listed(again)).not.toContain("Sheet1");
    expect(readWhole(again).names.find(({ name }) => name === "Local")?.scope).toBe(idOf(book, "Last year"));
    expect(readWhole(again).sheets.map(({ name }) => name)).toEqual(
      book.state.sheets.map(({ name }) => name),
    );
  });

  it("leave no part behind when they go, and take none of another's", () => {
    const book = localBook(bytes);
    const before = new Set(Object.keys(partsOf(bytes)));
    book.remove(idOf(book, "Last year"));
    const after = new Set(Object.keys(partsOf(book.save())));
    const gone = [...before].filter((part) => !after.has(part)).sort();
    expect(gone).toEqual(["xl/calcChain.xml", "xl/worksheets/sheet3.xml"]);
  });

  it("break what pointed at one that is deleted", () => {
    const book = localBook(bytes);
    book.enter(idOf(book, "Last year"), 0, 5, "=Sheet1!B2*2");
    book.remove(idOf(book, "Sheet1"));
    const [cell] = book.state.sheets.flatMap(({ rows }) => (rows[0]?.[5] ? [rows[0][5]] : []));
    expect(cell).toMatchObject({ formula: "#REF!*2", content: { error: "#REF!" } });
    expect(book.state.names.find(({ name }) => name === "Forum.rate")?.refersTo).toBe("#REF!");
    book.undo();
    expect(book.state.names.find(({ name }) => name === "Forum.rate")?.refersTo).toBe("Sheet1!$C$2");
  });

  it("are renamed in the file, and all that points at them follows", () => {
    const book = localBook(bytes);
    book.rename(idOf(book, "Sheet1"), "The money");
    const saved = book.save();
    expect(listed(saved)[0]).toBe("The money");
    expect(readWhole(saved).names.find(({ name }) => name === "Forum.rate")?.refersTo).toBe(
      "'The money'!$C$2",
    );
    const values = readWhole(saved).sheets[0]?.charts[0]?.series.map((series) => series.values);
    expect(values).toEqual(book.state.sheets[0]?.charts[0]?.series.map((series) => series.values));
    expect(values?.[0]).toContain("'The money'!");
  });
});

it("a chart of ours stands beside a person's, in XML that Excel can read", () => {
  const book = localBook(bytes);
  book.change("office", (draft) => {
    const sheet = draft.find("Sheet1");
    const [theirs] = sheet?.sheet.charts ?? [];
    if (!sheet || !theirs) throw new Error("the rich workbook has no chart");
    sheet.set({ charts: [theirs, { ...theirs, id: "new", name: "HNB chart 1", title: "Ours" }] });
  });
  const saved = book.save();
  expect(badParts(saved)).toEqual([]);
  const titles = readWhole(saved).sheets[0]?.charts.map(({ name, title }) => [name, title]);
  expect(titles?.at(-1)).toEqual(["HNB chart 1", "Ours"]);
  expect(titles).toHaveLength(2);
  expect(partsOf(saved)["xl/charts/chart1.xml"]).toEqual(partsOf(bytes)["xl/charts/chart1.xml"]);
});

it("a sheet cannot be called as a chart's sheet is", () => {
  const book = localBook(bytes);
  expect(() => {
    book.rename(idOf(book, "Pivot"), "chart");
  }).toThrow(/There is a sheet called “chart” already/);
});

describe("a cell with a note", () => {
  it("takes it along when it is moved, and keeps it when it is emptied", () => {
    const book = localBook(bytes);
    const sheet = book.state.sheets.find(({ rows }) =>
      rows.some((cells) => cells?.some((cell) => cell?.note)),
    );
    const noted = sheet?.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        cell?.note === undefined ? [] : [{ row, column, note: cell.note }],
      ),
    )[0];
    if (!sheet || !noted) throw new Error("the rich workbook has no note");
    book.clear(sheet.id, { top: noted.row, left: noted.column, bottom: noted.row, right: noted.column });
    expect(book.state.sheets.find(({ id }) => id === sheet.id)?.rows[noted.row]?.[noted.column]?.note).toBe(
      noted.note,
    );
    book.undo();
    book.change("office", (draft) => {
      const found = draft.find(sheet.id);
      found?.put(30, 9, found.cell(noted.row, noted.column));
      found?.put(noted.row, noted.column, undefined);
    });
    const saved = book.save();
    expect(textOf(saved, "xl/comments1.xml")).toContain('ref="J31"');
    expect(readWhole(saved).sheets.find(({ id }) => id === sheet.id)?.rows[30]?.[9]?.note).toBe("J31");
  });
});
