/** @jest-environment node */
import { readFileSync } from "node:fs";
import { openBook } from "../../src/preview/book/book";
import { officeIn } from "./officeIn";
import type { OfficeWindow } from "./officeIn";

const sample = readFileSync("samples/barking-and-dagenham.xlsx");

describe("the genuine library over a local workbook", () => {
  let office: OfficeWindow;
  beforeAll(async () => {
    office = await officeIn(openBook(sample, "sample.xlsx"));
  });
  afterEach(() => {
    expect(office.interpreter.unsupported).toEqual([]);
  });
  afterAll(() => {
    office.close();
  });

  it("reads values of a range", async () => {
    const values = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Funding").getRange("A1:B2");
      range.load("values, address");
      await context.sync();
      return JSON.stringify([range.address, range.values]);
    });
    expect(values).toBe(
      '["Funding!A1:B2",[["Dedicated Schools Grant by block",""],["What DfE allocates, by financial year, in pounds.",""]]]',
    );
  });
});
