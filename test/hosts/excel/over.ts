/** The Excel host over a local workbook, with the genuine library between them. */
import { excelHost } from "../../../src/hosts/excel";
import type { ExcelHost } from "../../../src/hosts/excel";
import type { LocalBook } from "../../../src/preview/book/book";
import type { InterpreterOptions } from "../../../src/preview/interpreter/external";
import { localBook } from "../../preview/localBook";
import { officeIn } from "../../preview/officeIn";
import type { OfficeWindow } from "../../preview/officeIn";

export interface Over {
  readonly host: ExcelHost;
  readonly book: LocalBook;
  readonly office: OfficeWindow;
}

const open: OfficeWindow[] = [];

/** Opens a workbook in the local Excel and a host over it. Excel's globals are those of the last one opened. */
export async function excelOver(
  bytes: Uint8Array,
  options: InterpreterOptions = {},
  bookOptions: Parameters<typeof localBook>[1] = {},
): Promise<Over> {
  const book = localBook(bytes, bookOptions);
  const office = await officeIn(book, options);
  open.push(office);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return { host: excelHost(), book, office };
}

/** Closes all windows; fails where the host asked for anything that the local Excel does not know. */
export function closeAll(): void {
  const unsupported = open.flatMap(({ interpreter }) => [...interpreter.unsupported]);
  for (const each of open.splice(0)) each.close();
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
  expect(unsupported).toEqual([]);
}
