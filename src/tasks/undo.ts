import type { WorkbookGrid } from "../workbook/port/grid";
import type { EntryPlan, NamePlan, WorkbookPlan } from "../workbook/port/plan";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The entry that puts a cell back to what it held; undefined where no entry can. */
function entryBack(grid: WorkbookGrid, entry: EntryPlan): EntryPlan | undefined {
  const { sheet, row, column, content, held } = entry;
  const cell = grid.sheets.find(({ name }) => same(name, sheet))?.rows[row]?.[column];
  // An entry is plain words or a number: a formula, a TRUE or an error cannot be put back by one.
  if (cell?.formula !== undefined || typeof held === "boolean" || typeof held === "object") return undefined;
  const format = entry.format === undefined ? {} : { format: cell?.format ?? "General" };
  const now = content === "" ? undefined : content;
  return { sheet, row, column, content: held ?? "", held: now, ...format };
}

/** The names as they were before a plan: those that it changed or dropped, and those to drop again. */
function namesBack(
  grid: WorkbookGrid,
  plan: WorkbookPlan,
): { names: readonly NamePlan[]; dropNames: readonly string[] } {
  const touched = [...plan.names.map(({ name }) => name), ...plan.dropNames];
  const before = (wanted: string): NamePlan | undefined => {
    const found = grid.names.find(({ name, scope }) => scope === undefined && same(name, wanted));
    return found && { name: found.name, refersTo: found.refersTo };
  };
  return {
    names: touched.flatMap((name) => before(name) ?? []),
    dropNames: plan.names.map(({ name }) => name).filter((name) => before(name) === undefined),
  };
}

/**
 * The plan that takes another back, made from the workbook as it was before: entries, names and table extents.
 * Undefined where that is not possible: it wrote whole sheets, or over a formula.
 */
export function undoPlan(grid: WorkbookGrid, plan: WorkbookPlan): WorkbookPlan | undefined {
  if (plan.sheets.length > 0) return undefined;
  const entries = (plan.entries ?? []).map((entry) => entryBack(grid, entry));
  const extents = (plan.extents ?? []).map(({ sheet, name }) => {
    const table = grid.sheets
      .find((each) => same(each.name, sheet))
      ?.tables.find((each) => same(each.name, name));
    return table && { sheet, name: table.name, area: table.area };
  });
  const back = entries.flatMap((entry) => entry ?? []);
  const shapes = extents.flatMap((extent) => extent ?? []);
  if (back.length < entries.length || shapes.length < extents.length) return undefined;
  return { sheets: [], ...namesBack(grid, plan), entries: back.reverse(), extents: shapes };
}
