import {
  columnChoices,
  forgetMapping,
  keepMapping,
  mappingOf,
  previewMapping,
} from "../../src/tasks/mapping";
import { parseArea } from "../../src/workbook/port/address";
import type { Area, SheetGrid, WorkbookGrid } from "../../src/workbook/port/grid";
import type { WorkbookPlan } from "../../src/workbook/port/plan";
import { readWorkbook } from "../../src/workbook/read";
import { forumSheets, smallForum } from "../workbook/smallForum";
import { sheet, workbook, type Told } from "../workbook/sheets";

const area = (text: string): Area => {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const carriedOut = (grid: WorkbookGrid, plan: WorkbookPlan): WorkbookGrid => ({
  ...grid,
  names: [
    ...grid.names.filter(
      ({ name }) => ![...plan.dropNames, ...plan.names.map((each) => each.name)].includes(name),
    ),
    ...plan.names,
  ],
});
const beside = (paper: SheetGrid, without: keyof typeof smallForum): WorkbookGrid =>
  workbook([...forumSheets({ [without]: null }), paper]);

/** Provision under two rows of headings, none of which the model knows. */
const twoRows: Told[][] = [
  ["Appendix"],
  ["Where", "What it is", "How many", null, null, "Money"],
  [null, null, "Before", "This", "Next", "Rate each (£)"],
  ["Oak", "Maintained special", 110, 120, 132, 10_000],
];
const paper = sheet("Paper", twoRows, { merges: ["C2:E2"] });

describe("a mapping", () => {
  it("shows every heading of two rows, with the lowest text's cell, where none is understood", () => {
    const { headings, missing, found } = previewMapping(beside(paper, "Provision"), {
      table: "Provision",
      sheet: "Paper",
      area: area("A2:F4"),
      columns: [],
    });
    expect(headings.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      "A2 Where",
      "B2 What it is",
      "C3 How many Before",
      "D3 How many This",
      "E3 How many Next",
      "F3 Money Rate each (£)",
    ]);
    expect(missing).toHaveLength(3);
    expect(found).toBeUndefined();
  });

  it("is read as shown once it is kept, and forgotten without a trace", () => {
    const grid = beside(paper, "Provision");
    const mapping = {
      table: "Provision",
      sheet: "Paper",
      area: area("A2:F4"),
      columns: [
        { row: 1, column: 0, key: "setting" },
        { row: 1, column: 1, key: "kind" },
        { row: 2, column: 2, key: "places.2024" },
        { row: 2, column: 3, key: "places.2025" },
        { row: 2, column: 4, key: "places.2026" },
        { row: 2, column: 5, key: "placeRate" },
      ],
    } as const;
    const { found } = previewMapping(grid, mapping);
    expect(found).toMatchObject({ rows: 1, headingArea: area("A2:F3") });
    const kept = carriedOut(grid, keepMapping(grid, mapping));
    const read = readWorkbook(kept).found.find(({ table }) => table === "Provision");
    expect(read).toEqual(found);
    expect(read && mappingOf(kept, read)).toEqual({ ...mapping, area: area("A2:F3") });
    const forgotten = forgetMapping(kept, "Provision");
    expect(carriedOut(kept, forgotten ?? keepMapping(grid, mapping)).names).toEqual([]);
    expect(forgetMapping(grid, "Provision")).toBeUndefined();
  });

  it("in place of another drops the names of columns that are no longer said", () => {
    const grid = beside(paper, "Provision");
    const at = { table: "Provision", sheet: "Paper", area: area("A2:F4") } as const;
    const first = keepMapping(grid, { ...at, columns: [{ row: 1, column: 0, key: "setting" }] });
    const second = keepMapping(carriedOut(grid, first), {
      ...at,
      columns: [{ row: 1, column: 1, key: "kind" }],
    });
    expect(second.dropNames).toEqual(["HNB.map.Provision.setting"]);
    expect(second.names.map(({ name }) => name)).toEqual(["HNB.map.Provision", "HNB.map.Provision.kind"]);
  });

  it("settles which of two tables that differ is meant", () => {
    const rival = sheet(
      "Last year",
      smallForum.Services.map((row, index) => (index === 1 ? ["Therapies", null, 1] : row)),
    );
    const grid = workbook([...forumSheets(), rival]);
    const preview = previewMapping(grid, {
      table: "Services",
      sheet: "Our Services",
      area: area("A3:C5"),
      columns: [],
    });
    expect([preview.errorsBefore, preview.errorsAfter]).toEqual([1, 0]);
    expect(preview.found?.rows).toBe(2);
  });

  it("is not good on a sheet that is hidden or not there", () => {
    const hidden = sheet("Hidden", smallForum.Services, { hidden: true });
    const grid = beside(hidden, "Services");
    for (const name of ["Hidden", "Nowhere"]) {
      const preview = previewMapping(grid, {
        table: "Services",
        sheet: name,
        area: area("A1:C3"),
        columns: [],
      });
      expect(preview.found).toBeUndefined();
    }
  });
});

describe("the columns to choose from", () => {
  it("name each year that the headings name, and some around", () => {
    const { headings } = previewMapping(beside(paper, "Provision"), {
      table: "Provision",
      sheet: "Paper",
      area: area("A2:F4"),
      columns: [],
    });
    const keys = columnChoices("Provision", headings, [2025, 2026]).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(["setting", "kind", "places.2024", "places.2031", "placeRate"]),
    );
    expect(keys).not.toContain("places.2023");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("say which the table cannot do without", () => {
    const required = columnChoices("Services", [], []).filter((choice) => choice.required);
    expect(required.map(({ label }) => label)).toEqual(["Line", "Annual budget"]);
  });
});
