import { otherKind } from "./refusals";

const saveAsXlsx = "Open it in Excel, choose Save As, and save it as an Excel workbook (.xlsx).";

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Text as two bytes a letter; the names of streams are plain ASCII. */
const wide = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, at) => (at % 2 === 0 ? text.charCodeAt(at / 2) : 0));

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Old Office files and encrypted new ones are both compound files; the names of their streams tell which. */
function refuseCompound(bytes: Uint8Array): never {
  if (holds(bytes, wide("EncryptedPackage"))) {
    throw otherKind(
      "This workbook is encrypted: it opens only with a password.",
      "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), and save it.",
    );
  }
  if (holds(bytes, wide("Workbook")) || holds(bytes, wide("Book"))) {
    throw otherKind("This is an old Excel workbook (.xls).", saveAsXlsx);
  }
  throw otherKind("This is an old Office file, but no Excel workbook.", "Name the workbook instead.");
}

function describeText(start: string): string {
  if (start.startsWith("%PDF")) return "This is a PDF document.";
  if (/^\s*(<!doctype html|<html|<table)/i.test(start)) return "This is a web page, whatever its name says.";
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "This is an XML spreadsheet of 2003.";
  const lines = start.split(/\r?\n/).filter((line) => line !== "");
  const separated = lines.length > 0 && [",", ";", "\t"].some((mark) => lines[0]?.includes(mark));
  return separated ? "This is a text file, such as CSV." : "This is a text file.";
}

/** Throws `HostError`, saying what the file looks like, unless its bytes begin as an .xlsx file's do. */
export function recognise(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw otherKind("The file is empty.", "Look for an earlier copy, or save the workbook again from Excel.");
  }
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return;
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) refuseCompound(bytes);
  const start = bytes.subarray(0, 4096);
  const isText = !start.includes(0) || begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw otherKind("This is a PDF document.", "Ask for the workbook that it was printed from.");
  }
  if (isText) throw otherKind(describeText(new TextDecoder().decode(start)), saveAsXlsx);
  throw otherKind(
    "This is no Excel workbook, nor any kind of file that is known here.",
    "Name the workbook instead.",
  );
}
