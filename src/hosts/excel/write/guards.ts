import type { Cell } from "../../../workbook/port/grid";
import type { WorkbookPlan } from "../../../workbook/port/plan";
import { areaOf } from "../read/answer";
import { handedProperties, placeCells } from "../read/cells";
import type { Rows } from "../read/cells";
import { changedMeanwhile } from "../refusals";
import { gridSeen, sameText, sheetSeen } from "../seen";
import type { Seen } from "../seen";

/** Above this many cells only the extent of a sheet is compared, not each cell. */
const mostCompared = 50_000;

const referred = /'((?:[^']|'')+)'!/g;

/** The sheets that the plan's formulas and names point at, and those where a person's entries go. */
export function sheetsPointedAt(plan: WorkbookPlan): Set<string> {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [, sheet = ""] of text.matchAll(referred)) found.add(sheet.replaceAll("''", "'"));
  };
  for (const { cells } of plan.sheets) {
    for (const { content } of cells) if (typeof content === "object") look(content.formula);
  }
  for (const { refersTo } of plan.names) look(refersTo);
  for (const { sheet } of [...(plan.entries ?? []), ...(plan.extents ?? [])]) found.add(sheet);
  return found;
}

interface Watched {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly isWhole: boolean;
  readonly isOurs: boolean;
}

const cellsIn = (seen: Seen, name: string): number => {
  const used = sheetSeen(seen, name)?.used;
  return used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0;
};

/**
 * Asks first of all for the sheets that the plan rests on, so that nothing is written where one of them has been
 * renamed or deleted; and for what they hold, so that it is known afterwards whether someone had changed it.
 */
export function watchSheets(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  before: Seen,
  isFirst: boolean,
): Watched[] {
  const ours = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const own = !isFirst ? [] : plan.sheets.filter(({ exists }) => exists).map(({ name }) => name);
  const theirs = [...sheetsPointedAt(plan)].filter((name) => !ours.has(name.toLowerCase()));
  return [...theirs, ...own].flatMap((name): Watched[] => {
    const isOurs = own.includes(name);
    const seen = sheetSeen(before, name);
    if (!seen) return [];
    const sheet = workbook.worksheets.getItem(seen.name);
    sheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    const isWhole = isOurs || cellsIn(before, name) <= mostCompared;
    used.load(isOurs ? handedProperties : isWhole ? "address,formulas" : "address");
    return [{ name: seen.name, sheet, used, isWhole, isOurs }];
  });
}

const entered = (cell: Cell | undefined): unknown => {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.content === "object" ? cell.content.error : cell.content;
};

/** Text after an apostrophe is handed over with it or without, by different Excels. */
const isSame = (now: unknown, before: unknown): boolean => now === before || now === `'${String(before)}`;

/** Cells that the plan itself enters: an earlier attempt may have done so already. */
const isEntered = ({ entries = [] }: WorkbookPlan, sheet: string, row: number, column: number): boolean =>
  entries.some((each) => sameText(each.sheet, sheet) && each.row === row && each.column === column);

function isChanged({ name, sheet, used, isWhole }: Watched, plan: WorkbookPlan, before: Seen): boolean {
  const seen = sheetSeen(before, name);
  if (sheet.id !== seen?.id) return true;
  if (used.isNullObject || !seen.used) return used.isNullObject !== (seen.used === undefined);
  const area = areaOf(used.address);
  const { top, left, bottom, right } = seen.used;
  if (area.top !== top || area.left !== left || area.bottom !== bottom || area.right !== right) return true;
  if (!isWhole) return false;
  const rows = gridSeen(before, name)?.rows;
  const formulas: unknown[][] = used.formulas;
  return formulas.some((line, down) =>
    line.some(
      (now, along) =>
        !isSame(now, entered(rows?.[top + down]?.[left + along])) &&
        !isEntered(plan, name, top + down, left + along),
    ),
  );
}

/** The first of the watched sheets that was no longer as it was read. */
export const changedSheet = (
  watched: readonly Watched[],
  plan: WorkbookPlan,
  before: Seen,
): string | undefined => watched.find((each) => isChanged(each, plan, before))?.name;

/** The reading before, but with our own sheets as they were when the write began: what is to be put back. */
export function asFound(watched: readonly Watched[], before: Seen): Seen {
  const found = new Map<string, Rows>();
  for (const { name, used, isOurs } of watched) {
    if (!isOurs || used.isNullObject) continue;
    const rows: Rows = [];
    const { top, left } = areaOf(used.address);
    placeCells(rows, top, left, used);
    found.set(name, rows);
  }
  const sheets = before.grid.sheets.map((sheet) => ({ ...sheet, rows: found.get(sheet.name) ?? sheet.rows }));
  return { ...before, grid: { ...before.grid, sheets } };
}

/** Throws `HostError` where a sheet that the plan rests on is gone, renamed or another by now. */
export function checkStillThere(plan: WorkbookPlan, before: Seen, now: Seen): void {
  const needed = [
    ...sheetsPointedAt(plan),
    ...plan.sheets.filter(({ exists }) => exists).map(({ name }) => name),
  ];
  for (const name of needed) {
    const seen = before.sheets.find((each) => sameText(each.name, name));
    if (seen && sheetSeen(now, name)?.id !== seen.id) throw changedMeanwhile(name);
  }
}
