import type { Book } from "./book/types";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the person the workbook as a file, under its own name. */
export function download(book: Book): void {
  const bytes = new Uint8Array(book.save());
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = book.name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
