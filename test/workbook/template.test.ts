import { tableNames } from "../../src/workbook/find/tableSpec";
import type { Cell, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";
import { readWorkbook } from "../../src/workbook/read";
import { templatePlan } from "../../src/workbook/template";
import { errorsOf, warningsOf } from "./problems";
import { smallForum } from "./smallForum";
import { percent, type Told } from "./sheets";

/** The blank workbook as a host would read it back. */
function blank(): WorkbookGrid {
  const sheets = templatePlan().sheets.map((plan): SheetGrid => {
    const rows: (Cell | undefined)[][] = [];
    for (const { row, column, content } of plan.cells) {
      if (typeof content === "object") throw new Error("The blank workbook holds no formulas");
      (rows[row] ??= [])[column] = { content, format: "General" };
    }
    const tables = plan.tables.map(({ name, area }) => ({ name, area, totalsRow: false }));
    return { name: plan.name, visible: true, rows, merges: [], tables };
  });
  return { sheets, names: [] };
}

/** Fills the small forum's rows in under the headings of the same words. */
function filled(): WorkbookGrid {
  const grid = blank();
  const forum: Record<string, Told[][]> = {
    ...smallForum,
    Assumptions: [
      ["Assumption", "2026-27", "2027-28", "2028-29", "2029-30"],
      ["Pupil growth", percent(0.05), percent(0.04), percent(0.03), percent(0.02)],
    ],
  };
  for (const [table, [headings = [], ...lines]] of Object.entries(forum)) {
    const sheet = grid.sheets.find(({ name }) => name === table);
    const top = sheet?.tables[0]?.area.top ?? -1;
    const rows = sheet?.rows as (Cell | undefined)[][];
    lines.forEach((line, index) => {
      const row = (rows[top + 1 + index] ??= []);
      headings.forEach((heading, from) => {
        const told = line[from];
        const column = rows[top]?.findIndex((cell) => cell?.content === heading) ?? -1;
        if (told === null || told === undefined || column < 0) return;
        row[column] =
          typeof told === "object" && "content" in told ? told : { content: told, format: "General" };
      });
    });
  }
  return grid;
}

describe("the blank workbook", () => {
  it("has a sheet for every table, found by its name, and nothing else that looks like one", () => {
    const { found, absent } = readWorkbook(blank());
    expect(found.map(({ table, how, rows }) => [table, how, rows])).toEqual(
      tableNames.map((table) => [table, "table", 0]),
    );
    expect(absent).toEqual([]);
  });

  it("says that there are no rows yet, and no more", () => {
    const reading = readWorkbook(blank());
    expect(errorsOf(reading)).toEqual([
      expect.stringMatching(/^Funding!A5 .*no rows yet/),
      expect.stringMatching(/^Reserve!A5 .*no rows yet/),
      expect.stringMatching(/^Provision!A5 .*no rows yet/),
    ]);
    expect(warningsOf(reading)).toEqual([]);
  });

  it("says of each column what it means", () => {
    for (const { name, cells, tables } of templatePlan().sheets.slice(1)) {
      const textsOf = (wanted: string): string[] =>
        cells.flatMap(({ role, content }) =>
          role === wanted && typeof content === "string" ? [content] : [],
        );
      const notes = textsOf("note");
      for (const heading of textsOf("heading")) {
        const column = heading.replace(/^\d{4}\/\d\d /, "");
        const isTold = notes.some((note) => note.startsWith(`${column}: `) || note.startsWith("A year: "));
        expect([name, heading, isTold]).toEqual([name, heading, true]);
      }
      expect(tables).toHaveLength(1);
    }
  });

  it("offers choices that Excel can hold and that the reader takes", () => {
    for (const { validations } of templatePlan().sheets)
      for (const { choices, title } of validations) {
        expect(Array.isArray(choices) && choices.join(",").length <= 255).toBe(true);
        expect(title.length).toBeLessThanOrEqual(32);
      }
  });

  it("reads back what is filled in", () => {
    const reading = readWorkbook(filled());
    expect(errorsOf(reading)).toEqual([]);
    expect(reading.inputs?.settings.map(({ name }) => name.value)).toEqual([
      "Oak School",
      "Elm Academy",
      "Ash unit",
    ]);
    expect(reading.inputs?.levers).toHaveLength(2);
  });
});
