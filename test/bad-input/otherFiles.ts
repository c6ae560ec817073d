import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { zipOf } from "../hosts/file/book";
import type { BadInput } from "./case";

const compound = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    ...streams.map((stream) => Buffer.from(`${stream}\0`.padEnd(32, "\0"), "utf16le")),
  ]);

/** Files that are no .xlsx workbook at all. */
export const otherFiles: readonly BadInput[] = [
  {
    name: "a CSV file renamed .xlsx",
    bytes: () => "Financial year,High needs block,Deductions\n2025-26,60000000,1200000\n",
    expect: { exit: 2, found: /text file, such as CSV/, remedy: /Save As.*\.xlsx/ },
  },
  {
    name: "an old .xls workbook",
    file: "forum.xls",
    bytes: () => compound("Root Entry", "Workbook", "SummaryInformation"),
    expect: { exit: 2, found: /old Excel workbook \(\.xls\)/, remedy: /Save As.*\.xlsx/ },
  },
  {
    name: "a workbook with a password",
    bytes: () => compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    expect: { exit: 2, found: /opens only with a password/, remedy: /remove the password/ },
  },
  {
    name: "an empty file",
    bytes: () => "",
    expect: { exit: 2, found: /empty/, remedy: /earlier copy/ },
  },
  {
    name: "the forum paper as a PDF",
    file: "forum.pdf",
    bytes: () => "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n",
    expect: { exit: 2, found: /PDF/, remedy: /workbook that it was printed from/ },
  },
  {
    name: "the forum paper in Word",
    file: "forum.docx",
    bytes: () => zipOf({ "word/document.xml": "<w/>", "[Content_Types].xml": "<Types/>" }),
    expect: { exit: 2, found: /Word document/, remedy: /Name the workbook/ },
  },
  {
    name: "the file that Excel leaves beside a workbook while it is open",
    file: "~$forum.xlsx",
    bytes: () => Buffer.concat([Buffer.from("\x0bFinance Off"), Buffer.alloc(154, 0x20)]),
    expect: { exit: 2, found: /./, remedy: /forum\.xlsx/ },
  },
  {
    name: "a file that is not there",
    expect: { exit: 2, found: /There is no file .*forum\.xlsx/, remedy: /Check the folder and the name/ },
  },
  {
    name: "a folder instead of a file",
    prepare: async (folder) => {
      await mkdir(join(folder, "forum.xlsx"));
    },
    expect: { exit: 2, found: /is a folder/, remedy: /Name the workbook inside it/ },
  },
];
