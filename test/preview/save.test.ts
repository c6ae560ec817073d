/** @jest-environment node */
import { readFileSync } from "node:fs";
import { readWhole } from "../../src/hosts/file/whole/read";
import type { WholeSheet, WholeWorkbook } from "../../src/hosts/file/whole/types";
import { partsOf } from "../hosts/file/book";
import { badParts } from "../hosts/file/namespaces";
import { localBook } from "./localBook";
import { officeIn } from "./officeIn";

const samples = ["barking-and-dagenham", "inner-london-section-251", "messy-forum-paper"];
const sample = (name: string): Uint8Array => readFileSync(`samples/${name}.xlsx`);

/** The parts that are not the same, byte for byte, in both. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
    .sort();
}

/** The same thing without what only the file or the book itself numbers it by. */
const without = (from: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));

/** A sheet as it shows; blank cells without a look, and the file's own numbers of styles, tell nothing. */
const shownSheet = ({ rows, ...sheet }: WholeSheet) => ({
  ...sheet,
  cells: rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell) return [];
      return [{ row, column, ...cell, style: without(cell.style ?? {}, "basis") }];
    }),
  ),
});

const shown = (book: WholeWorkbook) => ({ sheets: book.sheets.map(shownSheet), names: book.names });

describe.each(samples)("saving %s", (name) => {
  const bytes = sample(name);

  it("without a change gives the very same bytes", () => {
    expect(localBook(bytes).save()).toBe(bytes);
  });

  it("after one entry changes that sheet's part alone, and reads back as it was shown", () => {
    const book = localBook(bytes);
    const [sheet] = book.state.sheets;
    book.enter(sheet?.id ?? "", 0, 20, "1,234.5");
    const saved = book.save();
    expect(changedParts(bytes, saved)).toEqual([
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(shown(readWhole(saved))).toEqual(shown(book.state));
  });

  it("undone changes give the very same bytes", () => {
    const book = localBook(bytes);
    book.enter(book.state.sheets[0]?.id ?? "", 0, 20, "x");
    book.undo();
    expect(book.save()).toBe(bytes);
  });
});

describe("a book changed through Office.js", () => {
  it("reads back as it was shown", async () => {
    const book = localBook(sample("barking-and-dagenham"));
    const office = await officeIn(book);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("HNB O'Test");
      sheet.getRange("A1:C3").formulas = [
        ["'=not a formula", "Year", "Amount"],
        ["Places", 2025, "=B2*2"],
        ["It's £", true, "=1/3"],
      ];
      sheet.getRange("C2:C3").numberFormat = [["#,##0.00"], ["0.0%"]];
      const heading = sheet.getRanges("A1:C1,A3");
      heading.format.font.bold = true;
      heading.format.font.color = "#FFFFFF";
      heading.format.fill.color = "#12355B";
      heading.format.wrapText = true;
      sheet.getRange("A1:C1").format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRange("A:B").format.columnWidth = 20 * 5.25;
      sheet.getRange("A5").hyperlink = { documentReference: "'Funding'!A1", textToDisplay: "to Funding" };
      sheet.getRange("A6").hyperlink = { address: "https://www.gov.uk/", textToDisplay: "outside" };
      sheet.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
      sheet.showGridlines = false;
      const table = sheet.tables.add("A1:C3", true);
      table.name = "HNB_test";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      context.workbook.names.add("HNB.mark.test", "='HNB O''Test'!$A$1");
      sheet.pageLayout.setPrintArea("A1:C20");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("C2:C3"), "Columns");
      chart.name = "HNB chart 1";
      chart.title.text = "Spend < plan";
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.name = "='HNB O''Test'!$C$1";
      series.format.fill.setSolidColor("#12355B");
      chart.axes.valueAxis.title.text = "£ million";
      chart.axes.valueAxis.numberFormat = "#,##0.0,,";
      chart.legend.position = "Bottom";
      chart.setPosition("E2");
      chart.width = 300;
      chart.height = 225;
      context.workbook.worksheets.getItem("Funding").getRange("B6").values = [[12345]];
      await context.sync();
    });
    expect(office.interpreter.unsupported).toEqual([]);
    const saved = book.save();
    expect(badParts(saved)).toEqual([]);
    const again = shown(readWhole(saved));
    const before = shown(book.state);
    const charts = (sheets: typeof again.sheets) =>
      sheets.map((each) => each.charts.map((chart) => without(chart, "id")));
    const tables = (sheets: typeof again.sheets) =>
      sheets.map((each) => each.tables.map((table) => without(table, "id")));
    expect(charts(again.sheets)).toMatchObject(charts(before.sheets));
    expect(tables(again.sheets)).toEqual(tables(before.sheets));
    const rest = (sheets: typeof again.sheets) => sheets.map((each) => without(each, "charts", "tables"));
    expect(rest(again.sheets)).toEqual(rest(before.sheets));
    expect(again.names).toEqual(before.names);
    office.close();
  });
});
