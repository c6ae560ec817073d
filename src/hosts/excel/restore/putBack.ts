import { columnLetters } from "../../../workbook/port/address";
import type { Area, SheetGrid } from "../../../workbook/port/grid";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import { areaAddress, holds, rectangles } from "../addresses";
import { area } from "../run";
import { gridSeen, sameText, sheetSeen } from "../seen";
import type { Seen } from "../seen";
import { dropTables, writeTables, writeValidations } from "../write/attached";
import { writeCells, writeLinks } from "../write/cells";
import type { Written } from "../write/cells";
import type { Stage } from "../write/carryOut";
import { seriesNames } from "../write/seriesNames";
import type { NameSeries, Taken } from "../write/seriesNames";
import { dropWaiting, isOurChart, writeCharts } from "../write/charts";
import { clearArea, tablesMade } from "../write/clear";
import { applyLook } from "../write/looks";
import { moving } from "../write/moves";
import { setName } from "../write/names";
import { tablesToGo } from "../check/tables";
import type { SheetImage } from "./image";
import { putBackPage } from "./page";

/** What is needed to put the workbook back as it was before a write. */
export interface Earlier {
  readonly plan: WorkbookPlan;
  readonly before: Seen;
  /** Absent where Excel did not come so far as to tell the looks: then nothing had been changed either. */
  readonly image: readonly SheetImage[] | undefined;
  /** How this host last wrote the sheets, by name: their charts and choices, of which Excel tells too little. */
  readonly written: ReadonlyMap<string, SheetPlan>;
  /** True where the write came to its end: a person may have worked on our sheets since. */
  readonly isWhole: boolean;
  /** The sheets that the write added, by id: they go. */
  readonly added: ReadonlySet<string>;
  /** How far the write came. */
  readonly reached: ReadonlySet<Stage>;
}

function contents(grid: SheetGrid, within: Area): Written[] {
  const found: Written[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const cell = grid.rows[row]?.[column];
      if (!cell) continue;
      const { content, formula, format } = cell;
      const plain = typeof content === "object" ? { formula: content.error } : content;
      found.push({ row, column, format, content: formula === undefined ? plain : { formula } });
    }
  }
  return found;
}

/** Cells that the plan wrote beyond the earlier block: they were empty. */
const beyond = ({ cells }: SheetPlan, block: Area): Area[] =>
  rectangles(cells.filter((cell) => !holds(block, cell)));

function putBackSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  earlier: Earlier,
  now: Seen,
  nameSeries: NameSeries,
): (() => void) | undefined {
  const { before } = earlier;
  const grid = gridSeen(before, plan.name);
  const block = plan.clears;
  const seen = sheetSeen(now, plan.name);
  // Where someone has renamed or deleted it meanwhile, there is nothing of ours on it to take back.
  if (!grid || !seen) return undefined;
  const sheet = context.workbook.worksheets.getItem(plan.name);
  dropWaiting(sheet, seen, earlier.isWhole ? undefined : sheetSeen(before, plan.name));
  const were = tablesToGo(plan, before);
  const made = earlier.isWhole ? [] : tablesMade(plan, before, now);
  const planned = now.tables.filter(
    (table) =>
      sameText(table.sheet, plan.name) &&
      [...were, ...plan.tables].some(({ name }) => sameText(name, table.name)),
  );
  dropTables(context.workbook, [...new Set([...planned, ...made])]);
  const theirs = moving(sheet, plan, { before, now });
  theirs.aside();
  for (const cleared of [...(block ? [block] : []), ...beyond(plan, block ?? nowhere)]) {
    clearArea(sheet, cleared);
  }
  theirs.back();
  const image = earlier.image?.find(({ name }) => sameText(name, plan.name));
  writeLinks(
    sheet,
    (image?.links ?? []).map((link) => ({ ...link, content: "" })),
  );
  if (block) writeCells(sheet, contents(grid, block));
  for (const { look, cells } of image?.looks ?? []) applyLook(sheet, look, cells);
  writeTables(sheet, { ...plan, tables: were.map(({ name, area: of }) => ({ name, area: of })) });
  const written = earlier.written.get(plan.name.toLowerCase());
  if (written) writeValidations(sheet, written);
  if (!image) return undefined;
  image.widths.forEach((width, column) => {
    const letters = columnLetters(column);
    area(sheet, `${letters}:${letters}`).format.columnWidth = width;
  });
  putBackPage(sheet, image.page);
  return putBackCharts(context, sheet, plan, { earlier, seen, nameSeries });
}

const nowhere: Area = { top: 0, left: 0, bottom: -1, right: -1 };

/** Charts that are known are drawn again; others are still there, unless the write came to its end. */
function putBackCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  told: { earlier: Earlier; seen: ReturnType<typeof sheetSeen>; nameSeries: NameSeries },
): (() => void) | undefined {
  const written = told.earlier.written.get(plan.name.toLowerCase());
  if (written) return writeCharts(context, sheet, written, told);
  const were = sheetSeen(told.earlier.before, plan.name)?.charts.filter(isOurChart).length ?? 0;
  if (were > 0) return undefined;
  return writeCharts(context, sheet, { ...plan, charts: [] }, told);
}

function putBackEntries({ workbook }: Excel.RequestContext, { plan, before }: Earlier, now: Seen): void {
  for (const { sheet: name, row, column } of plan.entries ?? []) {
    if (!sheetSeen(now, name)) continue;
    const cell = gridSeen(before, name)?.rows[row]?.[column];
    const at = { top: row, left: column, bottom: row, right: column };
    const sheet = workbook.worksheets.getItem(name);
    if (!cell) area(sheet, areaAddress(at)).clear("Contents");
    else writeCells(sheet, [{ row, column, content: heldContent(cell.content), format: cell.format }]);
  }
  for (const { name } of plan.extents ?? []) {
    const were = before.tables.find((table) => sameText(table.name, name));
    if (were && now.tables.some((table) => sameText(table.name, name)))
      workbook.tables.getItem(name).resize(areaAddress(were.area));
  }
}

const heldContent = (content: string | number | boolean | { readonly error: string }): Written["content"] =>
  typeof content === "object" ? { formula: content.error } : content;

/** Asks for the workbook to be put back as it was before a write, however far that had come. The caller sends. */
export function putBack(context: Excel.RequestContext, earlier: Earlier, now: Seen, taken: Taken): void {
  const nameSeries = seriesNames(taken, [...earlier.written.values()]);
  const { workbook, application } = context;
  const { plan } = earlier;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  putBackEntries(context, earlier, now);
  const finish = plan.sheets.map((sheet) =>
    sheet.exists ? putBackSheet(context, sheet, earlier, now, nameSeries) : undefined,
  );
  if (earlier.reached.has("names")) putBackNames(workbook, earlier, now);
  for (const put of finish) put?.();
  for (const { id } of now.sheets) if (earlier.added.has(id)) workbook.worksheets.getItem(id).delete();
}

function putBackNames(workbook: Excel.Workbook, { plan, before }: Earlier, now: Seen): void {
  const wasNamed = (name: string) =>
    before.grid.names.find((each) => each.scope === undefined && sameText(each.name, name));
  for (const { name } of now.grid.names.filter(({ scope }) => scope === undefined)) {
    const ours = plan.names.some((each) => sameText(each.name, name));
    if (ours && !wasNamed(name)) workbook.names.getItem(name).delete();
  }
  for (const name of [...plan.names.map((each) => each.name), ...plan.dropNames]) {
    const were = wasNamed(name);
    if (were) setName(workbook, now, were);
  }
}
