import { HostError } from "../../workbook/port/host";
import type { WorkbookHost } from "../../workbook/port/host";
import type { WorkbookPlan } from "../../workbook/port/plan";
import { checkEnding } from "./ending";
import { loadFile } from "./load";
import { crc32 } from "./package/crc";
import { readWorkbook } from "./read/workbook";
import { saveFile } from "./save";
import { blankWorkbook } from "./write/blank";
import { carryOut } from "./write/book";

export { pendingFile } from "./save";

/**
 * A workbook in a file. Without `output`, writing replaces the input file; with it, the input is never touched.
 * Both verbs throw `HostError` where they cannot be carried out, and a failed write leaves every file as it was.
 */
export function fileHost(path: { input: string; output?: string }): WorkbookHost {
  let read: number | undefined;
  return {
    async read() {
      const bytes = await loadFile(path.input);
      read = crc32(bytes);
      return readWorkbook(bytes);
    },
    async write(plan) {
      const output = path.output ?? path.input;
      const bytes = await loadFile(path.input);
      // The plan was made for what was read; it must not be carried out on something else.
      if (read !== undefined && read !== crc32(bytes)) throw changedMeanwhile(path.input);
      checkEnding(bytes, output);
      await saveFile(output, carryOut(bytes, plan));
      read = undefined;
    },
  };
}

const changedMeanwhile = (input: string): HostError =>
  new HostError({
    found: `${input} was changed by someone else while the model was running.`,
    wanted: "the workbook as it was read",
    remedy: "Nothing was written. Run again.",
  });

/** Writes a new workbook that holds the plan's sheets and nothing else, in place of any file of that name. */
export async function newFile(path: string, plan: WorkbookPlan): Promise<void> {
  const blank = blankWorkbook();
  checkEnding(blank, path);
  await saveFile(path, carryOut(blank, plan));
}
