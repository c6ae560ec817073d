/** @jest-environment node */
import { readFileSync } from "node:fs";
import { isCellError } from "../../src/workbook/port/grid";
import { fileHost } from "../../src/hosts/file";
import { model } from "../../src/tasks/model";
import { runResult } from "../../src/tasks/result";
import { book as bookOf, file } from "../hosts/file/book";
import { richWorkbook } from "../hosts/file/rich";
import { localBook } from "./localBook";
import type { LocalBook } from "../../src/preview/book/book";

const at = (book: LocalBook, sheet: string, row: number, column: number) =>
  book.state.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
const idOf = (book: LocalBook, sheet: string): string =>
  book.state.sheets.find(({ name }) => name === sheet)?.id ?? "";
const cell = (name: string, inner: string, type = ""): string => `<c r="${name}"${type}>${inner}</c>`;
const row = (number: number, ...cells: string[]): string =>
  `<row r="${String(number)}">${cells.join("")}</row>`;

describe("formulas after an edit", () => {
  it("are worked out, through several cells and sheets", () => {
    const book = localBook(
      bookOf(
        row(
          1,
          cell("A1", "<v>2</v>"),
          cell("B1", "<f>A1*10</f><v>20</v>"),
          cell("C1", "<f>B1+1</f><v>21</v>"),
        ),
      ),
    );
    book.enter(idOf(book, "Sheet1"), 0, 0, "5");
    expect([1, 2].map((column) => at(book, "Sheet1", 0, column)?.content)).toEqual([50, 51]);
    book.undo();
    expect([0, 1, 2].map((column) => at(book, "Sheet1", 0, column)?.content)).toEqual([2, 20, 21]);
    book.redo();
    expect(at(book, "Sheet1", 0, 2)?.content).toBe(51);
  });

  it("keep the file's own results where nothing that they read was changed", () => {
    // The file's result is not what the formula gives, as after another program's rounding.
    const book = localBook(bookOf(row(1, cell("A1", "<v>2</v>"), cell("B1", "<f>A1*10</f><v>19.99</v>"))));
    book.enter(idOf(book, "Sheet1"), 4, 4, "5");
    expect(at(book, "Sheet1", 0, 1)?.content).toBe(19.99);
  });

  it("that the engine cannot do keep the file's result, and others may go on resting on it", () => {
    const rows = row(
      1,
      cell("A1", "<v>2</v>"),
      cell("B1", "<f>NOSUCHFUNCTION(A1)</f><v>7</v>"),
      cell("C1", "<f>B1+D1</f><v>8</v>"),
      cell("D1", "<v>1</v>"),
    );
    const book = localBook(bookOf(rows));
    book.enter(idOf(book, "Sheet1"), 0, 3, "10");
    expect([1, 2].map((column) => at(book, "Sheet1", 0, column)?.content)).toEqual([7, 17]);
    book.enter(idOf(book, "Sheet1"), 0, 0, "3");
    const after = at(book, "Sheet1", 0, 1)?.content ?? "";
    expect(isCellError(after) && after.error).toBe("not calculated");
  });

  it("that name a table follow its cells, and the rows that it takes in", () => {
    const book = localBook(richWorkbook());
    const sheet = idOf(book, "Sheet1");
    book.enter(sheet, 0, 9, "=SUM(Funding[Places])");
    expect(at(book, "Sheet1", 0, 9)?.content).toBe(10);
    book.enter(sheet, 1, 1, "6");
    expect(at(book, "Sheet1", 0, 9)?.content).toBe(20);
    book.change("office", (draft) => {
      const found = draft.find("Sheet1");
      const tables =
        found?.sheet.tables.map((table) => ({ ...table, area: { ...table.area, bottom: 6 } })) ?? [];
      found?.put(6, 1, { content: 100 });
      found?.set({ tables });
    });
    expect(at(book, "Sheet1", 0, 9)?.content).toBe(120);
  });

  it("say what error they come to", () => {
    const book = localBook(bookOf(row(1, cell("A1", "<v>2</v>"))));
    book.enter(idOf(book, "Sheet1"), 0, 1, "=A1/0");
    book.enter(idOf(book, "Sheet1"), 0, 2, "=TRUE");
    book.enter(idOf(book, "Sheet1"), 0, 3, '="a"&A1');
    book.enter(idOf(book, "Sheet1"), 0, 4, "=DATE(2025,3,31)");
    expect([1, 2, 3, 4].map((column) => at(book, "Sheet1", 0, column)?.content)).toEqual([
      { error: "#DIV/0!" },
      true,
      "a2",
      45_747,
    ]);
  });
});

describe("a modelled sample", () => {
  it("shows what the model computes, after a commissioned place is changed", async () => {
    const samplePath = await file(readFileSync("samples/barking-and-dagenham.xlsx"));
    await model(fileHost({ input: samplePath }), { version: "test", at: "today", write: true });
    const book = localBook(readFileSync(samplePath));
    const provision = book.state.sheets.find(({ name }) => name === "Provision");
    const rowOf = (provision?.rows ?? []).findIndex((cells) =>
      /special/i.test(JSON.stringify(cells?.[1]?.content ?? "")),
    );
    const before = Number(provision?.rows[rowOf]?.[4]?.content);
    book.enter(provision?.id ?? "", rowOf, 4, String(before + 12));

    const changed = await file(book.save());
    const options = { version: "test", at: "today", write: false };
    const { modelled, planned } = await model(fileHost({ input: changed }), options);
    if (!modelled || !planned) throw new Error("the changed sample has errors");
    const again = runResult(modelled, planned, { version: options.version, problems: [] });
    const baseline = again.scenarios.find(({ name }) => name === "Baseline");
    let compared = 0;
    for (const line of baseline?.lines ?? []) {
      for (const [year, address] of line.cells.entries()) {
        const { groups } = /^(?<letters>[A-Z]+)(?<number>\d+)$/.exec(address) ?? {};
        const column = (groups?.["letters"]?.charCodeAt(0) ?? 65) - 65;
        const shown = at(book, baseline?.sheet ?? "", Number(groups?.["number"]) - 1, column)?.content;
        expect([line.id, year, typeof shown]).toEqual([line.id, year, "number"]);
        expect(Number(shown)).toBeCloseTo(line.values[year] ?? Number.NaN, 4);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});
