import type { WorkbookHost } from "../../workbook/port/host";
import { loadFile } from "./load";
import { readWorkbook } from "./read";

/** A workbook in a file. */
export function fileHost(path: { input: string; output?: string }): WorkbookHost {
  return {
    async read() {
      return readWorkbook(await loadFile(path.input));
    },
    write() {
      return Promise.reject(new Error("not yet"));
    },
  };
}
