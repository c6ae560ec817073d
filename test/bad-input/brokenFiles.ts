import { zipOf } from "../hosts/file/book";
import { forumSheets } from "../workbook/smallForum";
import type { BadInput } from "./case";
import { goodForum } from "./forum";
import { xlsx, xlsxParts } from "./xlsx";

const entity = '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

const sheet1 = "xl/worksheets/sheet1.xml";

const parts = (): Record<string, string> => {
  const text = xlsxParts(forumSheets())[sheet1];
  if (typeof text !== "string") throw new Error("no first sheet");
  return { [sheet1]: text };
};

/** Workbooks that are broken, or made to do harm. */
export const brokenFiles: readonly BadInput[] = [
  {
    name: "a workbook cut short, as by a broken download",
    bytes: () => goodForum().subarray(0, 4000),
    expect: { exit: 2, found: /damaged.*cut short/, remedy: /repair|earlier copy/ },
  },
  {
    name: "a workbook with a byte changed",
    bytes: () => {
      const bytes = goodForum();
      const at = Buffer.from(bytes).indexOf(sheet1) + sheet1.length + 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return bytes;
    },
    expect: { exit: 2, found: /damaged/, remedy: /repair|earlier copy/ },
  },
  {
    name: "a sheet whose XML breaks off",
    bytes: () =>
      xlsx(forumSheets(), { [sheet1]: (parts()[sheet1] ?? "").replace("</sheetData></worksheet>", "") }),
    expect: { exit: 2, found: /damaged.*sheet1\.xml/, remedy: /repair|earlier copy/ },
  },
  {
    name: "an external entity in a sheet's XML",
    bytes: () =>
      xlsx(forumSheets(), { [sheet1]: entity + (parts()[sheet1] ?? "").replace("Financial year", "&e;") }),
    expect: { exit: 2, found: /not safe.*document type/, remedy: /./ },
  },
  {
    name: "a document type in the workbook's list of sheets",
    bytes: () => {
      const list = xlsxParts(forumSheets())["xl/workbook.xml"];
      return xlsx(forumSheets(), {
        "xl/workbook.xml": `<!DOCTYPE workbook>${typeof list === "string" ? list : ""}`,
      });
    },
    expect: { exit: 2, found: /not safe.*document type/, remedy: /./ },
  },
  {
    name: "a zip bomb: a sheet that unpacks to a thousand times its size",
    bytes: () =>
      xlsx(forumSheets(), {
        [sheet1]: (parts()[sheet1] ?? "").replace("<sheetData>", `${" ".repeat(16 << 20)}<sheetData>`),
      }),
    expect: { exit: 2, found: /zip bomb/, remedy: /./ },
  },
  {
    name: "a zip of anything else",
    bytes: () => zipOf({ "readme.txt": "The workbook is inside the other archive." }),
    expect: { exit: 2, found: /zip archive with no workbook/, remedy: /Unpack it/ },
  },
];
