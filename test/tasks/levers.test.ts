import { formOf } from "../../src/tasks/levers/leverForm";
import { addLever, editLever } from "../../src/tasks/levers/leverPlans";
import { leverChoices, leverRange, leverAsked, leverYears } from "../../src/tasks/levers/leverChoices";
import {
  duplicateScenario,
  neighbour,
  removeLever,
  renameScenario,
  reorderLever,
  switchLever,
} from "../../src/tasks/levers/rowPlans";
import { scenarioBook, type ScenarioBook } from "../../src/tasks/levers/scenarioTable";
import { gridAfter } from "../../src/tasks/levers/trial";
import { undoPlan } from "../../src/tasks/undo";
import { forumSheets } from "../workbook/smallForum";
import { workbook } from "../workbook/sheets";
import { cellName } from "../../src/workbook/port/address";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import { after, bookOf, made, rowNo, said } from "./leverBook";
import { sampleGrid, samples } from "./sampleModel";

/** What every cell holds, and where every table stands. */
const cells = ({ sheets }: WorkbookGrid): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    sheets.flatMap(({ name, rows, tables }): [string, unknown][] => [
      ...tables.map((table): [string, unknown] => [`${name} ${table.name}`, table.area]),
      ...rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c): [string, unknown][] =>
          cell ? [[`${name}!${cellName(r, c)}`, cell.content]] : [],
        ),
      ),
    ]),
  );

describe.each(samples)("%s", (name) => {
  let book: ScenarioBook;
  beforeAll(async () => {
    book = bookOf(await sampleGrid(name));
  });

  it("has forms that fill in just what its rows say: keeping one unchanged enters nothing", () => {
    expect(book.rows.length).toBeGreaterThan(2);
    for (const row of book.rows) {
      const tried = editLever(book, row, formOf(row.lever));
      expect(tried.byField).toEqual({});
      expect(made(tried).plan.entries).toEqual([]);
    }
  });

  it("takes each of its levers once more as a new one, and reads it back the same", () => {
    for (const { lever } of book.rows) {
      const tried = addLever(book, formOf(lever));
      const rows = after(tried).rows;
      expect(rows).toHaveLength(book.rows.length + 1);
      const added = rows.at(-1)?.lever;
      expect({ ...added, at: 0 }).toMatchObject({
        scenario: lever.scenario,
        name: lever.name,
        target: lever.target,
      });
      expect(formOf(added ?? lever)).toEqual(formOf(lever));
      expect(made(tried).trial.newProblems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("is the same again after each change and its undoing", () => {
    const row = rowNo(book, 0);
    const changes = [
      switchLever(book, row, false),
      removeLever(book, row),
      renameScenario(book, row.lever.scenario, "Another name"),
      addLever(book, formOf(row.lever)),
      duplicateScenario(book, rowNo(book, book.rows.length - 1).lever.scenario, "Copy"),
      editLever(book, row, { ...formOf(row.lever), note: "Why not" }),
      ...(neighbour(book, row, "down") ? [reorderLever(book, row, "down")] : []),
    ];
    for (const change of changes) {
      const { plan, trial } = made(change);
      expect(said(bookOf(trial.grid))).not.toEqual(said(book));
      const back = undoPlan(book.grid, plan);
      if (!back) throw new Error("it cannot be undone");
      expect(cells(gridAfter(trial.grid, back))).toEqual(cells(book.grid));
    }
  });

  it("switches a lever off in a column of its own, keeps every other cell, and switches it on again", () => {
    const row = rowNo(book, 1);
    const off = after(switchLever(book, row, false));
    expect(off.rows.map(({ isOn }) => isOn)).toEqual(book.rows.map((_, index) => index !== 1));
    expect(off.inputs.levers).toHaveLength(book.rows.length - 1);
    const on = after(switchLever(off, rowNo(off, 1), true));
    expect(said(on)).toEqual(said(book));
  });

  it("removes each lever, and leaves the others as they were and in order", () => {
    book.rows.forEach((row, index) => {
      const rest = said(book).filter((_, each) => each !== index);
      const tried = removeLever(book, row);
      expect(said(after(tried))).toEqual(rest);
    });
  });

  it("offers levers that can all be tried, and reads each target back", () => {
    for (const choice of leverChoices(book.inputs)) {
      expect(leverYears(book.inputs, choice.name).length).toBeGreaterThanOrEqual(book.inputs.years.length);
      for (const appliesTo of choice.targets.length === 0 ? [""] : choice.targets)
        for (const unit of choice.units) {
          const asked = { name: choice.name, appliesTo, unit, from: book.inputs.years[1] ?? 0, value: 0 };
          const lever = leverAsked(book.inputs, "Try", asked);
          expect(lever).toBeDefined();
          if (!lever) continue;
          const { least, most, step } = leverRange(lever, book.inputs);
          expect(least).toBeLessThanOrEqual(0);
          expect(most).toBeGreaterThanOrEqual(step);
        }
    }
  });
});

it("has nothing to say of a workbook with errors", () => {
  expect(scenarioBook(workbook(forumSheets({ Funding: null })))).toBeUndefined();
});
