import { readWorkbook } from "../../../src/hosts/file/read/workbook";
import { carryOut } from "../../../src/hosts/file/write/book";
import type { WorkbookHost } from "../../../src/workbook/port/host";

/** The file host without a disk: `bytes` is the workbook as it stands. */
export function bytesHost(given: Uint8Array): WorkbookHost & { readonly bytes: Uint8Array } {
  let bytes = given;
  return {
    get bytes() {
      return bytes;
    },
    read: () => Promise.resolve(readWorkbook(bytes)),
    write(plan) {
      bytes = carryOut(bytes, plan);
      return Promise.resolve();
    },
  };
}
