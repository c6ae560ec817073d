import { leverLabels } from "../../model/leverLines";
import type { Lever } from "../../model/inputs";
import { scenariosSheet } from "../../workbook/inputSheets";
import { scenariosMark } from "../../workbook/marks";
import { cellName, parseCell, quotedSheet } from "../../workbook/port/address";
import type { CellPlan, WorkbookPlan } from "../../workbook/port/plan";
import type { Problem } from "../../workbook/problem";
import { formatFacts } from "../../workbook/read/format";
import { tried, type Change } from "./change";
import { cellsOf, formOf, type CellTyped, type LeverForm, type Scales } from "./leverForm";
import {
  leverFields,
  leverRows,
  type LeverField,
  type LeverRow,
  type ScenarioBook,
  type ScenarioTable,
} from "./scenarioTable";
import { drafted, refuse, tableDraft, type Refusal, type TableDraft } from "./tableDraft";
import type { Trial } from "./trial";

/** What a form would do: the change, where it can be made, and what is wrong with it field by field. */
export interface FormTried {
  /** Present where nothing is wrong. */
  readonly change?: Change;
  /** The lever as it would be read back. */
  readonly lever?: Lever;
  /** What the reader says of each field of the row; errors keep the change from being made. */
  readonly byField: Readonly<Partial<Record<LeverField, readonly Problem[]>>>;
  /** What is wrong beyond the row itself. */
  readonly beyond: readonly Problem[];
  /** Why the table cannot take the row, whatever is in it. */
  readonly refused?: Refusal;
}

/** The fields that a form fills in. */
type FormField = Exclude<LeverField, "switchedOn">;

const fields = leverFields.filter((field): field is FormField => field !== "switchedOn");

/** A format that shows the value as a percentage or not, as it must be read; else the cell keeps its own. */
function shownAs(typed: CellTyped, now: string | undefined): CellTyped {
  const { content, format } = typed;
  if (format === undefined || now === undefined || typeof content !== "number") return typed;
  const [wanted, has] = [formatFacts(format), formatFacts(now)];
  if (now === "General" && format === "#,##0") return typed;
  const fits = wanted.isPercent === has.isPercent && !has.isDate && has.shownIn === 1;
  const digits = has.decimals ?? 0;
  const isWhole = Number.isInteger(
    Number((content * (has.isPercent ? 100 : 1) * 10 ** digits).toPrecision(12)),
  );
  return fits && isWhole ? { content } : typed;
}

const isAmount = (field: FormField): boolean => field === "value" || field === "low" || field === "high";

function putRow(
  draft: TableDraft,
  row: number,
  cells: Readonly<Record<FormField, CellTyped>>,
  wanted: (field: FormField) => boolean,
  pattern?: number,
): void {
  for (const field of fields) {
    if (!wanted(field)) continue;
    const typed = cells[field];
    if (typed.content === "" && !draft.has(field)) continue;
    const column = draft.column(field);
    const own = draft.cellAt(row, column)?.format;
    // A new row is shown as the row above it is; where that does not fit its unit, as the unit wants. A blank cell's own
    // format is not known, so a number is always given one there.
    const above = pattern === undefined ? undefined : draft.cellAt(pattern, column)?.format;
    const shown = isAmount(field) ? shownAs(typed, own ?? above) : typed;
    const isNew = own === undefined && typeof shown.content === "number";
    draft.put(row, column, isNew ? { format: above ?? "General", ...shown } : shown);
  }
}

const scalesOf = ({ columns }: ScenarioTable): Scales => {
  const of = (field: keyof Scales): number => columns.get(field)?.scale ?? 1;
  return { value: of("value"), low: of("low"), high: of("high") };
};

/** The rows that were added must be read as rows of the table, and no others with them. */
function requireOneMore(book: ScenarioBook, { inputs, newProblems }: Trial, added: number): void {
  if (!inputs || newProblems.some(({ severity }) => severity === "error")) return;
  if (leverRows(inputs).length === book.rows.length + added) return;
  refuse(
    "The row under the Scenarios table would not be read as one of its rows.",
    "a free row straight under the table, with nothing else below it that joins on",
    "Insert a row under the last change in the sheet, then try again.",
  );
}

/** Sorts what a trial says into the fields of one row and the rest. */
function sorted(
  change: Change,
  row: number,
  sheet: string,
  columnOf: (field: LeverField) => number | undefined,
): FormTried {
  const { newProblems, inputs } = change.trial;
  const byField: Partial<Record<LeverField, Problem[]>> = {};
  const beyond: Problem[] = [];
  for (const problem of newProblems) {
    const at = problem.sheet === sheet && problem.cell ? parseCell(problem.cell) : undefined;
    const field = at?.row === row ? leverFields.find((each) => columnOf(each) === at.column) : undefined;
    if (field) (byField[field] ??= []).push(problem);
    else beyond.push(problem);
  }
  const lever =
    inputs &&
    leverRows(inputs).find((each) => each.row === row && each.lever.at.lever.sheet === sheet)?.lever;
  const isSound = inputs !== undefined && lever !== undefined;
  return { byField, beyond, ...(lever ? { lever } : {}), ...(isSound ? { change } : {}) };
}

/** Tries a form; a refusal is an answer too. */
export function formTried(work: () => FormTried): FormTried {
  const answer = drafted(work);
  return "byField" in answer ? answer : { byField: {}, beyond: [], refused: answer.refused };
}

const labelOf = ({ lever, scenario }: LeverForm): string => `the change ${leverLabels[lever]} in ${scenario}`;

/** Adds levers in rows of their own under the table, or on the new sheet HNB Scenarios where there is no table. */
export function addLevers(book: ScenarioBook, forms: readonly LeverForm[], label: string): FormTried {
  return formTried(() => {
    const { table } = book;
    if (!table) return onNewSheet(book, forms, label);
    const draft = tableDraft(table);
    let pattern = table.dataRows.at(-1);
    let row = -1;
    for (const form of forms) {
      row = draft.nextRow();
      putRow(draft, row, cellsOf(form, scalesOf(table)), () => true, pattern);
      if (table.columns.has("switchedOn")) draft.put(row, draft.column("switchedOn"), { content: "Yes" });
      pattern = row;
    }
    const change = tried(book, draft.plan(), label);
    requireOneMore(book, change.trial, forms.length);
    return sorted(change, row, table.sheet.name, (field) =>
      draft.has(field) ? draft.column(field) : undefined,
    );
  });
}

/** Tries a new lever. */
export const addLever = (book: ScenarioBook, form: LeverForm): FormTried =>
  addLevers(book, [form], labelOf(form));

function onNewSheet(book: ScenarioBook, forms: readonly LeverForm[], label: string): FormTried {
  const { plan } = scenariosSheet();
  const [table] = plan.tables;
  if (!table) throw new Error("HNB Scenarios has its table");
  const taken = book.grid.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (taken)
    refuse(
      `The workbook has a sheet “${taken.name}” that is not the model's own.`,
      "no sheet of that name, or a Scenarios table on it",
      `Rename the sheet, or put the headings of a Scenarios table on it.`,
    );
  const top = table.area.top + 1;
  const cells = forms.flatMap((form, index): CellPlan[] => {
    const typed = cellsOf(form);
    return fields.flatMap((field) => {
      const { content, format } = typed[field];
      const at = { row: top + index, column: leverFields.indexOf(field), role: "input" as const };
      return content === "" ? [] : [{ ...at, content, ...(format === undefined ? {} : { format }) }];
    });
  });
  const bottom = Math.max(table.area.bottom, top + forms.length - 1);
  const whole: WorkbookPlan = {
    sheets: [
      { ...plan, cells: [...plan.cells, ...cells], tables: [{ ...table, area: { ...table.area, bottom } }] },
    ],
    names: [{ name: scenariosMark, refersTo: `${quotedSheet(plan.name)}!$A$1` }],
    dropNames: [],
  };
  const notes = [`The sheet ${plan.name} is made for it: yours to edit from then on.`];
  return sorted(tried(book, whole, label, notes), top + forms.length - 1, plan.name, (field) =>
    leverFields.indexOf(field),
  );
}

/** Tries a lever with some of its fields changed; the others keep their cells just as they are. */
export function editLever(book: ScenarioBook, { row, lever }: LeverRow, form: LeverForm): FormTried {
  return formTried(() => {
    const { table } = book;
    if (!table) throw new Error("A lever that was read stands in a table");
    const draft = tableDraft(table);
    const before = formOf(lever);
    const own = { ...form, scenario: form.scenario.trim() };
    const value = own.value.trim() !== before.value || own.unit !== before.unit;
    const unit = own.unit !== before.unit;
    const changes = (field: FormField): boolean => {
      if (field === "value" || field === "unit") return value;
      // An end of the range is shown as its unit wants it.
      return own[field].trim() !== before[field] || (unit && isAmount(field) && own[field].trim() !== "");
    };
    for (const field of fields.filter(changes)) requireOwnCell(table.sheet.merges, draft, row, field);
    putRow(draft, row, cellsOf(own, scalesOf(table)), changes);
    const change = tried(book, draft.plan(), labelOf(before));
    return sorted(change, row, table.sheet.name, (field) =>
      draft.has(field) ? draft.column(field) : undefined,
    );
  });
}

/** A cell merged with others says the same for several rows: changing one would change all. */
function requireOwnCell(
  merges: readonly { top: number; bottom: number; left: number; right: number }[],
  draft: TableDraft,
  row: number,
  field: LeverField,
): void {
  if (!draft.has(field)) return;
  const column = draft.column(field);
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge && (merge.top !== row || merge.bottom !== row || merge.left !== column))
    refuse(
      `The cell ${cellName(row, column)} is merged with others.`,
      "a cell of the row's own",
      "Unmerge the cells in the sheet and fill each row in, then try again.",
    );
}
