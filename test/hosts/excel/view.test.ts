/** @jest-environment node */
import type { Change } from "../../../src/workbook/port/view";
import { book as fileOf } from "../file/book";
import { earlierPlan } from "./faultPlans";
import { closeAll, excelOver } from "./over";
import type { Over } from "./over";

afterEach(closeAll);

const forum = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

const idOf = ({ book }: Over, name: string): string =>
  book.state.sheets.find((each) => each.name === name)?.id ?? "";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

it("goes to a range and tells what is selected", async () => {
  const over = await excelOver(fileOf(forum));
  await over.host.goTo("Sheet1", "A1:B3");
  expect(over.book.state.selection).toEqual({
    sheet: idOf(over, "Sheet1"),
    areas: [{ top: 0, left: 0, bottom: 2, right: 1 }],
  });
  expect(await over.host.selection()).toEqual({
    sheet: "Sheet1",
    area: { top: 0, left: 0, bottom: 2, right: 1 },
  });
});

it("refuses to go where no sheet is, and to take several blocks for one", async () => {
  const over = await excelOver(fileOf(forum));
  await expect(over.host.goTo("Gone", "A1")).rejects.toMatchObject({
    name: "HostError",
    found: "There is no sheet “Gone” any more.",
  });
  const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  over.book.select(idOf(over, "Sheet1"), cell(0), cell(5));
  await expect(over.host.selection()).rejects.toMatchObject({
    name: "HostError",
    found: expect.stringMatching(/^Several blocks of cells are selected/),
  });
});

it("hears of a person's changes, not of its own, until it stops", async () => {
  const over = await excelOver(fileOf(forum));
  const heard: Change[] = [];
  const stop = await over.host.watch((change) => heard.push(change));
  over.book.enter(idOf(over, "Sheet1"), 0, 0, "5");
  await soon();
  expect(heard).toEqual([{ sheet: "Sheet1" }]);
  over.book.rename(idOf(over, "Sheet1"), "Levers");
  await soon();
  expect(heard).toEqual([{ sheet: "Sheet1" }, {}]);
  over.book.enter(idOf(over, "Levers"), 0, 0, "6");
  await soon();
  expect(heard.at(-1)).toEqual({ sheet: "Levers" });
  await over.host.write({ ...earlierPlan, names: [] });
  await soon();
  expect(heard).toHaveLength(3);
  stop();
  await soon();
  over.book.enter(idOf(over, "Levers"), 0, 0, "7");
  await soon();
  expect(heard).toHaveLength(3);
});
