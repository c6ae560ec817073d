/** @jest-environment node */
import { readFileSync } from "node:fs";
import { readWhole } from "../../../src/hosts/file/whole/read";
import type { WorkbookPlan } from "../../../src/workbook/port/plan";
import { bytesHost } from "./bytesHost";
import { everything } from "./everything";
import { closeAll, excelOver } from "./over";

afterEach(closeAll);

const sample = readFileSync("samples/barking-and-dagenham.xlsx");

/** A lever added below the forum's own table of scenarios, which takes the row in. */
async function plan(): Promise<WorkbookPlan> {
  const grid = await bytesHost(sample).read();
  const sheet = grid.sheets.find(({ name }) => name === "Scenarios");
  const table = sheet?.tables[0];
  if (!table) throw new Error("the sample has a table of scenarios");
  const { area } = table;
  const row = area.bottom + 1;
  const texts = ["=tax", "Top-up uplift", "all", "2026-27", "", "1"];
  return {
    sheets: [],
    names: [],
    dropNames: [],
    entries: texts.map((content, index) => ({
      ...{ sheet: "Scenarios", row, column: area.left + index },
      content: index === 5 ? 0.01 : content,
      ...(index === 5 && { format: "0.0%" }),
      held: undefined,
    })),
    extents: [{ sheet: "Scenarios", name: table.name, area: { ...area, bottom: row } }],
  };
}

it("what a person enters, and a table that takes it in, are the same in both hosts", async () => {
  const file = bytesHost(sample);
  await file.write(await plan());
  const { host } = await excelOver(sample);
  await host.write(await plan());
  expect(host.batches).toBe(2);
  const [byExcel, byFile] = [await host.read(), await file.read()];
  expect(byExcel.sheets).toEqual(byFile.sheets);
});

it("a figure that was entered is taken back whole", async () => {
  const { host, book } = await excelOver(sample);
  const before = everything(readWhole(book.save()));
  await host.write(await plan());
  expect(everything(book.state)).not.toEqual(before);
  await host.restore();
  expect((await host.read()).sheets).toEqual((await bytesHost(sample).read()).sheets);
});
