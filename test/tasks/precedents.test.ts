import { modelGrid } from "../../src/tasks/model";
import type { Problem } from "../../src/workbook/problem";
import { forumSheets } from "../workbook/smallForum";
import { workbook, type Told } from "../workbook/sheets";

/** Warnings about precedents, with the small forum's independent pupils (60, growing by 5 and 4 %) moved by so many. */
function warned(pupils: number): readonly Problem[] {
  const rows: Told[][] = [
    ["Scenario", "Lever", "Applies to", "From", "Value", "Unit"],
    ["Bring home", "Placement pupils", "Independent special", "2026-27", pupils, "pupils"],
  ];
  const grid = workbook(forumSheets({ Scenarios: rows }));
  const { problems, plan } = modelGrid(grid, { version: "test", at: "in a test", write: false });
  expect(plan).toBeDefined();
  return problems.filter(({ found }) => found.includes("beyond the published range"));
}

describe("a scenario that claims more than anything published", () => {
  it("is warned of at the cell that begins it, with the nearest precedent, and modelled all the same", () => {
    // 72 pupils (60 and 12) to 75.6 less 30 in a year: a fall of 36.7 %, where Portsmouth's was 25.0 % in three years.
    const [warning, ...more] = warned(-30);
    expect(warning).toMatchObject({ severity: "warning", sheet: "Our Scenarios", cell: "A4" });
    expect(warning?.found).toContain("Scenario “Bring home”: −36.7 % in 1 year");
    expect(warning?.found).toContain("Portsmouth's −25.0 % in 3 years");
    expect(more.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("is not warned of for a small change, nor for what the Baseline does by itself", () => {
    expect(warned(-3)).toEqual([]);
    expect(warned(0)).toEqual([]);
  });
});
