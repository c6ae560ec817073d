import { leverLabels } from "../../model/leverLines";
import { baselineName } from "../../model/scenarioLines";
import { cellName } from "../../workbook/port/address";
import { isCellError, type Cell } from "../../workbook/port/grid";
import { nameKey } from "../../workbook/read/name";
import { changeTable, type ChangeTried } from "./change";
import { formOf } from "./leverForm";
import { addLevers, formTried, type FormTried } from "./leverPlans";
import type { LeverRow, ScenarioBook, ScenarioTable } from "./scenarioTable";
import { refuse, type TableDraft } from "./tableDraft";

const named = ({ lever }: LeverRow): string => `the change ${leverLabels[lever.name]} in ${lever.scenario}`;

/** A cell that can be typed into another place: plain words or a number. */
function requirePlain(cell: Cell | undefined, row: number, column: number, sheet: string): Cell | undefined {
  if (!cell) return cell;
  const { content, formula } = cell;
  if (formula !== undefined || isCellError(content) || typeof content === "boolean")
    refuse(
      `${cellName(row, column)} on ${sheet} holds ${formula === undefined ? `the value ${isCellError(content) ? content.error : String(content).toUpperCase()}` : `the formula =${formula}`}, which would not be the same in another row.`,
      "rows of plain words and numbers",
      "Move the rows in the sheet itself.",
    );
  return cell;
}

/** Puts what one row holds into another, columns that are not read too. */
function copyRow(
  draft: TableDraft,
  { area, sheet }: ScenarioTable,
  cells: readonly (Cell | undefined)[],
  to: number,
): void {
  draft.requireLoose(to);
  cells.forEach((cell, index) => {
    const column = area.left + index;
    requirePlain(sheet.rows[to]?.[column], to, column, sheet.name);
    const content = cell?.content ?? "";
    if (typeof content === "boolean" || typeof content === "object") return;
    const own = sheet.rows[to]?.[column]?.format;
    // A blank cell's own format is not known: what moves there brings its own.
    const isShown = cell === undefined || cell.format === own;
    draft.put(to, column, { content, ...(isShown ? {} : { format: cell.format }) });
  });
}

/** The cells of a whole row as they are. */
function cellsIn(
  draft: TableDraft,
  { area, sheet }: ScenarioTable,
  row: number,
): readonly (Cell | undefined)[] {
  draft.requireLoose(row);
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    requirePlain(sheet.rows[row]?.[area.left + index], row, area.left + index, sheet.name),
  );
}

/** The scenario's row before or after this one; undefined at its end. */
export function neighbour(book: ScenarioBook, of: LeverRow, to: "up" | "down"): LeverRow | undefined {
  const own = book.rows.filter(({ lever }) => lever.scenario === of.lever.scenario);
  return own[own.findIndex(({ row }) => row === of.row) + (to === "up" ? -1 : 1)];
}

/** Changes a lever's place with the one before or after it in its scenario. The figures stay as they are. */
export const reorderLever = (book: ScenarioBook, lever: LeverRow, to: "up" | "down"): ChangeTried =>
  changeTable(book, `the order of ${named(lever)}`, (draft, table) => {
    const other = neighbour(book, lever, to);
    if (!other)
      return refuse(
        `The change is the ${to === "up" ? "first" : "last"} of its scenario.`,
        "a change with another beside it",
        "Nothing to do.",
      );
    const [own, others] = [cellsIn(draft, table, lever.row), cellsIn(draft, table, other.row)];
    copyRow(draft, table, others, lever.row);
    copyRow(draft, table, own, other.row);
    return undefined;
  });

/** Switches a lever off, so that it is kept but counts nothing, or on again. Adds the column where there is none. */
export const switchLever = (book: ScenarioBook, lever: LeverRow, on: boolean): ChangeTried =>
  changeTable(book, `${named(lever)} switched ${on ? "on" : "off"}`, (draft) => {
    draft.put(lever.row, draft.column("switchedOn"), { content: on ? "Yes" : "No" });
    return undefined;
  });

/** Takes a lever's row out; the rows below move up. */
export const removeLever = (book: ScenarioBook, lever: LeverRow): ChangeTried =>
  changeTable(book, `${named(lever)} removed`, (draft, table) => {
    const from = table.dataRows.indexOf(lever.row);
    const rows = table.dataRows.slice(from);
    const cells = rows.map((row) => cellsIn(draft, table, row));
    rows.forEach((row, index) => {
      copyRow(draft, table, cells[index + 1] ?? cells[0]?.map(() => undefined) ?? [], row);
    });
    const last = rows.at(-1);
    if (last !== undefined) draft.dropRow(last);
    const isLast = book.rows.filter((each) => each.lever.scenario === lever.lever.scenario).length === 1;
    return isLast
      ? [`It is the last change of ${lever.lever.scenario}: the scenario goes with it.`]
      : undefined;
  });

/** Gives a scenario another name in all its rows. */
export const renameScenario = (book: ScenarioBook, from: string, to: string): ChangeTried =>
  changeTable(book, `the name ${to}`, (draft) => {
    const name = to.trim();
    requireNewName(book, name, from);
    const column = draft.column("scenario");
    for (const { row, lever } of book.rows) {
      if (lever.scenario !== from) continue;
      // Rows that a merged cell speaks for have no name of their own.
      if (cellName(row, column) === lever.at.scenario.cell) draft.put(row, column, { content: name });
    }
    return [`A sheet HNB ${from} that was written earlier stays until you delete it.`];
  });

/** A scenario needs a name of its own; what else a name may not be, the reader says. */
export function requireNewName({ inputs }: ScenarioBook, name: string, but?: string): void {
  if (name === "")
    refuse("The name is blank.", "a name for the scenario", "Enter a name, such as More units.");
  const taken = [baselineName, ...inputs.scenarios].find(
    (one) => one !== but && nameKey(one) === nameKey(name),
  );
  if (taken !== undefined)
    refuse(`There is a scenario ${taken} already.`, "a name of its own", "Enter another name.");
}

/** Copies all levers of a scenario under another name; those switched off are left behind. */
export const duplicateScenario = (book: ScenarioBook, from: string, to: string): FormTried =>
  formTried(() => {
    const scenario = to.trim();
    requireNewName(book, scenario);
    const forms = book.rows
      .filter(({ lever, isOn }) => isOn && lever.scenario === from)
      .map(({ lever }) => ({ ...formOf(lever), scenario }));
    if (forms.length === 0)
      refuse(
        `${from} has no change that is switched on.`,
        "a scenario with changes",
        "Add a change instead.",
      );
    return addLevers(book, forms, `the scenario ${scenario}`);
  });
