import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read/workbook";
import { carryOut } from "../../src/hosts/file/write/book";
import type { ChangeTried } from "../../src/tasks/levers/change";
import { formOf } from "../../src/tasks/levers/leverForm";
import { addLever, editLever, type FormTried } from "../../src/tasks/levers/leverPlans";
import {
  duplicateScenario,
  removeLever,
  renameScenario,
  reorderLever,
  switchLever,
} from "../../src/tasks/levers/rowPlans";
import { undoPlan } from "../../src/tasks/undo";
import { bookOf, made, rowNo, said } from "./leverBook";
import { samples } from "./sampleModel";

/** What is tried in memory is what a host then makes of the file, and undo gives back what was there. */
describe.each(samples)("%s, changed in the file itself", (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../../samples/${name}.xlsx`)));
  const book = bookOf(readWorkbook(bytes));
  const row = rowNo(book, 0);
  const last = rowNo(book, book.rows.length - 1);

  it.each<[string, ChangeTried | FormTried]>([
    ["a lever added", addLever(book, formOf(row.lever))],
    ["a value edited", editLever(book, row, { ...formOf(row.lever), value: "7", note: "Seven" })],
    ["a lever switched off", switchLever(book, row, false)],
    ["the first lever removed", removeLever(book, row)],
    ["the last lever removed", removeLever(book, last)],
    ["a scenario renamed", renameScenario(book, row.lever.scenario, "Another name")],
    ["a scenario copied", duplicateScenario(book, last.lever.scenario, "Copy")],
    ...(book.rows[1]?.lever.scenario === row.lever.scenario
      ? [["two levers exchanged", reorderLever(book, row, "down")] satisfies [string, ChangeTried]]
      : []),
  ])("%s", (_, change) => {
    const { plan, trial } = made(change);
    const after = carryOut(bytes, plan);
    expect(said(bookOf(readWorkbook(after)))).toEqual(said(bookOf(trial.grid)));
    const back = undoPlan(book.grid, plan);
    if (!back) throw new Error("it cannot be undone");
    const undone = bookOf(readWorkbook(carryOut(after, back)));
    expect(said(undone)).toEqual(said(book));
    const cells = (of: typeof book): unknown => of.inputs.levers.map(({ value }) => value);
    expect(cells(undone)).toEqual(cells(book));
  });
});
