/** A write that is carried out whole or not at all. */
import type { WorkbookPlan } from "../../workbook/port/plan";
import { faultOf, hostError, isForPerson, isTooLarge } from "./errors";
import { isThere } from "./requirement";
import { askImage, imageOf } from "./restore/image";
import type { SheetImage } from "./restore/image";
import { putBack } from "./restore/putBack";
import type { Earlier } from "./restore/putBack";
import type { Runner } from "./run";
import { sameText } from "./seen";
import type { Seen } from "./seen";
import { carryOut, usualMostAtOnce } from "./write/carryOut";
import type { NameSeries } from "./write/chart";
import { checkStillThere, checkUnchanged, watchSheets } from "./write/guards";
import { isDone } from "./write/isDone";
import { HostError } from "../../workbook/port/host";

type Look = () => Promise<Seen>;
type Image = readonly SheetImage[] | undefined;

/** Names each series by the cell that holds its name. */
const byReference: NameSeries = ({ name }) => `=${name}`;

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
  readonly before: Seen;
  readonly now: Seen;
  readonly mostAtOnce: number;
}

/** One attempt; what it learns of the looks before is told even where it fails. */
async function attempt(
  excel: Runner,
  { plan, before, now, mostAtOnce }: Attempt,
  told: (image: Image) => void,
): Promise<void> {
  const isAgain = before !== now;
  const options: Excel.RunOptions = isThere("undoGroups") ? { mergeUndoGroup: true } : {};
  await excel.run(async (batch) => {
    const watched = watchSheets(batch.context, plan, before, isAgain);
    const asked = isAgain ? [] : askImage(batch.context, plan, before);
    const learn = (): void => {
      if (!isAgain) told(imageOf(asked));
    };
    try {
      await carryOut(batch, plan, { before, now, nameSeries: byReference, mostAtOnce });
      await batch.send();
    } finally {
      learn();
    }
    checkUnchanged(watched, plan, before);
  }, options);
}

/** The workbook is put back as it was; where even that fails, the error says so. */
async function takeBack(excel: Runner, earlier: Earlier, look: Look, why: unknown): Promise<never> {
  try {
    await restored(excel, earlier, look);
  } catch (cause) {
    throw hostError(cause, "The model's sheets may be written in part: choose Undo in Excel, or run again.");
  }
  throw hostError(why, "The workbook is as it was.");
}

/** True where a fault came with no place in the request: perhaps all was done, and only the answer was lost. */
const isLost = (cause: unknown): boolean => !(cause instanceof HostError) && faultOf(cause).location === "";

/**
 * Carries out a plan, whole or not at all, and gives the looks of what it has replaced. A failed attempt is followed
 * by a look at what has come of it and one more attempt; if that fails too, everything is put back.
 */
export async function writeWhole(
  excel: Runner,
  plan: WorkbookPlan,
  { before, written, look }: Pick<Earlier, "before" | "written"> & { look: Look },
): Promise<Image> {
  let image: Image;
  const learn = (found: Image): void => {
    image = found ?? image;
  };
  const earlier = (): Earlier => ({ plan, before, image, written, isWhole: false });
  let why: unknown;
  try {
    await attempt(excel, { plan, before, now: before, mostAtOnce: usualMostAtOnce }, learn);
    return image;
  } catch (cause) {
    why = cause;
  }
  if (faultOf(why).code === "InvalidOperationInCellEditMode") throw hostError(why);
  const now = await patiently(look);
  if (isLost(why) && isDone(plan, now)) return image;
  if (isForPerson(why)) return takeBack(excel, earlier(), look, why);
  try {
    checkStillThere(plan, before, now);
    const mostAtOnce = isTooLarge(why) ? usualMostAtOnce / 5 : usualMostAtOnce;
    await attempt(excel, { plan, before, now, mostAtOnce }, learn);
    return image;
  } catch (cause) {
    why = cause;
  }
  if (isLost(why) && isDone(plan, await patiently(look))) return image;
  return takeBack(excel, earlier(), look, why);
}

const isPristine = ({ plan, before }: Earlier, now: Seen): boolean =>
  plan.sheets.every(
    ({ name, exists }) => exists || !now.sheets.some((sheet) => sameText(sheet.name, name)),
  ) && JSON.stringify([before.grid, before.sheets]) === JSON.stringify([now.grid, now.sheets]);

/** Puts the workbook back as it was before a write, however far that had come. */
export async function restored(excel: Runner, earlier: Earlier, look: Look): Promise<void> {
  await patiently(async () => {
    const now = await look();
    // Where nothing was asked before the looks were told, nothing was changed.
    if (earlier.image === undefined && isPristine(earlier, now)) return;
    await excel.run(async (batch) => {
      putBack(batch.context, earlier, now, byReference);
      await batch.send();
    });
  });
}
