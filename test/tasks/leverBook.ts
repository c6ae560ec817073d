import { scenarioBook, type LeverRow, type ScenarioBook } from "../../src/tasks/levers/scenarioTable";
import type { ChangeTried, Change } from "../../src/tasks/levers/change";
import type { FormTried } from "../../src/tasks/levers/leverPlans";
import { areaName, cellName } from "../../src/workbook/port/address";
import type { WorkbookGrid } from "../../src/workbook/port/grid";
import type { WorkbookPlan } from "../../src/workbook/port/plan";
import { readWorkbook } from "../../src/workbook/read";

/** A workbook's scenarios; throws with what is wrong where it has errors. */
export function bookOf(grid: WorkbookGrid): ScenarioBook {
  const book = scenarioBook(grid);
  if (book) return book;
  throw new Error(
    readWorkbook(grid)
      .problems.map(({ found }) => found)
      .join("\n"),
  );
}

/** The entries of a plan by cell: `F5: 12`. */
export const entriesOf = ({ entries = [] }: WorkbookPlan): Record<string, string | number> =>
  Object.fromEntries(entries.map(({ row, column, content }) => [cellName(row, column), content]));

export const extentsOf = ({ extents = [] }: WorkbookPlan): readonly string[] =>
  extents.map(({ name, area }) => `${name} ${areaName(area)}`);

/** A change that can be made; throws with why not. */
export function made(answer: ChangeTried | FormTried): Change {
  if ("change" in answer) return answer.change;
  throw new Error(JSON.stringify(answer, null, 1).slice(0, 2000));
}

/** Why a change cannot be made. */
export function refusedFor(answer: ChangeTried | FormTried): string {
  if ("refused" in answer) return answer.refused.found;
  throw new Error("it was not refused");
}

/** The row of a book, from 0. */
export function rowNo(book: ScenarioBook, index: number): LeverRow {
  const row = book.rows[index];
  if (!row) throw new Error(`There is no row ${String(index)}`);
  return row;
}

/** The book after a change. */
export const after = (answer: ChangeTried | FormTried): ScenarioBook => bookOf(made(answer).trial.grid);

/** What a book says of its levers, whatever cells they stand in. */
export const said = (book: ScenarioBook): readonly string[] =>
  book.rows.map(({ lever, isOn }) => {
    const { scenario, name, target, from, to, value, unit, ramp, note } = lever;
    return JSON.stringify([
      scenario,
      name,
      target,
      from.value,
      to.value,
      value.value,
      unit,
      ramp.value,
      note,
      isOn,
    ]);
  });
