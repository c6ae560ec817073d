import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formOf } from "../../src/tasks/levers/leverForm";
import { addLever } from "../../src/tasks/levers/leverPlans";
import { removeLever, reorderLever, switchLever } from "../../src/tasks/levers/rowPlans";
import type { Change } from "../../src/tasks/levers/change";
import type { ScenarioBook } from "../../src/tasks/levers/scenarioTable";
import { undoPlan } from "../../src/tasks/undo";
import { closeAll, excelOver } from "../hosts/excel/over";
import { bookOf, made, rowNo, said } from "./leverBook";

afterEach(closeAll);

const changes: readonly [string, (book: ScenarioBook) => Change][] = [
  ["a lever added", (book) => made(addLever(book, formOf(rowNo(book, 0).lever)))],
  ["a lever switched off in a new column", (book) => made(switchLever(book, rowNo(book, 0), false))],
  ["the last lever removed", (book) => made(removeLever(book, rowNo(book, book.rows.length - 1)))],
  ["two levers exchanged", (book) => made(reorderLever(book, rowNo(book, 0), "down"))],
];

/** The Excel table of a sample, changed through the genuine Office.js, and changed back. */
describe("Scenarios in Excel", () => {
  it.each(changes)("%s, and undone", async (_, change) => {
    const bytes = readFileSync(join(__dirname, "../../samples/barking-and-dagenham.xlsx"));
    const { host } = await excelOver(new Uint8Array(bytes));
    const book = bookOf(await host.read());
    const { plan, trial } = change(book);
    await host.write(plan);
    expect(said(bookOf(await host.read()))).toEqual(said(bookOf(trial.grid)));
    const back = undoPlan(book.grid, plan);
    if (!back) throw new Error("it cannot be undone");
    await host.write(back);
    const undone = bookOf(await host.read());
    expect(said(undone)).toEqual(said(book));
    expect(undone.table?.table?.area).toEqual(book.table?.table?.area);
  });
});
