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
      for (const [i, second] of sheet.charts.entries()) {
        const first = sheet.charts[i - 1];
        if (first?.row === second.row)
          expect(edges(sheet, second).left - edges(sheet, first).right).toBeGreaterThanOrEqual(8);
        // Below one another: 20 pixels to a row.
        else if (first) expect((second.row - first.row) * 20).toBeGreaterThanOrEqual(first.height);
      }
    }
    const paired = drawn.filter(({ charts }) => charts[0]?.row === charts[1]?.row && charts.length > 1);
    expect(paired.length).toBeGreaterThan(1);
  });

  it("lie within the columns that are printed", () => {
    for (const sheet of drawn) {
      const printed = before(sheet, sheet.print.area.right + 1);
      for (const chart of sheet.charts) expect(edges(sheet, chart).right).toBeLessThanOrEqual(printed);
    }
  });
});
