import type { WorkbookPlan } from "../../workbook/port/plan";
import { drafted, refuse, tableDraft, type Refusal, type TableDraft } from "./tableDraft";
import type { ScenarioBook, ScenarioTable } from "./scenarioTable";
import { trial, type Trial } from "./trial";

/** A change of the Scenarios table, tried on the workbook as it was read but not carried out. */
export interface Change {
  readonly plan: WorkbookPlan;
  /** Names it for undo: `the change Places in More units`. */
  readonly label: string;
  readonly trial: Trial;
  /** What else a person should know before it is made. */
  readonly notes: readonly string[];
}

/** A change, or why it cannot be made. */
export type ChangeTried = { readonly change: Change } | { readonly refused: Refusal };

/** The forum's table; a change of its rows needs one. */
export function requireTable({ table }: ScenarioBook): ScenarioTable {
  return (
    table ??
    refuse(
      "This workbook has no Scenarios table yet.",
      "a table with changes (levers)",
      "Add a change first: that makes the sheet HNB Scenarios.",
    )
  );
}

/** Tries a plan on the workbook. */
export const tried = (
  book: ScenarioBook,
  plan: WorkbookPlan,
  label: string,
  notes: readonly string[] = [],
): Change => ({ plan, label, notes, trial: trial(book.grid, book.reading, plan) });

/** Drafts a change of the table; one that would bring an error into the workbook is refused with the error's words. */
export function changeTable(
  book: ScenarioBook,
  label: string,
  work: (draft: TableDraft, table: ScenarioTable) => readonly string[] | undefined,
): ChangeTried {
  return drafted(() => {
    const table = requireTable(book);
    const draft = tableDraft(table);
    const notes = work(draft, table);
    const change = tried(book, draft.plan(), label, notes);
    const [error] = change.trial.newProblems.filter(({ severity }) => severity === "error");
    if (error) refuse(error.found, error.wanted, error.remedy);
    return { change };
  });
}
