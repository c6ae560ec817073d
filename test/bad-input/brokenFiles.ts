import { zipOf } from "../hosts/file/book";
import type { BadInput } from "./case";
import { forumWithPart, goodForum } from "./forum";

const sheet1 = "xl/worksheets/sheet1.xml";
const entity = '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const sixteenMegabytes = " ".repeat(16 << 20);

/** Workbooks that are broken, or made to do harm. */
export const brokenFiles: readonly BadInput[] = [
  {
    name: "a workbook cut short, as by a broken download",
    bytes: () => goodForum().subarray(0, 4000),
    expect: { exit: 2, found: /damaged.*cut short/, remedy: /let Excel repair it/ },
  },
  {
    name: "a workbook with a byte changed",
    bytes: () => {
      const bytes = goodForum();
      const at = Buffer.from(bytes).indexOf(sheet1) + sheet1.length + 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return bytes;
    },
    expect: { exit: 2, found: /damaged/, remedy: /let Excel repair it/ },
  },
  {
    name: "a sheet whose XML breaks off",
    bytes: forumWithPart(sheet1, (xml) => xml.replace("</sheetData></worksheet>", "")),
    expect: { exit: 2, found: /damaged.*sheet1\.xml/, remedy: /let Excel repair it/ },
  },
  {
    name: "an external entity in a sheet's XML",
    bytes: forumWithPart(sheet1, (xml) => entity + xml.replace("Financial year", "&e;")),
    expect: { exit: 2, found: /not safe.*document type/, remedy: /Ask whoever sent it for a fresh copy/ },
  },
  {
    name: "a document type in the workbook's list of sheets",
    bytes: forumWithPart("xl/workbook.xml", (xml) => `<!DOCTYPE workbook>${xml}`),
    expect: { exit: 2, found: /not safe.*document type/, remedy: /Ask whoever sent it for a fresh copy/ },
  },
  {
    name: "a zip bomb: a sheet that unpacks to a thousand times its size",
    bytes: forumWithPart(sheet1, (xml) => xml.replace("<sheetData>", `${sixteenMegabytes}<sheetData>`)),
    expect: { exit: 2, found: /zip bomb/, remedy: /Ask whoever sent it for a fresh copy/ },
  },
  {
    name: "a zip of anything else",
    bytes: () => zipOf({ "readme.txt": "The workbook is inside the other archive." }),
    expect: { exit: 2, found: /zip archive with no workbook/, remedy: /Unpack it/ },
  },
];
