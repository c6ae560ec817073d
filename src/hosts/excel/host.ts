import type { WorkbookHost } from "../../workbook/port/host";
import type { SheetPlan, WorkbookPlan } from "../../workbook/port/plan";
import type { Restorable, WorkbookView } from "../../workbook/port/view";
import { checkPlan } from "./check/check";
import { hostError } from "./errors";
import { atFirst, expectedAfter, readAll } from "./read/read";
import type { Earlier } from "./restore/putBack";
import { runner } from "./run";
import type { ExcelRun } from "./run";
import type { Seen } from "./seen";
import { workbookView } from "./view";
import { restored, writeWhole } from "./whole";
import type { Taken } from "./write/seriesNames";

/** The open workbook in Excel, through Office.js. */
export type ExcelHost = WorkbookHost &
  WorkbookView &
  Restorable & {
    /** Batches sent to Excel so far, of whatever kind. */
    readonly batches: number;
  };

export interface ExcelOptions {
  readonly run?: ExcelRun;
  readonly patience?: number;
}

const excelRun: ExcelRun = (options, body) => Excel.run(options, body);

/** Longer than Excel on the web takes over a large workbook. */
const usualPatience = 120_000;

/**
 * A host over the workbook that is open in Excel; `patience` is how many milliseconds it waits for an answer. Every promise rejects with `HostError` where it cannot be kept; a
 * failed write leaves the workbook as it was.
 */
export function excelHost({ run = excelRun, patience = usualPatience }: ExcelOptions = {}): ExcelHost {
  const excel = runner(run, patience);
  let expected = atFirst;
  /** What was read last; absent once it may hold no more. */
  let seen: Seen | undefined;
  let earlier: Earlier | undefined;
  let written: Earlier["written"] = new Map<string, SheetPlan>();
  const taken: Taken = { references: true };
  const view = workbookView(excel);

  const look = async (): Promise<Seen> => {
    const found = await readAll(excel, expected);
    expected = expectedAfter(found);
    return found;
  };
  const said = async <T>(doing: () => Promise<T>): Promise<T> => {
    try {
      return await doing();
    } catch (cause) {
      throw hostError(cause);
    }
  };
  return {
    goTo: (sheet, address) => said(() => view.goTo(sheet, address)),
    selection: () => said(() => view.selection()),
    watch: (changed) => said(() => view.watch(changed)),
    get batches() {
      return excel.sent;
    },
    read: () =>
      said(async () => {
        seen = await look();
        return seen.grid;
      }),
    write: (plan: WorkbookPlan) =>
      said(async () => {
        const before = seen ?? (await look());
        seen = undefined;
        checkPlan(plan, before);
        earlier = await view.quietly(() => writeWhole(excel, plan, { before, written, look, taken }));
        written = new Map([
          ...written,
          ...plan.sheets.map((each) => [each.name.toLowerCase(), each] as const),
        ]);
      }),
    get canRestore() {
      return earlier !== undefined;
    },
    restore: () =>
      said(async () => {
        const held = earlier;
        if (!held) return;
        seen = undefined;
        await view.quietly(() => restored(excel, held, { look, taken }));
        written = held.written;
        earlier = undefined;
      }),
  };
}
