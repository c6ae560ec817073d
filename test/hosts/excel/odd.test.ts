/** @jest-environment node */
import { book as fileOf } from "../file/book";
import { cellsOf, planOf, sheet } from "../plans";
import { earlierPlan } from "./faultPlans";
import { forum, idOf } from "./forum";
import { closeAll, excelOver } from "./over";

afterEach(closeAll);

const plain = planOf([sheet(cellsOf([["Total", { formula: "'Sheet1'!$B$2*2", value: 10 }]]))]);

describe("odd workbooks", () => {
  it("a sheet with a million cells that have only a look", async () => {
    const over = await excelOver(fileOf(forum));
    over.book.change("person", (draft) => {
      const found = draft.find(idOf(over, "Sheet1"));
      for (let row = 10; row < 1_000_000; row += 5000) {
        found?.put(row, 200, { content: "", style: { ...draft.plain, bold: true } });
      }
    });
    const grid = await over.host.read();
    expect(grid.sheets[0]?.rows).toHaveLength(2);
    expect(over.host.batches).toBe(1);
  });

  it("three hundred sheets", async () => {
    const over = await excelOver(fileOf(forum));
    const many = Array.from({ length: 299 }, (_, index) =>
      sheet(cellsOf([[index]]), { name: `S${String(index)}`, mark: `HNB.mark.s${String(index)}` }),
    );
    await over.host.write(planOf(many));
    const grid = await over.host.read();
    expect(grid.sheets.map(({ rows }) => rows[0]?.[0]?.content).slice(1)).toEqual(
      many.map((_, index) => index),
    );
  });

  it("names whose sheet is gone", async () => {
    const over = await excelOver(fileOf(forum));
    await over.host.write(earlierPlan);
    over.book.remove(idOf(over, "HNB Baseline"));
    const grid = await over.host.read();
    expect(grid.names.find(({ name }) => name === "HNB.mark.baseline")?.refersTo).toMatch(/#REF!/);
    await over.host.write(plain);
    expect((await over.host.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "HNB Baseline"]);
  });

  it("a workbook too large for one answer is read in pieces, the same", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, `text ${String(row)}`, row / 7]);
    const plan = planOf([
      sheet(cellsOf(rows)),
      sheet(cellsOf(rows), { name: "Second", mark: "HNB.mark.second" }),
    ]);
    const whole = await excelOver(fileOf(forum));
    await whole.host.write(plan);
    const expected = await whole.host.read();
    let most = 5_000_000;
    const small = await excelOver(fileOf(forum), {
      get mostBytes() {
        return most;
      },
    });
    await small.host.write(plan);
    most = 40_000;
    expect(await small.host.read()).toEqual(expected);
  });
});

describe("what only some Excels do", () => {
  const nothing = { names: [], dropNames: [] };
  const charted = { ...nothing, sheets: earlierPlan.sheets, names: earlierPlan.names };

  it("a series that takes no reference for a name gets its words", async () => {
    const over = await excelOver(fileOf(forum), {
      failAt: (_, __, { ActionType, Name, ArgumentInfo }) =>
        ActionType === 4 && Name === "Name" && String(ArgumentInfo?.Arguments?.[0]).startsWith("=")
          ? { code: "InvalidArgument", message: "no reference", location: "ChartSeries.name" }
          : undefined,
    });
    await over.host.write(charted);
    const ours = over.book.state.sheets.find(({ name }) => name === "HNB Baseline");
    expect(ours?.charts[0]?.series.map(({ name, text }) => name ?? text)).toEqual(["Places", "Top-ups"]);
  });

  it("merged cells beyond what Excel names at once are asked for in bands", async () => {
    const merge = (row: number) => ({ top: row, left: 3, bottom: row + 1, right: 4 });
    const merges = [0, 62, 64, 200].map(merge);
    let isOnce = true;
    const over = await excelOver(fileOf(forum), {
      failAt(_, __, { QueryInfo }) {
        if (!isOnce || QueryInfo?.Select?.includes("areaCount") !== true) return undefined;
        isOnce = false;
        return { code: "InvalidArgument", message: "over 512", location: "Range.getMergedAreasOrNullObject" };
      },
    });
    over.book.change("person", (draft) => {
      const found = draft.find(idOf(over, "Sheet1"));
      found?.set({ merges });
      found?.put(201, 4, { content: "", style: { ...draft.plain, bold: true } });
    });
    expect((await over.host.read()).sheets[0]?.merges).toEqual(merges);
    expect(isOnce).toBe(false);
  });
});
