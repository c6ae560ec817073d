/** A sample in the local workbook, behind the genuine library. */
import { readFileSync } from "node:fs";
import type { LocalBook } from "../../src/preview/book/book";
import type { InterpreterOptions } from "../../src/preview/interpreter/external";
import { localBook } from "./localBook";
import { officeIn } from "./officeIn";
import type { OfficeWindow } from "./officeIn";

const sample = readFileSync("samples/barking-and-dagenham.xlsx");
let office: OfficeWindow | undefined;

/** Opens the sample; the last one opened is closed by `closed`. */
export async function opened(
  options: InterpreterOptions & { isReadOnly?: boolean } = {},
): Promise<OfficeWindow & { book: LocalBook }> {
  closed();
  const { isReadOnly = false, ...rest } = options;
  const book = localBook(sample, { isReadOnly });
  const made = await officeIn(book, rest);
  office = made;
  return { book, ...made };
}

export function closed(): void {
  office?.close();
  office = undefined;
}

/** Things out of another realm, as plain data of this one. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The code with which some work fails. */
export async function failed(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (cause) {
    return (cause as { code?: string }).code ?? String(cause);
  }
  throw new Error("nothing failed");
}

export const cellOf = (book: LocalBook, sheet: string, row: number, column: number) =>
  book.state.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
