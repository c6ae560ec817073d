/** @jest-environment node */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/hosts/file/read/workbook";
import { model } from "../../../src/tasks/model";
import { everything } from "./everything";
import { closeAll, excelOver } from "./over";

afterEach(closeAll);

const samples = ["barking-and-dagenham", "inner-london-section-251", "messy-forum-paper"];
const bytesOf = (name: string): Uint8Array => readFileSync(`samples/${name}.xlsx`);
const run = { version: "1.0.0", at: "1 May 2026", write: true };

it.each(samples)("%s: what is read is what the file host reads", async (name) => {
  const { host } = await excelOver(bytesOf(name));
  const byNames = (grid: ReturnType<typeof readWorkbook>) => ({
    ...grid,
    names: [...grid.names].sort((a, b) => a.name.localeCompare(b.name)),
  });
  expect(byNames(await host.read())).toEqual(byNames(readWorkbook(bytesOf(name))));
});

it.each(samples)(
  "%s: a run is one batch that reads and one that writes, also the second time",
  async (name) => {
    const { host, office } = await excelOver(bytesOf(name));
    await model(host, run);
    expect(host.batches).toBe(2);
    await model(host, run);
    expect(host.batches).toBe(4);
    expect(office.interpreter.batches.map(({ kind }) => kind).filter((kind) => kind !== "own")).toEqual([
      "read",
      "write",
      "read",
      "write",
    ]);
  },
);

it("a second run leaves the workbook as the first has left it", async () => {
  const { host, book } = await excelOver(bytesOf("barking-and-dagenham"));
  await model(host, run);
  const once = everything(book.state);
  await model(host, run);
  expect(everything(book.state)).toEqual(once);
});

it("restoring the first run leaves the workbook as it was before any", async () => {
  const { host, book } = await excelOver(bytesOf("barking-and-dagenham"));
  const before = everything(book.state);
  expect(host.canRestore).toBe(false);
  await model(host, run);
  expect(host.canRestore).toBe(true);
  await host.restore();
  expect(everything(book.state)).toEqual(before);
  expect(host.canRestore).toBe(false);
});

it("restoring a later run brings the earlier output back", async () => {
  const { host, book } = await excelOver(bytesOf("barking-and-dagenham"));
  await model(host, run);
  const once = everything(book.state);
  const scenarios = book.state.sheets.find(({ name }) => name === "Scenarios");
  const funding = book.state.sheets.find(({ name }) => name === "Funding");
  if (!scenarios || !funding) throw new Error("the sample has other sheets");
  await model(host, { ...run, at: "2 May 2026", version: "1.0.1", only: ["0.5% transfer"] });
  expect(everything(book.state)).not.toEqual(once);
  await host.restore();
  expect(everything(book.state)).toEqual(once);
});
