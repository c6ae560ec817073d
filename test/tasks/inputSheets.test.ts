import { modelGrid, type Ran } from "../../src/tasks/model";
import { withInputSheets } from "../../src/workbook/inputSheets";
import type { CellPlan, SheetPlan } from "../../src/workbook/port/plan";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import { bigForum } from "../../scripts/bench/bigForum";

const options = { version: "test", at: "in a test", write: false };

/** A forum without Assumptions and Scenarios. */
const bare = (): WorkbookGrid => {
  const grid = bigForum({ settings: 11, years: 5, scenarios: 1 });
  return {
    ...grid,
    sheets: grid.sheets.filter(({ name }) => name !== "Assumptions" && name !== "Scenarios"),
  };
};

const sheetOf = (ran: Ran, name: string): SheetPlan | undefined =>
  ran.plan?.sheets.find((sheet) => sheet.name === name);

/** The workbook after the run, but for what plays no part here. */
const after = (
  ran: Ran,
  grid: WorkbookGrid,
  change: (cell: CellPlan) => CellPlan = (cell) => cell,
): WorkbookGrid =>
  withInputSheets(
    grid,
    (ran.plan?.sheets ?? [])
      .filter(({ name }) => name === "HNB Assumptions" || name === "HNB Scenarios")
      .map((plan) => ({ table: "Assumptions", plan: { ...plan, cells: plan.cells.map(change) } })),
  );

describe("a forum without Assumptions and Scenarios", () => {
  const first = modelGrid(bare(), options);

  it("is given a sheet for each, ours by mark, with every assumption at nothing", () => {
    expect(first.problems.filter(({ severity }) => severity === "error")).toStrictEqual([]);
    expect(sheetOf(first, "HNB Assumptions")?.mark).toBe("HNB.mark.assumptions");
    expect(sheetOf(first, "HNB Scenarios")?.mark).toBe("HNB.mark.scenarios");
    expect(first.plan?.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["HNB.mark.assumptions", "HNB.mark.scenarios"]),
    );
    expect(first.reading.inputs?.assumptions.map(({ name }) => name)).toHaveLength(6);
  });

  it("links to them at once, so that an edit needs no further run", () => {
    const baseline = sheetOf(first, "HNB Baseline");
    const links = baseline?.cells.filter(
      ({ content }) => typeof content === "object" && content.formula.startsWith("'HNB Assumptions'!"),
    );
    // Six assumptions in four years after the base year.
    expect(links).toHaveLength(24);
  });

  it("finds its own edits again on the next run, and does not write those sheets anew", () => {
    const grid = after(first, bare(), (cell) => (cell.content === 0 ? { ...cell, content: 0.04 } : cell));
    const second = modelGrid(grid, options);
    expect(sheetOf(second, "HNB Assumptions")).toBeUndefined();
    expect(sheetOf(second, "HNB Scenarios")).toBeUndefined();
    const growth = second.reading.inputs?.assumptions.find(({ name }) => name === "pupilGrowth");
    expect(growth?.values.map(({ change }) => change.value)).toStrictEqual([0.04, 0.04, 0.04, 0.04]);
  });
});

describe("a forum with little in it", () => {
  const keep = (...names: readonly string[]): WorkbookGrid => {
    const grid = bigForum({ settings: 11, years: 5, scenarios: 1 });
    return { ...grid, sheets: grid.sheets.filter(({ name }) => names.includes(name)) };
  };

  it.each([
    ["services alone", ["Funding", "Reserve", "Services"]],
    ["placements alone", ["Funding", "Reserve", "Placements"]],
    ["provision alone", ["Funding", "Reserve", "Provision"]],
    ["assumptions that nothing rests on", ["Funding", "Reserve", "Services", "Assumptions"]],
  ])("is modelled and planned: %s", (_, names) => {
    const ran = modelGrid(keep(...names), options);
    expect(ran.problems.filter(({ severity }) => severity === "error")).toStrictEqual([]);
    expect(ran.plan?.sheets.map(({ name }) => name)).toContain("HNB Baseline");
  });
});
