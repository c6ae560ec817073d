/** @jest-environment node */
import { cellOf, closed, failed, opened, plain } from "./opened";

afterEach(closed);

describe("reading through the genuine library", () => {
  it("gives values, formulas, types, formats and addresses", async () => {
    const { Excel, interpreter } = await opened();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Funding");
      sheet.load("name,id,visibility");
      const range = sheet.getRange("A4:C6").load("values,formulas,valueTypes,numberFormat,address");
      await context.sync();
      return [
        sheet.name,
        sheet.visibility,
        range.address,
        range.values,
        range.valueTypes,
        range.numberFormat,
      ];
    });
    expect(plain(read)).toEqual([
      "Funding",
      "Visible",
      "Funding!A4:C6",
      [
        ["Financial year", "Schools block", "Central school services block"],
        ["2025-26", expect.any(Number), expect.any(Number)],
        ["2026-27", expect.any(Number), expect.any(Number)],
      ],
      [
        ["String", "String", "String"],
        ["String", "Double", "Double"],
        ["String", "Double", "Double"],
      ],
      [
        ["General", "General", "General"],
        ["General", "£#,##0;[Red]-£#,##0", "£#,##0;[Red]-£#,##0"],
        ["General", "£#,##0;[Red]-£#,##0", "£#,##0;[Red]-£#,##0"],
      ],
    ]);
    expect(interpreter.unsupported).toEqual([]);
  });

  it("walks a chain of sheets past its end in one batch", async () => {
    const { Excel, interpreter } = await opened();
    const names = await Excel.run(async (context) => {
      const chain = [context.workbook.worksheets.getFirst()];
      for (let i = 0; i < 14; i += 1)
        chain.push((chain.at(-1) ?? context.workbook.worksheets.getFirst()).getNextOrNullObject());
      const used = chain.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
      for (const sheet of chain) sheet.load("name");
      await context.sync();
      return chain.map((sheet, i) => (sheet.isNullObject ? null : [sheet.name, used[i]?.isNullObject]));
    });
    expect(plain(names.slice(0, 10))).toEqual(
      ["About", "Funding", "Provision", "Bands", "Placements", "Services", "Reserve and transfers"]
        .concat("Assumptions", "Scenarios", "EHC plans")
        .map((name) => [name, false]),
    );
    expect(names.slice(10)).toEqual([null, null, null, null, null]);
    expect(interpreter.batches.map(({ kind }) => kind).filter((kind) => kind !== "own")).toEqual(["read"]);
  });

  it("delivers what came before an error, and says which call failed", async () => {
    const { Excel } = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Funding").load("name");
      context.workbook.tables.getItemAt(99).load("name");
      expect(await failed(context.sync())).toBe("InvalidArgument");
      expect(sheet.name).toBe("Funding");
    });
  });
});

describe("writing through the genuine library", () => {
  it("takes texts as if they were typed, and works formulas out", async () => {
    const { Excel, book, interpreter } = await opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("New").getRange("A1:A8");
      range.formulas = [
        ["12%"],
        ["'=1+1"],
        ["31/03/2025"],
        ["=A1*2"],
        ["£1,234.50"],
        ["TBC"],
        ["=SUM(A1,A4)"],
        [null],
      ];
      await context.sync();
      range.load("values,numberFormat,formulas");
      await context.sync();
      expect(plain(range.values)).toEqual([
        [0.12],
        ["=1+1"],
        [45_747],
        [0.24],
        [1234.5],
        ["TBC"],
        [0.36],
        [""],
      ]);
      expect(plain(range.numberFormat)).toEqual(
        ["0%", "General", "dd/mm/yyyy", "General", '"£"#,##0.00', "General", "General", "General"].map(
          (each) => [each],
        ),
      );
    });
    expect(cellOf(book, "New", 1, 0)?.style?.literal).toBe(true);
    expect(interpreter.unsupported).toEqual([]);
  });

  it("keeps text in cells formatted as text", async () => {
    const { Excel, book } = await opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("New").getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["1,200"], ["=1+1"]];
      range.numberFormat = [["General"], ["General"]];
      await context.sync();
    });
    expect([0, 1].map((row) => cellOf(book, "New", row, 0)?.content)).toEqual(["1,200", "=1+1"]);
    expect(cellOf(book, "New", 1, 0)?.formula).toBeUndefined();
  });

  it("carries a block of over 1,500 cells that the library parts by itself", async () => {
    const { Excel, book, interpreter } = await opened();
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      context.workbook.worksheets.add("New").getRange("A1:J400").values = rows;
      await context.sync();
    });
    expect(cellOf(book, "New", 399, 9)?.content).toBe(3999);
    expect(interpreter.unsupported).toEqual([]);
  });

  it("leaves what was done before an error, as Excel does, and one undo takes it back", async () => {
    const { Excel, book } = await opened();
    const before = book.state.sheets;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("About");
      sheet.getRange("Z1").values = [[1]];
      sheet.getRange("Z2:Z3").values = [[1], [2], [3]];
      expect(await failed(context.sync())).toBe("InvalidArgument");
    });
    expect(cellOf(book, "About", 0, 25)?.content).toBe(1);
    book.undo();
    expect(book.state.sheets).toEqual(before);
  });

  it("follows a sheet through renaming, in formulas and names", async () => {
    const { Excel, book } = await opened();
    await Excel.run(async (context) => {
      const made = context.workbook.worksheets.add("New");
      made.getRange("A1").formulas = [["=Funding!B5*2"]];
      context.workbook.names.add("Mine", "=Funding!$B$5");
      await context.sync();
      context.workbook.worksheets.getItem("Funding").name = "It's money";
      await context.sync();
    });
    expect(cellOf(book, "New", 0, 0)?.formula).toBe("'It''s money'!B5*2");
    expect(book.state.names.map(({ refersTo }) => refersTo)).toContain("'It''s money'!$B$5");
  });
});

describe("events", () => {
  it("tell of a person's, a co-author's and one's own changes apart", async () => {
    const { Excel, book } = await opened();
    const heard: unknown[] = [];
    const stop = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((args) => {
        heard.push([args.address, args.source, args.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    const sheet = book.state.sheets[1]?.id ?? "";
    book.enter(sheet, 4, 1, "5");
    book.change("co-author", (draft) => {
      draft.entered(sheet, { top: 0, left: 0, bottom: 1, right: 1 });
      draft.find(sheet)?.put(0, 0, { content: "theirs" });
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("C3").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      ["B5", "Local", "Unknown"],
      ["A1:B2", "Remote", "Unknown"],
      ["C3", "Local", "ThisLocalAddin"],
    ]);
    await Excel.run(stop.context, async (context) => {
      stop.remove();
      await context.sync();
    });
    book.enter(sheet, 4, 1, "6");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(3);
  });
});

describe("requirement sets", () => {
  it("are those that were asked for", async () => {
    const { Office } = await opened({ api: "1.17" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });
});

describe("what an add-in keeps in the document", () => {
  it("is there for as long as the window is", async () => {
    const { settings } = (await opened()).Office.context.document;
    settings.set("scenario", "Grow");
    await new Promise((done) => {
      settings.saveAsync(done);
    });
    settings.set("scenario", "not saved");
    await new Promise((done) => {
      settings.refreshAsync(done);
    });
    expect(settings.get("scenario")).toBe("Grow");
  });
});
