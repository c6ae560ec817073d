import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/hosts/file/read/workbook";
import type { ChartPlan, SheetPlan } from "../../../src/workbook/port/plan";
import { modelled, samples } from "../../tasks/sampleModel";

/** Pixels that a file's columns take before one of them; a character is 7 wide. */
const before = ({ columnWidths }: SheetPlan, column: number): number =>
  columnWidths.slice(0, column).reduce((sum, width) => sum + width * 7, 0);

const edges = (sheet: SheetPlan, { column, width }: ChartPlan): { left: number; right: number } => ({
  left: before(sheet, column),
  right: before(sheet, column) + width,
});

describe.each(samples)("the charts planned for %s", (name) => {
  const { sheets } = modelled(readWorkbook(readFileSync(`samples/${name}.xlsx`))).planned.plan;
  const drawn = sheets.filter(({ charts }) => charts.length > 0);

  it("stand beside each other without touching", () => {
    expect(drawn.length).toBeGreaterThan(1);
    for (const sheet of drawn) {
      const first = sheet.charts[0];
      const second = sheet.charts[1];
      if (!first || !second) throw new Error(`${sheet.name} has no pair of charts`);
      expect(second.row).toBe(first.row);
      expect(edges(sheet, second).left - edges(sheet, first).right).toBeGreaterThanOrEqual(8);
    }
  });

  it("lie within the columns that are printed", () => {
    for (const sheet of drawn) {
      const printed = before(sheet, sheet.print.area.right + 1);
      for (const chart of sheet.charts) expect(edges(sheet, chart).right).toBeLessThanOrEqual(printed);
    }
  });
});
