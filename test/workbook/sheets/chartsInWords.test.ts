import { parseReference } from "../../../src/workbook/port/address";
import { pageScale } from "../../../src/workbook/port/paper";
import type { SheetPlan } from "../../../src/workbook/port/plan";
import { chartInWords } from "../../../src/workbook/sheets/charts";
import { sample, samples, type Sample } from "../../tasks/sampleModel";

const textsOf = ({ cells }: SheetPlan): readonly string[] =>
  cells.flatMap(({ content }) => (typeof content === "string" ? [content] : []));

describe.each(samples)("the charts of %s, in words", (name) => {
  let found: Sample;
  let charted: readonly SheetPlan[];
  beforeAll(async () => {
    found = await sample(name);
    charted = found.planned.plan.sheets.filter(({ charts }) => charts.length > 0);
  });

  it("stand in exactly one cell each of their own sheet, and are the chart's alternative text", () => {
    expect(charted.flatMap(({ charts }) => charts).length).toBeGreaterThan(4);
    for (const sheet of charted) {
      const words = textsOf(sheet).filter((text) => text.startsWith("Chart in words"));
      expect(words).toEqual(sheet.charts.map(chartInWords));
      expect(new Set(words).size).toBe(words.length);
      for (const { alternativeText } of sheet.charts)
        expect(textsOf(sheet).filter((text) => text.includes(alternativeText))).toHaveLength(1);
    }
  });

  it("stand beside the chart, in the column of words, where nothing is printed and nothing else stands", () => {
    for (const { cells, charts, print } of charted) {
      const words = cells.filter(({ content }) => String(content).startsWith("Chart in words"));
      const [column = NaN] = words.map((cell) => cell.column);
      expect(words.every((cell) => cell.column === column && cell.role === "words")).toBe(true);
      expect(print.area.right).toBeLessThan(column);
      const rows = words.map(({ row }) => row);
      expect(new Set(rows).size).toBe(rows.length);
      words.forEach(({ row }, i) => {
        expect(row - (charts[i]?.row ?? NaN)).toBeGreaterThanOrEqual(0);
        expect(row - (charts[i]?.row ?? NaN)).toBeLessThanOrEqual(1);
        expect(cells.filter((cell) => cell.row === row && cell.column >= column)).toHaveLength(1);
      });
    }
  });

  it("leave the sheet's own area as it is, and its print all but as it is", () => {
    for (const sheet of charted) {
      const without = {
        ...sheet,
        cells: sheet.cells.filter(({ content }) => !String(content).startsWith("Chart in words")),
      };
      const edge = ({ cells }: SheetPlan): number => Math.max(...cells.map(({ row }) => row));
      // A chart at the foot of a sheet has its words beside it: nothing lies below the chart itself.
      const lowest = Math.max(...sheet.charts.map(({ row, height }) => row + Math.floor(height / 20)));
      expect(edge(sheet)).toBeLessThanOrEqual(Math.max(edge(without), lowest));
      // Their rows are a line or two taller; a page that was full is scaled by that.
      expect(pageScale(sheet)).toBeGreaterThanOrEqual(pageScale(without) - 3);
    }
  });

  it("lie within the block by which the next run knows what is its own", () => {
    const { names } = found.planned.plan;
    for (const { name: sheet, cells } of charted) {
      const block = names
        .map(({ name: own, refersTo }) => (own.includes("block") ? parseReference(refersTo) : undefined))
        .find((target) => target?.sheet === sheet);
      const bottom = block?.area.bottom ?? NaN;
      const rows = cells.flatMap(({ row, content }) =>
        String(content).startsWith("Chart in words") ? [row] : [],
      );
      expect(Math.max(...rows)).toBeLessThanOrEqual(bottom);
    }
  });
});
