/** The sheets of plans to come, recalculated by another engine: growth, totals, and pupils that follow them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileHost } from "../../src/hosts/file";
import { model } from "../../src/tasks/model";
import { ownSheets } from "../../src/workbook/marks";
import { parity } from "./compare";

const sample = "samples/barking-and-dagenham-years-ahead.xlsx";

it("every formula of a workbook with EHC plans gives what the model wrote", async () => {
  const folder = mkdtempSync(join(tmpdir(), "forum-model-"));
  try {
    const output = join(folder, "out.xlsx");
    const ran = await model(fileHost({ input: sample, output }), { version: "test", at: "now", write: true });
    expect(ran.modelled?.model.workings.inputs.demand?.drivesGrowth).toBe(true);
    const grid = await fileHost({ input: output }).read();
    const ours = new Set(ownSheets(grid).values());
    expect([...ours]).toEqual(expect.arrayContaining(["HNB Demand", "HNB Plan Tables"]));
    const { written, equal, differences } = parity(grid, ours);
    expect(differences).toEqual([]);
    expect(equal).toBe(written);
    const demand = parity(grid, new Set(["HNB Demand"]));
    // Five kinds' growth and all plans in five years, and what the first chart links to.
    expect(demand.written).toBeGreaterThan(30);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
