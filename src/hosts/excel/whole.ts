/** A write that is carried out whole or not at all. */
import type { WorkbookPlan } from "../../workbook/port/plan";
import { faultOf, hostError, isForPerson, isTooLarge } from "./errors";
import { isThere } from "./requirement";
import { askImage, imageOf } from "./restore/image";
import { putBack } from "./restore/putBack";
import type { Earlier } from "./restore/putBack";
import type { Runner } from "./run";
import { changedMeanwhile, inTheWay } from "./refusals";
import { sheetSeen } from "./seen";
import type { Seen } from "./seen";
import { carryOut, usualMostAtOnce } from "./write/carryOut";
import type { Stage } from "./write/carryOut";
import { askNames, isLiteral, nameByText, seriesNames } from "./write/seriesNames";
import type { Taken } from "./write/seriesNames";
import { asFound, changedSheet, checkStillThere, watchSheets } from "./write/guards";
import { isDone } from "./write/isDone";
import { HostError } from "../../workbook/port/host";

interface Ways {
  /** Reads the workbook anew. */
  readonly look: () => Promise<Seen>;
  readonly taken: Taken;
}

/** How often a step that puts things right is tried, and the pauses between in milliseconds. */
const pauses = [0, 200, 1000];

async function patiently<T>(step: () => Promise<T>): Promise<T> {
  let last: unknown;
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await step();
    } catch (cause) {
      last = cause;
    }
  }
  throw last;
}

interface Attempt {
  readonly plan: WorkbookPlan;
  readonly taken: Taken;
  readonly now: Seen;
  readonly mostAtOnce: number;
}

const isNotLoaded = (cause: unknown): boolean =>
  ["PropertyNotLoaded", "ValueNotLoaded"].includes(faultOf(cause).code);

/** The stages whose answer has come. */
const answered = (answers: readonly [Stage, OfficeExtension.ClientResult<number>][]): Stage[] =>
  answers.flatMap(([stage, answer]) => {
    try {
      return answer.value > 0 ? [stage] : [];
    } catch (cause) {
      if (isNotLoaded(cause)) return [];
      throw cause;
    }
  });

/** The ids of those sheets that Excel has added by now. */
const idsOf = (sheets: readonly Excel.Worksheet[]): string[] =>
  sheets.flatMap((sheet) => {
    try {
      return [sheet.id];
    } catch (cause) {
      if (isNotLoaded(cause)) return [];
      throw cause;
    }
  });

/** One attempt. Gives what is needed to take it back, as far as it is learnt, also where it fails. */
async function attempt(
  excel: Runner,
  { plan, taken, now, mostAtOnce }: Attempt,
  earlier: Earlier,
  learn: (more: Partial<Earlier>) => void,
): Promise<void> {
  const { before } = earlier;
  const isFirst = !earlier.reached.has("changes");
  const options: Excel.RunOptions = isThere("undoGroups") ? { mergeUndoGroup: true } : {};
  await excel.run(async (batch) => {
    const watched = watchSheets(batch.context, plan, before, isFirst);
    let asked: Awaited<ReturnType<typeof askImage>> | undefined;
    let named: Excel.ChartSeriesCollection | undefined;
    const adding: Excel.Worksheet[] = [];
    const answers: [Stage, OfficeExtension.ClientResult<number>][] = [];
    const reached = (...answer: (typeof answers)[number]): void => {
      answers.push(answer);
    };
    const tell = (sheet: Excel.Worksheet): void => {
      adding.push(sheet);
    };
    try {
      if (isFirst) asked = await askImage(batch, plan, before);
      const { added } = earlier;
      await carryOut(batch, plan, {
        before,
        now,
        added,
        tell,
        reached,
        nameSeries: seriesNames(taken, plan.sheets),
        mostAtOnce,
      });
      named = askNames(batch.context, plan);
      await batch.send();
    } finally {
      learn({
        added: new Set(idsOf(adding)),
        reached: new Set(answered(answers)),
        ...(asked && { image: imageOf(asked) }),
      });
    }
    const changed = changedSheet(watched, plan, before);
    if (changed !== undefined) {
      learn({ before: asFound(watched, before) });
      throw changedMeanwhile(changed);
    }
    if (!isLiteral(named)) return;
    taken.references = false;
    await nameByText(excel, plan);
  }, options);
}

/** The workbook is put back as it was; where even that fails, the error says so. */
async function takeBack(
  excel: Runner,
  earlier: Earlier,
  { look, taken }: Ways,
  why: unknown,
): Promise<never> {
  try {
    if (earlier.reached.has("changes")) await restored(excel, earlier, { look, taken });
  } catch (cause) {
    throw hostError(cause, "The model's sheets may be written in part: choose Undo in Excel, or run again.");
  }
  throw hostError(why, why instanceof HostError ? "" : "The workbook is as it was.");
}

/** Throws where a sheet has come, not by our own attempt, that has the name of one of ours. */
function checkNoneTaken({ plan, added }: Earlier, now: Seen): void {
  for (const { name, exists } of plan.sheets) {
    const seen = exists ? undefined : sheetSeen(now, name);
    if (!seen || added.has(seen.id)) continue;
    throw inTheWay(
      `The workbook has a sheet called “${name}” by now, and this run did not make it.`,
      `the name “${name}” to be free`,
      "Someone may have run the model at the same time. Look at the sheet, then run again.",
    );
  }
}

/**
 * Carries out a plan, whole or not at all, and gives what is needed to put the earlier workbook back. A failed attempt
 * is followed by a look at what has come of it and one more attempt; if that fails too, everything is taken back.
 */
export async function writeWhole(
  excel: Runner,
  plan: WorkbookPlan,
  { before, written, look, taken }: Pick<Earlier, "before" | "written"> & Ways,
): Promise<Earlier> {
  let earlier: Earlier = {
    ...{ plan, before, written, image: undefined, isWhole: false },
    ...{ added: new Set<string>(), reached: new Set<Stage>() },
  };
  /** False where not even the beginning was answered: perhaps all was done, and only the answer was lost. */
  let isAnswered = false;
  const learn = (more: Partial<Earlier>): void => {
    isAnswered = more.reached?.has("changes") ?? isAnswered;
    const reached = new Set([...earlier.reached, ...(more.reached ?? [])]);
    const added = new Set([...earlier.added, ...(more.added ?? [])]);
    earlier = { ...earlier, ...more, reached, added };
  };
  const done = (): Earlier => ({ ...earlier, isWhole: true });
  let why: unknown;
  try {
    await attempt(excel, { plan, taken, now: before, mostAtOnce: usualMostAtOnce }, earlier, learn);
    return done();
  } catch (cause) {
    why = cause;
  }
  if (faultOf(why).code === "InvalidOperationInCellEditMode") throw hostError(why);
  const now = await patiently(look);
  const isFound = (at: Seen): boolean => {
    if (isAnswered || why instanceof HostError || !isDone(plan, at)) return false;
    const made = plan.sheets.filter(({ exists }) => !exists).map(({ name }) => sheetSeen(at, name)?.id ?? "");
    learn({ added: new Set(made), reached: new Set<Stage>(["changes", "names"]) });
    return true;
  };
  if (isFound(now)) return done();
  try {
    if (isForPerson(why)) throw why;
    checkStillThere(plan, before, now);
    checkNoneTaken(earlier, now);
    if (faultOf(why).location === "ChartSeries.name") taken.references = false;
    const mostAtOnce = isTooLarge(why) ? usualMostAtOnce / 5 : usualMostAtOnce;
    await attempt(excel, { plan, taken, now, mostAtOnce }, earlier, learn);
    return done();
  } catch (cause) {
    why = cause;
  }
  if (isFound(await patiently(look))) return done();
  return takeBack(excel, earlier, { look, taken }, why);
}

/** Puts the workbook back as it was before a write, however far that had come. */
export async function restored(excel: Runner, earlier: Earlier, { look, taken }: Ways): Promise<void> {
  await patiently(async () => {
    const now = await look();
    await excel.run(async (batch) => {
      putBack(batch.context, earlier, now, taken);
      await batch.send();
    });
  });
}
