import type { WorkbookHost } from "../../workbook/port/host";
import type { WorkbookPlan } from "../../workbook/port/plan";
import { checkEnding } from "./ending";
import { loadFile } from "./load";
import { readWorkbook } from "./read/workbook";
import { saveFile } from "./save";
import { blankWorkbook } from "./write/blank";
import { carryOut } from "./write/book";

/**
 * A workbook in a file. Without `output`, writing replaces the input file; with it, the input is never touched.
 * Both verbs throw `HostError` where they cannot be carried out, and a failed write leaves every file as it was.
 */
export function fileHost(path: { input: string; output?: string }): WorkbookHost {
  return {
    async read() {
      return readWorkbook(await loadFile(path.input));
    },
    async write(plan) {
      const output = path.output ?? path.input;
      const bytes = await loadFile(path.input);
      checkEnding(bytes, output);
      await saveFile(output, carryOut(bytes, plan));
    },
  };
}

/** Writes a new workbook that holds the plan's sheets and nothing else, in place of any file of that name. */
export async function newFile(path: string, plan: WorkbookPlan): Promise<void> {
  const blank = blankWorkbook();
  checkEnding(blank, path);
  await saveFile(path, carryOut(blank, plan));
}
