import type { SheetPlan, WorkbookPlan } from "../../../workbook/port/plan";
import type { Batch } from "../run";
import { sheetSeen } from "../seen";
import type { Seen, SheetSeen } from "../seen";
import { dropTables, writeTables, writeValidations } from "./attached";
import { writeCells, writeLinks } from "./cells";
import type { NameSeries } from "./seriesNames";
import { dropWaiting, writeCharts } from "./charts";
import { clearSheet, tablesGoing } from "./clear";
import { writeEntries } from "./entries";
import { fitRows, writeFrame } from "./frame";
import { writeLooks } from "./looks";
import { moving } from "./moves";
import { writeNames } from "./names";
import { writePrint } from "./print";

export type Stage = "changes" | "names";

/** What a write goes by. */
export interface Going {
  /** The workbook as the plan was made for it. */
  readonly before: Seen;
  /** The workbook as it is: another where an earlier attempt has failed. */
  readonly now: Seen;
  /** The sheets that an earlier attempt has added, by id. */
  readonly added: ReadonlySet<string>;
  /** Is given each sheet that is added, as soon as it is asked for. */
  readonly tell: (sheet: Excel.Worksheet) => void;
  /** Is given an answer that comes once the batch has come so far: to the first change, and to the names. */
  readonly reached: (stage: Stage, answer: OfficeExtension.ClientResult<number>) => void;
  readonly nameSeries: NameSeries;
  /** The most characters of request to send in one batch. */
  readonly mostAtOnce: number;
}

/** Excel on the web takes 5 MB at once; the rest is for what surrounds our own words and figures. */
export const usualMostAtOnce = 2_500_000;

/** A sheet that was not there yet had no charts. */
const none: SheetSeen = { id: "", name: "", isProtected: false, charts: [] };

/** About how many characters a sheet takes in a request. */
const weightOf = ({ cells }: SheetPlan): number =>
  cells.reduce(
    (sum, { content }) =>
      sum +
      40 +
      (typeof content === "object"
        ? content.formula.length
        : typeof content === "string"
          ? content.length
          : 8),
    0,
  );

function hush({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Asks for the whole plan to be carried out: in one batch, or in as many as its size needs. The caller sends the last. */
export async function carryOut(batch: Batch, plan: WorkbookPlan, going: Going): Promise<void> {
  const { context } = batch;
  const { workbook } = context;
  const { now } = going;
  hush(context);
  going.reached("changes", workbook.worksheets.getCount());
  const sheets = plan.sheets.map((each) => {
    const seen = sheetSeen(now, each.name);
    if (seen && (each.exists || going.added.has(seen.id))) {
      return { plan: each, seen, sheet: workbook.worksheets.getItem(each.name) };
    }
    const sheet = workbook.worksheets.add(each.name);
    going.tell(sheet);
    return { plan: each, seen: undefined, sheet };
  });
  writeEntries(context, plan);
  for (const { plan: each, seen, sheet } of sheets) {
    if (now !== going.before) dropWaiting(sheet, seen, sheetSeen(going.before, each.name) ?? none);
    dropTables(workbook, tablesGoing(each, going.before, now));
    const theirs = moving(sheet, each, going);
    theirs.aside();
    clearSheet(sheet, each, now);
    theirs.settle();
  }
  let weight = 0;
  for (const { plan: each, sheet } of sheets) {
    const own = weightOf(each);
    if (weight > 0 && weight + own > going.mostAtOnce) {
      await batch.send();
      hush(context);
      weight = 0;
    }
    weight += own;
    writeLinks(sheet, each.cells);
    writeCells(sheet, each.cells);
    writeLooks(sheet, each);
    writeFrame(sheet, each);
    if (!each.exists) fitRows(sheet, each);
    writeTables(sheet, each);
    writeValidations(sheet, each);
    writePrint(sheet, each);
  }
  going.reached("names", workbook.worksheets.getCount());
  writeNames(workbook, plan, now);
  const finish = sheets.map(({ plan: each, seen, sheet }) =>
    writeCharts(context, sheet, each, { seen, nameSeries: going.nameSeries }),
  );
  for (const put of finish) put();
}
