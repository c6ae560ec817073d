/** @jest-environment node */
import { closed, failed, opened } from "./opened";

afterEach(closed);

describe("refusals with Excel's own codes", () => {
  const put = (excel: typeof Excel) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Funding").getRange("A1").values = [["x"]];
      await context.sync();
    });

  it("of a workbook that is read-only, and of a protected sheet", async () => {
    expect(await failed(put((await opened({ isReadOnly: true })).Excel))).toBe("AccessDenied");
    const { Excel, book } = await opened();
    const before = book.state.sheets;
    book.change("co-author", (draft) => {
      draft.find("Funding")?.set({ protected: true });
    });
    expect(await failed(put(Excel))).toBe("AccessDenied");
    book.undo();
    expect(book.state.sheets).toEqual(before);
  });

  it("of everything while a cell is being edited", async () => {
    let isEditing = true;
    const { Excel } = await opened({ isEditing: () => isEditing });
    expect(await failed(put(Excel))).toBe("InvalidOperationInCellEditMode");
    isEditing = false;
    await put(Excel);
  });

  it("of requests and answers that are too large", async () => {
    const { Excel } = await opened({ mostBytes: 4000 });
    const long = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("About").getRange("A1").values = [["x".repeat(5000)]];
      await context.sync();
    });
    expect(await failed(long)).toBe("RequestPayloadSizeLimitExceeded");
    const wide = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("EHC plans").getUsedRange().load("values");
      await context.sync();
    });
    expect(await failed(wide)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("of names that are taken or cannot be, and of things that are not there", async () => {
    const { Excel } = await opened();
    const add = (name: string) =>
      failed(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add("funding")).toBe("ItemAlreadyExists");
    expect(await add("a/b")).toBe("InvalidArgument");
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    expect(await failed(missing)).toBe("ItemNotFound");
  });

  it("of what is not known here, loudly", async () => {
    const { Excel, interpreter } = await opened();
    const unknown = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Funding").getRange("A1").insert("Down");
      await context.sync();
    });
    expect(await failed(unknown)).toBe("ApiNotFound");
    expect(interpreter.unsupported).toEqual(["Range.Insert"]);
  });
});

describe("faults that a test may ask for", () => {
  it("fails one action of one batch, and keeps those before it", async () => {
    const { Excel, book } = await opened({
      failAt: (batch, index, action) =>
        batch === 0 && action.Name === "Values" && index > 0
          ? { code: "GeneralException", message: "wanted" }
          : undefined,
    });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.add("New").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await failed(write)).toBe("GeneralException");
    expect(book.state.sheets.at(-1)).toMatchObject({ name: "New", rows: [] });
  });

  it("loses the answer to a batch that was carried out", async () => {
    const { Excel, book } = await opened({ dropResponse: (batch) => (batch === 0 ? 5001 : undefined) });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    expect(await failed(write)).toBe("GeneralException");
    expect(book.state.sheets.at(-1)?.name).toBe("New");
  });
});
